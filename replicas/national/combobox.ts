/** The portal's own combobox: a button that becomes an input, its list at the end of the body, chosen on mousedown. */
import { createElement as h, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

export interface ComboboxProps {
  placeholder: string;
  value: string;
  /** Null while the list is loading. */
  entries: readonly string[] | null;
  /** Another build of the portal gives its entries no role. */
  bare: boolean;
  /** The first click goes astray. */
  deaf: boolean;
  strict: boolean;
  onChoose(value: string): void;
  onOpen?: () => void;
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

export function Combobox({
  placeholder,
  value,
  entries,
  bare,
  deaf,
  strict,
  onChoose,
  onOpen,
}: ComboboxProps) {
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const clicks = useRef(0);
  const list = useRef<HTMLDivElement>(null);
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const shut = ({ target }: Event) => {
      const inside = list.current?.contains(target as Node) || own.current?.contains(target as Node);
      if (!inside) setOpen(false);
    };
    document.addEventListener('mousedown', shut);
    return () => document.removeEventListener('mousedown', shut);
  }, [open]);
  const toggle = () => {
    clicks.current += 1;
    if (deaf && clicks.current === 1) return;
    setSearch('');
    setOpen((was) => !was);
    onOpen?.();
  };
  const shown = (entries ?? []).filter((text) =>
    strict ? text.includes(search) : plain(text).includes(plain(search)),
  );
  const control =
    value === ''
      ? h(
          'button',
          {
            type: 'button',
            className: 'flex w-full custom-input-typography',
            'aria-haspopup': 'listbox',
            'aria-expanded': open,
            onClick: toggle,
          },
          h('span', null, placeholder),
          h('div', null, h('svg', { width: 12, height: 12 })),
        )
      : h(
          'div',
          { className: 'relative' },
          h('input', {
            type: 'text',
            className: 'custom-input-typography',
            value,
            onClick: toggle,
            onChange: () => undefined,
          }),
          h('button', { type: 'button', onClick: () => onChoose('') }, '×'),
        );
  const box = h(
    'div',
    {
      ref: list,
      style: { position: 'fixed', top: 80, right: 20, zIndex: 50 },
      className: 'bg-white border shadow-lg',
    },
    h(
      'div',
      { className: 'p-2 border-b' },
      h('input', {
        type: 'text',
        value: search,
        onChange: ({ target }: { target: HTMLInputElement }) => setSearch(target.value),
      }),
    ),
    h(
      'ul',
      { role: 'listbox', className: 'max-h-56 overflow-auto', style: { maxHeight: 224, overflow: 'auto' } },
      entries === null
        ? h('li', null, 'Đang tải…')
        : shown.length === 0
          ? h('li', null, 'Không có dữ liệu')
          : shown.map((text) =>
              h(
                'li',
                {
                  key: text,
                  ...(bare ? {} : { role: 'option' }),
                  onMouseDown: () => {
                    onChoose(text);
                    setOpen(false);
                  },
                },
                text,
              ),
            ),
    ),
  );
  return h('div', { ref: own }, control, open ? createPortal(box, document.body) : null);
}
