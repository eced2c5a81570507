import { isoAt } from '../../utils/calendar/days';
import { progressOf, type ProcedureProgress } from '../../utils/practice/progress';
import { texts } from '../../utils/i18n';
import { dayOf } from '../panel/show';
import { Bar } from './bar';
import type { PracticeModel } from './model';

const say = texts.practice.progress;
const LOOKS = ['known', 'fresh', 'due'] as const;

/** A bar for each procedure, as long as what has been asked of it; the figures in a table behind. */
export function ProgressBlock({ model }: { model: PracticeModel }) {
  const record = model.record.value;
  const names = model.world.names.value;
  const procedures = typeof record === 'string' ? [] : progressOf(record, model.world.now()).procedures;
  const name = (code: string): string => names.get(code) ?? code;
  return (
    <section class="block progress-block" aria-label={say.title}>
      <h2>{say.title}</h2>
      {procedures.length === 0 ? (
        <p class="soft">{say.none}</p>
      ) : (
        <>
          <ul class="progress-bars" aria-label={say.chart}>
            {procedures.map((one) => (
              <li key={one.procedure}>
                <span>{name(one.procedure)}</span>
                <Bar parts={partsOf(one)} />
                <span class="small soft">{say.items(one.items.known, sumOf(one))}</span>
              </li>
            ))}
          </ul>
          <ul class="legend small">
            {LOOKS.map((look) => (
              <li key={look}>
                <Bar parts={[{ share: 1, look }]} length={34} /> {say[look]}
              </li>
            ))}
          </ul>
          <details>
            <summary>{say.table}</summary>
            <Figures procedures={procedures} name={name} />
          </details>
        </>
      )}
    </section>
  );
}

const sumOf = ({ items }: ProcedureProgress): number => items.known + items.fresh + items.due;
const partsOf = (one: ProcedureProgress) =>
  LOOKS.map((look) => ({ look, share: sumOf(one) === 0 ? 0 : one.items[look] / sumOf(one) }));

function Figures(props: { procedures: readonly ProcedureProgress[]; name(code: string): string }) {
  return (
    <table class="figures small">
      <thead>
        <tr>
          <th scope="col">{say.procedure}</th>
          {LOOKS.map((look) => (
            <th key={look} scope="col">
              {say[look]}
            </th>
          ))}
          <th scope="col">{say.last}</th>
        </tr>
      </thead>
      <tbody>
        {props.procedures.map(({ procedure, items, last }) => (
          <tr key={procedure}>
            <th scope="row">{props.name(procedure)}</th>
            {LOOKS.map((look) => (
              <td key={look}>{items[look]}</td>
            ))}
            <td>{last === null ? '' : dayOf(isoAt(last))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
