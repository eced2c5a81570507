/**
 * "Học trên màn hình thật" through the extension as it ships, on forms of several families: the field under the hand is explained, keys
 * lead through all fields, and nothing of ours stands in the page afterwards that was not there before.
 */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Judge } from '../replicas/kit/judge';
import { startReplicas, type Replicas } from '../replicas/server';
import { SITES } from '../replicas/sites';
import { cast } from '../tests/cast';
import { launch, type Session } from './support/browser';
import { coveredControls, cutIn } from './support/look';
import { askPanel, panelOf, untilReport } from './support/panel';
import { picture } from './support/picture';

declare global {
  interface Window {
    __judge?: Judge;
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FAMILIES = ['e-form', 'formio', 'liferay'] as const;

let replicas: Replicas;
let session: Session;

beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port });
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

/** The first form of a family that names its procedure. */
function addressOf(family: string): string {
  const site = SITES.find(({ name }) => name === family);
  const address = site?.addresses.find(({ procedure }) => procedure);
  if (!address)
    throw new Error(`no form of ${family}; there are ${SITES.map(({ name }) => name).join(', ')}`);
  return address.url;
}

async function open(family: string): Promise<{ page: Page; panel: Frame }> {
  const page = await session.context.newPage();
  await page.goto(addressOf(family));
  await page.waitForFunction(() => window.__judge !== undefined);
  const panel = await panelOf(page);
  await untilReport(session, page, ({ fields, procedure }) => fields.length > 5 && procedure !== null);
  return { page, panel };
}

const state = (page: Page) =>
  page.evaluate(() => {
    const { byRole, wrongWrites, presses, stolenFocus } = window.__judge!;
    return { values: byRole(), wrongWrites, presses, stolenFocus };
  });

/** Name of the field that the open lesson is about. */
const lesson = (panel: Frame) => panel.locator('.learning-field.open strong').first();

/** The first text box of the page that a hand can type into, with the name the panel gives its field. */
async function firstBox(
  panel: Frame,
  page: Page,
): Promise<{ name: string; type(text: string): Promise<void> }> {
  const rows = panel.locator('.learning-field [data-row]');
  const count = await rows.count();
  for (let index = 0; index < count; index++) {
    const name = (await rows.nth(index).locator('strong').innerText()).trim();
    if (!name.startsWith('Họ, chữ đệm, tên')) continue;
    await rows.nth(index).focus();
    await panel.page().keyboard.press('Enter');
    await page.waitForFunction(
      () => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text',
    );
    return {
      name,
      async type(text) {
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type(text);
      },
    };
  }
  throw new Error('no box for a name');
}

describe.each(FAMILIES)('%s', (family) => {
  let page: Page;
  let panel: Frame;
  beforeAll(async () => {
    ({ page, panel } = await open(family));
  });
  afterAll(() => page?.close());

  it('is turned on by H, says plainly what is on, and writes nothing, whoever asks', async () => {
    const before = await state(page);
    await panel.locator('#tab-papers').press('h');
    await panel.getByText('Đang học: Sổ tay không ghi gì vào trang.').waitFor();
    expect(await panel.getByText('Chữ bạn gõ vẫn là hồ sơ thật.').count()).toBe(1);
    const { fields } = await askPanel(session, page, { type: 'panel.report' });
    const values = Object.fromEntries(
      fields.flatMap(({ role, readonly }) =>
        role?.endsWith('.fullName') && !readonly ? [[role, cast.mai.fullName]] : [],
      ),
    );
    expect(Object.keys(values).length).toBeGreaterThan(0);
    const { fill = [] } = await askPanel(session, page, { type: 'panel.fill', values });
    expect(fill).toEqual([]);
    expect(await state(page)).toEqual(before);
  });

  it('leads by the keyboard alone from field to field, and to the one on the page', async () => {
    const rows = panel.locator('.learning-field [data-row]');
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const third = (await rows.nth(2).locator('strong').innerText()).trim();
    expect((await lesson(panel).innerText()).trim()).toBe(third);
    expect(await panel.locator('.learning-field.open .badge').innerText()).toContain('Đang xem');
    const { type, name } = await firstBox(panel, page);
    expect((await lesson(panel).innerText()).trim()).toBe(name);
    await type(cast.hoa.fullName);
    await panel.locator('.learning-field.open .badge').getByText('Ô đang nhập').waitFor();
    // what a hand has typed stands there as ever
    await page.keyboard.press('Tab');
    await untilReport(session, page, ({ fields }) => fields.some(({ value }) => value === cast.hoa.fullName));
  });

  it('goes on with the hand: after Tab the next field is explained', async () => {
    const { type, name } = await firstBox(panel, page);
    await type(cast.hoa.fullName);
    await page.keyboard.press('Tab');
    await panel.waitForFunction(
      (before) => document.querySelector('.learning-field.open strong')?.textContent !== before,
      name,
    );
  });

  it('explains with papers, writing, whether it is asked for, rules with their law', async () => {
    await firstBox(panel, page);
    const open = panel.locator('.learning-field.open');
    for (const heading of ['Ghi thế nào?', 'Có bắt buộc không?', 'Quy tắc nào xem ô này?'])
      await open.getByRole('heading', { name: heading }).waitFor();
    const rule = open.locator('.rule-here').first();
    await rule.locator('summary').click();
    expect(await rule.innerText()).toContain('Căn cứ: ');
    expect(await rule.innerText()).toContain('Ví dụ');
  });

  it.each([
    [1366, 768],
    [1280, 720],
  ] as const)('looks right at %i × %i and covers nothing', async (width, height) => {
    await page.setViewportSize({ width, height });
    await firstBox(panel, page);
    expect(await coveredControls(page)).toEqual([]);
    expect(await cutIn(panel)).toEqual([]);
    await panel.evaluate(AXE);
    const found = await panel.evaluate(async () => {
      const { axe } = window as never as {
        axe: { run(root: Element): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run(document.querySelector('#panel')!);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    });
    expect(found).toEqual([]);
    await picture(page, `${family}-${width}`);
  });

  it('goes on when the portal loads the page anew, and ends with H', async () => {
    await page.reload();
    panel = await panelOf(page);
    await panel.getByText('Đang học').waitFor();
    await panel.locator('.learning-field [data-row]').first().press('h');
    await panel.locator('#tab-papers').waitFor();
    await page.reload();
    panel = await panelOf(page);
    await panel.locator('#tab-papers').waitFor();
    expect(await panel.getByText('Đang học').count()).toBe(0);
  });
});
