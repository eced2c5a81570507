/** What the page bridge finds on a portal with SurveyJS: here the controls themselves are the model. */
import type { Library } from '@/utils/bridge/serve';
import { servePage } from '@/utils/bridge/serve';

const hostOf = (el: Element): Element | null => el.closest('[data-name]');
const radiosIn = (host: Element): HTMLInputElement[] => [
  ...host.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];
const boxIn = (host: Element) =>
  host.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input,select,textarea');

function choicesIn(host: Element): { value: string; text: string }[] {
  const list = host.querySelector('select');
  const values = list
    ? [...list.options].map(({ value }) => value)
    : radiosIn(host).map(({ value }) => value);
  return values.filter((value) => value !== '').map((value) => ({ value, text: value }));
}

function valueIn(host: Element): string | null {
  const radios = radiosIn(host);
  const value = radios.length > 0 ? radios.find(({ checked }) => checked)?.value : boxIn(host)?.value;
  return value || null;
}

const library: Library = {
  'survey.read': (el) => {
    const host = hostOf(el);
    if (!host) return null;
    const kind = host.querySelector('select')
      ? 'dropdown'
      : radiosIn(host).length > 0
        ? 'radiogroup'
        : 'text';
    return { type: kind, value: valueIn(host), readOnly: false, visible: true, choices: choicesIn(host) };
  },
  'survey.set': (el, { value }) => {
    const host = hostOf(el);
    if (!host) return { ok: false };
    const text = typeof value === 'string' ? value : '';
    const radios = radiosIn(host);
    for (const radio of radios) radio.checked = radio.value === text;
    const box = boxIn(host);
    if (radios.length === 0 && box) box.value = text;
    for (const type of ['input', 'change']) box?.dispatchEvent(new Event(type, { bubbles: true }));
    return { ok: valueIn(host) === (text || null) };
  },
};

let served = false;
export function servePractice(): void {
  if (served) return;
  served = true;
  servePage(document, [library], new AbortController().signal);
}
