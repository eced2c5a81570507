/** The page's side: handlers that the server's attributes call, the judge, and what a mood does in the browser. */
import { beHostile } from '../hostile';
import { listen, type Judge } from '../kit/judge';
import { chance, readOptions } from '../moods';
import type { PageData } from './data';
import { servePostbacks } from './partial';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
declare global {
  interface Window {
    formatMoney(el: HTMLInputElement): void;
  }
}

const query = new URLSearchParams(location.search);
const { moods, seed } = readOptions(query);
const data = JSON.parse(document.getElementById('page-data')?.textContent ?? '{}') as PageData;
const form = document.getElementById('aspnetForm') as HTMLFormElement;
const byName = new Map(data.fields.map((field) => [field.name, field]));

const fieldAt = (el: Element) =>
  byName.get((el as HTMLInputElement).name ?? '') ??
  data.fields.find(
    ({ name, kind }) => kind === 'choice' && el.closest(`[id="${name.replaceAll('$', '_')}"]`),
  );
const { note, ...heard } = listen((el) => (el.closest('form') === form ? fieldAt(el)?.id : undefined));
const controls = () => [...form.elements].filter((el): el is Control => byName.has((el as Control).name));

/** What a "Lưu" would post, as a person reads it. */
function posted(): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, raw] of new FormData(form)) {
    const field = byName.get(name);
    if (!field || typeof raw !== 'string') continue;
    const list = field.kind === 'select' ? (form.elements.namedItem(name) as HTMLSelectElement) : null;
    const text = list
      ? raw === '-1' || raw === ''
        ? ''
        : (list.selectedOptions[0]?.text ?? '')
      : (field.texts[raw] ?? (field.kind === 'number' ? raw.replace(/\./g, '') : raw));
    if (text !== '') values[field.id] = text;
  }
  return values;
}

/** The session holds what is not posted: locked fields. What is in the form goes before it, empty or not. */
function values(): Record<string, string> {
  const there = new Set(
    controls()
      .filter((el) => !el.disabled)
      .map(({ name }) => byName.get(name)?.id),
  );
  const kept = Object.entries(data.saved).filter(([id]) => !there.has(id));
  return { ...Object.fromEntries(kept), ...posted() };
}

window.formatMoney = (el) => {
  const digits = el.value.replace(/\D/g, '');
  el.value = digits.replace(/\B(?=(\d{3})+$)/g, '.');
};

/** Takes some texts away again, once each, without an event. */
const wiped = new Set<string>();
document.addEventListener('change', (event) => {
  const el = event.target as HTMLInputElement;
  const field = byName.get(el.name);
  if (!moods.has('wipe') || !field || el.type !== 'text' || wiped.has(field.id)) return;
  if (chance(seed, `wipe ${field.id}`) > 0.3) return;
  wiped.add(field.id);
  setTimeout(
    () => {
      for (const now of controls()) if (now.name === el.name) now.value = '';
      note(field.id, 'wipe', null);
    },
    200 + 1_500 * chance(seed, `when ${field.id}`),
  );
});

for (const type of ['input', 'change'])
  document.addEventListener(
    type,
    (event) => {
      const el = event.target as Control;
      if (event.isTrusted || !('name' in el)) return;
      const id = byName.get(el.name)?.id;
      if (id === undefined) {
        if (el.closest('.other-service')) heard.wrongWrites.push({ id: el.name, why: 'foreign' });
      } else if (el.disabled || (el as HTMLInputElement).readOnly)
        heard.wrongWrites.push({ id, why: 'readonly' });
      else if (!el.checkVisibility()) heard.wrongWrites.push({ id, why: 'hidden' });
    },
    true,
  );

/** The nodes again and again, with what stands in them. */
function redraw(panels: readonly HTMLElement[], times: number): void {
  for (const panel of panels) {
    const now = new Map(
      [...panel.querySelectorAll<Control>('input,select,textarea')].map((el) => [el.id, el]),
    );
    const copy = panel.cloneNode(true) as HTMLElement;
    for (const el of copy.querySelectorAll<Control>('input,select,textarea')) {
      const old = now.get(el.id);
      if (old) el.value = old.value;
      if (old && 'checked' in old) (el as HTMLInputElement).checked = old.checked;
    }
    panel.replaceChildren(...copy.childNodes);
  }
  if (times > 1) setTimeout(() => redraw(panels, times - 1), 50);
}

/** Lists that a page's own script fills one or two seconds after the panel came. */
function late(panels: readonly HTMLElement[]): void {
  for (const list of panels.flatMap((panel) => [...panel.querySelectorAll('select')])) {
    const { value, options } = list;
    if (options.length < 2 || value !== '-1' || !/WARD|ddl/.test(list.name)) continue;
    const rest = [...options].slice(1);
    for (const option of rest) option.remove();
    setTimeout(() => list.append(...rest), 600 + 1_200 * chance(seed, list.name));
  }
}

let was: Record<string, string> = {};
servePostbacks({
  form,
  full: query.get('postback') === 'full',
  before: () => (was = values()),
  after(panels) {
    const now = values();
    for (const { id } of data.fields)
      if ((was[id] ?? '') !== (now[id] ?? '')) note(id, 'portal', null, now[id] ?? '');
    if (moods.has('late')) late(panels);
    if (moods.has('redraw')) redraw(panels, 20);
  },
});

if (moods.has('toast')) {
  const toast = document.createElement('div');
  toast.setAttribute('role', 'alert');
  toast.textContent = 'Hệ thống sẽ bảo trì lúc 22 giờ.';
  setInterval(() => (toast.isConnected ? toast.remove() : document.body.append(toast)), 700);
}
if (moods.has('hostile')) beHostile();

const roles = () => Object.fromEntries(data.fields.map(({ id, role }) => [id, role]));
window.__judge = {
  adapter: 'webforms',
  procedure: data.procedure,
  roles,
  values,
  byRole: () => {
    const now = values();
    return Object.fromEntries(
      data.fields.flatMap(({ id, role }) => (role && now[id] ? [[role, now[id]]] : [])),
    );
  },
  idAt: (el) => (el.closest('form') === form ? fieldAt(el)?.id : undefined),
  shown: () => [
    ...new Set(controls().flatMap((el) => (el.checkVisibility() ? [byName.get(el.name)?.id ?? ''] : []))),
  ],
  ...heard,
  submitted: data.submitted,
} satisfies Judge;
