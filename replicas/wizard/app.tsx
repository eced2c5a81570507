/** The four steps at one address. */
import { useEffect, useState } from 'react';
import { Header, LoginWall } from './account';
import { Declare } from './declare';
import { Finish, Result } from './finish';
import { Owner } from './owner';
import { Papers } from './papers';
import { Toasts, type ToastMessage } from './parts';
import { firstRows, type PaperRow, type Setting, type Step } from './state';

const STEPS = ['Thông tin chủ hồ sơ', 'Kê khai thông tin', 'Thành phần hồ sơ', 'Xác nhận'] as const;

export function App({ setting }: { setting: Setting }) {
  const [step, setStep] = useState<Step>(1);
  const [papers, setPapers] = useState<readonly PaperRow[]>(() => firstRows(setting.procedure));
  const [submitted, setSubmitted] = useState<string | null>(null);
  const [wall, setWall] = useState(false);
  // Once opened, the frame stays: going back and forth must not lose what was typed.
  const [opened, setOpened] = useState(false);
  const [messages, setMessages] = useState<readonly ToastMessage[]>([]);
  useEffect(() => {
    window.__wizard = { step, papers, submitted, wall };
  });
  const tell = (text: string) => setMessages((all) => [...all, { id: Date.now(), text }]);
  const go = (to: Step) => {
    // A lost session shows at the next step, as on the portal: what was typed is gone with the page.
    if (setting.has('session-lost') && step >= 2 && to > step) return setWall(true);
    setStep(to);
    if (to === 2) setOpened(true);
    window.scrollTo(0, 0);
  };
  if (wall) return <LoginWall />;
  return (
    <>
      <Header setting={setting} />
      <main className="page">
        <h1 className="text-2xl font-bold">{setting.procedure.name}</h1>
        <ol className="steps">
          {STEPS.map((name, index) => (
            <li key={name} aria-current={index + 1 === step ? 'step' : undefined}>
              {name}
            </li>
          ))}
        </ol>
        {submitted && <Result code={submitted} />}
        {!submitted && step === 1 && <Owner setting={setting} onNext={() => go(2)} />}
        {!submitted && opened && (
          <Declare setting={setting} visible={step === 2} onBack={() => go(1)} onNext={() => go(3)} />
        )}
        {!submitted && step === 3 && (
          <Papers
            setting={setting}
            rows={papers}
            change={(update) => setPapers(update)}
            tell={tell}
            onBack={() => go(2)}
            onNext={() => go(4)}
          />
        )}
        {!submitted && step === 4 && (
          <Finish setting={setting} rows={papers} onBack={() => go(3)} onSent={setSubmitted} />
        )}
      </main>
      <Toasts
        messages={messages}
        onClose={(id) => setMessages((all) => all.filter((each) => each.id !== id))}
      />
    </>
  );
}
