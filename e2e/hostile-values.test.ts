/** What people and pages put into values, labels and notes on purpose: text in every page of ours, in its own direction, and nothing more. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Draft } from '../utils/core/draft';
import { LIMITS } from '../utils/core/limits';
import { EVENTS } from '../replicas/portal-events/site';
import { startReplicas, type Replicas } from '../replicas/server';
import { launch, type Session } from './support/browser';
import { mustAsk, setUpVault } from './support/desk';
import { panelOf, untilReport } from './support/panel';

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
const TURNED = 'abc\u202Edef\u2066ghi';
const HALF = 'Trần \ud800 Lan';
const ZERO = 'a\u0000b\u0007c';
const HUGE = 'Nguyễn '.repeat(9_000);
const VALUES = [
  MARKUP,
  `"><svg onload=alert(1)>`,
  TURNED,
  HALF,
  ZERO,
  HUGE.slice(0, LIMITS.value),
  'javascript:alert(1)',
];
const ID = '00000000-0000-4000-8000-0000000000aa';
const NOW = Date.UTC(2026, 10, 20, 3);

/** A draft as a file could bring it, full of such things wherever text may stand. */
const DRAFT: Draft = {
  v: 1,
  id: ID,
  procedure: null,
  origin: new URL(EVENTS).origin,
  form: { adapter: 'plain', url: `${EVENTS}/to-khai/1` },
  path: '/su-kien/to-khai/1',
  createdAt: NOW,
  updatedAt: NOW,
  fields: VALUES.map((value, at) => ({
    key: `k${at}`,
    role: null,
    label: `${VALUES[(at + 1) % 5]!.slice(0, 80)} ${at}`,
    value,
    by: 'user',
    at: NOW,
  })),
  papers: [],
  cases: [],
  ignored: [],
  note: `${MARKUP} ${TURNED} ghi chú`,
  submittedAt: null,
};

let replicas: Replicas;
let session: Session;
const alarms: string[] = [];
beforeAll(async () => {
  replicas = await startReplicas();
});
afterAll(() => replicas.close());
beforeEach(async () => {
  alarms.length = 0;
  session = await launch({ port: replicas.port });
  session.context.on('dialog', (dialog) => void dialog.dismiss().then(() => alarms.push(dialog.message())));
  session.context.on('weberror', (error) => void alarms.push(String(error.error())));
  session.context.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) alarms.push(message.text());
  });
});
afterEach(() => session.close());

/** Nothing of the draft became an element, and no mark of direction is left to turn what stands beside it. */
async function expectText(page: Pick<Page, 'locator' | 'evaluate'>): Promise<void> {
  expect(await page.locator('img[src="x"], svg[onload], body script:not([src])').count()).toBe(0);
  const shown = await page.locator('body').innerText();
  expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  expect(await page.evaluate(() => document.title)).not.toBe('1');
}

it('are text in the desk: in the list, in a draft, and in what is printed', async () => {
  const desk = await setUpVault(session);
  expect(
    (await mustAsk(desk, { type: 'draft.import', drafts: [DRAFT] })).map(({ outcome }) => outcome),
  ).toEqual(['new']);
  await desk.goto(`chrome-extension://${session.extensionId}/desk.html`);
  await desk.locator('.list').getByText('ghi chú').waitFor();
  await expectText(desk);
  await desk.goto(`chrome-extension://${session.extensionId}/desk.html#draft=${ID}`);
  await desk.reload();
  await desk.getByText('onerror').first().waitFor();
  await expectText(desk);
  for (const form of ['receipt', 'supplement', 'checklist']) {
    const print = await session.context.newPage();
    await print.goto(`chrome-extension://${session.extensionId}/print.html#draft=${ID}&form=${form}`);
    await print.locator('main, .sheet, h1').first().waitFor();
    await expectText(print);
    await print.close();
  }
  expect(alarms).toEqual([]);
});

it('are text in the panel: what stands in the page, what the portal says, what a draft brings', async () => {
  const { page } = session;
  const desk = await setUpVault(session);
  await mustAsk(desk, { type: 'draft.import', drafts: [DRAFT] });
  await desk.close();
  await page.goto(`${EVENTS}/to-khai/1`);
  const panel = await panelOf(page);
  await untilReport(session, page, (report) => report.fields.length > 3);
  await page.evaluate(
    ([markup, turned]) => {
      const label = document.querySelector('label[for=dan_toc]')!;
      label.textContent = `Dân tộc ${markup} ${turned}`;
      const { portal } = window as unknown as { portal: { toast(html: string): void } };
      const box = document.createElement('b');
      box.textContent = `Vui lòng ${markup} ${turned} nhập lại`;
      portal.toast(box.innerHTML);
    },
    [MARKUP, TURNED] as const,
  );
  await page.locator('#ho_ten').click();
  await page.keyboard.insertText(`nguyễn ${MARKUP} ${TURNED}`);
  await page.locator('#noi_cu_tru').click();
  await panel.getByText('Vui lòng').first().waitFor();
  await panel.locator('#tab-problems').click();
  await panel.locator('.problem').first().waitFor();
  await expectText(panel);
  await panel.getByRole('tab', { name: /^Bản nháp/ }).click();
  await panel.getByRole('textbox').first().waitFor();
  await expectText(panel);
  expect(alarms).toEqual([]);
});
