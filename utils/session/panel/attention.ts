/**
 * Which issues may be shown yet. Nobody is told of a mistake in a field they have not finished: before the first
 * "Kiểm tra" only fields that the clerk has left speak up, and empty required fields wait for it. While a field is being
 * typed in, what was said about it is taken back; nothing new is said until it is left.
 */
import { batch, signal } from '@preact/signals';
import type { Issue } from '../../core/issue';
import type { Field } from '../../core/snapshot';
import { refOf, type PageModel } from './page';

export type Attention = ReturnType<typeof attention>;

const with_ = (set: ReadonlySet<string>, refs: readonly string[]): ReadonlySet<string> =>
  refs.every((ref) => set.has(ref)) ? set : new Set([...set, ...refs]);
const without = (set: ReadonlySet<string>, refs: readonly string[]): ReadonlySet<string> =>
  refs.some((ref) => set.has(ref)) ? new Set([...set].filter((ref) => !refs.includes(ref))) : set;

export function attention(page: PageModel) {
  const checked = signal(false);
  /** Fields that the clerk has left, or that something was put into. */
  const left = signal<ReadonlySet<string>>(new Set());
  /** Fields that have the clerk's hands on them. */
  const typing = signal<ReadonlySet<string>>(new Set());
  /** Read again since the last judgement: their old issues stay hidden until it has been renewed. */
  const reread = new Set<string>();

  return {
    checked,
    left,
    typing,
    typed(frameId: number, key: string): void {
      typing.value = with_(typing.value, [refOf(frameId, key)]);
    },
    /**
     * Before `fields` replace what is known of them: which of them has the clerk left? A part read alone is one
     * component under the clerk's hands; otherwise only what was typed or given another value counts.
     */
    read(frameId: number, fields: readonly Field[], whole: boolean): void {
      const alone = !whole && new Set(fields.map(({ name }) => name)).size === 1;
      const known = page.byRef.value;
      const refs: string[] = [];
      for (const field of fields) {
        const ref = refOf(frameId, field.key);
        const before = known.get(ref)?.field.value;
        const changed = field.value !== '' && before !== undefined && before !== field.value;
        if (typing.value.has(ref) ? !whole : alone || changed) refs.push(ref);
      }
      for (const ref of refs) reread.add(ref);
      left.value = with_(left.value, refs);
    },
    /** The frame is another page now. */
    forget(frameId: number): void {
      const mine = (ref: string): boolean => ref.startsWith(`${frameId} `);
      typing.value = without(typing.value, [...typing.value].filter(mine));
      left.value = without(left.value, [...left.value].filter(mine));
    },
    /** The judgement is about what is on the page now. */
    judged(): void {
      typing.value = without(typing.value, [...reread]);
      reread.clear();
    },
    check(): void {
      batch(() => {
        checked.value = true;
        typing.value = new Set();
      });
    },
    /** May this issue be shown? */
    shows({ rule, role, others }: Issue): boolean {
      const at = (page.byRole.value.get(role) ?? []).map(({ ref }) => ref);
      if (at.some((ref) => typing.value.has(ref))) return false;
      if (checked.value) return true;
      if (rule === 'required') return false;
      if (at.some((ref) => left.value.has(ref))) return true;
      // Two fields contradict each other and the clerk has done with one: it is told at the other, unless that is empty.
      return (
        at.some((ref) => page.byRef.value.get(ref)?.field.value !== '') &&
        others.some((other) => page.byRole.value.get(other)?.some(({ ref }) => left.value.has(ref)))
      );
    },
  };
}
