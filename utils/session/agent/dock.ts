/**
 * The dock of the top page: a strip at the right edge that pushes the page aside. What it holds is an extension page
 * in a frame; the portal's page sees an empty element, a number and the word "Sổ tay". Put away, a narrow rail stays,
 * and it pushes the page as well: nothing of the portal is ever covered.
 */
import { dock as words } from '../../i18n/vi/dock';
import { pusher } from './push';

/** Widths in CSS px: open, open on a narrow screen, put away. */
const OPEN = 380;
const OPEN_NARROW = 320;
const NARROW_SCREEN = 1_100;
const RAIL = 34;

export interface Dock {
  show(open: boolean, badge: number): void;
  /** Loads the panel anew, with a fresh nonce. */
  reload(): void;
  /** Puts the dock back when the portal has removed it, and moves what slid under it. Cheap when all is well. */
  settle(): void;
  remove(): void;
}

export interface DockOptions {
  window: Window;
  /** Address of the panel with a fresh one-time nonce; null: there is none any more. Asked again when the portal has thrown our frame away. */
  panelAddress(): string | null;
  /** The clerk has pressed the handle. */
  onToggle(open: boolean): void;
}

/** What would cut parts out of us unseen (`panel/sight.ts`) has no effect, and whoever tries is seen. */
const SHELL = `
:host { all: initial; clip-path: none !important; mask: none !important; }
:host(:is([style*=clip-path], [style*=mask])) div { opacity: .99 !important; }
div { position: fixed; inset: 0 0 0 auto; z-index: 2147483646; display: flex;
  background: #f4f6f8; border-left: 1px solid #9aa5b1; box-sizing: border-box; }
iframe { border: 0; flex: 1; min-width: 0; height: 100%; }
button { all: unset; box-sizing: border-box; width: ${RAIL - 1}px; height: 100%; cursor: pointer; display: flex; flex-direction: column;
  align-items: center; gap: 10px; padding-top: 14px; color: #12324f; font: 600 13px/1.5 system-ui; }
button:hover { background: #e3e9ef; }
button:focus-visible { outline: 3px solid #1a5fb4; outline-offset: -3px; }
.word { writing-mode: vertical-rl; }
.badge { min-width: 20px; padding: 1px 4px; border-radius: 10px; background: #b3261e; color: #fff; text-align: center; font-size: 12px; }
.badge:empty { display: none; }
.open button { display: none; }
.away iframe { position: absolute; width: 0; visibility: hidden; }
@media print { div { display: none; } }
`;

export function dock({ window, panelAddress, onToggle }: DockOptions): Dock {
  const { document } = window;
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = SHELL;
  const box = document.createElement('div');
  const handle = document.createElement('button');
  const word = document.createElement('span');
  const badge = document.createElement('span');
  let frame = document.createElement('iframe');
  handle.title = words.open;
  word.className = 'word';
  word.textContent = words.name;
  badge.className = 'badge';
  handle.append(badge, word);
  box.append(handle, frame);
  shadow.append(style, box);

  const push = pusher(window, host);
  let open = true;
  let returns = 0;

  const width = (): number => {
    if (!open) return RAIL;
    return window.innerWidth < NARROW_SCREEN ? OPEN_NARROW : OPEN;
  };
  const lay = (): void => {
    box.className = open ? 'open' : 'away';
    box.style.width = `${width()}px`;
    push.by(width());
  };
  // A new frame each time: another nonce in the address alone would only be a jump within the loaded page. The old panel
  // ends at once: what it knows may be of another dossier.
  const load = (): void => {
    const next = document.createElement('iframe');
    const address = panelAddress();
    next.title = words.name;
    if (address) next.src = address;
    frame.replaceWith(next);
    frame = next;
  };
  // its address first: a frame without one begins as a page of its own, in the portal's process
  const attach = (): void => {
    load();
    document.documentElement.append(host);
  };

  handle.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    open = true;
    lay();
    onToggle(true);
    frame.focus();
  });
  window.addEventListener('resize', lay);

  attach();
  lay();

  return {
    show(nextOpen, count) {
      badge.textContent = count > 0 ? String(Math.min(count, 99)) : '';
      if (nextOpen === open) return;
      open = nextOpen;
      lay();
    },
    reload: load,
    settle() {
      // A page that keeps removing us has its reasons; three returns are enough.
      if (!host.isConnected && returns++ < 3) attach();
      push.settle();
    },
    remove() {
      window.removeEventListener('resize', lay);
      push.remove();
      host.remove();
    },
  };
}
