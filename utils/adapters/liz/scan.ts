/** The fields of a `liz-*` form. No name stands in the page: a field is known by its section and its label. */
import { fold } from '../../core/text';
import { cleanLabel } from '../../dom/label';
import type { Spot } from '../family/spot';
import { headingsOf, labelOf } from '../material/label';
import { kindAt } from '../material/spots';
import { controlsIn, frameOf } from '../material/widget';

const FORM = 'LIZ-FORM-COMPONENT';

const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The `liz-*` element around a control; null: not part of this form. */
function wrapperOf(el: Element): Element | null {
  for (let at = el.parentElement; at; at = at.parentElement)
    if (at.tagName.startsWith('LIZ-')) return at.tagName === FORM ? frameOf(el) : at;
  return null;
}

export function scan(root: Document): Spot[] {
  const wrapped = controlsIn(root.body).flatMap((el) => {
    const host = wrapperOf(el);
    return host ? [{ el, host }] : [];
  });
  const headings = headingsOf(
    root,
    wrapped.map(({ el }) => el),
  );
  const count = new Map<string, number>();
  return wrapped.map(({ el, host }): Spot => {
    const several = wrapped.filter((other) => other.host === host).length > 1;
    const label = labelOf(el, { within: root.body, part: several });
    const titles = headings.get(el) ?? [];
    const path = [titles.at(-1) ?? '', cleanLabel(label).label].map(slug).filter(Boolean).join('/') || 'o';
    const nth = (count.get(path) ?? 0) + 1;
    count.set(path, nth);
    return {
      key: nth === 1 ? path : `${path}#${nth}`,
      name: '',
      base: '',
      kind: kindAt(el),
      host: several ? frameOf(el) : host,
      el,
      label,
      headings: titles,
    };
  });
}
