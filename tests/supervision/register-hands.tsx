/** The page "Sổ theo dõi" over the real ledger, and the hands of who presses and types in it. */
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Host } from '@/components/supervision/host';
import { RegisterPage } from '@/components/supervision/register/page';
import { Toasts } from '@/components/ui/toast';
import type { LedgerApi } from '@/utils/register/api';
import type { RegisterRow } from '@/utils/supervision/register/types';
import { CLERKS } from '../register/sample';
import { supervisionWorld } from '../register/world';
import { at, row } from './register/rows';

export let house: Awaited<ReturnType<typeof supervisionWorld>>;
export let host: Host;
export let root: HTMLElement;

let asked = 0;
/** Every question to the register is counted until it is answered, so that tests wait for answers and not for time. */
const counted = (ledger: LedgerApi): LedgerApi =>
  new Proxy(ledger, {
    get:
      (of, name: keyof LedgerApi) =>
      (...given: never[]) => {
        asked++;
        const answer = (of[name] as (...all: never[]) => Promise<unknown>).apply(of, given);
        return answer.finally(() => asked--);
      },
  });
const turn = () => new Promise<void>((done) => setTimeout(done));
export async function settled(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = asked > 0 ? 0 : quiet + 1) await act(turn);
}
export const does = async (what: () => unknown) => {
  await act(async () => void (await what()));
  await settled();
};
export async function open(rows: readonly RegisterRow[], about = ''): Promise<void> {
  house = await supervisionWorld(rows);
  house.world.ledger = counted(house.world.ledger);
  host = new Host(house.world, () => undefined);
  host.follow('register', about);
  root = document.createElement('div');
  document.body.replaceChildren(root);
  await does(() =>
    render(
      <>
        <RegisterPage host={host} />
        <Shown />
      </>,
      root,
    ),
  );
}
const Shown = () => <Toasts items={host.toasts.value} onDismiss={(id) => host.dismiss(id)} closeLabel="x" />;
export async function close(): Promise<void> {
  render(null, root);
  await house.close();
}

export const text = (of: Element | null = root): string => of?.textContent ?? '';
export const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
export const one = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in ${text().slice(0, 400)}`);
  return found;
};
export function button(words: string | RegExp): HTMLButtonElement {
  const found = all('button').find((each) =>
    [text(each).trim(), each.getAttribute('aria-label')].some(
      (name) => name && (typeof words === 'string' ? name === words : words.test(name)),
    ),
  );
  if (!found) throw new Error(`no button “${words}” in ${text().slice(0, 600)}`);
  return found as HTMLButtonElement;
}
export const press = (words: string | RegExp) => does(() => button(words).click());
export const key = (name: string, on: Element = one('.register-table')) =>
  does(() => on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));
export const type = (selector: string, value: string) =>
  does(() => {
    const box = one(selector) as HTMLInputElement;
    box.value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
export const choose = (label: string, value: string) =>
  does(() => {
    const box = one(`select[aria-label="${label}"]`) as HTMLSelectElement;
    box.value = value;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });
export const submit = (selector: string) =>
  does(() => one(selector).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
export const codes = (): string[] => all('.register-table td.of-code').map((cell) => text(cell));
export const total = (): string => text(one('.register-total'));

export const mine = (changes: Partial<RegisterRow>): RegisterRow => ({
  ...row(changes),
  machine: 'machine-1',
  office: 'office-1',
  clerk: changes.clerk ?? CLERKS[0]!.id,
});
export const late = mine({
  id: 'd-late',
  code: 'H57.1-LATE',
  received: at('2026-11-02 08:00'),
  promises: promise('2026-11-09 17:00'),
});
export const soon = mine({
  id: 'd-soon',
  code: 'H57.1-SOON',
  received: at('2026-11-16 08:00'),
  promises: promise('2026-11-23 17:00'),
});
export const waiting = mine({
  id: 'd-wait',
  code: 'H57.1-WAIT',
  procedure: '1.000656',
  received: at('2026-11-10 08:00'),
  promises: promise('2026-11-17 17:00'),
  waits: [{ kind: 'supplement', asked: at('2026-11-12 09:00'), answered: null }],
});
function promise(due: string): RegisterRow['promises'] {
  return [{ at: at('2026-11-02 08:00'), due: at(due), reason: 'first' }];
}
export const FEW = [late, soon, waiting];
