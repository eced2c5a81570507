import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import type { PracticeModel } from './model';
import { ProgressBlock } from './progress';
import { ScenarioList } from './scenario-list';
import { Settings } from './settings';
import { Start } from './start';

const say = texts.practice;

/** Where a trainee begins: what to do today, all dossiers, how far it has come. */
export function Home({ model }: { model: PracticeModel }) {
  const record = model.record.value;
  return (
    <div class="practice-home">
      <header>
        <p class="row">
          <span class="practice-mark">{say.mark}</span>
          <span class="soft small">{say.intro}</span>
        </p>
        <h1 tabIndex={-1}>{say.start.title}</h1>
      </header>
      {typeof record === 'string' && (
        <Notice tone={record === 'locked' ? 'info' : 'warn'}>{say.noRecord[record]}</Notice>
      )}
      <Start model={model} />
      <div class="practice-columns">
        <ScenarioList model={model} />
        <div class="practice-side">
          <ProgressBlock model={model} />
          <Settings model={model} />
        </div>
      </div>
    </div>
  );
}
