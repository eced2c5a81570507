/** What the page is told: neutral outlines at the fields, the number on the dock's handle, where to go. No text. */
import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Severity } from '../../core/issue';
import { LIMITS } from '../../core/limits';
import type { Problem } from './judge';
import type { Links } from './links';

export type Outline = ReturnType<typeof outline>;

/** @param told the issues that are told of now, gravest first. */
export function outline(told: ReadonlySignal<readonly Problem[]>, links: Links, open: Signal<boolean>) {
  /** Id of the issue the clerk was led to last. */
  const cursor = signal<string | null>(null);
  const sent = new Map<number, string>();
  let dockSaid = '';

  /** Marks follow what is shown; a frame is told only what changed. */
  function mark(): void {
    const marks = new Map<number, Map<string, Severity>>();
    for (const { issue, at } of told.value) {
      if (issue.severity === 'info') continue;
      for (const { frameId, field } of at) {
        if (!field.visible || field.key.length > LIMITS.key) continue;
        const frame = marks.get(frameId) ?? new Map<string, Severity>();
        // Errors come first, so the first word about a field is the gravest.
        if (!frame.has(field.key)) frame.set(field.key, issue.severity);
        marks.set(frameId, frame);
      }
    }
    for (const frameId of links.frameIds) {
      const list = [...(marks.get(frameId) ?? [])]
        .slice(0, LIMITS.fields)
        .map(([key, severity]) => ({ key, severity }));
      const text = JSON.stringify(list);
      if ((sent.get(frameId) ?? '[]') === text) continue;
      if (links.send(frameId, { t: 'marks', marks: list })) sent.set(frameId, text);
    }
  }

  function tellDock(): void {
    const { top } = links;
    const badge = told.value.filter(({ issue }) => issue.severity !== 'info').length;
    const text = `${top} ${open.value} ${badge}`;
    if (top === null || text === dockSaid) return;
    if (links.send(top, { t: 'dock', open: open.value, badge })) dockSaid = text;
  }

  function go(problem: Problem): void {
    cursor.value = problem.issue.id;
    const target = problem.at.find(({ field }) => field.visible) ?? problem.at[0];
    if (target) links.send(target.frameId, { t: 'focus', key: target.field.key });
  }

  return {
    cursor,
    go,
    /** The next or previous open problem, round and round. */
    step(by: 1 | -1): void {
      const list = told.value;
      const at = list.findIndex(({ issue }) => issue.id === cursor.value);
      const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length];
      if (next) go(next);
    },
    /** The frame is another page now: it has none of our marks. */
    forget(frameId: number): void {
      sent.delete(frameId);
      dockSaid = '';
    },
    /** Follows the judgement until stopped. */
    follow(): () => void {
      const stops = [effect(mark), effect(tellDock)];
      return () => stops.forEach((stop) => stop());
    },
  };
}
