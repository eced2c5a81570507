import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { Toasts } from '../ui/toast';
import { NotReady } from '../desk/not-ready';
import { Home } from './home';
import type { PracticeModel } from './model';
import { RoundEnd } from './round-end';
import { RunView } from './run-view';
import { SummaryPage } from './summary';
import './practice.css';

const say = texts.practice;

/** The section "Tập sự" of the desk. Everything in it is made up; nothing real is reached from here. */
export function PracticePage({ model }: { model: PracticeModel }) {
  // with the picture, not a frame later: who copies the address then would have that of the section before
  useLayoutEffect(() => model.showAddress(), [model]);
  return (
    <>
      <Whole model={model} />
      <Toasts items={model.toasts.value} onDismiss={() => model.dismiss()} closeLabel={texts.desk.close} />
    </>
  );
}

function Whole({ model }: { model: PracticeModel }) {
  const state = model.state.value;
  const page = model.page.value;
  const main = useRef<HTMLElement>(null);
  const before = useRef(page);
  // who comes back from somewhere begins at the head of the page
  useEffect(() => {
    if (before.current !== page) main.current?.querySelector<HTMLElement>('h1')?.focus();
    before.current = page;
  }, [page]);
  if (state !== 'ready') return <NotReady state={state} say={say} />;
  const run = model.run.value;
  if (page === 'run' && run) return <RunView key={run.scenario.id} model={model} run={run} />;
  const { Author } = model.world;
  return (
    <main ref={main} class="practice whole">
      {page === 'summary' && <SummaryPage model={model} />}
      {page === 'round-end' && <RoundEnd model={model} />}
      {page === 'author' && Author && <Author />}
      {(page === 'home' || page === 'run') && <Home model={model} />}
    </main>
  );
}
