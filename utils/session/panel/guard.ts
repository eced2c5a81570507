/** The block guard: says before a driver wipes what was typed, and afterwards offers to put it back in one press. */
import { computed, signal } from '@preact/signals';
import type { Report } from '../../messaging/protocol';
import type { Job, Jobs, Wanted } from './jobs';
import { nameOf } from './label';
import { refOf, type PageModel } from './page';

export interface Wiped {
  ref: string;
  frameId: number;
  key: string;
  label: string;
  value: string;
}

export type Guard = ReturnType<typeof guard>;

export function guard(page: PageModel, jobs: Jobs) {
  /** The field the clerk is about to change and the labels of what it would wipe. */
  const ahead = signal<{ driver: string; labels: readonly string[] } | null>(null);
  const taken = signal<ReadonlyMap<string, Wiped>>(new Map());
  /** What is still gone: a field that has something again (typed anew, copied by the portal) is left alone. */
  const wiped = computed(() =>
    [...taken.value.values()].filter(({ ref }) => {
      const at = page.byRef.value.get(ref);
      return !at || (at.field.value === '' && !at.field.readonly);
    }),
  );

  const labelOf = (frameId: number, key: string, otherwise = ''): string => {
    const field = page.byRef.value.get(refOf(frameId, key))?.field;
    return nameOf(field?.role ?? null, field?.label ?? otherwise);
  };

  return {
    ahead,
    wiped,
    report(frameId: number, report: Report): void {
      if (report.t === 'typing') ahead.value = null;
      if (report.t === 'wipe-ahead' && report.keys.length > 0) {
        const labels = report.keys.map((key) => labelOf(frameId, key)).filter((label) => label !== '');
        ahead.value = { driver: labelOf(frameId, report.driver), labels };
      }
      if (report.t === 'wiped') {
        ahead.value = null;
        const next = new Map(taken.value);
        for (const one of report.values) {
          const ref = refOf(frameId, one.key);
          next.set(ref, { ...one, label: labelOf(frameId, one.key, one.label), ref, frameId });
        }
        taken.value = next;
      }
    },
    /** The frame is another page now: there is nothing to put back into. */
    forget(frameId: number): void {
      ahead.value = null;
      if ([...taken.value.values()].some((one) => one.frameId === frameId))
        taken.value = new Map([...taken.value].filter(([, one]) => one.frameId !== frameId));
    },
    dismiss(): void {
      ahead.value = null;
      taken.value = new Map();
    },
    async putBack(): Promise<Job | null> {
      const wanted = wiped.value.map(({ ref, frameId, key, label, value }): Wanted => ({
        id: ref,
        label,
        value,
        find: () => (page.byRef.value.has(ref) ? { frameId, key } : 'not-found'),
      }));
      if (wanted.length === 0) return null;
      const job = await jobs.start('put-back', wanted);
      if (job) taken.value = new Map();
      return job;
    },
  };
}
