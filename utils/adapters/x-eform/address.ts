/** Country, province, ward: lists that load each other, in blocks that sometimes come up dead. */
import { typeValue } from '../../dom/set-value';
import { pause, waitFor, waitQuiet } from '../../dom/wait';
import type { Outcome } from '../adapter';
import { sameOption } from '../options';
import { chosen } from './list';
import { scopeOf } from './names';
import { retry } from '../outcomes';
import { pickFromList } from './pick';
import { choicesOf } from './radio';
import { areaSlots, nameOf, type Level, type Slot } from './slots';
import type { Tools } from './tools';

/** After a province the wards are fetched and the old ward is cleared, about 0.7 s later; touched earlier it is lost. */
const CASCADE = { minMs: 350, quietMs: 250, maxMs: 1_500 };
/** In a dead block a choice falls back within a moment. */
const FALLS_BACK = { minMs: 250, quietMs: 100, maxMs: 600 };
/** Wards come after 0.3–3 s as a rule; a field's whole budget is about 5 s. */
const WARDS_MS = 5_000;
/** Ticking the scope away and back rebuilds a dead block: about 0.4 s and 0.6 s, twice at most in one job. */
const AWAY_MS = 400;
const BACK_MS = 600;
const BUILT_MS = 3_000;
const MAX_CURES = 2;
const USELESS = '';
const cures = new WeakMap<AbortSignal, Map<string, number>>();

export interface Place {
  tools: Pick<Tools, 'hostsNamed'>;
  root: Document;
  level: Level;
  area: Element;
  value: string;
  signal: AbortSignal;
}

const partOf = ({ root, tools }: Place, areaName: string, level: Level): Slot | null =>
  tools
    .hostsNamed(root, areaName)
    .filter((host) => host.tagName === 'X-SELECT-AREA')
    .flatMap(areaSlots)
    .find((slot) => slot.level === level) ?? null;

/** Writes one level of an address; a block whose lists stay empty or do not hold is rebuilt and tried again. */
export async function writePlace(place: Place): Promise<Outcome> {
  const { level, area, value } = place;
  const areaName = nameOf(area);
  const province = partOf(place, areaName, 'province')?.el;
  if (level === 'ward' && value !== '' && province && chosen(province) === '') return retry('options-late');
  let again = level === 'ward';
  for (;;) {
    const outcome = await pickLevel(place, areaName, level, value);
    if (outcome.outcome !== 'retry' || !/^(options-late|did-not-hold)$/.test(outcome.reason)) return outcome;
    // a ward taken away by a late answer for its province is no sign of a dead block
    if (again && outcome.reason === 'did-not-hold') again = false;
    else if (!(await cure(place, areaName))) return outcome;
  }
}

/** Picks and looks again after the cascade: in a dead block the choice falls back without a word. */
async function pickLevel(place: Place, areaName: string, level: Level, value: string): Promise<Outcome> {
  const { root, signal } = place;
  const find = () => partOf(place, areaName, level)?.el ?? null;
  const loadMs = level === 'ward' ? { loadMs: WARDS_MS } : {};
  const outcome = await pickFromList({ root, find, value, places: level !== 'country', ...loadMs, signal });
  if (outcome.outcome !== 'done') return outcome;
  await waitQuiet(root.body, { ...(level === 'ward' ? FALLS_BACK : CASCADE), signal });
  const list = find();
  return list && sameOption(chosen(list), outcome.value ?? value) ? outcome : retry('did-not-hold');
}

/** Ticks the scope away and back, then puts back what stood above the broken level and in the address line. */
async function cure(place: Place, areaName: string): Promise<boolean> {
  const { root, level, signal, tools } = place;
  const scope = () =>
    tools.hostsNamed(root, scopeOf(areaName)).find((host) => host.tagName === 'X-RADIO') ?? null;
  const host = scope();
  const used = cures.get(signal) ?? new Map<string, number>();
  const passes = used.get(areaName) ?? 0;
  if (!host || scopeOf(areaName) === areaName || used.has(USELESS) || signal.aborted) return false;
  if (passes >= MAX_CURES) {
    // rebuilding did not bring the lists back: the service behind them is down, other blocks are left in peace
    cures.set(signal, used.set(USELESS, 1));
    return false;
  }
  const before = choicesOf(host);
  const on = before.find(({ box }) => box.checked);
  const off = before.find(({ box }) => !box.checked && !box.disabled);
  if (!on || !off || on.box.disabled) return false;
  cures.set(signal, used.set(areaName, passes + 1));

  const kept = (['country', 'province', 'detail'] as const).map((at) => {
    const el = partOf(place, areaName, at)?.el ?? null;
    const text = el && at === 'detail' ? (el as HTMLInputElement).value : el ? chosen(el) : '';
    return { at, text };
  });
  const press = (code: string) =>
    choicesOf(scope() ?? host)
      .find((choice) => choice.code === code)
      ?.box.click();
  press(off.code);
  await pause(AWAY_MS, signal);
  // also when the job was cancelled meanwhile: the scope must stand as it was
  press(on.code);
  await pause(BACK_MS, signal);
  const built = await waitFor(root, () => partOf(place, areaName, level)?.el, {
    timeoutMs: BUILT_MS,
    signal,
  });
  if (!built) return false;

  for (const { at, text } of kept) {
    if (text === '' || at === level) continue;
    if (at === 'province' && level === 'country') continue;
    const el = partOf(place, areaName, at)?.el;
    if (!el) continue;
    if (at === 'detail') {
      if ((el as HTMLInputElement).value === '') typeValue(el as HTMLInputElement, text);
    } else if (!sameOption(chosen(el), text)) await pickLevel(place, areaName, at, text);
  }
  return true;
}
