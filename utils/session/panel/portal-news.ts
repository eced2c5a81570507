/** What the portal itself has said in this tab: its messages, a lost session, the receipt of a dossier that was handed in. */
import { signal } from '@preact/signals';
import type { Answer, Notice, Report, TabNotices } from '../../messaging/protocol';

/** A portal that repeats itself must not fill the panel. */
const MOST = 50;
/** Lengths that are shown; a page's words may be any. */
const CAP = 300;

export interface Filed {
  code: string;
  promised: string | null;
}

export function portalNews(ask: () => Promise<Answer<TabNotices>>) {
  /** Newest first. */
  const notices = signal<readonly Notice[]>([]);
  /** Since when the portal has logged out, ms since 1970; null: it has not. */
  const lostAt = signal<number | null>(null);
  /** The draft that was in work when the session was lost. */
  const interrupted = signal<TabNotices['interrupted']>(null);
  const receipt = signal<Filed | null>(null);
  /** What was said before this is not shown again after a clear. */
  let clearedAt = 0;

  /** The same words at the same field are one notice, with the time they were last said: agent and background both tell of them. */
  function add(more: readonly Notice[]): void {
    const all = new Map<string, Notice>();
    for (const one of [...notices.value, ...more].sort((a, b) => a.at - b.at))
      if (one.at > clearedAt)
        all.set(`${one.frameId} ${one.key} ${one.text}`, { ...one, text: one.text.slice(0, CAP) });
    notices.value = [...all.values()].sort((a, b) => b.at - a.at).slice(0, MOST);
  }

  async function load(): Promise<void> {
    const answer = await ask();
    if (!answer.ok) return;
    add(answer.value.notices);
    lostAt.value = answer.value.lostAt;
    interrupted.value = answer.value.interrupted;
  }

  return {
    notices,
    lostAt,
    interrupted,
    receipt,
    load,
    report(frameId: number, report: Report): void {
      if (report.t === 'portal-said') add([{ at: report.at, text: report.text, frameId, key: report.key }]);
      if (report.t === 'receipt') receipt.value = { code: report.code, promised: report.promised };
      if (report.t === 'session') {
        lostAt.value = report.state === 'lost' ? (lostAt.value ?? report.at) : null;
        // the background knows what was interrupted
        void load();
      }
    },
    clear(): void {
      clearedAt = notices.value[0]?.at ?? clearedAt;
      notices.value = [];
    },
    /** The clerk has decided about the interrupted draft. */
    settled(): void {
      interrupted.value = null;
    },
  };
}
