/** The fields of any Angular form that keeps `formcontrolname` in the page; what they are called is the control's own path. */
import { cleanInvisible, fold } from '../../core/text';
import { cleanLabel } from '../../dom/label';
import type { Spot } from '../family/spot';
import { captionOf, headingsOf, labelOf } from '../material/label';
import { kindAt, levelOf } from '../material/spots';
import { controlsIn, frameOf, widgetOf } from '../material/widget';

export const HOSTS = '[formcontrolname]';
/** Never read: keys of the session, codes a person gets by phone, search boxes of the portal's head. */
const SECRET = /csrf|token|captcha|passw|matkhau|otp/i;
const ELSEWHERE = 'header,nav,footer,[role=search],search';
/** Boxes that "Khác" opens are bound without a control's name and carry a plain one. */
const LOOSE = 'mat-form-field input[name],mat-form-field textarea[name],app-input input[name]';

/** A control's name with the groups around it: `nguoiNop.hoTen` stands as `nguoiNop/hoTen`. */
function pathOf(host: Element): string {
  const names = [host.getAttribute('formcontrolname') ?? host.getAttribute('name') ?? ''];
  for (let at = host.parentElement; at; at = at.parentElement) {
    const group = at.getAttribute('formgroupname') ?? at.getAttribute('formarrayname');
    if (group) names.unshift(group);
  }
  return names.join('/');
}

const isOurs = (host: Element): boolean => {
  const name = host.getAttribute('formcontrolname') ?? host.getAttribute('name') ?? '';
  return name !== '' && !SECRET.test(name) && host.closest(ELSEWHERE) === null;
};

export function hostsIn(root: Document): Element[] {
  const bound = [...root.querySelectorAll(HOSTS)].filter((el) => !el.parentElement?.closest(HOSTS));
  const forms = new Set(bound.map((el) => el.closest('form')));
  return [...root.querySelectorAll(`${HOSTS},${LOOSE}`)].filter(
    (el) =>
      isOurs(el) && !el.parentElement?.closest(HOSTS) && (el.matches(HOSTS) || forms.has(el.closest('form'))),
  );
}

const FORMATS = /ng[aà]y ?\/ ?th[aá]ng|th[aá]ng ?\/ ?n[aă]m|^n[aă]m$|dinh dang|định dạng/i;

/** A list for the date's format before the date (`NdktNgaySinh`): the list, the date, and what else stands there. */
export function datedIn(
  controls: readonly Element[],
): { format: Element; date: Element; rest: Element[] } | null {
  const [format, date, ...rest] = controls;
  if (!format || !date || widgetOf(format) !== 'mat-select' || !/^(text|date)$/.test(widgetOf(date)))
    return null;
  const words = cleanInvisible(frameOf(format).textContent ?? '');
  return FORMATS.test(words) || FORMATS.test(fold(words)) ? { format, date, rest } : null;
}

interface Part {
  el: Element;
  /** '' for the whole. */
  part: string;
  label: string;
}

function partsOf(host: Element, within: Element): { parts: Part[]; caption: string } {
  const controls = controlsIn(host);
  const dated = datedIn(controls);
  const [first] = dated ? [dated.date] : controls;
  if (!first) return { parts: [], caption: '' };
  if (dated) {
    const label = labelOf(dated.date, { within: host, part: true });
    const whole = cleanLabel(label).label === '' || /^(dd|mm|yyyy)/i.test(label);
    const caption = captionOf(host, dated.format, within);
    const rest = dated.rest.map((el) => {
      const text = labelOf(el, { within: host, part: true });
      return {
        el,
        part: fold(text).includes('phut') ? 'minute' : fold(text).includes('gio') ? 'hour' : fold(text),
        label: text,
      };
    });
    return { parts: [{ el: dated.date, part: '', label: whole ? caption : label }, ...rest], caption };
  }
  if (controls.length === 1)
    return { parts: [{ el: first, part: '', label: labelOf(first, { within, part: false }) }], caption: '' };
  const parts = controls.map((el, at): Part => {
    const label = labelOf(el, { within: host, part: true });
    return { el, part: levelOf(cleanLabel(label).label) ?? (fold(label) || String(at + 1)), label };
  });
  return { parts, caption: captionOf(host, first, within) };
}

/** All fields in page order, whatever hides them. */
export function scan(root: Document): Spot[] {
  const within = root.body;
  const hosts = hostsIn(root).map((host) => ({ host, ...partsOf(host, within) }));
  const headings = headingsOf(
    root,
    hosts.flatMap(({ parts }) => parts.map(({ el }) => el)),
  );
  const taken = new Map<string, number>();
  return hosts.flatMap(({ host, parts, caption }) => {
    const path = pathOf(host);
    const count = (taken.get(path) ?? 0) + 1;
    taken.set(path, count);
    const key = count === 1 ? path : `${path}#${count}`;
    const several = parts.length > 1;
    const dated = datedIn(controlsIn(host)) !== null;
    const address = !dated && parts.some(({ part }) => part === 'province');
    return parts.map(({ el, part, label }): Spot => {
      const level = address ? levelOf(cleanLabel(label).label) : null;
      const titles = headings.get(el) ?? [];
      const frame = frameOf(el);
      return {
        key: part === '' ? key : `${key}/${part}`,
        name: path.split('/').at(-1) ?? path,
        base: part === '' ? path : `${path}/${part}`,
        kind: dated && part === '' ? 'date-text' : kindAt(el),
        host: !several && host.contains(frame) ? host : frame,
        el,
        label,
        headings: caption && several ? [...titles, cleanLabel(caption).label] : titles,
        ...(level ? { level } : {}),
        ...(address && several ? { group: key } : {}),
      };
    });
  });
}

/** The boxes of a date that has a format of its own, around this element; null elsewhere. */
export const datedAt = (el: Element | null): ReturnType<typeof datedIn> => {
  const host = el?.closest(HOSTS);
  return host ? datedIn(controlsIn(host)) : null;
};
