/**
 * The pages that are measured: of any size, with plain markup whose own scripts cost next to nothing, so that what is left is ours.
 * They are served at the portals' real addresses.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Page sizes in fields: growth from one to the next must be visible. */
export const SIZES = [30, 300, 1_000] as const;
export type Size = (typeof SIZES)[number];

const page = (title: string, body: string, script = ''): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${title}</title><body>${body}${script && `<script>${script}</script>`}</body></html>`;
const list = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => one(at));

/** Draws the form anew, as often and as fast as asked for. */
const REDRAW = `window.redraw = async (count, gap) => {
  const form = document.querySelector('form'), markup = form.innerHTML;
  for (let round = 0; round < count; round++) {
    form.innerHTML = markup;
    await new Promise((done) => setTimeout(done, gap));
  }
};`;

/** What a form of the civil-status family consists of: a personal id to make mistakes in, and text fields in blocks of 30. */
function eForm(count: number): string {
  const field = (name: string, label: string): string =>
    `<div class="row">${label}: <x-input name="${name}"><input name="${name}" class="input-field"></x-input></div>`;
  const blocks = list(Math.ceil(count / 30), (block) => {
    const fields = list(Math.min(30, count - block * 30), (at) =>
      field(`Truong_${block}_${at}`, `(${at + 1}) Thông tin ${at + 1}`),
    );
    return `<strong>${block + 1}. Mục số ${block + 1}</strong>${fields.join('')}`;
  });
  return `<strong>TỜ KHAI ĐĂNG KÝ KHAI SINH</strong><strong>I. Thông tin về người yêu cầu</strong>${field('SoDinhDanhC', '(1) Số định danh cá nhân')}${blocks.join('')}`;
}

/** `late`: the form comes only when `show()` is called, as on portals that build their page by script. */
export function formOf(count: number, late = false): string {
  const markup = eForm(count);
  const show = `window.shownAt = null; window.show = () => {
    document.querySelector('form').innerHTML = ${JSON.stringify(markup)};
    window.shownAt = performance.timeOrigin + performance.now();
  };`;
  return page('e-form', `<form id="eform">${late ? '' : markup}</form>`, late ? show : REDRAW);
}

/** A form of the browser's own controls: of ten fields one list and one pair of boxes. */
export function nativeFormOf(count: number): string {
  const field = (at: number): string => {
    const name = `CongDan_f${at}`;
    if (at % 10 === 8)
      return `<p><label for="${name}">Giới tính ${at}</label><select id="${name}" name="${name}"><option value="">-- Chọn --</option><option>Nam</option><option>Nữ</option></select></p>`;
    if (at % 10 === 9)
      return `<p><span>Loại cư trú ${at}</span><label><input type="radio" name="${name}" value="1">Thường trú</label><label><input type="radio" name="${name}" value="2">Tạm trú</label></p>`;
    return `<p><label for="${name}">Thông tin ${at}</label><input id="${name}" name="${name}"></p>`;
  };
  const blocks = list(Math.ceil(count / 30), (block) => {
    const fields = list(Math.min(30, count - block * 30), (at) => field(block * 30 + at));
    return `<fieldset><legend>Mục ${block + 1}. Thông tin</legend>${fields.join('')}</fieldset>`;
  });
  return page('Tờ khai', `<h1>Nộp hồ sơ</h1><form>${blocks.join('')}</form>`, REDRAW);
}

/** One of the modules in `pages/` as a script that a page can hold. */
function bundled(name: string): Promise<string> {
  const known = bundles.get(name);
  if (known) return known;
  const made = build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'chrome120',
      lib: {
        entry: fileURLToPath(new URL(`./pages/${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  }).then((result) => {
    const [output] = [result].flat();
    const chunk = output && 'output' in output ? output.output[0] : null;
    if (chunk?.type !== 'chunk') throw new Error(`pages/${name}.ts was not bundled.`);
    return chunk.code.replaceAll('</script', '<\\/script');
  });
  bundles.set(name, made);
  return made;
}
const bundles = new Map<string, Promise<string>>();

/** The same size, drawn and held by React: every key goes through its state. */
export const reactFormOf = async (count: number): Promise<string> =>
  page(
    'Tờ khai',
    '<h1>Nộp hồ sơ</h1><form></form>',
    `window.fieldCount = ${count};${await bundled('react-form')}`,
  );

/** A page of a known portal without any form. */
export const PLAIN_PAGE = page(
  'Cổng dịch vụ công',
  list(300, (at) => `<p>Thông báo số ${at + 1} của cổng dịch vụ công.</p>`).join(''),
);

const FORM_HOST = 'https://tokhaidientu.moj.gov.vn';
const NATIVE_HOST = 'https://dichvucong.laichau.gov.vn/dich-vu-cong/tiep-nhan-online/nhap-thong-tin';
export const ADDRESS = {
  plain: 'https://dichvucong.gov.vn/',
  form: (count: number, late = false): string =>
    `${FORM_HOST}/e-form/00000000-0000-4000-8000-${String(count).padStart(12, '0')}${late ? '?late' : ''}`,
  native: (count: number): string => `${NATIVE_HOST}?n=${count}`,
  react: (count: number): string => `${NATIVE_HOST}?n=${count}&react`,
  knowledge: 'https://dichvucong.gov.vn/knowledge',
};

/** What is served at an address. */
export async function pageAt(url: URL): Promise<string> {
  const uuid = /^\/e-form\/.{24}(\d{12})$/.exec(url.pathname)?.[1];
  if (uuid) return formOf(Number(uuid), url.searchParams.has('late'));
  if (url.pathname === '/knowledge') return page('', '', await bundled('knowledge'));
  const count = Number(url.searchParams.get('n') ?? 0);
  if (count === 0) return PLAIN_PAGE;
  return url.searchParams.has('react') ? reactFormOf(count) : nativeFormOf(count);
}
