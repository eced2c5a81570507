/** The card "Chọn cơ quan thực hiện" of the national portal: its own comboboxes, and nothing else on that page. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { procedureAt } from '../../replicas/national/site';
import { LISTED } from '../../replicas/national/procedures';
import { startReplicas, type Replicas } from '../../replicas/server';
import { cast } from '../../tests/cast';
import { launch, type Session } from '../support/browser';
import { bring, fillForm, openReplica, read, scoreRoles } from '../support/in-page';

let replicas: Replicas;
let session: Session;
beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port, extension: false });
});
afterAll(async () => {
  await session.close();
  await replicas.close();
});

const UUID = LISTED[0]!.uuid;
const { province, ward } = cast.dung.residence!;
const clean = { falselyDone: [], wrongFields: [], wrongWrites: [], presses: [], stolenFocus: [] };

it('is silent until the card is open, and knows the province box only', async () => {
  const { page } = session;
  await openReplica(page, procedureAt(UUID));
  expect(await read(page)).toBeNull();
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  const snapshot = await read(page);
  expect(snapshot).toMatchObject({
    adapter: 'national',
    hints: [{ how: 'uuid-in-url', value: UUID }],
    fields: [
      { role: 'dossier.addresseeProvince', label: 'Tỉnh/Thành phố', value: '' },
      { role: null, label: 'Phường/Xã', value: '' },
    ],
  });
  expect(snapshot?.fields).toHaveLength(2);
});

it.each(['', 'mood=slow,alias', 'mood=redraw,strict-search&cap=tinh'])(
  'chooses province and unit (%s), and presses nothing else',
  async (query) => {
    const { page } = session;
    await openReplica(page, procedureAt(UUID, `the=mo&${query}`));
    const verdict = await fillForm(page, { province, unit: ward });
    expect(verdict).toMatchObject({ wanted: 2, done: 2, held: 2, left: [], ...clean });
    expect(await scoreRoles(page)).toMatchObject({ adapter: 'national', wrong: [], missed: [] });
    expect(await page.locator('[role=listbox]').count()).toBe(0);
  },
);

it('refuses a unit of another province and leaves no list open', async () => {
  const { page } = session;
  await openReplica(page, procedureAt(UUID, 'the=mo'));
  const verdict = await fillForm(page, { province: cast.hung.residence!.province, unit: ward });
  expect(verdict).toMatchObject({ done: 1, left: ['unit: refused not-an-option'], ...clean });
  expect(await page.locator('[role=listbox]').count()).toBe(0);
});

it('takes no part in results, login walls and the modal before the form', async () => {
  const { page } = session;
  await openReplica(page, procedureAt(UUID, 'the=mo'));
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await page.getByRole('button', { name: 'Nộp trực tuyến' }).first().click();
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đồng ý' }).click();
  await page.waitForURL(/nop-ho-so\?formalityId=/);
  await page.waitForFunction(() => window.__judge?.adapter === 'surveyjs');
  await bring(page);
  expect((await read(page))?.adapter).toBe('surveyjs');
});
