/** From questions to spots: keys and bases without the form's version, address parts, what kind of answer is asked. */
import { cleanLabel } from '../../dom/label';
import { personOf } from '../../core/roles';
import type { FieldKind } from '../../core/snapshot';
import { boxText } from '../../dom/native';
import { visible } from '../../dom/visible';
import { personIn } from '../words/people';
import { absentFrom, knownField, type KnownField, type KnownForm } from '../family/known-form';
import type { Spot } from '../family/spot';
import { BY_LABEL, formIn, isIsoDate, VARYING } from './forms';
import { placesIn, type Placed } from './places';
import { questionsIn, words, type Question } from './questions';

/** `citizenQuanhe__1024` → `citizenQuanhe`; the `__me` of `citizenNgaythangnamcap__me__27` stays. */
export const baseOf = (name: string): string => name.replace(/__\d+$/, '');

/**
 * The library sets `class` anew with the first value, and what flatpickr had written there is gone (2.5, seen 2026-11). Noted on the
 * element as the scripts of our world see it, for the one that reads and the one that writes; the page's own scripts do not.
 */
const CALENDAR = Symbol.for('so-tay-mot-cua.calendar');
type Box = HTMLInputElement & { [CALENDAR]?: true };
/** Boxes of a calendar: the library's input is hidden, the one beside it is shown; or there is but one. */
export function calendarOf(host: Element): HTMLInputElement | null {
  const inputs: Box[] = [...host.querySelectorAll('input')];
  const calendar = inputs.find(
    (input) =>
      input[CALENDAR] ||
      input.matches('.flatpickr-input') ||
      (input.type === 'hidden' && input.nextElementSibling?.matches('input[type=text][readonly]')),
  );
  if (calendar) calendar[CALENDAR] = true;
  return calendar ?? null;
}
export const textBoxOf = (host: Element): HTMLInputElement | HTMLTextAreaElement | null => {
  const boxes = [
    ...host.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input:not([type=hidden],[type=checkbox],[type=radio],[type=file]),textarea',
    ),
  ];
  return boxes.find(visible) ?? boxes[0] ?? null;
};
export const listOf = (host: Element): HTMLElement | null =>
  host.querySelector<HTMLElement>('.sd-dropdown,.sv-dropdown,.sv_q_dropdown_control') ??
  host.querySelector<HTMLElement>('[role=combobox]:not([type=text])') ??
  host.querySelector<HTMLElement>('select,[role=combobox]');

/** Null: nothing that one value can answer (matrices, several radios, boxes of a list). */
function kindOf({ host, label }: Question, documentedDate: boolean): FieldKind | null {
  const radios = new Set(
    Array.from(host.querySelectorAll<HTMLInputElement>('input[type=radio]'), ({ name }) => name),
  );
  if (radios.size > 0) return radios.size === 1 ? 'choice' : null;
  if (host.querySelector('.sd-tagbox,.sv_q_tagbox')) return null;
  const boxes = host.querySelectorAll('input[type=checkbox]').length;
  if (boxes > 0) return boxes === 1 ? 'checkbox' : null;
  if (host.querySelector('input[type=file]')) return 'file';
  if (listOf(host)) return 'select';
  if (calendarOf(host) || documentedDate) return 'date';
  const box = textBoxOf(host);
  if (!box || host.querySelector('table')) return null;
  if (box.type === 'date') return 'date';
  if (box.type === 'number') return 'number';
  // "Ngày sinh" as a text with a pattern: a year alone is a date there
  return /^(ngay|nam sinh)\b/.test(words(cleanLabel(label).label)) && box.tagName === 'INPUT'
    ? 'date-text'
    : 'text';
}

const elOf = ({ host }: Question, kind: FieldKind): Element | null => {
  if (kind === 'select') return listOf(host);
  if (kind === 'choice') return host.querySelector('fieldset,[role=radiogroup]') ?? host;
  if (kind === 'checkbox' || kind === 'file') return host;
  return textBoxOf(host);
};

/** A list of boxes to tick is as many fields. */
function boxesOf({ host, name, headings, label }: Question, key: string): Spot[] {
  const boxes = [...host.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  if (boxes.length < 2 || host.querySelector('table,.sd-tagbox')) return [];
  return boxes.map((box) => {
    const own = box.closest('.sd-item,.sv-item,label') ?? box;
    const text = boxText(box);
    return {
      key: `${key}/${text}`,
      name,
      base: '',
      kind: 'checkbox',
      host: own,
      el: own,
      label: text,
      headings: [...headings, label],
    };
  });
}

/** "Họ, chữ đệm, tên người mẹ" and "Họ, chữ đệm, tên" under the mother's title are the same words. */
const sameWords = (a: string, b: string): boolean => {
  const [left, right] = [cleanLabel(a).label, cleanLabel(b).label];
  return words(left) === words(right) || words(personIn(left).rest) === words(personIn(right).rest);
};

/**
 * What the documented forms may say of this question. '' where no document could know its name (the account's block, parts of
 * an address whose names vary, another survey on the page): a name nobody has met is drift only where names are documented.
 */
function baseIn(
  form: KnownForm | null,
  question: Question,
  place: Placed | undefined,
  absent: readonly KnownField[],
  foreign: boolean,
): string {
  const own = baseOf(question.name);
  if (foreign) return '';
  if (!form || knownField(form, own)) return own;
  const label = BY_LABEL[words(cleanLabel(question.label).label)];
  if (label) return label;
  const radio = place?.radio ? baseOf(place.radio.name).toLowerCase() : '';
  const varying = VARYING[form.id];
  if (place && place.level !== 'scope' && (varying === 'all' || varying?.includes(radio)))
    return knownField(form, `${radio}/${place.level}`) ? `${radio}/${place.level}` : '';
  // a documented field that is not here and bears these words was renamed, unless the title names somebody else
  const whose = question.headings.map((title) => personIn(title).person).findLast((who) => who !== null);
  const fits = ({ role }: KnownField) => !role || !whose || [whose, 'dossier'].includes(personOf(role));
  if (absent.some((field) => fits(field) && sameWords(field.label, question.label))) return own;
  const account = question.headings.some((title) => /nguoi nop|nguoi yeu cau/.test(words(title)));
  return account ? '' : own;
}

/** Names with a version tell the portal's own survey from others on the page (a poll). */
const isVersioned = (name: string): boolean => /__\d+$/.test(name);

export function spotsIn(root: Document): Spot[] {
  const questions = questionsIn(root);
  const versioned = new Set(questions.filter(({ name }) => isVersioned(name)).map(({ survey }) => survey));
  const foreign = ({ survey }: Question): boolean => versioned.size > 0 && !versioned.has(survey);
  const bases = new Set(
    questions.filter((each) => !foreign(each)).map(({ name }) => baseOf(name).toLowerCase()),
  );
  const form = formIn(bases);
  const absent = form ? absentFrom(form, bases).map(([, field]) => field) : [];
  const counts = new Map<string, number>();
  const keys = new Map<Question, string>();
  for (const question of questions) {
    const key = baseOf(question.name);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    keys.set(question, count === 1 ? key : `${key}#${count}`);
  }
  const keyOf = (question: Question) => keys.get(question) ?? question.name;
  const places = placesIn(questions, keyOf);
  return questions.flatMap((question): Spot[] => {
    const place = places.get(question);
    const base = baseIn(form, question, place, absent, foreign(question));
    const kind = kindOf(question, isIsoDate(form, base));
    if (!kind) return boxesOf(question, keyOf(question));
    return [
      {
        key: keyOf(question),
        name: question.name,
        base,
        kind,
        host: question.host,
        el: elOf(question, kind),
        label: question.label,
        starred: question.host.querySelector('[aria-required="true"]') !== null,
        headings: question.headings,
        ...(place ? { level: place.level, group: place.group } : {}),
      },
    ];
  });
}
