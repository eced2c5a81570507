/**
 * P5: our verified fill against the same events without us. *Raw* sets every field through the prototype's setter and sends what typing
 * sends, in a browser without any extension; *ours* is the panel's whole job: writing, looking again when the portal has settled,
 * reading the form at the end. All that the page's main thread did, in the thread's own time: its counter of script leaves out what follows
 * an `await`.
 */
import type { CDPSession, Page } from 'playwright-core';
import { askPanel, untilReport } from '../e2e/support/panel';
import type { Crew } from './crew';
import { bar, median, paired, times, type Bench } from './measure';
import { ADDRESS } from './pages';
import { costs, counters } from './support';

const FIELDS = 300;
const KINDS = ['native', 'react'] as const;
type Kind = (typeof KINDS)[number];
/** What the page does in answer to the last value. */
const REST_MS = 300;
/** The agent's own look after the fill that compiles is over by then: it belongs to that one. */
const LOOKED_MS = 2_600;

/** Name → value, of every text field and list of the page. */
const wishes = (): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: FIELDS }, (_, at) => `CongDan_f${at}`).map((name, at) => [name, valueAt(at)]),
  );
const valueAt = (at: number): string => `Thôn ${at}, xã Hòa Bình`;
const nativeValue = (at: number): string => (at % 10 === 8 ? 'Nữ' : at % 10 === 9 ? 'Tạm trú' : valueAt(at));
const wanted = (kind: Kind): Record<string, string> =>
  kind === 'react'
    ? wishes()
    : Object.fromEntries(Object.keys(wishes()).map((name, at) => [name, nativeValue(at)]));

/** In the page: the events of a typing hand, for every field, in one task (what the driver evaluates itself is not counted as script). */
function fillRaw(values: Record<string, string>): Promise<number> {
  return new Promise((done) =>
    setTimeout(() => {
      let filled = 0;
      for (const [name, value] of Object.entries(values)) {
        const [el, other] = document.getElementsByName(name) as unknown as HTMLInputElement[];
        if (!el) continue;
        filled += 1;
        if (el.type === 'radio') {
          (value === 'Tạm trú' ? other : el)?.click();
          continue;
        }
        const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(el), 'value')!;
        if (el.tagName === 'SELECT') {
          set!.call(el, value);
          el.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          el.dispatchEvent(new Event('change', { bubbles: true }));
          continue;
        }
        const key = { key: value.slice(-1), bubbles: true, composed: true, cancelable: true };
        const typed = { bubbles: true, composed: true, inputType: 'insertText', data: value };
        el.dispatchEvent(new KeyboardEvent('keydown', key));
        el.dispatchEvent(new KeyboardEvent('keypress', key));
        el.dispatchEvent(new InputEvent('beforeinput', { ...typed, cancelable: true }));
        set!.call(el, value);
        el.dispatchEvent(new InputEvent('input', typed));
        el.dispatchEvent(new KeyboardEvent('keyup', key));
        el.dispatchEvent(new Event('change', { bubbles: true }));
        el.dispatchEvent(new FocusEvent('blur', { composed: true }));
        el.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
      }
      done(filled);
    }),
  );
}

/** In the page: notes when a value was written last. One listener more, for both sides. */
function watchWrites(): void {
  const page = window as unknown as { begun: number; written: number };
  page.begun = performance.now();
  for (const kind of ['input', 'change'])
    document.addEventListener(kind, () => (page.written = performance.now()), true);
}
/** Milliseconds from asking until the last field had its value. */
const standing = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { begun, written } = window as unknown as { begun: number; written: number };
    return written - begun;
  });

interface Spent {
  /** All that the page's main thread did, ms. */
  task: number;
  /** Asked → the last field has its value, ms by the clock. */
  stands: number;
}

/** The page is loaded twice, so that its own code is compiled. */
async function open(crew: Crew, who: 'none' | 'ours', kind: Kind): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await (await crew.of(who)).context.newPage();
  const cdp = await counters(page);
  await page.goto(ADDRESS[kind](FIELDS), { waitUntil: 'load' });
  await page.reload({ waitUntil: 'load' });
  await page.locator('input').first().waitFor();
  return { page, cdp };
}

async function raw(crew: Crew, kind: Kind): Promise<Spent> {
  const { page, cdp } = await open(crew, 'none', kind);
  // the first run compiles what the events call
  await page.evaluate(fillRaw, { CongDan_f0: 'x' });
  await page.evaluate(watchWrites);
  const before = (await costs(cdp)).task;
  const filled = await page.evaluate(fillRaw, wanted(kind));
  await page.waitForTimeout(REST_MS);
  const task = (await costs(cdp)).task - before;
  const stands = await standing(page);
  await page.close();
  if (filled !== FIELDS) throw new Error(`Raw: ${filled} of ${FIELDS} fields.`);
  return { task, stands };
}

async function ours(crew: Crew, kind: Kind): Promise<Spent & { wall: number }> {
  const session = await crew.of('ours');
  const { page, cdp } = await open(crew, 'ours', kind);
  await untilReport(session, page, ({ fields }) => fields.length >= FIELDS);
  await askPanel(session, page, { type: 'panel.fill', values: { CongDan_f0: 'x' } });
  await page.waitForTimeout(LOOKED_MS);
  await page.evaluate(watchWrites);
  const before = (await costs(cdp)).task;
  const start = performance.now();
  const { fill = [] } = await askPanel(session, page, { type: 'panel.fill', values: wanted(kind) });
  const wall = performance.now() - start;
  const task = (await costs(cdp)).task - before;
  const stands = await standing(page);
  await page.close();
  const done = fill.filter(({ outcome }) => outcome === 'done').length;
  if (done !== FIELDS) throw new Error(`Ours: ${done} of ${FIELDS} fields.`);
  return { task, stands, wall };
}

const all = (): { raw: Spent[]; ours: (Spent & { wall: number })[] } => ({ raw: [], ours: [] });

export function fillBench(crew: Crew): Bench {
  const seen = { native: all(), react: all() };
  return {
    async round() {
      for (const kind of KINDS) {
        seen[kind].raw.push(await raw(crew, kind));
        seen[kind].ours.push(await ours(crew, kind));
      }
    },
    bars: () =>
      KINDS.flatMap((kind) => {
        const each = (who: 'raw' | 'ours', what: keyof Spent): number[] =>
          seen[kind][who].map((spent) => spent[what]);
        const said = (what: keyof Spent): string =>
          `raw ${median(each('raw', what)).toFixed(1)} ms, ours ${median(each('ours', what)).toFixed(1)} ms`;
        const wall = median(seen[kind].ours.map((spent) => spent.wall)) / 1_000;
        const [what, limit] =
          kind === 'native'
            ? ['300 native fields filled and verified, ratio to raw', 2]
            : ["300 fields of React, ratio to the page's own time", 1.3];
        return [
          bar('P5', String(what), paired(each('ours', 'task'), each('raw', 'task'), times), {
            unit: '×',
            limit: Number(limit),
            beside: `${said('task')}, verified after ${wall.toFixed(1)} s`,
          }),
          bar('P5', `the same (${kind}): asked → all fields stand`, each('ours', 'stands'), {
            unit: 'ms',
            limit: null,
            beside: said('stands'),
          }),
        ];
      }),
  };
}
