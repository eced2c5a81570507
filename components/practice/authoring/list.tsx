import { useRef } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { AuthoringModel } from './model';

const say = texts.practiceAuthor.list;

/** What the office has written, newest last. */
export function ScenarioTable({ model }: { model: AuthoringModel }) {
  const file = useRef<HTMLInputElement>(null);
  const { scenarios, unread } = model.kept.value;
  return (
    <section class="block" aria-label={say.title}>
      <div class="row spread">
        <h2>{say.title}</h2>
        <div class="row">
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            class="visually-hidden"
            aria-label={texts.practiceAuthor.import.file}
            tabIndex={-1}
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              if (chosen) void model.look(chosen);
              event.currentTarget.value = ''; // the same file may be chosen again
            }}
          />
          <Button icon="upload" onClick={() => file.current?.click()}>
            {say.import}
          </Button>
          {scenarios.length > 0 && (
            <Button icon="download" onClick={() => model.export(scenarios)}>
              {say.exportAll}
            </Button>
          )}
        </div>
      </div>
      <p class="soft small" role="status">
        {scenarios.length === 0 ? say.none : say.count(scenarios.length)}
      </p>
      {unread.length > 0 && <Notice tone="warn">{say.unread(unread.length)}</Notice>}
      <ul class="authoring-list">
        {scenarios.map((one) => (
          <li key={one.id}>
            <div class="authoring-name">
              <span>{one.title}</span>
              <span class="soft small">
                {model.nameOf(one.procedure)} · {say.level(one.level)}
              </span>
            </div>
            <Button
              small
              icon="pencil"
              aria-label={say.editOf(one.title)}
              onClick={() => void model.edit(one)}
            >
              {say.edit}
            </Button>
            <Button
              small
              icon="open"
              aria-label={say.tryOf(one.title)}
              onClick={() => model.world.tryOut(one.id)}
            >
              {say.tryOut}
            </Button>
            <Button
              small
              icon="download"
              aria-label={say.exportOf(one.title)}
              onClick={() => model.export([one])}
            >
              {say.export}
            </Button>
            <Button
              small
              kind="quiet"
              icon="trash"
              aria-label={say.removeOf(one.title)}
              disabled={model.busy.value}
              onClick={() => void model.remove(one)}
            >
              {say.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
