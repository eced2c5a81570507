/**
 * Time and fee of a procedure as they were published, for every way of filing. Where the record contradicts itself both
 * sides are told (official-records §9.10–11, §10.13–15); 0 and "not stated" are never called free (§9.12, §10.17).
 */
import { CHANNELS, type Channel } from '../core/channel';
import { fold } from '../core/text';
import { texts } from '../i18n';
import { official } from '../i18n/area';
import type { OfficialRecord, RecordFee, RecordMethod } from '../records/record';
import { caseSentencesOf } from './print-notice-papers';
import { line, type NoticeDoubt, type NoticeInput, type NoticeItem } from './print-notice-model';
import { shorten } from './print-steps';

const say = official(texts.print.notice);
const { channels, terms: limits } = official(texts.print);

/** `nộp trực tiếp, nộp trực tuyến` */
const waysText = (ways: readonly Channel[]): string =>
  CHANNELS.filter((way) => ways.includes(way))
    .map((way) => channels[way])
    .join(', ');

/** The same sentence for several ways is told once, with all of them. */
function byWay(told: readonly { way: Channel; text: string; doubt: NoticeDoubt | null }[], prefix: string) {
  const lines = new Map<string, { ways: Channel[]; doubt: NoticeDoubt | null }>();
  for (const { way, text, doubt } of told) {
    const known = lines.get(text) ?? { ways: [], doubt: null };
    lines.set(text, { ways: [...known.ways, way], doubt: known.doubt ?? doubt });
  }
  return [...lines].map(([text, { ways, doubt }], index) =>
    line(`${prefix}:${index}`, say.forWay(waysText(ways), text), doubt),
  );
}

/* ---------- time ---------- */

type Published = Pick<RecordMethod, 'amount' | 'unit'>;

/** A limit of a number and a unit, in words; '' when the record has only a part of it. */
function termText({ amount, unit }: Published): string {
  if (amount === null || amount <= 0 || unit === null || unit === 'OTHER') return '';
  return unit === 'YEAR' ? say.years(amount) : limits[unit](amount);
}

/**
 * A person has settled the limits of a curated pack; where there are none, what the record says stands there too. The
 * pack's own sentence is written for the clerk, who reads it before it hangs.
 */
export function timeItems({ pack, record, curated }: NoticeInput): NoticeItem[] {
  const published = record ? [...methodTimes(record), ...serviceTimes(record), ...methodTexts(record)] : [];
  if (!curated && record) return published;
  const terms = (pack.time.terms ?? []).map((term, index) => ({
    ...line(`time:limit:${index}`, say.forWay(waysText(term.channels), limits[term.unit](term.amount))),
    when: caseSentencesOf(term, pack),
  }));
  return [...(terms.length > 0 ? terms : published), line('time:text', pack.time.text, 'forClerk')];
}

function methodTimes(record: OfficialRecord): NoticeItem[] {
  const told = record.methods.map((method) => ({ way: method.channel, ...toldTime(method) }));
  const differing = new Set(
    CHANNELS.filter((way) => new Set(told.filter((one) => one.way === way).map((one) => one.text)).size > 1),
  );
  if (told.length === 0) return [line('time:none', say.noTime, 'timeNone')];
  return byWay(
    told.map((one) => (differing.has(one.way) ? { ...one, doubt: 'timeConflict' as const } : one)),
    'time',
  );
}

function toldTime(method: RecordMethod): { text: string; doubt: NoticeDoubt | null } {
  const text = termText(method);
  if (text !== '') return { text, doubt: null };
  return method.amount === null || method.amount <= 0
    ? { text: say.noTime, doubt: 'timeNone' }
    : { text: say.noUnit(method.amount), doubt: 'timeUnit' };
}

/** The record's other list of times, where it says something that the ways of filing do not. */
function serviceTimes(record: OfficialRecord): NoticeItem[] {
  const published = new Set(record.methods.map(termText));
  const others = new Set(record.services.map(termText).filter((text) => text !== '' && !published.has(text)));
  return others.size === 0
    ? []
    : [line('time:services', say.serviceTime([...others].join(', ')), 'timeConflict')];
}

/** What the record says in words about the ways of filing: conditions of the time, tiers of the fee. */
function methodTexts(record: OfficialRecord): NoticeItem[] {
  return [...new Set(record.methods.map((method) => method.text).filter((text) => text !== ''))].map(
    (text, index) => {
      const short = shorten(text.replace(/\s*\n\s*/g, ' '));
      return { ...line(`time:words:${index}`, short), full: short === text ? '' : text };
    },
  );
}

/* ---------- fee ---------- */

const money = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** 0 is an empty box of the portal: only its words can say that nothing is taken. */
function feeText(fee: RecordFee): { text: string; doubt: NoticeDoubt | null } {
  const words = fee.text.replace(/\s*\n\s*/g, ' ');
  if (fee.value === null || fee.value === 0) {
    if (words === '') return { text: say.noFee, doubt: null };
    return { text: SAYS_FREE.test(words) ? words : say.noFeeBut(words), doubt: null };
  }
  const currency = currencyText(fee.currency);
  const amounts = amountsIn(words);
  const differs = amounts.length > 0 && !amounts.includes(fee.value);
  return {
    text: say.fee(`${money(fee.value)} ${currency || say.noCurrency}`, words),
    doubt: differs ? 'feeConflict' : currency === '' ? 'currency' : null,
  };
}

const SAYS_FREE = /miễn|không thu|không mất/iu;

/** Amounts of a thousand and more that a text names: `7.000`, `50,000`, `8000`. */
const amountsIn = (words: string): number[] =>
  [...words.matchAll(/(?<![\d./,])(\d{1,3}(?:[.,]\d{3})+|\d{4,9})(?![\d/])/g)].map((found) =>
    Number((found[1] ?? '').replace(/[.,]/g, '')),
  );

/** `đồng` for the national currency however it is written; another as the record names it; '' for none. */
const currencyText = (currency: string): string =>
  ['vnd', 'viet nam dong', 'dong'].includes(fold(currency)) ? say.dong : currency;

export function feeItems({ pack, record, curated }: NoticeInput): NoticeItem[] {
  const told = (record?.methods ?? []).flatMap((method) =>
    (method.fees.length > 0 ? method.fees.map(feeText) : [{ text: say.noFee, doubt: null }]).map((fee) => ({
      way: method.channel,
      ...fee,
    })),
  );
  const published = byWay(told, 'fee');
  if (curated || !record) return [...published, line('fee:text', pack.fee.text, 'forClerk')];
  return published.length === 0 ? [line('fee:none', say.noFee)] : published;
}
