/**
 * Time and fee of a record, told and not interpreted: 0 is not free, a number without a unit is no time limit, and where the
 * record's two time fields disagree both are shown and nothing is computed (official-records §9.10–12, §10.13–18).
 */
import { CHANNELS, type Channel } from '../core/channel';
import type { PackTerm, Pack } from '../core/pack';
import { cleanInvisible, clip } from '../core/text';
import type { OfficialRecord, RecordFee, RecordMethod, RecordUnit } from '../records/record';
import type { PackWords } from './pack-words';

type Unit = Exclude<RecordUnit, null | 'OTHER'>;
interface Limit {
  amount: number;
  unit: Unit;
}

/** A limit that has both a positive number and a unit. */
function limitOf({ amount, unit }: { amount: number | null; unit: RecordUnit }): Limit | null {
  if (amount === null || amount <= 0 || !Number.isInteger(amount) || unit === null || unit === 'OTHER')
    return null;
  return { amount, unit };
}

const agree = (a: Limit, b: Limit): boolean => a.amount === b.amount && a.unit === b.unit;

export function timeOf(record: OfficialRecord, say: PackWords): Pack['time'] {
  const told = new Map<string, Channel[]>();
  for (const method of record.methods) {
    const text = methodTime(method, say);
    told.set(text, [...new Set([...(told.get(text) ?? []), method.channel])]);
  }
  const lines = [...told].map(([text, ways]) => `${waysText(ways, say)}: ${text}`);
  const conflict = conflicting(record);
  if (conflict.length > 0)
    lines.push(say.timeConflict(conflict.map(({ amount, unit }) => say.term(amount, unit)).join(', ')));
  const text = clip(lines.length === 0 ? say.noTerm : `${lines.join('. ')}.`, 600);
  const terms = conflict.length > 0 ? [] : termsOf(record, say);
  return terms.length > 0 ? { text, terms } : { text };
}

const waysText = (ways: Channel[], say: PackWords): string =>
  CHANNELS.filter((way) => ways.includes(way))
    .map((way) => say.channels[way])
    .join(', ');

function methodTime({ amount, unit }: RecordMethod, say: PackWords): string {
  const limit = limitOf({ amount, unit });
  if (limit) return say.term(limit.amount, limit.unit);
  return amount === null || amount <= 0 ? say.noTerm : say.termUnclear(amount);
}

/** What the record's other time field says, when no method says the same. */
function conflicting(record: OfficialRecord): Limit[] {
  const methods = record.methods.map(limitOf).filter((limit) => limit !== null);
  const services = record.services.map(limitOf).filter((limit) => limit !== null);
  return services.filter(
    (service, index) =>
      !methods.some((method) => agree(method, service)) &&
      services.findIndex((other) => agree(other, service)) === index,
  );
}

/** Only what may be computed: known units, hours of one day, and every method of the way of filing says the same. */
function termsOf(record: OfficialRecord, say: PackWords): PackTerm[] {
  const terms: PackTerm[] = [];
  for (const channel of CHANNELS) {
    const methods = record.methods.filter((method) => method.channel === channel);
    const limits = methods.map(limitOf);
    const first = limits[0];
    if (!first || first.unit === 'YEAR' || first.amount > 3650 || (first.unit === 'HOUR' && first.amount > 8))
      continue;
    if (!limits.every((limit) => limit !== null && agree(limit, first))) continue;
    const known = terms.find((term) => term.amount === first.amount && term.unit === first.unit);
    if (known) known.channels.push(channel);
    else
      terms.push({
        channels: [channel],
        amount: first.amount,
        unit: first.unit,
        law: { text: clip(say.law(record.code, record.decision.number), 600), confidence: 'likely' },
      });
  }
  return terms;
}

export function feeText(record: OfficialRecord, say: PackWords): string {
  const told = new Map<string, Channel[]>();
  for (const { channel, fees } of record.methods)
    for (const fee of fees.length > 0 ? fees : [null]) {
      const text = fee ? oneFee(fee, say) : say.feeUnsaid;
      told.set(text, [...new Set([...(told.get(text) ?? []), channel])]);
    }
  if (told.size === 0) return say.noFee;
  const [only] = told.keys();
  if (told.size === 1 && only) return clip(only, 600);
  return clip([...told].map(([text, ways]) => `${waysText(ways, say)}: ${text}`).join(' · '), 600);
}

/** "Miễn lệ phí" is said in words or not at all. */
function oneFee({ value, currency, text }: RecordFee, say: PackWords): string {
  const words = cleanInvisible(text);
  const amount = value !== null && value > 0 ? say.feeAmount(value.toLocaleString('vi'), currency) : '';
  if (amount === '' && words === '') return say.feeUnsaid;
  return [amount, words].filter((part) => part !== '').join(' – ');
}
