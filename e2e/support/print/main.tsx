/** The printed forms alone in a page: the real components, models given by the test, what they ask for kept in `asked`. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { PrintView, type PrintForm, type PrintViewProps } from '../../../components/print/print-view';
import '../../../components/print/print.css';

type Given = Pick<PrintViewProps, 'form' | 'supplement' | 'checklist' | 'problems' | 'log'>;
type Asked = { print: unknown } | { takeBack: true } | { form: PrintForm };

declare global {
  interface Window {
    show(given: Given): void;
    asked: Asked[];
  }
}

window.asked = [];
window.show = (given) => {
  const form = signal(given.form);
  const Page = () => (
    <PrintView
      {...given}
      form={form.value}
      onForm={(next) => {
        form.value = next;
        window.asked.push({ form: next });
      }}
      onPrint={(again) => window.asked.push({ print: again })}
      onTakeBack={() => window.asked.push({ takeBack: true })}
    />
  );
  render(<Page />, document.body);
};
