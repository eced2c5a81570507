/**
 * The last resort: any page with named controls of the browser's own, for `npm run inspect` on pages nobody has met. It
 * claims little (confidence at most 0.3) and gives a role only where label and heading leave no doubt.
 */
import type { Field } from '../core/snapshot';
import { cleanLabel, hintOf, standardLabel, textBefore } from '../dom/label';
import { isLocked, isNative, kindOf, optionsOf, readNative, type Native } from '../dom/native';
import { visible } from '../dom/visible';
import type { Adapter } from './adapter';
import { writeNative } from './native';
import { refused, retry } from './outcomes';
import { sameValue } from './same';
import { assignRoles } from './words/assign';
import { HEADINGS, isHeading, nextSection, type Section } from './words/sections';

const CONTROLS = 'input,select,textarea';
const MODEST = 0.3;
/** Never read, whatever their type: keys of the session, codes a person gets by phone. */
const SECRET = /csrf|token|captcha|password|passwd|matkhau|otp|__viewstate|__event/i;

/** Every portal has a search box in its header; it is no form. */
const SEARCH = /^(q|s|query|search|keywords?|tu-?khoa|tim-?kiem)$/i;
const isSearch = (el: Native): boolean =>
  el.type === 'search' || SEARCH.test(el.name) || el.closest('[role=search],search') !== null;

const nameOf = (el: Native): string => el.name || el.id;
const isField = (el: Element): el is Native =>
  isNative(el) &&
  nameOf(el) !== '' &&
  !isSearch(el) &&
  !SECRET.test(`${el.name} ${el.id}`) &&
  !/one-time-code|password/.test(el.getAttribute('autocomplete') ?? '');

interface Found {
  key: string;
  el: Native;
  section: Section | null;
  /** How many fields bear this name. */
  count: number;
}

/** Controls in page order; a group of radio buttons is one field. */
function fieldsIn(root: Document): Found[] {
  const counts = new Map<string, number>();
  const groups = new Set<string>();
  const found: Found[] = [];
  let section: Section | null = null;
  for (const el of root.querySelectorAll(`${CONTROLS},${HEADINGS}`)) {
    if (el.matches(HEADINGS)) {
      if (isHeading(el, CONTROLS)) section = nextSection(el, section);
      continue;
    }
    if (!isField(el)) continue;
    const name = nameOf(el);
    if (el.type === 'radio') {
      if (groups.has(name)) continue;
      groups.add(name);
    }
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    found.push({ key: count === 1 ? name : `${name}#${count}`, el, section, count });
  }
  for (const field of found) field.count = counts.get(nameOf(field.el)) ?? 1;
  return found;
}

function labelOf(el: Native, root: Document): { label: string; required: boolean } {
  const before = () =>
    textBefore(el, { within: root.body, field: CONTROLS, heading: (other) => isHeading(other, CONTROLS) });
  // around a radio button stands its option, not the question
  const text = el.type === 'radio' ? before() : standardLabel(el) || before();
  return cleanLabel(text || hintOf(el));
}

function toField({ key, el, section }: Found, root: Document): Field {
  const { label, required } = labelOf(el, root);
  const options = optionsOf(el);
  return {
    key,
    name: nameOf(el),
    role: null,
    confidence: 0,
    label,
    section: section?.title ?? null,
    kind: kindOf(el),
    value: readNative(el),
    required: required || el.required || el.getAttribute('aria-required') === 'true',
    readonly: isLocked(el),
    visible: visible(el),
    ...(options ? { options } : {}),
  };
}

/** All fields; the words of the labels tell their roles. */
function readAll(root: Document): Field[] {
  const found = fieldsIn(root);
  const fields = found.map((each) => toField(each, root));
  const guesses = assignRoles(
    fields.map(({ key, kind, label, visible: seen, options }, at) => ({
      base: key,
      kind,
      label,
      headings: found[at]?.section?.titles ?? [],
      visible: seen,
      ...(options ? { options } : {}),
    })),
  );
  return fields.map((field, at) => {
    const role = guesses[at]?.role ?? null;
    return { ...field, role, confidence: role ? MODEST : 0 };
  });
}

const find = (root: Document, key: string): Found | null =>
  fieldsIn(root).find((field) => field.key === key) ?? null;

const adapter: Adapter = {
  id: 'plain',
  detect: (root) => ([...root.querySelectorAll(CONTROLS)].some(isField) ? { confidence: MODEST } : null),
  read(root, url) {
    const fields = readAll(root);
    return {
      adapter: 'plain',
      confidence: fields.length > 0 ? MODEST : 0,
      url: url.origin + url.pathname,
      fields,
      papers: [],
      hints: [],
      drift: { missing: [], new: [] },
    };
  },
  readField: (root, key) => readAll(root).find((field) => field.key === key) ?? null,
  keysAt(root, target) {
    if (!isField(target)) return [];
    return fieldsIn(root)
      .filter(({ el }) => el === target || (el.type === 'radio' && el.name === (target as Native).name))
      .map(({ key }) => key);
  },
  anchor(root, key) {
    const el = find(root, key)?.el;
    return el && visible(el) ? el : null;
  },
  rank: ({ kind }) => (kind === 'choice' || kind === 'checkbox' ? 0 : kind === 'select' ? 1 : 2),
  driver: () => null,
  async write(root, key, value, signal) {
    if (signal.aborted) return retry('cancelled');
    const found = find(root, key);
    if (!found) return retry('not-found');
    if (found.count > 1) return refused('ambiguous');
    const { el } = found;
    if (sameValue(toField(found, root), readNative(el), value)) return { outcome: 'done' };
    if (!visible(el)) return retry('hidden');
    if (root.activeElement === el && root.hasFocus()) return refused('focused');
    return writeNative(el, value);
  },
  same: sameValue,
};

export default adapter;
