/**
 * The page that is printed: `print.html#draft=<id>&form=supplement|checklist`. It shows citizens' data, so nothing of it
 * goes into the title (which becomes the name of a PDF) or the address.
 */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { SlipLog } from '@/components/print/bar';
import { PrintView, type PrintForm } from '@/components/print/print-view';
import { Wait } from '@/components/print/wait';
import { texts } from '@/utils/i18n';
import { ask, onBroadcast } from '@/utils/messaging/client';
import type { RefusalReason } from '@/utils/messaging/protocol';
import { loadPrintable, type Printable } from './load';
import '@/components/print/print.css';

type Slip = NonNullable<Printable['draft']['slips']>[number];

const said = new URLSearchParams(location.hash.slice(1));
const form = signal<PrintForm>(said.get('form') === 'checklist' ? 'checklist' : 'supplement');
const state = signal<Printable | RefusalReason | null>(null);
const log = signal<SlipLog>({ count: 0, last: '', now: 'none', when: '' });

/** Slips handed out before this page was opened, and the one of this page while it counts. */
let before: readonly Slip[] = [];
let again: { reason: string; approver: string } | null = null;

const moment = (at: number): string => {
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', ...options }).format(at);
  const time = format({ hour: '2-digit', minute: '2-digit', hour12: false });
  return `${time} ngày ${format({ day: '2-digit', month: '2-digit', year: 'numeric' })}`;
};

async function open(): Promise<void> {
  const loaded = await loadPrintable(said.get('draft') ?? '');
  if (!loaded.ok) {
    state.value = loaded.reason;
    return;
  }
  before = loaded.value.draft.slips ?? [];
  const last = before.at(-1);
  log.value = { count: before.length, last: last ? moment(last.at) : '', now: 'none', when: '' };
  state.value = loaded.value;
}

/** Keeps the slips in the draft. `now` tells the clerk what came of it. */
async function keep(slips: readonly Slip[], now: SlipLog['now'], when: string): Promise<void> {
  if (state.value === null || typeof state.value === 'string') return;
  const answer = await ask({
    type: 'draft.mark',
    tabId: null,
    id: state.value.draft.id,
    slips: slips.slice(-20),
  });
  log.value = { ...log.value, now: answer.ok ? now : 'not-kept', when };
}

/** A first slip, or a further one with its reason, counts once; printing the same slip again does not. */
function printed(): void {
  if (form.value !== 'supplement' || log.value.now === 'kept' || (before.length > 0 && !again)) return;
  const at = Date.now();
  void keep(
    [...before, { at, reason: again?.reason ?? '', approver: again?.approver ?? '' }],
    'kept',
    moment(at),
  );
}
addEventListener('afterprint', printed);

// the desk or the panel unlocked meanwhile
onBroadcast((news) => {
  if (news.type === 'broadcast.vault' && news.state === 'open' && typeof state.value === 'string')
    void open();
});

function Page() {
  document.title = texts.print.documentTitle[form.value];
  const now = state.value;
  if (now === null || typeof now === 'string')
    return (
      <Wait
        reason={now}
        onDesk={() => void browser.tabs.create({ url: browser.runtime.getURL('/desk.html' as never) })}
      />
    );
  return (
    <PrintView
      form={form.value}
      supplement={now.supplement}
      checklist={now.checklist}
      problems={now.problems}
      log={log.value}
      onForm={(next) => (form.value = next)}
      onPrint={(why) => {
        again = why;
        window.print();
      }}
      onTakeBack={() => void keep(before, 'taken-back', '')}
    />
  );
}

render(<Page />, document.getElementById('print') as HTMLElement);
void open();
