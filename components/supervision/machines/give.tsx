import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { shown } from '../../panel/show';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { DayField } from '../log/day-field';
import { fileWord } from './card-text';
import type { MachinesModel } from './model';
import { PERIODS, periodOf } from './periods';

const say = texts.machinesPage.give;
type Told = { ok: boolean; words: string } | null;

/** Hand over: to whom, of which days, and as a reviewer what was found. */
export function GiveBlock({ model }: { model: MachinesModel }) {
  const trusted = model.trusted();
  const stop = !model.named ? say.unnamed : trusted.length === 0 ? say.noneTrusted : null;
  return (
    <section class="block" aria-labelledby="give">
      <h2 id="give">{say.title}</h2>
      <p class="soft">{say.what}</p>
      {stop === null ? <Form model={model} /> : <p>{stop}</p>}
    </section>
  );
}

function Form({ model }: { model: MachinesModel }) {
  const { world, ledger } = model;
  const trusted = model.trusted();
  const own = model.own.value!.card;
  const [to, setTo] = useState('');
  const [period, setPeriod] = useState(() => periodOf('month', world.today()));
  const [findings, setFindings] = useState(true);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>(null);
  const receiver = trusted.find(({ machine }) => machine === to) ?? trusted[0]!;
  const label = shown(receiver.label, 60);
  const isReviewer = own.role === 'reviewer';
  const wrong = period.from !== '' && period.to !== '' && period.from > period.to;

  const run = async () => {
    if (busy) return;
    setTold(null);
    if (period.from === '' || period.to === '') return setTold({ ok: false, words: say.needDays });
    if (wrong) return setTold({ ok: false, words: say.order });
    setBusy(true);
    await model.try(async () => {
      const passOn = isReviewer && findings;
      const made = await ledger.bundle({ to: receiver.machine, period, passOn }, world.now());
      if (!made.ok) {
        const words = passOn && made.why === 'empty' ? say.noFindings : say.why[made.why];
        return setTold({ ok: false, words });
      }
      const names = [fileWord(own.label), fileWord(receiver.label)] as const;
      world.download(say.name(made.seq, ...names, period.from, period.to), made.bytes);
      await world.note('bundle-written', Math.max(1, made.rows));
      return setTold({ ok: true, words: say.done(made.rows, made.seq, label) });
    });
    setBusy(false);
    await model.load();
  };

  return (
    <form
      class="give"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <div class="field">
        <label for="give-to">{say.to}</label>
        <select
          id="give-to"
          class="input"
          value={receiver.machine}
          onChange={(event) => setTo(event.currentTarget.value)}
        >
          {trusted.map(({ machine, label: name, role }) => (
            <option key={machine} value={machine}>
              {shown(name, 60)} · {texts.machinesPage.roles[role]}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="period">
        <legend>{say.period}</legend>
        <div class="row">
          {PERIODS.map((name) => (
            <Button key={name} kind="quiet" small onClick={() => setPeriod(periodOf(name, world.today()))}>
              {say.periods[name]}
            </Button>
          ))}
        </div>
        <DayField
          label={say.from}
          value={period.from}
          wrong={wrong}
          onChange={(from) => setPeriod({ ...period, from })}
        />
        <DayField
          label={say.until}
          value={period.to}
          wrong={wrong}
          onChange={(until) => setPeriod({ ...period, to: until })}
        />
      </fieldset>
      {isReviewer && (
        <label class="tick">
          <input
            type="checkbox"
            checked={findings}
            onChange={(event) => setFindings(event.currentTarget.checked)}
          />
          <span>{receiver.role === 'reviewer' ? say.passAll : say.passOn(label)}</span>
        </label>
      )}
      <div class="row">
        <Button type="submit" icon="download" disabled={busy}>
          {say.run}
        </Button>
        {busy && <Button onClick={() => void ledger.stop()}>{say.stop}</Button>}
      </div>
      {busy && (
        <p class="soft" role="status">
          {say.working}
        </p>
      )}
      {told && (
        <Notice tone={told.ok ? 'ok' : 'error'} alert={!told.ok}>
          <p>{told.words}</p>
          {told.ok && <p class="soft">{say.again}</p>}
        </Notice>
      )}
    </form>
  );
}
