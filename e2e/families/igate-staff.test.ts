/** The clerk's side of iGate: the list is no form, a dossier is read and never written. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DESCRIBED } from '../../replicas/formio/forms';
import { dossierId, site } from '../../replicas/igate-staff/site';
import { startReplicas, type Replicas } from '../../replicas/server';
import { launch, type Session } from '../support/browser';
import { fillForm, openReplica, read, scoreRoles } from '../support/in-page';

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

async function open(at: number, query = ''): Promise<Page> {
  const page = await session.context.newPage();
  await openReplica(page, `${site.addresses[at]?.url}${query}`);
  return page;
}

it('takes the list for what it is: no fields, no papers, no procedure', async () => {
  const page = await open(0);
  const snapshot = await read(page);
  expect(snapshot).toMatchObject({ adapter: 'igate-staff', fields: [], papers: [], hints: [] });
  await page.close();
});

it.each(DESCRIBED.map(({ code, id }, at) => [code, id, at] as const))(
  'reads a dossier of %s (%s), its papers and its code, and writes nothing',
  async (code, _, at) => {
    const page = await open(at + 1);
    const { adapter, hints, papers, fields } = (await read(page))!;
    expect(adapter).toBe('igate-staff');
    expect(hints.find(({ how }) => how === 'code-in-text')?.value).toBe(code);
    expect(papers.map(({ name, state }) => [name, state])).toEqual(
      DESCRIBED[at]?.papers.map(({ name }, n) => [name, n === 0 ? 'attached' : 'empty']),
    );
    expect(fields.filter(({ visible, readonly }) => visible && !readonly)).toEqual([]);
    expect((await scoreRoles(page)).wrong).toEqual([]);
    const before = await page.evaluate(() => window.__judge!.values());
    expect(Object.keys(before).length).toBeGreaterThan(3);
    const verdict = await fillForm(
      page,
      { fullname: 'Trần Thị Lan', birthday: '17/08/1996', gender: 'Nữ' },
      1,
    );
    expect(verdict).toMatchObject({
      done: 0,
      wrongFields: [],
      wrongWrites: [],
      presses: [],
      stolenFocus: [],
    });
    expect(verdict.left.every((left) => left.includes('readonly'))).toBe(true);
    await page.close();
  },
);

it('names the dossier by its address and falls silent when the session is over', async () => {
  const page = await open(1, '&mood=session-lost');
  const said = () =>
    page.evaluate(() => {
      const url = new URL(location.href);
      const adapter = window.__product.pick(document, url);
      return adapter?.dossier?.(document, url) ?? null;
    });
  expect(await said()).toBe(dossierId(0));
  await page.getByText('Phiên làm việc đã hết hạn').waitFor();
  expect(await said()).toBeNull();
  await page.close();
});
