/** The keys that work beside a portal, for the frame they are struck in; the browser keeps some of them for itself. */
export type Command = 'check' | 'next' | 'previous';

const KEYS: Readonly<Record<string, Command>> = { KeyK: 'check', KeyN: 'next', KeyP: 'previous' };

/** Calls `fn` for Alt+Shift+K, N and P in this document. */
export function hearKeys(fn: (command: Command) => void): void {
  document.addEventListener('keydown', (event) => {
    const command = event.altKey && event.shiftKey && !event.ctrlKey ? KEYS[event.code] : undefined;
    if (!command) return;
    event.preventDefault();
    fn(command);
  });
}
