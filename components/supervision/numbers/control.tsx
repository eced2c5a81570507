import type { Chart, ChartWeek } from '../../../utils/supervision/stats/chart';
import type { Numbers } from '../../../utils/register/api';
import { texts } from '../../../utils/i18n';
import { ControlDrawing } from './control-chart';
import { Figures } from './table';
import { shareText, whole } from './words';
import { weekText } from './week-names';

const say = texts.numbersPage.charts;
/** A chart of one or two points draws a line where there is none to see. */
const LEAST_DRAWN = 3;

/** Charts over the weeks, each with what may be said of it and no more. */
export function ControlCharts({ charts }: { charts: Numbers['charts'] }) {
  return (
    <section class="numbers-block wide" aria-labelledby="numbers-control">
      <h2 id="numbers-control">{say.title}</h2>
      <div class="numbers-pair">
        <Control chart={charts.filed} name={say.filed} />
        <Control chart={charts.faulty} name={say.faulty} />
      </div>
    </section>
  );
}

function Control({ chart, name }: { chart: Chart; name: string }) {
  const drawn = chart.state !== 'none' && chart.weeks.length >= LEAST_DRAWN;
  return (
    <div>
      <h3>{name}</h3>
      {drawn && <ControlDrawing chart={chart} name={name} />}
      <ul class="numbers-said">
        {saidOf(chart).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {chart.weeks.length > 0 && (
        <Figures
          columns={[say.point, say.checked, say.found, say.rate, say.low, say.high]}
          rows={chart.weeks.map((week) => [
            weekText(week.week),
            whole(week.checked),
            whole(week.found),
            shareText(week.rate),
            ...(chart.state === 'none' ? ['', ''] : [shareText(week.low), shareText(week.high)]),
          ])}
        />
      )}
    </div>
  );
}

/** What stands out, or that nothing does; of few weeks, that nothing can be said yet. */
export function saidOf(chart: Chart): string[] {
  if (chart.state === 'none') return [say.none];
  if (chart.state === 'few') return [say.few(chart.weeks.length)];
  const out = chart.weeks.flatMap(signalsOf);
  return [...(out.length > 0 ? out : [say.calm]), ...(chart.spread > 1 ? [say.spread] : [])];
}

/** One sentence a week: what is surest says it. */
function signalsOf({ week, signals }: ChartWeek): string[] {
  const [first] = signals;
  return first ? [say.stands[first.signal][first.side](weekText(week))] : [];
}
