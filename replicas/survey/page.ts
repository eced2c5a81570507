/** The page around the form: header, papers with one shared file input, result delivery, sending, toasts. */
import { createElement as h, useEffect, useRef, useState, type ReactNode } from 'react';
import type { SurveyModel } from 'survey-core';
import type { KitForm } from '../kit/spec';
import type { Options } from '../moods';

const MAX_BYTES = 2 * 1024 * 1024;
const TYPES = '.pdf,.jpg,.jpeg,.png,.doc,.docx,.zip';

export interface PageProps {
  form: KitForm;
  options: Options;
  survey: SurveyModel;
  /** The form itself, drawn by React or by survey-js-ui. */
  children: ReactNode;
  /** The copy for narrow screens, never shown at these widths. */
  copy: ReactNode;
  onSent(): void;
}

const button = (label: string, onClick: (() => void) | undefined, more: Record<string, unknown> = {}) =>
  h('button', { type: 'button', 'data-portal-button': label, onClick, ...more }, label);

/** Long names are shortened on the row. */
const shown = (name: string): string =>
  name.length > 32 ? `${name.slice(0, 26)}...${name.slice(-4)}` : name;

function Papers({ form, options, say }: { form: KitForm; options: Options; say(text: string): void }) {
  const [files, setFiles] = useState<Record<number, string[]>>({});
  const [busy, setBusy] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const row = useRef(0);
  const take = (file: File | undefined) => {
    if (!file || busy !== null) return;
    if (file.size >= MAX_BYTES) return say('Vui lòng chọn tệp nhỏ hơn 2MB!');
    if (!TYPES.split(',').some((type) => file.name.toLowerCase().endsWith(type)))
      return say('Vui lòng chọn tệp đúng định dạng!');
    const at = row.current;
    setBusy(at);
    setTimeout(
      () => {
        setBusy(null);
        setFiles((all) => ({ ...all, [at]: [...(all[at] ?? []), file.name] }));
      },
      options.moods.has('slow') ? 2_500 : 300,
    );
  };
  const line = ({ name, required }: KitForm['papers'][number], at: number) =>
    h(
      'tr',
      { key: at },
      h('td', null, at + 1),
      h('td', null, name, required ? h('span', { className: 'text-red-500' }, ' *') : null),
      h(
        'td',
        null,
        h(
          'ul',
          null,
          (files[at] ?? []).map((file) => h('li', { key: file, title: file }, shown(file))),
        ),
        busy === at ? h('span', null, 'Đang tải lên…') : null,
      ),
      h(
        'td',
        null,
        h(
          'button',
          {
            type: 'button',
            title: 'Tải lên file',
            'data-portal-button': 'Tải lên file',
            onClick: () => {
              if (busy !== null) return;
              row.current = at;
              input.current?.click();
            },
          },
          h('svg', { className: 'lucide-upload', width: 16, height: 16 }),
        ),
      ),
    );
  return h(
    'section',
    null,
    h('h3', null, 'Thành phần hồ sơ'),
    h(
      'table',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          ['STT', 'Tên giấy tờ', 'Tệp đính kèm', ''].map((text) => h('th', { key: text }, text)),
        ),
      ),
      h('tbody', null, form.papers.map(line)),
    ),
    h('input', {
      type: 'file',
      ref: input,
      accept: TYPES,
      style: { display: 'none' },
      onChange: ({ target }: { target: HTMLInputElement }) => {
        take(target.files?.[0]);
        target.value = '';
      },
    }),
  );
}

function Toasts({ lines }: { lines: readonly string[] }) {
  return h(
    'div',
    { className: 'toast-container' },
    lines.map((text, at) => h('div', { key: at, role: 'status' }, text)),
  );
}

export function Page({ form, options, survey, children, copy, onSent }: PageProps) {
  const [lines, setLines] = useState<string[]>([]);
  const [code, setCode] = useState<string | null>(null);
  const say = (text: string) => {
    setLines((all) => [...all, text]);
    setTimeout(() => setLines((all) => all.slice(1)), 4_000);
  };
  useEffect(() => {
    if (!options.moods.has('toast')) return;
    const timer = setInterval(() => say('Bạn có 1 thông báo mới'), 1_200);
    return () => clearInterval(timer);
  }, []);
  const send = () => {
    if (options.moods.has('confirm') && !window.confirm('Bạn có chắc chắn muốn nộp hồ sơ?')) return;
    if (options.moods.has('session-lost')) return say('Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại');
    const ok = survey.validate(true, false);
    // required is the portal's own matter: the model knows nothing of it
    const empty = survey
      .getAllQuestions()
      .some(
        (one) =>
          one.isVisible && one.isEmpty() && document.getElementById(one.id)?.textContent?.includes('*'),
      );
    if (!ok || empty) return say('Vui lòng nhập đầy đủ các thông tin bắt buộc');
    onSent();
    setCode(`G15.99.02-261120-${String(1000 + options.seed).slice(1)}`);
  };
  if (code !== null)
    return h(
      'main',
      { className: 'page' },
      h('h2', null, 'Nộp hồ sơ thành công'),
      h('p', null, 'Mã hồ sơ: ', h('b', null, code)),
      h('p', null, 'Ngày hẹn trả dự kiến: 25/11/2026'),
    );
  return h(
    'div',
    null,
    h(
      'header',
      { className: 'portal-header' },
      h('b', null, 'CỔNG DỊCH VỤ CÔNG QUỐC GIA'),
      h('input', { type: 'search', placeholder: 'Nhập từ khóa tìm kiếm' }),
      h('div', { className: 'user-dropdown' }, 'Tài khoản'),
    ),
    h(
      'main',
      { className: 'page' },
      h('h1', { className: 'text-2xl font-bold' }, form.title),
      h('div', { className: 'ban-di-dong md:hidden', style: { display: 'none' } }, copy),
      h('div', { className: 'hidden md:block-form' }, children),
      h(Papers, { form, options, say }),
      h(
        'section',
        null,
        h('h3', null, 'Hình thức nhận kết quả'),
        ['Nhận trực tiếp', 'Qua dịch vụ bưu chính', 'Nhận bản điện tử'].map((text) =>
          h('label', { key: text }, h('input', { type: 'radio', name: 'hinhThucNhan' }), ` ${text} `),
        ),
      ),
      h(
        'p',
        null,
        button('Gửi Phản ánh kiến nghị', undefined),
        button('Lưu hồ sơ', () => say('Lưu hồ sơ thành công')),
        button('Lưu và nộp hồ sơ', send),
      ),
    ),
    h(Toasts, { lines }),
  );
}
