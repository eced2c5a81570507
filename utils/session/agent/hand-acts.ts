/** What the agent does when the clerk's hands do something: save it, tell the panel, look again when the portal has answered. */
import type { Adapter } from '../../adapters/adapter';
import type { Field } from '../../core/snapshot';
import type { Report } from '../../messaging/protocol';
import type { Hands } from './hands';
import type { FormMemory } from './memory';

/** After a driver or a choice the portal may rebuild or wipe up to ~2 s later, partly without any DOM mutation. */
export const LOOK_AGAIN_AFTER = [350, 1_000, 2_200] as const;
const BUTTON = 'button,a,[role=button],input[type=submit],input[type=button]';

export interface FormUnderHands {
  root: Document;
  memory: FormMemory;
  adapter(): Adapter | null;
  url(): URL;
  now(): number;
  /** Before anything is done with what the hands have done: is this still the same page? `target`: under the hand. */
  isSamePage(target: Element | null): boolean;
  /** Has the next message to wait for a moment anyway? Then it asks for `settle` before it leaves. */
  waits(): boolean;
  /** Is a fill of ours under way? Then untrusted events are our own. */
  filling(): boolean;
  save(fields: readonly Field[]): void;
  /** What waits is sent at once: the page may be going. */
  hurry(): void;
  submitted(): void;
  unmark(key: string): void;
  tell(report: Report): void;
  /** One reading when it is quiet; or after each of these delays, ms. */
  soon(): void;
  after(delays: readonly number[]): void;
}

export interface HandActs extends Hands {
  /** The field the clerk is typing in, or null. */
  readonly typing: string | null;
  /** The driver that was turned last, and when. */
  readonly driver: { key: string; at: number } | null;
  /** Does what was put off for the keys that came while a message had to wait. Before anything that asks what was typed. */
  settle(): void;
  /** The page was read anew: what is known of the box under the caret may not hold any more, and what was not known may. */
  reread(): void;
  /** Another page has begun. */
  forget(): void;
}

export function handActs(form: FormUnderHands): HandActs {
  const { root, memory, tell } = form;
  /** `text`: typed since, and nothing done about it yet. */
  let caret: { box: HTMLInputElement; field: Field; text: string | null } | null = null;
  let typing: string | null = null;
  let driver: HandActs['driver'] = null;
  /** Typed into before the form was read: the next reading tells which fields these are. */
  const early = new Set<Element>();
  /** Boxes of the page that are no fields. */
  const foreign = new WeakSet<Element>();

  const keysAt = (target: Element): string[] => form.adapter()?.keysAt(root, target) ?? [];
  const readKeys = (keys: readonly string[]): Field[] =>
    keys.flatMap((key) =>
      caret?.field.key === key && caret.box.isConnected
        ? { ...caret.field, value: caret.box.value }
        : (form.adapter()?.readField(root, key) ?? []),
    );
  const isNews = (field: Field): boolean => field.value !== memory.value(field.key);

  /** While the hand stays in one text box, its text is all that changes: no search of the page per key. */
  function underCaret(target: Element): Field[] {
    if (caret?.box !== target || !target.isConnected) caret = null;
    const fields = readKeys(caret ? [caret.field.key] : keysAt(target));
    const [field] = fields;
    const box = target as HTMLInputElement;
    const plain =
      fields.length === 1 &&
      (field?.kind === 'text' || field?.kind === 'number') &&
      field.value === box.value;
    caret = plain && field ? { box, field, text: null } : null;
    return fields;
  }

  function keep(fields: readonly Field[]): void {
    for (const field of fields) memory.typed(field);
    form.save(fields);
  }

  function settle(): void {
    if (caret?.text == null) return;
    const field = { ...caret.field, value: caret.text };
    caret.text = null;
    keep([field]);
  }

  function typed(target: Element, trusted: boolean): void {
    // as fast as no hand types: once for all keys of these milliseconds
    if (trusted && caret?.box === target && caret.field.key === typing && form.waits()) {
      caret.text = caret.box.value;
      return;
    }
    settle();
    form.isSamePage(target);
    if (!trusted) return form.soon();
    const read = underCaret(target);
    if (read.length === 0 && !foreign.has(target)) {
      early.add(target);
      return form.soon();
    }
    const fields = read.filter(isNews);
    if (fields.length === 0) return;
    keep(fields);
    const key = fields[0]!.key;
    if (key === typing) return;
    typing = key;
    form.unmark(key);
    tell({ t: 'typing', key });
  }

  return {
    // The clerk's keys elsewhere are saved as ever, and so are her ticks: a trusted click tells of them. Of a tick of our own the
    // browser says trusted words as well.
    own: ({ isTrusted, target }) =>
      form.filling() && (!isTrusted || /^(checkbox|radio)$/.test((target as HTMLInputElement).type)),
    keysAt,
    typed,
    leaving() {
      const active = root.activeElement;
      if (active) typed(active, true);
      form.hurry();
    },
    chose(keys) {
      settle();
      if (!form.isSamePage(null)) return;
      // A click or a change: the value may arrive now or some beats later; a driver may rebuild its block.
      const changed = readKeys(keys).filter(isNews);
      if (changed.length === 0) return;
      for (const field of changed)
        if (form.adapter()?.driver(field)) driver = { key: field.key, at: form.now() };
      keep(changed);
      tell({ t: 'fields', fields: changed, gone: [] });
      form.after(LOOK_AGAIN_AFTER);
    },
    left(target) {
      settle();
      if (!form.isSamePage(target)) return;
      const fields = underCaret(target);
      typing = null;
      caret = null;
      if (fields.length > 0) tell({ t: 'fields', fields, gone: [] });
    },
    approached(keys) {
      for (const key of keys) {
        const field = memory.field(key);
        const turned = field && form.adapter()?.driver(field);
        tell({
          t: 'wipe-ahead',
          driver: key,
          keys: turned ? memory.keys.filter((other) => turned.affects(other) && memory.isTyped(other)) : [],
        });
      }
    },
    clicked(target) {
      // A button may save, check or open the next step: the portal's answer to it is looked for.
      if (target.closest(BUTTON)) form.after(LOOK_AGAIN_AFTER);
      if (!form.adapter()?.isSubmit?.(root, form.url(), target)) return;
      form.submitted();
      tell({ t: 'submitted', at: form.now() });
    },
    settle,
    get typing() {
      return typing;
    },
    get driver() {
      return driver;
    },
    reread() {
      caret = null;
      for (const target of early) {
        early.delete(target);
        if (!target.isConnected) continue;
        if (keysAt(target).length > 0) typed(target, true);
        else if (form.adapter()) foreign.add(target);
      }
    },
    forget() {
      caret = null;
      typing = null;
      driver = null;
    },
  };
}
