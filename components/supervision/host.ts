/** What the pages of the section share: which of them is open, the address, short notices. */
import { effect, signal, type Signal } from '@preact/signals';
import type { ToastItem } from '../ui/toast';
import type { SupervisionWorld } from './world';

export const PAGES = ['register', 'checks', 'findings', 'numbers', 'machines', 'log'] as const;
export type PageName = (typeof PAGES)[number];

let lastToast = 0;

export class Host {
  readonly page: Signal<PageName> = signal('register');
  /** What of the page is open: a dossier's key, a check's id, a month. '' for none. */
  readonly about = signal('');
  readonly toasts: Signal<readonly ToastItem[]> = signal([]);

  constructor(
    readonly world: SupervisionWorld,
    /** Puts the place into the address: `supervision=checks&about=…`. */
    private readonly shown: (page: PageName, about: string) => void,
  ) {
    // locked, or another clerk: what was said is not for whoever comes now
    effect(() => {
      if (world.state.value !== 'ready') this.toasts.value = [];
    });
  }

  show(page: PageName, about = ''): void {
    this.page.value = page;
    this.about.value = about;
    this.shown(page, about);
  }
  /** From the address. */
  follow(page: string, about: string): void {
    const known = PAGES.find((one) => one === page) ?? 'register';
    this.page.value = known;
    this.about.value = about;
  }
  say(text: string, action?: ToastItem['action']): void {
    const id = `s${++lastToast}`;
    this.toasts.value = [...this.toasts.value.slice(-2), { id, text, ...(action && { action }) }];
  }
  dismiss(id: ToastItem['id']): void {
    this.toasts.value = this.toasts.value.filter((toast) => toast.id !== id);
  }
}
