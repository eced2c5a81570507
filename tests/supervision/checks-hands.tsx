/** The pages of checks and findings in hands: what is seen and pressed, over the real ledger. */
import 'fake-indexeddb/auto';
import { render, type ComponentType } from 'preact';
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { Host, type PageName } from '@/components/supervision/host';
import { ChecksPage } from '@/components/supervision/checks/page';
import { FindingsPage } from '@/components/supervision/findings/page';
import { Toasts } from '@/components/ui/toast';
import { told } from '@/utils/register/told';
import type { Access, LedgerApi } from '@/utils/register/api';
import type { RegisterRow } from '@/utils/supervision/register/types';
import { openLedger } from '../register/house';
import { supervisionWorld } from '../register/world';

type House = Awaited<ReturnType<typeof supervisionWorld>>;
let waiting = 0;
/** Every question is counted until it is answered: tests wait for answers, not for time. */
const counted = (ledger: LedgerApi): LedgerApi =>
  new Proxy(ledger, {
    get:
      (of, name: keyof LedgerApi) =>
      (...given: never[]) => {
        waiting++;
        return (of[name] as (...all: never[]) => Promise<unknown>).apply(of, given).finally(() => waiting--);
      },
  });
const turn = () => new Promise<void>((done) => setTimeout(done));
export async function settled(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = waiting > 0 ? 0 : quiet + 1) await act(turn);
}
export const does = async (what: () => unknown): Promise<void> => {
  await act(async () => void (await what()));
  await settled();
};

const SHOWN: Partial<Record<PageName, ComponentType<{ host: Host }>>> = {
  checks: ChecksPage,
  findings: FindingsPage,
};
function Pages({ host }: { host: Host }) {
  const Page = SHOWN[host.page.value];
  return (
    <>
      {Page && <Page host={host} />}
      <Toasts items={host.toasts.value} onDismiss={(id) => host.dismiss(id)} closeLabel="x" />
    </>
  );
}

/** An office with these rows; `as` hands the same register to another of its clerks. */
export async function officeOf(
  rows: readonly RegisterRow[],
  given: Parameters<typeof supervisionWorld>[1] = {},
) {
  const house: House = await supervisionWorld(rows, given);
  house.world.ledger = counted(house.world.ledger);
  const open: (() => Promise<void>)[] = [house.close];
  let host = new Host(house.world, () => undefined);
  const root = document.createElement('div');
  document.body.replaceChildren(root);

  const show = (page: PageName, about = '') =>
    does(() => {
      host.show(page, about);
      render(<Pages host={host} />, root);
    });
  const as = async (clerk: Access['clerk']): Promise<void> => {
    render(null, root);
    const { ledger } = await openLedger([], {
      access: { ...house.access, clerk },
      database: house.database,
      now: () => house.clock.now,
    });
    await ledger.byCodes([]);
    open.push(() => ledger.close());
    const { changed } = house.world;
    host = new Host(
      {
        ...house.world,
        me: signal(clerk),
        ledger: counted(told(ledger, () => (changed as { value: number }).value++)),
      },
      () => undefined,
    );
  };
  const text = (of: Element | null = root): string => (of?.textContent ?? '').replace(/\s+/g, ' ');
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} in ${text().slice(0, 600)}`);
    return found;
  };
  const button = (words: string | RegExp): HTMLButtonElement => {
    const found = all('button').find((each) =>
      [text(each).trim(), each.getAttribute('aria-label')].some(
        (name) => name && (typeof words === 'string' ? name === words : words.test(name)),
      ),
    );
    if (!found) throw new Error(`no button “${words}” in ${text().slice(0, 900)}`);
    return found as HTMLButtonElement;
  };
  const field = (label: string): HTMLInputElement => {
    const found = all('.field').find((each) => text(each.querySelector('label, .label')).trim() === label);
    const box = found?.querySelector<HTMLInputElement>('input, textarea, select');
    if (!box) throw new Error(`no field “${label}” in ${text().slice(0, 600)}`);
    return box;
  };
  const type = (label: string, value: string) =>
    does(() => {
      const box = field(label);
      box.value = value;
      box.dispatchEvent(new Event(box.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    });
  const tick = (label: string) =>
    does(() => {
      const found = all('label.tick').find((each) => text(each).trim() === label);
      if (!found) throw new Error(`no tick “${label}” in ${text().slice(0, 600)}`);
      found.querySelector<HTMLInputElement>('input')!.click();
    });
  /** On what has the focus, as a hand does it. */
  const key = (name: string) =>
    does(() =>
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      ),
    );
  return {
    ...house,
    get host() {
      return host;
    },
    root,
    show,
    as,
    text,
    all,
    one,
    button,
    field,
    type,
    tick,
    key,
    press: (words: string | RegExp) => does(() => button(words).click()),
    submit: (selector: string) =>
      does(() => one(selector).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))),
    close: async () => {
      render(null, root);
      for (const end of open) await end();
    },
  };
}
export type OfficeInHands = Awaited<ReturnType<typeof officeOf>>;
