import { useComputed, useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
import {
  line,
  type NoticeItem,
  type NoticeModel,
  type NoticeSectionId,
} from '../../utils/procedures/print-notice-model';

/** What the clerk has done to a notice: lines taken off, added, confirmed; which steps and names are printed. */
export interface NoticeState {
  fullSteps: Signal<boolean>;
  fullTexts: Signal<boolean>;
  seen: Signal<ReadonlySet<string>>;
  /** The lines as they would be printed now. */
  sections: ReadonlySignal<{ id: NoticeSectionId; items: NoticeItem[] }[]>;
  /** Ids of lines that nobody has confirmed yet, in the order of the page. */
  waiting: ReadonlySignal<string[]>;
  confirm(id: string): void;
  removed: ReadonlySignal<readonly string[]>;
  remove(id: string): void;
  /** Puts the line back that was taken off last. */
  restore(): void;
  add(section: NoticeSectionId): void;
}

export function useNotice(model: NoticeModel): NoticeState {
  const fullSteps = useSignal(false);
  const fullTexts = useSignal(false);
  const seen = useSignal<ReadonlySet<string>>(new Set());
  const removed = useSignal<readonly string[]>([]);
  const added = useSignal<readonly { section: NoticeSectionId; item: NoticeItem }[]>([]);

  const sections = useComputed(() =>
    model.sections.map(({ id, items }) => ({
      id,
      items: [
        ...(id === 'steps' && fullSteps.value ? model.allSteps : items),
        ...added.value.filter(({ section }) => section === id).map(({ item }) => item),
      ].filter((item) => !removed.value.includes(item.id)),
    })),
  );
  const waiting = useComputed(() =>
    sections.value.flatMap(({ items }) =>
      items.filter((item) => item.doubt !== null && !seen.value.has(item.id)).map((item) => item.id),
    ),
  );
  return {
    fullSteps,
    fullTexts,
    seen,
    sections,
    waiting,
    confirm: (id) => (seen.value = new Set([...seen.value, id])),
    removed,
    remove: (id) => (removed.value = [...removed.value, id]),
    restore: () => (removed.value = removed.value.slice(0, -1)),
    add: (section) =>
      (added.value = [...added.value, { section, item: line(`added:${added.value.length + 1}`, '') }]),
  };
}
