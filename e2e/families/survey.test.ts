/** The national portal's new forms, drawn by the real SurveyJS: roles, filling in every mood, drift, papers, typing. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SurveyModel } from 'survey-core';
import { SOME_UNDESCRIBED } from '../../replicas/forms';
import { valuesFor } from '../../replicas/kit/values';
import { startReplicas, type Replicas } from '../../replicas/server';
import { DOCUMENTED, formOf } from '../../replicas/survey/forms';
import { addressOf } from '../../replicas/survey/site';
import { cast } from '../../tests/cast';
import { inTurn } from '../../tests/turn';
import { launch, type Session } from '../support/browser';
import { fillForm, openReplica, read, scoreRoles, type FillVerdict } from '../support/in-page';

declare global {
  interface Window {
    __poll: SurveyModel;
  }
}

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

const open = async (id: string, query = ''): Promise<Page> => {
  const page = await session.context.newPage();
  await openReplica(page, addressOf(id, query));
  return page;
};
const values = (id: string, seed = 2): Record<string, string> => valuesFor(formOf(id)!, seed);
const truth = (page: Page) => page.evaluate(() => window.__judge!.values());
const clean = { falselyDone: [], wrongFields: [], wrongWrites: [], presses: [], stolenFocus: [] };

describe('roles', () => {
  it('all of every documented form, and nothing drifted', async () => {
    for (const { id, described } of DOCUMENTED) {
      const page = await open(id);
      const { adapter, wrong, missed, known } = await scoreRoles(page);
      expect({ id, adapter, wrong, missed }).toEqual({ id, adapter: 'surveyjs', wrong: [], missed: [] });
      expect(known).toBeGreaterThan(20);
      const snapshot = await read(page);
      expect(snapshot?.drift).toMatchObject({ missing: [], new: [] });
      expect(snapshot?.hints[0]?.how).toBe(described ? 'fields' : 'uuid-in-url');
      await page.close();
    }
  });

  it('nearly all of forms nobody described, under names that tell nothing', async () => {
    const { page } = session;
    let [known, found] = [0, 0];
    const wrong: string[] = [];
    for (const { id } of SOME_UNDESCRIBED) {
      await openReplica(page, addressOf(id));
      const score = await scoreRoles(page);
      expect(score.adapter).toBe('surveyjs');
      known += score.known;
      found += score.found;
      wrong.push(...score.wrong.map((text) => `${id} ${text}`));
    }
    expect(wrong).toEqual([]);
    expect(found / known).toBeGreaterThanOrEqual(0.85);
  });
});

/** The population database knows these about the deceased (`lookup` in the replica), so the draft says the same. */
function deathOf(): Record<string, string> {
  const who = cast.hung;
  return {
    ...values('khai-tu'),
    citizenNDK_HoVaTen: who.fullName,
    citizenNDK_SoDinhDanh: who.personalId,
    citizenNDK_NgaySinh: who.birthDate,
    citizenGioitinh_NgdcKT: who.gender,
    citizenDantoc_NgdcKT: who.ethnicity,
    citizenQuoctich_NgdcKT: who.nationality,
    citizenLoaiGiaytotuythan_NgdcKT: 'Căn cước công dân',
    citizenSogiaytotuythan_NgdcKT: who.paper!.number,
    citizenField19: who.paper!.issued,
    citizenNoicapgiaytotuythan_NgdcKT: who.paper!.issuer,
  };
}

const MOODS: readonly (readonly [string, string])[] = [
  ['khai-sinh', ''],
  ['khai-tu', 'mood=slow&lists=paged'],
  ['trich-luc', 'mood=wipe,strict-search&lists=paged&renderer=js'],
  ['trich-luc', 'mood=redraw,toast'],
  ['cai-chinh', 'mood=alias,hidden,foreign,other-account'],
];

describe('filling', () => {
  // waiting for lists is most of it, so all are filled side by side
  const moods = inTurn(MOODS, 3);
  const jobs = new Map<string, Promise<FillVerdict>>();
  beforeAll(() => {
    for (const [id, query] of moods) {
      const wanted = id === 'khai-tu' ? deathOf() : values(id);
      const job = open(id, query).then(async (page) => {
        const verdict = await fillForm(page, wanted);
        await page.close();
        return verdict;
      });
      job.catch(() => undefined);
      jobs.set(id + query, job);
    }
  });

  it.each(moods)('%s (%s): everything, in the model, nothing else touched', async (id, query) => {
    const verdict = await jobs.get(id + query);
    expect(verdict).toMatchObject({ ...clean, left: [] });
    expect(verdict?.held).toBe(verdict?.wanted);
  });
});

it('what the population database filled and locked is not written over', async () => {
  const page = await open('khai-tu');
  const wanted: Record<string, string> = {
    ...deathOf(),
    citizenNoicapgiaytotuythan_NgdcKT: 'Công an tỉnh',
    citizenGiomat: '10',
  };
  const some = [
    'citizenNDK_HoVaTen',
    'citizenNDK_SoDinhDanh',
    'citizenNDK_NgaySinh',
    'citizenNoicapgiaytotuythan_NgdcKT',
    'citizenGiomat',
  ] as const;
  const draft = Object.fromEntries(some.map((name) => [name, wanted[name]!]));
  const verdict = await fillForm(page, draft);
  expect(verdict).toMatchObject({
    ...clean,
    left: ['citizenNoicapgiaytotuythan_NgdcKT: refused readonly'],
  });
  expect(await truth(page)).toMatchObject({
    citizenNoicapgiaytotuythan_NgdcKT: cast.hung.paper!.issuer,
    citizenGiomat: '10',
  });
  await page.close();
});

it('five renamed fields: exactly these are told, and none of them is known any more', async () => {
  const renamed = [
    'citizenNDK_NoiCap',
    'citizenField13',
    'citizenNDK_Noicutru',
    'citizencauhoi4',
    'citizenQuanhe',
  ];
  const page = await open('trich-luc', `rename=${renamed.join(',')}`);
  const snapshot = await read(page);
  expect(snapshot?.drift.form).toBe('extract');
  expect([...(snapshot?.drift.missing ?? [])].sort()).toEqual([...renamed].sort());
  expect(snapshot?.drift.new).toHaveLength(5);
  const drifted = snapshot?.fields.filter((field) => field.drifted).map(({ name }) => name);
  expect(drifted).toEqual(snapshot?.drift.new);
  const known = snapshot?.fields.filter(({ role, drifted: gone }) => role && !gone) ?? [];
  expect(known.length).toBeGreaterThan(22);
  await page.close();
});

it('a poll on the same page, and question types that the forms do not use', async () => {
  const page = await open('trich-luc', 'mood=foreign');
  const fields = (await read(page))?.fields ?? [];
  expect(fields.filter(({ name }) => name === 'citizenHoten').map(({ role }) => role)).toEqual([null]);
  const outcomes = await page.evaluate(async () => {
    const url = new URL(location.href);
    const adapter = window.__product.pick(document, url)!;
    const draft = {
      mucDoHaiLong: 'Tốt',
      gopY: 'Nhanh gọn',
      ngayDen: '05/11/2026',
      ngayVe: '06/11/2026',
      'lyDo/Gần': 'true',
      'lyDo/Rõ ràng': 'true',
      quayLai: 'Yes',
      dongY: 'true',
      soLan: '2',
      tinhDen: 'Lào Cai',
    };
    const list = Object.entries(draft).map(([key, value]) => ({ key, value }));
    const { signal } = new AbortController();
    const results = await window.__product.runFill({ adapter, root: document, url, values: list, signal });
    return results.filter(({ outcome }) => outcome !== 'done');
  });
  expect(outcomes).toEqual([]);
  expect(await page.evaluate(() => window.__poll.data)).toEqual({
    mucDoHaiLong: 'Tốt',
    gopY: 'Nhanh gọn',
    ngayDen: '2026-11-05',
    ngayVe: '2026-11-06',
    lyDo: ['Gần', 'Rõ ràng'],
    quayLai: true,
    dongY: true,
    soLan: 2,
    tinhDen: 'Lào Cai',
  });
  expect(await page.evaluate(() => window.__judge!.stolenFocus)).toEqual([]);
  await page.close();
});

it('the clerk types while the rest is filled: every letter arrives, the focus stays', async () => {
  const page = await open('trich-luc');
  const box = page.locator('[data-name^="citizenHoSo_CoQuanDangKy"] input').last();
  await box.click();
  const wanted = values('trich-luc');
  const filling = fillForm(page, wanted);
  for (const letter of 'Uy ban nhan dan phuong Ba Dinh') await page.keyboard.type(letter, { delay: 60 });
  await page.keyboard.insertText(' – Hà Nội');
  const typed = await box.inputValue();
  expect(typed).toBe('Uy ban nhan dan phuong Ba Dinh – Hà Nội');
  const verdict = await filling;
  expect(verdict.left).toEqual(['citizenHoSo_CoQuanDangKy: refused focused']);
  expect(await box.inputValue()).toBe(typed);
  expect(await box.evaluate((el) => document.activeElement === el)).toBe(true);
  await page.close();
});

it('a dead list service: said so, nothing half done, the focus where it was', async () => {
  const page = await open('trich-luc', 'mood=session-lost');
  const wanted = values('trich-luc');
  const some = [
    'citizenField32',
    'citizenLoaiViecYeuCau',
    'citizenQuanhe',
    'citizenField21',
    'citizenField38',
  ];
  const draft = Object.fromEntries(some.map((name) => [name, wanted[name] ?? '']));
  const scope = { citizenNDK_Noicutru: 'Trong nước' };
  const verdict = await fillForm(page, { ...draft, ...scope });
  expect(verdict.left.every((line) => line.endsWith('options-late'))).toBe(true);
  expect(verdict).toMatchObject(clean);
  await page.close();
});

it('papers: the row that has a file, the limits, the portal’s own refusal', async () => {
  const page = await open('cai-chinh');
  expect(await read(page)).toMatchObject({
    papers: [
      { name: /ủy quyền/, required: false, attached: [], state: 'empty' },
      { name: /làm căn cứ/, required: true, attached: [], state: 'empty' },
    ].map(({ name, ...rest }) => ({ name: expect.stringMatching(name) as unknown, ...rest })),
    uploads: {
      maxBytes: 2_097_152,
      types: expect.arrayContaining(['.pdf', '.zip']) as unknown,
      names: 'any',
    },
  });
  const attach = async (row: number, name: string, size: number) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByTitle('Tải lên file').nth(row).click();
    await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.alloc(size) });
  };
  await attach(0, 'to.pdf', 2_097_152);
  await page.getByText('Vui lòng chọn tệp nhỏ hơn 2MB!').waitFor();
  await attach(1, 'Quyết định cải chính.pdf', 1_000);
  await expect
    .poll(async () => (await read(page))?.papers.map(({ attached }) => attached))
    .toEqual([[], ['Quyết định cải chính.pdf']]);
  await page.close();
});

it('knows the button that sends from the one that saves, and the receipt after it', async () => {
  const page = await open('trich-luc');
  await fillForm(page, values('trich-luc'));
  const submits = await page.evaluate(() => {
    const url = new URL(location.href);
    const adapter = window.__product.pick(document, url);
    return Array.from(document.querySelectorAll('main button[data-portal-button]'), (el) => [
      el.textContent,
      adapter?.isSubmit?.(document, url, el.firstElementChild ?? el),
    ]).filter(([, yes]) => yes);
  });
  expect(submits).toEqual([['Lưu và nộp hồ sơ', true]]);
  // the account leaves one required radio empty
  await page.locator('[data-name^="citizenNycNoicutru"]').last().getByText('Khác').click();
  await page.locator('[data-name^="citizenField1__"] input').last().fill('UBND phường Ba Đình');
  await page.getByRole('button', { name: 'Lưu và nộp hồ sơ' }).click();
  await page.getByText('Nộp hồ sơ thành công').waitFor();
  const receipt = await page.evaluate(() => {
    const adapter = window.__product.adapters.find(({ id }) => id === 'surveyjs');
    return adapter?.receipt?.(document, new URL(location.href));
  });
  expect(receipt).toEqual({ code: 'G15.99.02-261120-001', promised: '25/11/2026' });
  await page.close();
});
