/** All fields of a Form.io page as spots: keys by panel and path, labels as written, titles of the blocks around. */
import { attributeOf } from '../../core/roles';
import { fold } from '../../core/text';
import { boxText } from '../../dom/native';
import { cleanLabel, hintOf, ownText, standardLabel, textBefore } from '../../dom/label';
import type { KnownField } from '../family/known-form';
import type { Spot } from '../family/spot';
import { readLabel } from '../words/labels';
import { personIn } from '../words/people';
import { headingsIn, isTitle, titlesOf, type Heading } from './headings';
import { isOwnerName, isPlatformName, isUnexplained, missingFrom } from './names';
import { COMPONENT, pathOf, typeAndKey, widgetsIn, type Widget } from './widgets';

/** What this file makes. The widget rides on its spot: the script that writes is another than the one that reads. */
interface WidgetSpot extends Spot {
  widget: Widget;
}
/** The widget of a spot that this file has made. */
export const widgetOf = (spot: Spot): Widget => (spot as WidgetSpot).widget;

const CONTROL = 'input,select,textarea';
const LABEL = 'label,.control-label,.col-form-label,legend';
const STARRED = '.required,.field-required';

/** The component's own label: not one of the boxes in it, not one of a component inside. */
function labelOf(host: Element, { shape, controls }: Widget): string {
  const [first] = controls;
  if (first && !host.matches(COMPONENT)) return shellLabel(host, first);
  const labels = [...host.querySelectorAll(LABEL)].filter(
    (label) => label.closest(COMPONENT) === host && !label.closest('.form-check,.radio,.checkbox'),
  );
  if (shape === 'box' && first) return boxText(first);
  const own = labels.map(ownText).find((text) => text.trim() !== '') ?? '';
  const seen = host.matches(UNLABELLED) ? cellBefore(host) : '';
  return seen || own || columnOf(host) || (first ? standardLabel(first) || hintOf(first) : '');
}

function shellLabel(host: Element, control: Element): string {
  const material = control.closest('mat-form-field')?.querySelector('mat-label,.mat-form-field-label');
  const beside = host.querySelector('label') ?? host.parentElement?.querySelector('label');
  return (
    standardLabel(control) ||
    (material ? ownText(material) : '') ||
    (beside ? ownText(beside) : '') ||
    textBefore(control, { within: control.ownerDocument.body, field: CONTROL, heading: isTitle }) ||
    hintOf(control)
  );
}

/** In a table for layout a maker hides the label and prints a text of his own in the cell before. */
const UNLABELLED = '.formio-component-table .formio-component-label-hidden';
const MAX_LABEL = 160;
function cellBefore(host: Element): string {
  const before = host.closest('td')?.previousElementSibling;
  if (!before || before.querySelector('input,select,textarea')) return '';
  const text = ownText(before).trim();
  return /\p{L}/u.test(text) && text.length <= MAX_LABEL ? text : '';
}

/** The head of the column above a field of a grid. */
function columnOf(host: Element): string {
  const cell = host.closest('td');
  const row = cell?.parentElement;
  if (!cell || !row) return '';
  const head = row.closest('table')?.querySelector('thead tr')?.children[[...row.children].indexOf(cell)];
  return head ? ownText(head) : '';
}

/** Keys of the panels around, outermost first; those that are part of the path are there already. */
function panelsOf(host: Element, path: readonly string[]): string[] {
  const keys: string[] = [];
  for (let at = host.parentElement?.closest('.formio-component-panel'); at;) {
    const { key } = typeAndKey(at);
    if (!path.includes(key)) keys.unshift(key);
    at = at.parentElement?.closest('.formio-component-panel');
  }
  return keys;
}

interface Draft {
  spot: Spot;
  widget: Widget;
  /** The last part of the path that is no row. */
  name: string;
  /** The block it stands in, for telling twins apart. */
  block: string;
  person: string | null;
  named: boolean;
}

function draft(widget: Widget, headings: readonly Heading[], form: number): Draft {
  const { host, shape, controls } = widget;
  const inForm = host.matches(COMPONENT);
  const { key: own } = inForm ? typeAndKey(host) : { key: widget.name };
  const named = inForm ? pathOf(widget.name, own) : [widget.name];
  const path = named.length > 0 ? named : [own];
  const box = shape === 'box' && controls[0]?.name.endsWith('[]') ? [controls[0].value] : [];
  const titles = titlesOf(host, headings);
  const panels = inForm ? panelsOf(host, path) : ['page'];
  const title = titles.at(-1);
  // forms without panels side by side use the same keys: what stands above tells them apart
  const prefix =
    panels.length > 0 || title === undefined ? panels : [`~${fold(title).replace(/[^a-z0-9]+/g, '-')}`];
  const label = labelOf(host, widget);
  const starred = host.matches(STARRED) || host.querySelector(`${STARRED},[aria-required="true"]`) !== null;
  const name = path.findLast((part) => !/^\d+$/.test(part)) ?? own;
  const people = titles.map((text) => personIn(text));
  const { person = null } = people.findLast((who) => who.person !== null) ?? {};
  const spot: Spot = {
    key: [...prefix, ...path, ...box].join('/'),
    name: inForm && (shape === 'radio' || shape === 'day') ? `data[${path.join('][')}]` : widget.name || own,
    base: name,
    kind: widget.kind,
    host,
    el: widget.el,
    label,
    headings: titles,
    ...(starred ? { starred: true } : {}),
  };
  const block = `${form} ${prefix.join('/')}`;
  return { spot, widget, name, block, person, named: people.some((who) => who.named) };
}

/**
 * A key of the platform means what is documented only where the block is that person's: `fullname` under "Người giám hộ" is
 * the guardian's, and twice on a page without a word about whose it is nobody's.
 */
function isPlatforms({ name, person, named, block }: Draft, all: readonly Draft[]): boolean {
  if (!isPlatformName(name)) return false;
  if (person !== null)
    return isOwnerName(name) ? person === 'owner' : person === 'submitter' || person === 'requester';
  return !named && all.every((other) => other.name !== name || other.block === block);
}

const isContested = ({ name, person }: Draft): boolean =>
  isOwnerName(name) && person !== null && person !== 'owner';

const PARTS: Partial<Record<string, RegExp>> = {
  Province: /\b(tinh|thanh pho)\b/,
  Ward: /\b(phuong|xa)\b/,
  Detail: /\b(dia chi|so nha|thon)\b/,
};

/** Could this unknown key be the missing field under another name? Makers add fields of their own, and those are no change. */
function couldBe(label: string, { role, label: usual }: KnownField): boolean {
  const { label: plain } = cleanLabel(label);
  if (!role || fold(plain) === fold(usual)) return true;
  const attribute = attributeOf(role);
  const part = PARTS[/(Province|Ward|Detail)$/.exec(attribute)?.[1] ?? ''];
  return part ? part.test(fold(plain)) : (readLabel(plain).meanings as readonly string[]).includes(attribute);
}

const OLD_DISTRICT = /^(quan|huyen|thi xa)\b/;

export function scan(root: Document): Spot[] {
  const headings = headingsIn(root);
  const forms = [...root.querySelectorAll('.formio-form,[ref="webform"]')];
  const drafts = widgetsIn(root).map((widget) =>
    draft(
      widget,
      headings,
      forms.findIndex((form) => form.contains(widget.host)),
    ),
  );
  const documented = new Set(drafts.filter((each) => isPlatforms(each, drafts)));
  const blocks = new Set(Array.from(documented, ({ block }) => block));
  const missing = missingFrom(new Set(Array.from(documented, ({ name }) => name.toLowerCase())));
  const taken = new Map<string, number>();
  return drafts.map((each) => {
    const { spot, widget, name, block } = each;
    // an unknown key is a sign of a change only where a known one is missing that it could be
    const speaks =
      documented.has(each) ||
      (blocks.has(block) &&
        !isPlatformName(name) &&
        !isUnexplained(name) &&
        missing.some((field) => couldBe(spot.label, field)));
    const old = OLD_DISTRICT.test(fold(cleanLabel(spot.label).label));
    const times = (taken.get(spot.key) ?? 0) + 1;
    taken.set(spot.key, times);
    const made: WidgetSpot = {
      ...spot,
      widget,
      key: times === 1 ? spot.key : `${spot.key}#${times}`,
      base: speaks && !old ? name : '',
      // the key says owner, the title somebody else: nobody's
      ...(isContested(each) ? { whose: null } : {}),
    };
    return made;
  });
}
