/**
 * When two copies of a record say the same. What a clerk, a citizen or a notice relies on is the essence; its hash is the version.
 * Left out: ids, component codes, `state`, `updatedAt` (§4.4) and the order of every list, which changes from one crawl to the
 * next without anything having changed (§4.5); so do runs of spaces.
 */
import type { Channel } from '../core/channel';
import type { OfficialRecord, RecordFee, RecordMethod } from './record';

/** One row of papers with the name of the case it stands under. */
export interface PaperRow {
  case: string;
  name: string;
  originals: number;
  copies: number;
  hasForm: boolean;
  forms: string[];
}

export type Time = Pick<RecordMethod, 'amount' | 'unit' | 'text'>;

export const TEXT_PARTS = ['name', 'requirements', 'steps'] as const;
export const LIST_PARTS = [
  'levels',
  'fields',
  'subjects',
  'agencies',
  'publisher',
  'decision',
  'cases',
  'services',
  'laws',
  'results',
] as const;

export interface Essence {
  texts: Record<(typeof TEXT_PARTS)[number], string>;
  lists: Record<(typeof LIST_PARTS)[number], string[]>;
  papers: PaperRow[];
  /** One channel may have several times, and the same one twice (§10.14). */
  times: Partial<Record<Channel, Time[]>>;
  fees: Partial<Record<Channel, RecordFee[]>>;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const keyOf = (value: unknown): string => JSON.stringify(value);
/** In an order of its own, whatever order it came in. */
const settled = <T>(list: readonly T[]): T[] => {
  const keyed = list.map((one) => ({ one, key: keyOf(one) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ one }) => one);
};
const spoken = (...parts: (string | number | null)[]): string =>
  squeeze(parts.filter((part) => part !== null && part !== '').join(' '));
const filled = (...texts: string[]): string[] => settled(texts.map(squeeze).filter((text) => text !== ''));

function byChannel<T>(
  methods: readonly RecordMethod[],
  of: (method: RecordMethod) => T[],
): Partial<Record<Channel, T[]>> {
  const found: Partial<Record<Channel, T[]>> = {};
  // in one order, so that equal essences are equal texts
  for (const channel of ['direct', 'online', 'postal'] as const) {
    const all = methods.filter((method) => method.channel === channel).flatMap(of);
    if (all.length > 0) found[channel] = settled(all);
  }
  return found;
}

export function essenceOf(record: OfficialRecord): Essence {
  const { levels, decision } = record;
  return {
    texts: {
      name: squeeze(record.name),
      requirements: squeeze(record.requirements),
      steps: squeeze(record.steps.map(({ name, text }) => `${name} ${text}`).join(' ')),
    },
    lists: {
      levels: (['ward', 'province', 'ministry', 'other'] as const).filter((level) => levels[level]),
      fields: filled(...record.fields),
      subjects: filled(...record.subjects),
      agencies: filled(...record.agencies),
      publisher: filled(record.publisher),
      decision: filled(spoken(decision.number, decision.date)),
      cases: filled(...record.cases.map(({ name }) => name)),
      services: filled(
        ...record.services.map(({ code, name, amount, unit }) => spoken(code, name, amount, unit)),
      ),
      laws: filled(...record.laws.map(({ code, name }) => spoken(code, name))),
      results: filled(...record.results),
    },
    papers: settled(
      record.cases.flatMap((one) =>
        one.components.map(({ name, originals, copies, hasForm, forms }) => ({
          case: squeeze(one.name),
          name: squeeze(name),
          originals,
          copies,
          hasForm,
          forms: filled(...forms),
        })),
      ),
    ),
    times: byChannel(record.methods, ({ amount, unit, text }) => [{ amount, unit, text: squeeze(text) }]),
    fees: byChannel(record.methods, ({ fees }) => fees.map((fee) => ({ ...fee, text: squeeze(fee.text) }))),
  };
}

/** The version of a record: 32 hexadecimal digits (half of a SHA-256) of its essence. */
export async function contentHash(record: OfficialRecord): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(essenceOf(record)));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
