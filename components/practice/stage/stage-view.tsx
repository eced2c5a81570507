import type { Ref } from 'preact';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import './stage.css';

const t = texts.practiceStage;

export interface StageViewProps {
  /** The page that both frames show until they are opened. */
  address: string;
  state: 'opening' | 'open' | 'failed';
  form: Ref<HTMLIFrameElement>;
  panel: Ref<HTMLIFrameElement>;
  onLoad(): void;
  onAgain(): void;
}

/** The form and, beside it, the panel: two frames, so that neither's looks touch the desk's. */
export function StageView({ address, state, form, panel, onLoad, onAgain }: StageViewProps) {
  return (
    <section class="practice-stage" aria-label={t.form} data-state={state}>
      {state === 'opening' && (
        <p class="practice-stage-wait" role="status">
          {t.loading}
        </p>
      )}
      {state === 'failed' && (
        <Notice tone="warn" alert>
          <p>{t.failed}</p>
          <div class="acts">
            <Button small onClick={onAgain}>
              {t.again}
            </Button>
          </div>
        </Notice>
      )}
      <div class="practice-stage-frames">
        <iframe ref={form} class="practice-stage-form" src={address} title={t.form} onLoad={onLoad} />
        <iframe ref={panel} class="practice-stage-panel" src={address} title={t.panel} onLoad={onLoad} />
      </div>
    </section>
  );
}
