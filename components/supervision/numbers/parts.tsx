/** The parts of the page that are tables: procedures, weeks, what is missing most, rules, reasons. */
import type { Line } from '../../../utils/supervision/register/report';
import type { IndicatorId } from '../../../utils/supervision/register/formulas';
import { texts } from '../../../utils/i18n';
import type { Host } from '../host';
import { ColumnsChart } from './columns-chart';
import { Figures, Table } from './table';
import { among, fractionText, valueText, whole } from './words';
import { weekShort, weekText } from './week-names';

const say = texts.numbersPage;

const OF_PROCEDURE: readonly IndicatorId[] = [
  'received',
  'finished',
  'early',
  'on-time',
  'late',
  'timely',
  'open-late',
  'completeness',
  'time-median',
];
const OF_WEEK: readonly IndicatorId[] = ['received', 'finished', 'timely', 'completeness', 'filed-complete'];
export const MOST_PROCEDURES = 30;

/** Of these the count says enough: the share that is asked for stands in a column of its own. */
const COUNTED: readonly IndicatorId[] = ['early', 'on-time', 'late'];

/** A share with what it is a share of. */
function cells(line: Line, ids: readonly IndicatorId[]): string[] {
  return ids.map((id) => {
    const one = among(line.indicators, id);
    if (COUNTED.includes(id)) return whole(one.top);
    const of = fractionText(one);
    return of === '' || one.value === null ? valueText(one) : `${valueText(one)} (${of})`;
  });
}
const heads = (ids: readonly IndicatorId[]): string[] => ids.map((id) => say.indicator[id]);

export const procedureText = (code: string, { world }: Host): string =>
  code === '' ? say.procedures.none : (world.procedures.value.get(code) ?? code);

export function Procedures({ lines, host }: { lines: readonly Line[]; host: Host }) {
  if (lines.length === 0) return null;
  return (
    <section class="numbers-block wide" aria-labelledby="numbers-procedures">
      <h2 id="numbers-procedures">{say.procedures.title}</h2>
      <Table
        columns={[say.procedures.name, ...heads(OF_PROCEDURE)]}
        rows={lines.map((line) => [procedureText(line.key, host), ...cells(line, OF_PROCEDURE)])}
      />
      {lines.length >= MOST_PROCEDURES && <p class="soft small">{say.procedures.more}</p>}
    </section>
  );
}

export function Weeks({ lines }: { lines: readonly Line[] }) {
  const of = (id: IndicatorId): number[] => lines.map(({ indicators }) => among(indicators, id).top);
  return (
    <section class="numbers-block wide" aria-labelledby="numbers-weeks">
      <h2 id="numbers-weeks">{say.weeks.title}</h2>
      <ColumnsChart
        title={say.weeks.chart}
        labels={lines.map(({ key }) => weekShort(key))}
        series={[
          { name: say.weeks.received, look: 'hatched', values: of('received') },
          { name: say.weeks.finished, look: 'full', values: of('finished') },
        ]}
      />
      <Figures
        columns={[say.weeks.name, ...heads(OF_WEEK)]}
        rows={lines.map((line) => [weekText(line.key), ...cells(line, OF_WEEK)])}
      />
    </section>
  );
}
