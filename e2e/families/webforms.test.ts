/** Household businesses (ASP.NET WebForms): every page of the portal posts itself, and what the server holds is the truth. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNDESCRIBED } from '../../replicas/forms';
import { valuesFor } from '../../replicas/kit/values';
import { startReplicas, type Replicas } from '../../replicas/server';
import { PAGES } from '../../replicas/webforms/forms/registration';
import { launch, type Session } from '../support/browser';
import { bring, fillForm, openReplica, read, scoreRoles } from '../support/in-page';

const HKD = 'https://hokinhdoanh.dkkd.gov.vn/HkdOnline/Forms';
const ENTERPRISES = 'https://dangkyquamang.dkkd.gov.vn/online/Forms';
const FILES = PAGES.map(({ file }) => file);

let replicas: Replicas;
let session: Session;

beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port, extension: false });
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

let visit = 0;
const at = (file: string, query = ''): string => `${HKD}/${file}.aspx?h=${(0xab0000 + (visit += 1)).toString(16)}&${query}`;
const formOf = (file: string) => PAGES.find((page) => page.file === file)!.form;

describe('documented pages', () => {
  it.each(FILES)('%s: every role, none of them wrong, no drift', async (file) => {
    const { page } = session;
    for (const query of ['', 'mood=alias&seed=2', 'texts=cells', 'mood=foreign,prefill']) {
      await openReplica(page, at(file, query));
      const score = await scoreRoles(page);
      expect(score).toMatchObject({ adapter: 'webforms', wrong: [], missed: [] });
      const snapshot = await read(page);
      expect(snapshot?.drift).toMatchObject({ missing: [], new: [], form: 'household-business' });
      expect(snapshot?.hints).toContainEqual({ how: 'fields', value: '1.001612' });
    }
  });

  it.each(FILES)('%s: fills all of it, and the form would post it', async (file) => {
    const { page } = session;
    await openReplica(page, at(file));
    const verdict = await fillForm(page, valuesFor(formOf(file), 3));
    expect(verdict).toMatchObject({ left: [], falselyDone: [], wrongFields: [], wrongWrites: [], presses: [], stolenFocus: [] });
    expect(verdict.held).toBe(verdict.wanted);
  });
});
