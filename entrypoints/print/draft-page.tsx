/** `print.html#draft=<id>&form=receipt|supplement|refusal|checklist`: the forms of one dossier. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { PrintView } from '@/components/print/print-view';
import { PRINT_FORMS, type PrintForm } from '@/utils/procedures/print-model';
import type { Again, SlipLog } from '@/components/print/slip-bar';
import { Wait } from '@/components/print/wait';
import { dayOf, timeOf } from '@/components/panel/show';
import { isoDayAt } from '@/utils/core/received';
import { texts } from '@/utils/i18n';
import { ask, onBroadcast } from '@/utils/messaging/client';
import type { RefusalReason } from '@/utils/messaging/protocol';
import { loadPrintable, type Printable } from './load';

type Slip = NonNullable<Printable['draft']['slips']>[number];

const moment = (at: number): string => {
  const day = isoDayAt(at);
  return texts.print.issuedAt(timeOf(at, day), dayOf(day));
};

export function draftPage(id: string, asked: string | null) {
  const form = signal<PrintForm>(PRINT_FORMS.find((one) => one === asked) ?? 'supplement');
  const state = signal<Printable | RefusalReason | null>(null);
  const log = signal<SlipLog>({ count: 0, last: '', now: 'none', when: '' });

  /** Slips handed out before this page was opened, and why there is a further one. */
  let before: readonly Slip[] = [];
  let again: Again | null = null;

  async function open(): Promise<void> {
    const loaded = await loadPrintable(id);
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
  void open();

  return function Page() {
    document.title = texts.print.documentTitle[form.value];
    const now = state.value;
    if (now === null || typeof now === 'string')
      return (
        <Wait
          reason={now}
          onDesk={() => void browser.tabs.create({ url: browser.runtime.getURL('/desk.html') })}
        />
      );
    const { draft: _draft, ...models } = now;
    return (
      <PrintView
        {...models}
        form={form.value}
        log={log.value}
        onForm={(next) => (form.value = next)}
        onPrint={(why) => {
          again = why;
          window.print();
        }}
        onTakeBack={() => void keep(before, 'taken-back', '')}
      />
    );
  };
}
