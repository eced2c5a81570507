/** Cells of the paper table: names and the delete button with its question. */
import * as AlertDialog from '@radix-ui/react-alert-dialog';
import { useEffect, useRef, useState } from 'react';
import { Cross } from './parts';
import type { PaperRow } from './state';

/** The portal takes a name this long after the last key. */
const DEBOUNCE_MS = 500;

export function FixedName({ row }: { row: PaperRow }) {
  return (
    <>
      <p>Tên Hồ Sơ: {row.name}</p>
      {row.required && <span className="badge">Bắt buộc</span>}
    </>
  );
}

/**
 * Two inputs, for wide and narrow screens, each with its own text and its own delayed commit (`tenHoSoKemTheo`); the
 * other one follows after the commit.
 */
export function AddedName({ row, onName }: { row: PaperRow; onName: (name: string) => void }) {
  return (
    <>
      <NameInput value={row.name} className="wide" onName={onName} />
      <NameInput value={row.name} className="md:hidden" onName={onName} />
    </>
  );
}

function NameInput({
  value,
  className,
  onName,
}: {
  value: string;
  className: string;
  onName: (name: string) => void;
}) {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <input
      className={className}
      value={text}
      placeholder="Nhập tên giấy tờ"
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => onName(typed), DEBOUNCE_MS);
      }}
    />
  );
}

export function DeleteButton({ look, onConfirm }: { look: 'trash' | 'cross'; onConfirm: () => void }) {
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger asChild>
        <button type="button" className="icon">
          {look === 'trash' ? <img alt="delete" src={TRASH} width="16" height="16" /> : <Cross />}
        </button>
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="overlay" />
        <AlertDialog.Content className="modal small" aria-describedby={undefined}>
          <AlertDialog.Title>Bạn có muốn xóa tệp đính kèm</AlertDialog.Title>
          <div className="buttons">
            <AlertDialog.Cancel className="btn">Hủy</AlertDialog.Cancel>
            <AlertDialog.Action className="btn primary" onClick={onConfirm}>
              Xác nhận
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

const TRASH =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="%23903938" stroke-width="2"%3E%3Cpath d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13"/%3E%3C/svg%3E';
