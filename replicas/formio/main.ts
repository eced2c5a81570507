/** The iGate page: real Form.io forms inside a hand-written shell, the portal's own acts, and the judge. */
import { Formio, Templates } from '@formio/js';
import bootstrap4 from '@formio/bootstrap/bootstrap4';
import 'choices.js/public/assets/styles/choices.min.css';
import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.min.css';
import { readOptions } from '../moods';
import { formAt } from './forms';
import { judgePage } from './judge';
import { addMoods, delays } from './portal';
import { schemaOf, type Build } from './schema';
import { bareBlock, drawShell } from './shell';
import './style.css';
import type { Component } from './text';
import { textOf } from './text';

type Root = Component['root'] & {
  on(event: string, hear: (change: { changed?: { instance?: Component } }) => void): void;
};

const query = new URLSearchParams(location.search);
const options = readOptions(query);
const { moods } = options;
const form = formAt(location.pathname.split('/').at(-1) ?? '');
if (!form) throw new Error('No such form');

// the library asks its own network for these
Object.assign(window, { flatpickr, Formio, __customRuns: 0 });
(Formio as unknown as { cdn: { setBaseUrl(url: string): void } }).cdn.setBaseUrl(`${location.origin}/pa/cdn`);
const libraries = (Formio as unknown as { libraries: Record<string, { ready: Promise<unknown> }> }).libraries;
libraries['flatpickr-css'] = { ready: Promise.resolve() };
if (moods.has('alias')) {
  const { templates } = bootstrap4 as unknown as { templates: Record<string, object> };
  const all = Templates as unknown as { templates: object; framework: string };
  Object.assign(all.templates, templates);
  all.framework = 'bootstrap4';
}

const roots: Root[] = [];
const bare = new Map<string, HTMLInputElement>();
const judge = judgePage({ form, forms: () => roots, bare });
const components = (): Component[] => {
  const found: Component[] = [];
  for (const root of roots) root.everyComponent((component) => void found.push(component));
  return found;
};

/** Conditions of fields: does the driver read one of these texts? */
Object.assign(window, {
  __shows: (_: unknown, key: string, texts: string[]) =>
    components().some((component) => component.key === key && texts.includes(textOf(component))),
});

const { place } = drawShell(form, {
  ticked: location.host === 'dvc.moc.gov.vn',
  onSubmit() {
    if (moods.has('confirm') && !confirm('Bạn có chắc chắn nộp hồ sơ?')) return false;
    judge.submitted = judge.values();
    return true;
  },
});

async function draw(): Promise<void> {
  if (form?.id === 'khuyet-tat') {
    const block = bareBlock();
    place.append(block);
    for (const input of block.querySelectorAll('input')) bare.set(`bare/${input.name}`, input);
  }
  const schema = schemaOf({
    form: form!,
    options,
    build: (query.get('build') ?? 'panel') as Build,
    rename: query.get('rename')?.split(',').filter(Boolean) ?? [],
    delay: delays(options),
  });
  // documented pages hold two forms side by side, the applicant's and the rest
  const groups = form?.described ? [schema.slice(0, 1), schema.slice(1)] : [schema];
  for (const group of groups) {
    const holder = document.createElement('div');
    place.append(holder);
    const root = (await Formio.createForm(
      holder,
      { display: 'form', components: group } as never,
      {
        noAlerts: true,
        language: 'vi',
      } as never,
    )) as unknown as Root;
    roots.push(root);
  }
  addMoods({ options, judge, roots, components, place });
}

const start = moods.has('late') ? 1_500 : 0;
setTimeout(() => {
  void draw().then(() => {
    window.__judge = judge;
  });
}, start);
