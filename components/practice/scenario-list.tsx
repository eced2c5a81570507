import { useState } from 'preact/hooks';
import { isoAt } from '../../utils/calendar/days';
import type { Scenario } from '../../utils/practice/types';
import { texts } from '../../utils/i18n';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { dayOf } from '../panel/show';
import type { PracticeModel } from './model';

const say = texts.practice.list;
const isOffice = ({ id }: Scenario): boolean => id.startsWith('office-');

/** All dossiers that people have written, by procedure, the easy ones first. */
export function ScenarioList({ model }: { model: PracticeModel }) {
  const [only, setOnly] = useState('');
  const names = model.world.names.value;
  const groups = new Map<string, Scenario[]>();
  for (const scenario of model.scenarios.value)
    groups.set(scenario.procedure, [...(groups.get(scenario.procedure) ?? []), scenario]);
  const shown = [...groups].filter(([code]) => only === '' || code === only);
  const count = shown.reduce((sum, [, all]) => sum + all.length, 0);
  return (
    <section class="block scenarios" aria-label={say.title}>
      <div class="row spread">
        <h2>{say.title}</h2>
        <select
          class="input"
          aria-label={say.filter}
          value={only}
          onChange={(event) => setOnly(event.currentTarget.value)}
        >
          <option value="">{say.all}</option>
          {[...groups.keys()].map((code) => (
            <option key={code} value={code}>
              {names.get(code) ?? code}
            </option>
          ))}
        </select>
      </div>
      <p class="soft small" role="status">
        {say.count(count)}
      </p>
      {shown.map(([code, all]) => (
        <section key={code} aria-label={names.get(code) ?? code}>
          <h3>{names.get(code) ?? code}</h3>
          <ul>
            {all
              .toSorted((a, b) => a.level - b.level)
              .map((one) => (
                <Row key={one.id} scenario={one} model={model} />
              ))}
          </ul>
        </section>
      ))}
      {model.world.Author && (
        <div class="row">
          <Button icon="pencil" onClick={() => model.show('author')}>
            {texts.practice.start.author}
          </Button>
        </div>
      )}
    </section>
  );
}

function Row({ scenario, model }: { scenario: Scenario; model: PracticeModel }) {
  const reached = model.reached.value.get(scenario.id);
  const isBegun = model.begun.value.has(scenario.id);
  return (
    <li>
      <button
        type="button"
        class="scenario-row"
        disabled={model.busy.value}
        onClick={() => void model.open(scenario.id)}
      >
        <span class="scenario-title">{scenario.title}</span>
        <span class="row small soft">
          <Level level={scenario.level} />
          {isOffice(scenario) && <span>{say.office}</span>}
          {isBegun && <Badge tone="info">{say.begun}</Badge>}
          {reached ? (
            <>
              <Badge tone={reached.got === reached.of ? 'ok' : 'neutral'}>
                {reached.got === reached.of ? say.clean : say.lost(reached.got, reached.of)}
              </Badge>
              <span>{say.done(dayOf(isoAt(reached.at)))}</span>
            </>
          ) : (
            !isBegun && <span>{say.fresh}</span>
          )}
        </span>
      </button>
    </li>
  );
}

/** Filled and empty dots; the word beside them for whoever does not see them. */
function Level({ level }: { level: number }) {
  return (
    <span class="level-dots">
      <span class="visually-hidden">{say.levelOf(level)}</span>
      <svg viewBox="0 0 60 12" aria-hidden="true" focusable="false">
        {[0, 1, 2, 3, 4].map((at) => (
          <circle key={at} class={at < level ? 'on' : undefined} cx={6 + at * 12} cy="6" r="4" />
        ))}
      </svg>
    </span>
  );
}
