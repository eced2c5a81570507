/** `print.html#notice=<code>`: the posted notice of a procedure. No dossier, so nothing has to be unlocked. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { NoticeView } from '@/components/print/notice-view';
import { Wait } from '@/components/print/wait';
import { texts } from '@/utils/i18n';
import { noticeModel } from '@/utils/procedures/print-notice';
import type { NoticeModel } from '@/utils/procedures/print-notice-model';
import { loadOffice } from '@/utils/store/settings';
import { builtInAsOf, loadProcedure, loadRecord } from './procedure';

interface Loaded {
  model: NoticeModel;
  problems: readonly string[];
}

export function noticePage(code: string) {
  const state = signal<Loaded | 'no-procedure' | 'failed' | null>(null);

  async function open(): Promise<void> {
    const [office, { pack, curated, problems }] = await Promise.all([
      loadOffice(),
      loadProcedure(code, null),
    ]);
    if (!pack) {
      state.value = 'no-procedure';
      return;
    }
    const record = await loadRecord(pack.code);
    const model = noticeModel({ pack, record, curated, office, asOf: builtInAsOf() });
    state.value = { model, problems };
  }
  void open().catch(() => {
    state.value = 'failed';
  });

  return function Page() {
    document.title = texts.print.notice.documentTitle(code);
    const now = state.value;
    if (now === null || typeof now === 'string')
      return (
        <Wait
          reason={now}
          loading={texts.print.notice.loading}
          onDesk={() => void browser.tabs.create({ url: browser.runtime.getURL('/desk.html') })}
        />
      );
    return <NoticeView {...now} onPrint={() => window.print()} />;
  };
}
