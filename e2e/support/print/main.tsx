/** The printed forms alone in a page: the real components, models given by the test, what they ask for kept in `asked`. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { PrintView, type PrintForm, type PrintViewProps } from '../../../components/print/print-view';
import '../../../components/print/print.css';

type Given = Pick<PrintViewProps, 'form' | 'supplement' | 'checklist' | 'problems' | 'log'>;
type Asked = { print: unknown } | { takeBack: true } | { form: PrintForm };

declare global {
  interface Window {
    printed: { show(given: Given): void; asked: Asked[] };
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
window.printed = { show, asked };
