import { useState } from 'preact/hooks';
import { isIsoDay } from '../../../utils/calendar/days';
import { dmyOf, isoOfText } from '../../../utils/calendar/written';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Choice, Ticks } from './choice';
import { switched } from './edit';
import type { AuthoringModel, Draft } from './model';

const say = texts.practiceAuthor.edit;
const LEVELS = ['1', '2', '3', '4', '5'] as const;

/** Who comes when, what they say, which procedures are to be told apart. */
export function RequestPart({ model, draft: { scenario, pack } }: { model: AuthoringModel; draft: Draft }) {
  const set = (part: Partial<typeof scenario>): void => model.change((one) => ({ ...one, ...part }));
  return (
    <section class="block" aria-label={say.request}>
      <h2>{say.request}</h2>
      <Field label={say.title} value={scenario.title} maxLength={160} onInput={(title) => set({ title })} />
      <Field
        label={say.says}
        hint={say.saysHint}
        type="multiline"
        value={scenario.says}
        maxLength={2000}
        onInput={(says) => set({ says })}
      />
      <div class="authoring-row">
        <Field
          label={say.day}
          placeholder={say.dayForm}
          // not the browser's own box: in an English browser that turns day and month round
          value={isIsoDay(scenario.day) ? dmyOf(scenario.day) : scenario.day}
          maxLength={10}
          onInput={(text) => set({ day: isoOfText(text) ?? text })}
        />
        <Field
          label={say.time}
          placeholder={say.timeForm}
          value={scenario.time}
          maxLength={5}
          onInput={(time) => set({ time })}
        />
        <Choice
          label={say.level}
          value={String(scenario.level) as (typeof LEVELS)[number]}
          options={LEVELS.map((level) => [level, say.levels[level]])}
          onChange={(level) => set({ level: Number(level) })}
        />
      </div>
      {pack.switches.length > 0 ? (
        <Ticks
          title={say.cases}
          options={pack.switches.map(({ id, label }) => [id, label])}
          on={new Set(scenario.cases)}
          onChange={(id, on) => model.change((one, of) => switched(one, of, id, on))}
        />
      ) : (
        <p class="soft small">{say.noCases}</p>
      )}
      <Offered
        model={model}
        offered={scenario.offered}
        right={scenario.procedure}
        set={(offered) => set({ offered })}
      />
    </section>
  );
}

function Offered({
  model,
  offered,
  right,
  set,
}: {
  model: AuthoringModel;
  offered: readonly string[];
  right: string;
  set(offered: readonly string[]): void;
}) {
  const [chosen, choose] = useState('');
  const others = model.codes.value.filter((code) => !offered.includes(code));
  const code = others.includes(chosen) ? chosen : '';
  return (
    <fieldset class="authoring-offered">
      <legend>{say.offered}</legend>
      <p class="soft small">{say.offeredHint}</p>
      <ul>
        {offered.map((one) => (
          <li key={one}>
            <span>{model.nameOf(one)}</span>
            {one === right ? (
              <span class="soft small">{say.rightOne}</span>
            ) : (
              <Button
                kind="quiet"
                small
                icon="close"
                label={say.drop(model.nameOf(one))}
                onClick={() => set(offered.filter((other) => other !== one))}
              />
            )}
          </li>
        ))}
      </ul>
      {offered.length < 12 && (
        <div class="authoring-row">
          <Choice
            label={say.addOffered}
            value={code}
            options={[['', say.choose], ...others.map((one) => [one, model.nameOf(one)] as const)]}
            onChange={choose}
          />
          <Button icon="plus" disabled={code === ''} onClick={() => set([...offered, code])}>
            {say.addOffered}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
