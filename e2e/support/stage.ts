/** A practice form and its panel in a real browser, opened through the frames' own doors as the desk's page opens them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { communesOf, unitsOf } from '../../utils/core/units';
import { nameOn } from '../../utils/core/unit-names';
import type { Pack } from '../../utils/core/pack';
import type { Role } from '../../utils/core/roles';
import type { Language } from '../../utils/i18n/speak';
import { formOf, type Family, type FormField, type FormSpec, type Wards } from '../../utils/practice/form';
import type { Fact, FolderPaper } from '../../utils/practice/types';
import type { Session } from './browser';

const PUBLIC = join(import.meta.dirname, '../../public');
/** What the build packs, as it is written here. */
const json = (path: string): unknown => JSON.parse(readFileSync(join(PUBLIC, path), 'utf8'));
const DAY = '2026-11-20';

const units = unitsOf(json('reference/units-2025.json'))!;
export const WARDS: Wards = Object.fromEntries(
  units.provinces.map((one, at) => [
    nameOn(one, DAY),
    communesOf(units, at).map((commune) => nameOn(commune, DAY)),
  ]),
);

const paperWith = (facts: readonly Fact[]): FolderPaper => ({
  id: 'p1',
  kind: 'other',
  title: 'Giấy tờ',
  whose: '',
  counts: null,
  copy: 'original',
  flaw: null,
  facts,
});

export interface Stage {
  page: Page;
  spec: FormSpec;
  /** The frame the questions stand in. */
  form: Frame;
  panel: Frame;
  /** Orders the agent to write, as a panel does that puts a draft back. */
  fill(values: Partial<Record<Role, string>>): Promise<void>;
  /** What became of it, field by field. */
  outcomes(): Promise<{ outcome: string; reason?: string }[]>;
  /** What the adapter reads, as the practice page hears it. */
  values(): Promise<Partial<Record<Role, string>>>;
}

/** Opens both frames in an otherwise empty page of the extension. */
export async function openStage(
  { context, extensionId }: Session,
  family: Family,
  fields: readonly Role[],
  {
    code = '1.001193',
    silent = false,
    start = {} as Partial<Record<Role, string>>,
    /** What papers say, so that it can be chosen. */
    facts = [] as readonly Fact[],
    language = 'vi' as Language,
  } = {},
): Promise<Stage> {
  const pack = json(`procedures/${code}.json`) as Pack;
  const spec = formOf(
    { fields, folder: facts.length > 0 ? [paperWith(facts)] : [] },
    pack,
    Object.keys(WARDS),
  );
  const page = await context.newPage();
  // a page of the extension that does nothing by itself
  await page.goto(`chrome-extension://${extensionId}/practice-form.html`);
  const now = Date.parse(`${DAY}T09:00:00+07:00`);
  const task = JSON.stringify({ family, spec, wards: WARDS, start, now, language });
  const beside = { pack, cases: [], day: DAY, now, silent, language };
  await page.evaluate(
    async ([formTask, panelTask]) => {
      type Any = any; // eslint-disable-line
      const door = Symbol.for('so-tay-mot-cua.practice');
      const framed = async (id: string): Promise<Any> => {
        const frame = document.createElement('iframe');
        frame.id = id;
        frame.src = '/practice-form.html';
        frame.style.width = id === 'form' ? '860px' : '400px';
        frame.style.height = '740px';
        const loaded = new Promise((done) => frame.addEventListener('load', done));
        document.body.append(frame);
        await loaded;
        return (frame.contentWindow as Any)[door];
      };
      document.body.replaceChildren();
      const left = await (await framed('form')).form(formTask);
      const heard: Record<string, string> = {};
      (globalThis as Any).heard = heard;
      const places: Record<string, { id: number; key: string }> = {};
      const filled: unknown[] = [];
      const ends: Any = {};
      for (const id of left.frames) {
        const end = left.connect(id);
        ends[id] = end;
        end.hear((text: string) => {
          const report = JSON.parse(text);
          const read = report.t === 'snapshot' ? report.snapshot.fields : (report.fields ?? []);
          for (const { role, value, key } of read) {
            if (!role) continue;
            heard[role] = value;
            places[role] = { id, key };
          }
          if (report.t !== 'filled') return;
          filled.push(...report.outcomes);
          // as a panel does after each job
          end.send(JSON.stringify({ t: 'read' }));
        });
      }
      (globalThis as Any).fillStage = (values: Record<string, string>) => {
        filled.length = 0;
        for (const id of left.frames) {
          const own = Object.entries(values).filter(([role]) => places[role]?.id === id);
          const order = own.map(([role, value]) => ({ key: places[role]!.key, value }));
          if (own.length > 0) ends[id].send(JSON.stringify({ t: 'fill', job: 'test', values: order }));
        }
      };
      (globalThis as Any).filledStage = filled;
      const right = await framed('panel');
      (globalThis as Any).stagePanel = await right.panel(
        JSON.stringify({ ...(panelTask as object), frames: left.frames }),
        {
          connect: (id: number) => left.connect(id),
          read: async (path: string) => (await fetch(path)).text(),
          openRule: () => undefined,
        },
      );
    },
    [task, beside] as const,
  );
  const frameAt = async (selector: string): Promise<Frame> =>
    (await (await page.locator(selector).elementHandle())!.contentFrame())!;
  let form = await frameAt('#form');
  form = form.childFrames()[0] ?? form;
  const panel = await frameAt('#panel');
  await panel.locator('.panel').waitFor();
  return {
    page,
    spec,
    form,
    panel,
    fill: (values) =>
      page.evaluate(
        (all) => (globalThis as unknown as { fillStage(values: object): void }).fillStage(all),
        values,
      ),
    outcomes: () =>
      page.evaluate(() => (globalThis as unknown as { filledStage: { outcome: string }[] }).filledStage),
    values: () => page.evaluate(() => (globalThis as unknown as { heard: object }).heard),
  };
}

/** So many places does a Tab stop at in a question of this family. */
function stopsOf(family: Family, { answer, options }: FormField): number {
  const own = family === 'x-eform' || family === 'justice-wizard';
  if (answer === 'date') return own ? 3 : 1;
  // boxes that behave like a group are a stop each
  return answer === 'choice' && own ? options.length : 1;
}

/** Answers every question of the form in its order by keys alone; '' leaves one as it is. */
export async function fillByKeys(
  { page, spec, form }: Pick<Stage, 'page' | 'spec' | 'form'>,
  family: Family,
  answers: Partial<Record<Role, string>>,
): Promise<void> {
  const { keyboard } = page;
  const fields = spec.blocks.flatMap((block) => block.fields);
  const first = form.locator('.to-khai :is(input:not([type=hidden]),select,textarea,[tabindex="0"])').first();
  await first.focus();
  const tab = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i += 1) await keyboard.press('Tab');
  };
  for (const field of fields) {
    const answer = answers[field.role] ?? '';
    const stops = stopsOf(family, field);
    const options = field.within
      ? (WARDS[answers[fieldAt(spec, field.within).role] ?? ''] ?? [])
      : field.options;
    const at = options.indexOf(answer);
    if (answer === '') await tab(stops);
    else if (field.answer === 'date' && stops === 3) {
      for (const part of answer.split('/')) {
        await keyboard.type(part);
        await tab(1);
      }
    } else if (field.answer === 'choice') {
      if (at < 0) throw new Error(`${field.label}: no such answer`);
      await tab(stops > 1 ? at : 0);
      await keyboard.press('Space');
      if (stops === 1) for (let i = 0; i < at; i += 1) await keyboard.press('ArrowRight');
      await tab(stops > 1 ? stops - at : 1);
    } else if (field.answer === 'select') {
      if (at < 0) throw new Error(`${field.label}: no such entry`);
      const native = await form.evaluate(() => document.activeElement?.tagName === 'SELECT');
      if (!native) await keyboard.press('ArrowDown');
      const blank = !native && (family === 'x-eform' || family === 'justice-wizard') ? 1 : 0;
      for (let i = 0; i <= at + blank; i += 1) await keyboard.press('ArrowDown');
      if (!native) await keyboard.press('Enter');
      await tab(1);
    } else {
      await keyboard.type(answer);
      await tab(1);
    }
  }
}
const fieldAt = (spec: FormSpec, id: string): FormField =>
  spec.blocks.flatMap((block) => block.fields).find((field) => field.id === id)!;
