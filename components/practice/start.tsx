import { useState } from 'preact/hooks';
import { isoAt } from '../../utils/calendar/days';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { examOf } from './exam';
import { shown } from '../panel/show';
import type { PracticeModel } from './model';
import { Citizen } from './says';
import { longDay } from './words';

const say = texts.practice.start;
const LEVELS = [1, 2, 3, 4, 5];

/** Three ways to begin: the next dossier, today's round, one that nobody has seen. */
export function Start({ model }: { model: PracticeModel }) {
  // the last begun first
  const all = [...model.begun.value].toReversed();
  const begun = all[0];
  const next = model.next.value;
  const first = begun?.[1].scenario ?? next;
  return (
    <div class="starts">
      <section class="block start-first" aria-label={say.begin}>
        <h2>{begun ? say.resume : say.begin}</h2>
        <p>
          {begun
            ? say.resumeWhat(begun[1].scenario.title)
            : next
              ? say.beginWhat(next.title)
              : texts.practice.unavailable}
        </p>
        {first && (
          <div class="start-scene">
            <Citizen />
            <blockquote class="speech">{shown(first.says, 150)}</blockquote>
          </div>
        )}
        <div class="row">
          {all.map(([address, { scenario }], at) => (
            <Button
              key={address}
              kind={at === 0 ? 'primary' : 'plain'}
              icon="right"
              onClick={() => void model.open(address)}
            >
              {at === 0 ? say.resume : say.resumeOne(scenario.title)}
            </Button>
          ))}
          {next && (
            <Button
              kind={begun ? 'plain' : 'primary'}
              icon="right"
              disabled={model.busy.value}
              onClick={() => void model.open(next.id)}
            >
              {say.begin}
            </Button>
          )}
        </div>
      </section>
      <RoundCard model={model} />
      <Chance model={model} />
    </div>
  );
}

function RoundCard({ model }: { model: PracticeModel }) {
  const due = model.due.value;
  const nextDue = model.nextDue.value;
  const words =
    due === null
      ? say.needsRecord
      : due.length > 0
        ? say.due(due.length)
        : nextDue === null
          ? say.noneDue
          : say.nextDue(longDay(isoAt(nextDue)));
  return (
    <section class="block" aria-label={say.round}>
      <h2>{say.round}</h2>
      <p>{words}</p>
      {due !== null && due.length > 0 && (
        <div class="row">
          <Button icon="clock" disabled={model.busy.value} onClick={() => void model.beginRound()}>
            {say.roundBegin}
          </Button>
        </div>
      )}
    </section>
  );
}

function Chance({ model }: { model: PracticeModel }) {
  const [procedure, setProcedure] = useState('');
  const [level, setLevel] = useState(0);
  const [code, setCode] = useState('');
  const [isBad, setBad] = useState(false);
  const names = model.world.names.value;
  const openCode = (): void => {
    const exam = examOf(code);
    setBad(exam === null);
    if (exam) void model.open(code.trim());
  };
  return (
    <section class="block" aria-label={say.chance}>
      <h2>{say.chance}</h2>
      <p class="soft small">{say.chanceWhat}</p>
      <div class="chance">
        <select
          class="input"
          aria-label={say.procedure}
          value={procedure}
          onChange={(event) => setProcedure(event.currentTarget.value)}
        >
          <option value="">{say.anyProcedure}</option>
          {model.makeable.value.map((one) => (
            <option key={one} value={one}>
              {names.get(one) ?? one}
            </option>
          ))}
        </select>
        <select
          class="input"
          aria-label={say.level}
          value={String(level)}
          onChange={(event) => setLevel(Number(event.currentTarget.value))}
        >
          <option value="0">{say.anyLevel}</option>
          {LEVELS.map((one) => (
            <option key={one} value={String(one)}>
              {texts.practice.list.level(one)}
            </option>
          ))}
        </select>
        <Button
          icon="plus"
          disabled={model.busy.value}
          onClick={() =>
            void model.chance({ procedure: procedure === '' ? null : procedure, level: level || null })
          }
        >
          {model.busy.value ? say.making : say.make}
        </Button>
      </div>
      <form
        class="exam"
        onSubmit={(event) => {
          event.preventDefault();
          openCode();
        }}
      >
        <Field
          label={say.code}
          hint={say.codeHint}
          error={isBad ? say.codeBad : undefined}
          value={code}
          maxLength={40}
          onInput={setCode}
        />
        <Button type="submit" disabled={model.busy.value}>
          {say.openCode}
        </Button>
      </form>
    </section>
  );
}
