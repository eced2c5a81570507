/** Small pieces of the portal's look. */
import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { slug } from './state';

/** The main button of a step. `data-e2e` is the same on every step, also on the one that sends. */
export function NextButton({
  id,
  children,
  busy,
  onClick,
}: {
  id?: string;
  children: string;
  busy?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      id={id ?? `kt_${slug(children)}`}
      data-e2e="btn-next"
      className="btn primary"
      disabled={busy}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** A dialog at the end of the body with the portal's close cross. */
export function Modal({
  title,
  open,
  onClose,
  className,
  children,
}: {
  title: string;
  open: boolean;
  onClose: () => void;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className={`modal ${className ?? ''}`} aria-describedby={undefined}>
          <Dialog.Title>{title}</Dialog.Title>
          {children}
          <Dialog.Close className="close">
            <Cross />
            <span className="sr-only">Close</span>
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

export const Cross = () => (
  <svg
    className="lucide lucide-x"
    width="16"
    height="16"
    viewBox="0 0 24 24"
    stroke="currentColor"
    strokeWidth="2"
  >
    <path d="M18 6 6 18M6 6l12 12" />
  </svg>
);

export interface ToastMessage {
  id: number;
  text: string;
}

/** Messages stay until they are closed. */
export function Toasts({
  messages,
  onClose,
}: {
  messages: readonly ToastMessage[];
  onClose: (id: number) => void;
}) {
  return (
    <div className="toasts">
      {messages.map(({ id, text }) => (
        <div key={id} role="alert" className="toast-message">
          {text}
          <button type="button" aria-label="Đóng thông báo" onClick={() => onClose(id)}>
            <Cross />
          </button>
        </div>
      ))}
    </div>
  );
}
