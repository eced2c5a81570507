/** A form of so many inputs that React holds, in blocks of 30: what a portal of today costs itself for every value. */
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

declare global {
  interface Window {
    fieldCount: number;
    /** What the page itself believes is in its fields. */
    taken: Record<string, string>;
  }
}
window.taken = {};

function Block({ from, to }: { from: number; to: number }) {
  const [values, setValues] = useState<Record<string, string>>({});
  const names = Array.from({ length: to - from }, (_, at) => `CongDan_f${from + at}`);
  return createElement(
    'fieldset',
    null,
    createElement('legend', null, `Mục ${from / 30 + 1}. Thông tin`),
    names.map((name) =>
      createElement(
        'p',
        { key: name },
        createElement('label', { htmlFor: name }, `Thông tin ${name.slice(9)}`),
        createElement('input', {
          id: name,
          name,
          value: values[name] ?? '',
          onChange({ target }: { target: HTMLInputElement }) {
            window.taken[name] = target.value;
            setValues((before) => ({ ...before, [name]: target.value }));
          },
        }),
      ),
    ),
  );
}

const blocks = Array.from({ length: Math.ceil(window.fieldCount / 30) }, (_, at) =>
  createElement(Block, { key: at, from: at * 30, to: Math.min(window.fieldCount, at * 30 + 30) }),
);
createRoot(document.querySelector('form')!).render(blocks);
