/** A page of the section in a document without a browser: pressed, typed into and read as a clerk would. */
import { render, type ComponentType } from 'preact';
import { act } from 'preact/test-utils';
import type { Host } from '@/components/supervision/host';

export interface Hands {
  root: HTMLElement;
  text(): string;
  /** Waits until it holds. */
  until(what: () => unknown): Promise<void>;
  says(words: string): Promise<void>;
  press(words: string | RegExp): Promise<void>;
  /** A field or choice by its label. */
  enter(label: string, value: string): Promise<void>;
  tick(label: string): Promise<void>;
  /** Files into the input with this label (or of the dialog). */
  give(label: string, files: readonly File[]): Promise<void>;
  close(): void;
}

export async function hands(Page: ComponentType<{ host: Host }>, host: Host): Promise<Hands> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => render(<Page host={host} />, root));
  const text = (): string => (root.textContent ?? '').replaceAll('\u00a0', ' ');
  const until: Hands['until'] = async (what) => {
    const end = Date.now() + 20_000;
    for (;;) {
      await act(() => new Promise<void>((done) => setTimeout(done, 1)));
      if (what()) return;
      if (Date.now() > end) throw new Error(`never: ${what.toString()} in: ${text()}`);
    }
  };
  const scope = (): Element => root.querySelector('dialog') ?? root;
  const named = (one: Element, words: string | RegExp): boolean =>
    [one.textContent?.trim(), one.getAttribute('aria-label')].some((name) =>
      typeof words === 'string' ? name === words : words.test(name ?? ''),
    );
  const button = (words: string | RegExp): HTMLButtonElement | undefined =>
    [...scope().querySelectorAll('button')].find((one) => named(one, words));
  const control = (label: string): HTMLInputElement => {
    const tag = [...scope().querySelectorAll('label')].find((one) =>
      one.textContent?.trim().startsWith(label),
    );
    const inside = tag?.querySelector('input');
    const found = inside ?? document.getElementById(tag?.getAttribute('for') ?? '');
    if (!found) throw new Error(`no “${label}” in: ${text()}`);
    return found as HTMLInputElement;
  };
  return {
    root,
    text,
    until,
    says: (words) => until(() => text().includes(words)),
    press: async (words) => {
      await until(() => button(words)?.disabled === false);
      const target = button(words)!;
      await act(() => void (target.type === 'submit' ? target.form!.requestSubmit() : target.click()));
    },
    enter: async (label, value) => {
      const input = control(label);
      await act(() => void input.dispatchEvent(new Event('focusin', { bubbles: true })));
      if (input.tagName === 'SELECT')
        await until(() => [...input.querySelectorAll('option')].some((one) => one.value === value));
      input.value = value;
      // drawn between the two, as it is while somebody types and then leaves the field
      for (const types of [
        ['input', 'change'],
        ['focusout', 'blur'],
      ])
        await act(() => {
          for (const type of types) input.dispatchEvent(new Event(type, { bubbles: true }));
        });
    },
    tick: (label) => act(() => control(label).click()),
    give: async (label, files) => {
      const find = () =>
        scope().querySelector<HTMLInputElement>(`input[type=file][aria-label="${label}"]`) ??
        scope().querySelector<HTMLInputElement>('dialog input[type=file]');
      await until(find);
      const input = find()!;
      Object.defineProperty(input, 'files', { value: files, configurable: true });
      await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    },
    close: () => render(null, root),
  };
}
