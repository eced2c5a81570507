/** The printed forms alone in a page: the real components, models given by the test, what they ask for kept in `asked`. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { NoticeView, type NoticeViewProps } from '../../../components/print/notice-view';
import { PrintView, type PrintViewProps } from '../../../components/print/print-view';
import type { PrintForm } from '../../../utils/procedures/print-model';
import { speakable } from '../speak-view';
import '../../../components/print/print.css';
import '../../../components/print/notice.css';

speakable();

type Given = Omit<PrintViewProps, 'onForm' | 'onPrint' | 'onTakeBack'>;
type GivenNotice = Omit<NoticeViewProps, 'onPrint'>;
type Asked = { print: unknown } | { takeBack: true } | { form: PrintForm };

declare global {
  interface Window {
    printed: { show(given: Given): void; notice(given: GivenNotice): void; asked: Asked[] };
  }
}

const asked: Asked[] = [];
const show = (given: Given): void => {
  const form = signal(given.form);
  const Page = () => (
    <PrintView
      {...given}
      form={form.value}
      onForm={(next) => {
        form.value = next;
        asked.push({ form: next });
      }}
      onPrint={(again) => asked.push({ print: again })}
      onTakeBack={() => asked.push({ takeBack: true })}
    />
  );
  render(<Page />, document.body);
};
const notice = (given: GivenNotice): void =>
  render(<NoticeView {...given} onPrint={() => asked.push({ print: null })} />, document.body);
window.printed = { show, notice, asked };
