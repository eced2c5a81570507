/**
 * The posted notice (niêm yết) of one procedure, as data: what NĐ 63/2010 Điều 16–17 wants on the wall, as published.
 * Nothing is resolved or rounded here. What a person has to look at before it hangs carries a doubt: the view marks it, and
 * it is confirmed or taken off before printing.
 */
import { fold } from '../core/text';
import { texts } from '../i18n';
import { official } from '../i18n/area';
import {
  line,
  NOTICE_SECTIONS,
  type NoticeInput,
  type NoticeItem,
  type NoticeModel,
  type NoticeSectionId,
} from './print-notice-model';
import { feeItems, timeItems } from './print-published';
import { paperSections } from './print-notice-papers';
import { matterOf } from './print-model';
import { paragraphsOf, shorten, stepsInFull, stepsInShort, type Step } from './print-steps';

const say = official(texts.print.notice);

export function noticeModel(input: NoticeInput): NoticeModel {
  const { pack, record, office } = input;
  const steps = paragraphsOf(record?.steps ?? []);
  const sections: Record<NoticeSectionId, NoticeItem[]> = {
    ...paperSections(input),
    agency: (record?.agencies ?? []).map((name, index) =>
      line(`agency:${index}`, name, isStale(name) ? 'agency' : null),
    ),
    requirements: requirementItems(record?.requirements ?? ''),
    steps: stepsInShort(steps).map(stepItem('step')),
    time: timeItems(input),
    fee: feeItems(input),
    results: (record?.results ?? []).map((text, index) => line(`result:${index}`, text.replace(/^-\s*/, ''))),
    laws: lawItems(input),
    // the office's own: no number, no address is ever guessed
    complaints: say.complaintLines.map((label, index) => ({ ...line(`complaint:${index}`, ''), label })),
    source: sourceItems(input),
  };
  return {
    head: office,
    name: matterOf(pack),
    code: pack.code,
    field: record?.fields.join('; ') || pack.field,
    sections: NOTICE_SECTIONS.map((id) => ({ id, items: sections[id] })),
    allSteps: stepsInFull(steps).map(stepItem('all-steps')),
    warnings: warningsOf(input),
  };
}

const stepItem =
  (prefix: string) =>
  ({ text, broken }: Step, index: number): NoticeItem =>
    line(`${prefix}:${index}`, text, broken ? 'brokenStep' : null);

/* ---------- who ---------- */

/** Bodies of the district level, which ended on 2025-07-01, and ministries' old local offices (official-records §9.18, §10.19). */
const ENDED =
  /(?<!\p{L})(?:huyện|quận|thị xã|thị trấn|LĐTBXH|LĐ-TBXH|Lao động)(?!\p{L})|^phòng (?!công chứng)/iu;
const isStale = (agency: string): boolean => ENDED.test(agency);

/* ---------- text ---------- */

/** "Không", "Không quy định", "Không có yêu cầu, điều kiện!": nothing to hang. */
const saysNone = (text: string): boolean => text.length < 60 && /^(?:khong|none|chua co)\b/.test(fold(text));

function requirementItems(text: string): NoticeItem[] {
  if (text === '' || saysNone(text)) return [];
  const short = shorten(text.replace(/\s*\n\s*/g, ' '));
  return [{ ...line('requirements', short), full: short === text ? '' : text }];
}

/* ---------- law ---------- */

/** `60/2014/QH13`, `123/2015/NĐ-CP`, `04/2020/TT-BTP`: a code of another shape was cut or mistyped in the record. */
const LAW_CODE =
  /^\d+[\d.]*\/\d{4}\/(?:QH\d{1,2}|UBTVQH\d{1,2}|(?:NĐ|NQ)-CP|NQ-HĐND|(?:QĐ|CT)-TTg|(?:TT|TTLT|QĐ|CT)-\p{Lu}{2,}(?:-\p{Lu}{2,})*)$/u;

/** A pack names the laws it rests on; without one the record's list stands, with codes that look mangled marked. */
function lawItems({ pack, record, curated }: NoticeInput): NoticeItem[] {
  const own = pack.sources
    .filter(({ ref }) => LAW_CODE.test(ref))
    .map(({ ref, what }) => ({ code: ref, name: what }));
  const laws = curated && own.length > 0 ? own : (record?.laws ?? []);
  const seen = new Set<string>();
  const once = laws.filter(({ code, name }) => seen.size < seen.add(code === '' ? name : code).size);
  // codes without a name take one line together
  const bare = once.filter(({ code, name }) => name === '' && LAW_CODE.test(code)).map(({ code }) => code);
  return [
    ...once
      .filter(({ code }) => !bare.includes(code))
      .map(({ code, name }, index) =>
        line(`law:${index}`, say.law(code, name), LAW_CODE.test(code) ? null : 'lawCode'),
      ),
    ...(bare.length > 0 ? [line('law:codes', bare.join('; '))] : []),
  ];
}

/* ---------- source ---------- */

const dmy = (iso: string): string => iso.split('-').reverse().join('/');
/** `163/QĐ-BTP`; placeholders of the migration ("QĐ/0001-BTP", "1681") look different. */
const DECISION = /^\d+[a-z]?\/QĐ-\p{Lu}[\p{L}\d-]*$/u;

function sourceItems({ pack, record, curated, asOf }: NoticeInput): NoticeItem[] {
  const day = curated ? pack.asOf : record?.updatedAt;
  const items = [line('source:date', say.asOf(day ? dmy(day) : asOf || dmy(pack.asOf)))];
  const { number = '', date = null } = record?.decision ?? {};
  if (number !== '') {
    const text = say.decision(number, date === null ? '' : dmy(date));
    items.push(line('source:decision', text, DECISION.test(number) ? null : 'decision'));
  }
  return items;
}

/** On the screen. */
function warningsOf({ pack, record, curated, office }: NoticeInput): string[] {
  const tell = texts.print.notice;
  return [
    ...(office.officeName === '' ? [tell.noOffice] : []),
    ...(curated ? [] : [tell.distilled]),
    ...(record === null ? [tell.noRecord] : []),
    ...(record?.type.includes('INTERNAL') ? [tell.internal] : []),
    ...(record?.type.startsWith('SPECIFIC') ? [tell.specific] : []),
    ...(pack.replaces ?? []).map((old) => old.note),
  ];
}
