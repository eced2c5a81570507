import { useEffect, useMemo, useRef } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Toasts } from '../../ui/toast';
import { Begin } from './begin';
import { Editor } from './editor';
import { ImportDialog } from './import-dialog';
import { ScenarioTable } from './list';
import { AuthoringModel } from './model';
import type { AuthoringWorld } from './types';
import './authoring.css';

const say = texts.practiceAuthor;

/** "Soạn tình huống": an office writes its own practice scenarios; the key is always worked out by the engine. */
export function AuthoringPage({ world }: { world: AuthoringWorld }) {
  const model = useMemo(() => new AuthoringModel(world), []);
  useEffect(() => void model.load(), []);
  const { value: state } = model.state;
  const { value: draft } = model.draft;
  return (
    <div class="authoring">
      {state === 'ready' ? (
        draft ? (
          <Editor key={draft.scenario.id} model={model} />
        ) : (
          <Overview model={model} />
        )
      ) : (
        <Waiting state={state} />
      )}
      {model.preview.value !== null && <ImportDialog model={model} />}
      <Toasts items={model.toasts.value} onDismiss={() => model.dismiss()} closeLabel={texts.desk.close} />
    </div>
  );
}

function Overview({ model }: { model: AuthoringModel }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <>
      <header class="authoring-head">
        <div>
          <div class="row">
            <h1 ref={head} tabIndex={-1}>
              {say.title}
            </h1>
            <span class="practice-mark">{texts.practice.mark}</span>
          </div>
          <p class="soft">{say.what}</p>
        </div>
        <Button icon="back" onClick={() => model.world.back()}>
          {say.back}
        </Button>
      </header>
      <Begin model={model} />
      <ScenarioTable model={model} />
    </>
  );
}

function Waiting({ state }: { state: 'loading' | 'failed' | 'newer' }) {
  if (state === 'loading') return <p class="soft">{say.loading}</p>;
  return (
    <Notice tone="error" alert>
      {state === 'newer' ? say.newer : say.cannotRead}
    </Notice>
  );
}
