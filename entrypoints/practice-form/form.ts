/** A practice form as a page: drawn by its family's skin, read and written by the real agent and adapter, kept nowhere. */
import { spokenLanguage } from '@/utils/i18n/area';
import { languageOf, speak } from '@/utils/i18n/speak';
import { practiceStage as t } from '@/utils/i18n/vi/practice-stage';
import { ADDRESSES, type Family } from '@/utils/practice/form';
import { startPracticeAgent } from './agent';
import { doorOf, type FormHandle, type FormTask } from './door';
import { el, type Attributes } from './dom';
import { draw } from './draw';
import { hearKeys } from './keys';
import { FRAMED, SKINS } from './skins';
import './practice-form.css';

/** Draws the form of the task into `root` and starts the agent. */
export async function openForm(root: HTMLElement, text: string): Promise<FormHandle> {
  const task = JSON.parse(text) as FormTask;
  const { family } = task;
  await speak(languageOf(task.language));
  document.body.dataset['family'] = family;
  if (!task.framed) document.body.dataset['mark'] = t.mark;
  // what the browser would send it asks nobody for
  document.addEventListener('submit', (event) => event.preventDefault(), true);
  const inner = FRAMED[family];
  return inner ? openFramed(root, task, inner) : openOwn(root, task);
}

async function openOwn(
  root: HTMLElement,
  { family, spec, wards, start, now, framed }: FormTask,
): Promise<FormHandle> {
  const skin = await SKINS[family as keyof typeof SKINS]();
  const form = draw(spec, skin, wards, start);
  root.replaceChildren(...(framed ? [form] : [notice(), procedureLine(spec), form, submit()]));
  const agent = startPracticeAgent({ address: ADDRESSES[family], now });
  return { frames: [0], connect: () => agent.connect(), onCommand: hearKeys, close: agent.close };
}

/** The page around another family's form, with an agent of its own: the form stands in a frame inside, as on these portals. */
async function openFramed(root: HTMLElement, task: FormTask, inner: Family): Promise<FormHandle> {
  const { shellOf } = await import('./shells');
  const frame = el('iframe', ours({ src: `${location.pathname}?trong`, title: t.form, class: 'inside' }));
  const shell = shellOf(task, frame);
  root.replaceChildren(notice(), shell.page, submit());
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  const door = doorOf(frame.contentWindow);
  if (!door) throw new Error('no door');
  const handle = await door.form(
    JSON.stringify({ ...task, family: inner, spec: shell.rest, framed: true } satisfies FormTask),
  );
  follow(frame);
  const agent = startPracticeAgent({ address: ADDRESSES[task.family], now: task.now });
  return {
    frames: [0, ...handle.frames.map((id) => id + 1)],
    connect: (id) => (id === 0 ? agent.connect() : handle.connect(id - 1)),
    onCommand(fn) {
      hearKeys(fn);
      handle.onCommand(fn);
    },
    close() {
      handle.close();
      agent.close();
    },
  };
}

/** The inner page is as high as what stands in it, so that there is one scroll bar. */
function follow(frame: HTMLIFrameElement): void {
  const body = frame.contentDocument?.body;
  if (!body) return;
  const fit = (): void => {
    frame.style.height = `${body.scrollHeight + 24}px`;
  };
  new ResizeObserver(fit).observe(body);
  fit();
}

/** The form is Vietnamese like its portal; what is said about it is in the language of the interface. */
const ours = (attributes: Attributes): Attributes => ({ ...attributes, lang: spokenLanguage() });

const notice = (): Element =>
  el('div', ours({ class: 'tap-su', role: 'note' }), el('span', { class: 'dau' }, t.mark), ` ${t.notice}`);

const procedureLine = ({ code, title }: FormTask['spec']): Element =>
  el('p', { class: 'thu-tuc' }, el('span', { class: 'ma' }, code), ` ${title}`);

/** As on the portal, where there is one; here it only says what it is. */
function submit(): Element {
  const said = el('p', { class: 'da-bam', role: 'status' });
  const button = el('button', { type: 'button', class: 'nop' }, t.submit);
  button.addEventListener('click', () => (said.textContent = t.submitted));
  return el('div', ours({ class: 'cuoi' }), button, said);
}
