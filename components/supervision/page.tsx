import { useEffect, useRef } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { lazily } from '../panel/lazily';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Toasts } from '../ui/toast';
import { PAGES, type Host, type PageName } from './host';
import type { LedgerState } from './world';
import './supervision.css';

const say = texts.supervision;

/** The section "Giám sát" of the desk: what was handled here, spot checks, findings, figures, other machines, the log. */
const SHOWN = {
  register: lazily(async () => (await import('./register/page')).RegisterPage),
  checks: lazily(async () => (await import('./checks/page')).ChecksPage),
  findings: lazily(async () => (await import('./findings/page')).FindingsPage),
  numbers: lazily(async () => (await import('./numbers/page')).NumbersPage),
  machines: lazily(async () => (await import('./machines/page')).MachinesPage),
  log: lazily(async () => (await import('./log/page')).LogPage),
} satisfies Record<PageName, unknown>;

export function SupervisionPage({ host }: { host: Host }) {
  const { world } = host;
  const state = world.state.value;
  const page = host.page.value;
  const Shown = SHOWN[page];
  const main = useRef<HTMLElement>(null);
  const before = useRef(page);
  // who comes from another page begins at the head of this one
  useEffect(() => {
    if (before.current !== page) main.current?.querySelector<HTMLElement>('h1')?.focus();
    before.current = page;
  }, [page]);
  return (
    <>
      <div class="supervision whole">
        <nav class="pages" aria-label={say.pages.title}>
          {PAGES.map((one) => (
            <Button
              key={one}
              kind="quiet"
              aria-current={one === page ? 'page' : undefined}
              onClick={() => host.show(one)}
            >
              {say.pages[one]}
            </Button>
          ))}
        </nav>
        <main ref={main}>
          {state === 'ready' || page === 'log' ? <Shown host={host} /> : <Closed host={host} state={state} />}
        </main>
      </div>
      <Toasts items={host.toasts.value} onDismiss={(id) => host.dismiss(id)} closeLabel={texts.desk.close} />
    </>
  );
}

/** Why there is nothing to see, and what to do about it. */
function Closed({ host, state }: { host: Host; state: Exclude<LedgerState, 'ready'> }) {
  if (state === 'opening') return <p class="soft pad">{say.state.opening}</p>;
  const broken = state === 'damaged' || state === 'failed';
  return (
    <div class="pad narrow">
      <Notice tone={broken ? 'error' : 'info'} alert={broken}>
        {say.state[state]}
      </Notice>
      {state === 'locked' && <Button onClick={() => host.world.go('drafts')}>{say.state.unlock}</Button>}
      {broken && <Button onClick={() => host.world.reopen()}>{texts.desk.retry}</Button>}
    </div>
  );
}
