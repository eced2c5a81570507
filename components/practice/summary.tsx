import { useEffect, useState } from 'preact/hooks';
import { isoAt } from '../../utils/calendar/days';
import { summaryOf, type Summary, type Tally } from '../../utils/practice/progress';
import { SKILLS } from '../../utils/practice/types';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { dayOf, shown } from '../panel/show';
import type { PracticeModel } from './model';
import './summary.css';

const say = texts.practice.summary;
const dayAt = (at: number): string => dayOf(isoAt(at));

/** What a trainee hands to the supervisor: a summary of practice, and no certificate. Black on white, A4. */
export function SummaryPage({ model }: { model: PracticeModel }) {
  const [name, setName] = useState('');
  const [office, setOffice] = useState('');
  useEffect(
    () =>
      void model.world.who().then((who) => {
        setName(who.name);
        setOffice(who.office);
      }),
    [],
  );
  const record = model.record.value;
  const summary = typeof record === 'string' ? null : summaryOf(record);
  return (
    <div class="practice-home summary-page">
      <div class="summary-tools">
        <h1 tabIndex={-1}>{texts.practice.settings.print}</h1>
        {(!summary || summary.runs === 0) && <Notice>{summary ? say.none : say.locked}</Notice>}
        {summary && summary.runs > 0 && (
          <div class="summary-names">
            <Field label={say.name} value={name} maxLength={80} onInput={setName} />
            <Field label={say.unit} value={office} maxLength={120} onInput={setOffice} />
          </div>
        )}
        <div class="row">
          <Button icon="back" onClick={() => model.show('home')}>
            {texts.practice.home}
          </Button>
          {summary && summary.runs > 0 && (
            <Button kind="primary" icon="print" onClick={() => model.world.print()}>
              {say.print}
            </Button>
          )}
        </div>
      </div>
      {summary && summary.runs > 0 && (
        <Sheet
          summary={summary}
          name={name}
          office={office}
          made={dayAt(model.world.now())}
          names={model.world.names.value}
        />
      )}
    </div>
  );
}

function Sheet(props: {
  summary: Summary;
  name: string;
  office: string;
  made: string;
  names: ReadonlyMap<string, string>;
}) {
  const { summary, names } = props;
  return (
    <article class="summary-sheet" aria-label={say.title}>
      <h2>{say.title}</h2>
      <p class="summary-what">{say.what}</p>
      <dl class="summary-head">
        <Line label={say.name} text={props.name} />
        <Line label={say.unit} text={props.office} />
      </dl>
      <ul class="summary-facts">
        {summary.since !== null && summary.until !== null && (
          <li>{say.period(dayAt(summary.since), dayAt(summary.until))}</li>
        )}
        <li>{say.days(summary.days)}</li>
        <li>{say.runs(summary.runs)}</li>
      </ul>
      <h3>{say.skills}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.skill}</th>
            <th scope="col">{say.points}</th>
            <th scope="col">{say.share}</th>
          </tr>
        </thead>
        <tbody>
          {SKILLS.flatMap((skill) => {
            const tally = summary.skills[skill];
            return tally
              ? [<Row key={skill} name={texts.practice.feedback.skill[skill]} tally={tally} />]
              : [];
          })}
        </tbody>
      </table>
      <h3>{say.procedures}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.procedure}</th>
            <th scope="col">{say.count}</th>
            <th scope="col">{say.points}</th>
            <th scope="col">{say.share}</th>
          </tr>
        </thead>
        <tbody>
          {summary.procedures.map(({ procedure, runs, skills }) => (
            <Row
              key={procedure}
              name={names.get(procedure) ?? procedure}
              runs={runs}
              tally={togetherOf(Object.values(skills))}
            />
          ))}
        </tbody>
      </table>
      <p class="summary-made">{say.made(props.made)}</p>
      <div class="summary-signs">
        {[say.trainee, say.supervisor].map((who) => (
          <p key={who}>
            <strong>{who}</strong>
            <span>{say.sign}</span>
          </p>
        ))}
      </div>
    </article>
  );
}

const togetherOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((sum, { got, of }) => ({ got: sum.got + got, of: sum.of + of }), { got: 0, of: 0 });

/** A dotted line to write on where nothing was typed. */
function Line({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt>{label}:</dt>
      <dd>{shown(text)}</dd>
    </div>
  );
}

function Row({ name, runs, tally: { got, of } }: { name: string; runs?: number; tally: Tally }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {runs !== undefined && <td>{runs}</td>}
      <td>{texts.practice.feedback.points(got, of)}</td>
      <td>{of === 0 ? '' : `${Math.round((got / of) * 100)} %`}</td>
    </tr>
  );
}
