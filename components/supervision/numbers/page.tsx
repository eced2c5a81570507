import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { Host } from '../host';
import { csvOf } from '../sheets/write';
import { sheetsOf } from './book';
import { ControlCharts } from './control';
import { Ended } from './ended';
import { ExportDialog } from './export';
import { Fillings } from './fillings';
import { IndicatorTable } from './indicator-table';
import { NumbersModel, type Figures } from './model';
import { Procedures, Weeks } from './parts';
import { AskPeople, PeopleTable } from './people';
import { PeriodChoice } from './period';
import { fileText, periodText } from './place';
import { Report } from './report';
import { Spot } from './spot';
import { asOfText } from './state-lines';
import { Tops } from './tops';
import { among, whole, type GroupName } from './words';
import './numbers.css';

const say = texts.numbersPage;
/** The longest group on the left, the others beside it. */
const COLUMNS: readonly (readonly GroupName[])[] = [['work'], ['quality', 'online', 'time']];

/** "Số liệu": the indicators of a period with their formulas, what goes wrong most, what spot checks found; on paper and as a file. */
export function NumbersPage({ host }: { host: Host }) {
  const [model] = useState(() => new NumbersModel(host));
  useEffect(() => model.start(), [model]);
  const figures = model.figures.value;
  return (
    <div class="numbers">
      <Fillings />
      {model.place.value.report && figures ? (
        <Report model={model} figures={figures} />
      ) : (
        <>
          <Head model={model} figures={figures} />
          <State model={model} />
          {figures && <FiguresView model={model} figures={figures} />}
        </>
      )}
    </div>
  );
}

function Head({ model, figures }: { model: NumbersModel; figures: Figures | null }) {
  const [open, setOpen] = useState<'excel' | 'people' | null>(null);
  const close = (): void => setOpen(null);
  const { host } = model;
  const csv = (): void => {
    const [summary] = sheetsOf(figures!, model.place.value, host);
    const name = `${say.excel.file(fileText(model.place.value))}.csv`;
    host.world.download(name, csvOf(summary!));
    void host.world.note('report-exported', 1);
    host.say(say.excel.done(name));
  };
  return (
    <>
      <header class="numbers-head">
        <h1 tabIndex={-1}>
          {say.title} {periodText(model.place.value)}
        </h1>
        <PeriodChoice model={model} />
        <div class="row">
          <Button icon="print" disabled={!figures} onClick={() => model.show({ report: true })}>
            {say.acts.report}
          </Button>
          <Button icon="download" disabled={!figures} onClick={() => setOpen('excel')}>
            {say.acts.excel}
          </Button>
          <Button icon="download" disabled={!figures} onClick={csv}>
            {say.acts.csv}
          </Button>
          <Button kind="quiet" icon="person" disabled={!figures} onClick={() => setOpen('people')}>
            {say.acts.people}
          </Button>
        </div>
      </header>
      {open === 'people' && <AskPeople model={model} onClose={close} />}
      {open === 'excel' && figures && <ExportDialog model={model} figures={figures} onClose={close} />}
    </>
  );
}

/** What stands between the reader and the figures, or beside them. */
function State({ model }: { model: NumbersModel }) {
  const state = model.state.value;
  const report = model.figures.value?.numbers.report;
  if (state === 'failed')
    return (
      <Notice tone="error" alert>
        {say.failed} <Button onClick={() => void model.load()}>{texts.desk.retry}</Button>
      </Notice>
    );
  if (!report) return <p class="soft">{say.loading}</p>;
  const { duplicates } = report;
  return (
    <>
      {report.running && <p class="soft">{asOfText(report)}</p>}
      {duplicates.length > 0 && (
        <Notice tone="warn">{say.duplicates(duplicates.length, duplicates.slice(0, 10).join(', '))}</Notice>
      )}
    </>
  );
}

function FiguresView({ model, figures }: { model: NumbersModel; figures: Figures }) {
  const { host } = model;
  const { report, charts } = figures.numbers;
  const people = model.people.value;
  const nothing = among(report.indicators, 'received').top + among(report.indicators, 'carried').top === 0;
  return (
    <>
      {people && <PeopleTable people={people} model={model} />}
      {nothing && <Notice>{say.empty}</Notice>}
      <section class="numbers-block wide" aria-labelledby="numbers-ended">
        <h2 id="numbers-ended">{say.ended.title}</h2>
        <Ended indicators={report.indicators} />
      </section>
      <div class="numbers-grid">
        {COLUMNS.map((groups) => (
          <div key={groups[0]} class="numbers-column">
            {groups.map((group) => (
              <IndicatorTable key={group} group={group} indicators={report.indicators} />
            ))}
          </div>
        ))}
      </div>
      <Spot checks={figures.checks} loop={report.loop} host={host} />
      <ControlCharts charts={charts} />
      <Weeks lines={report.weeks} />
      <Procedures lines={report.procedures} host={host} />
      <div class="numbers-grid tops">
        <Tops figures={figures} host={host} />
      </div>
      <p class="soft small">{say.rows(whole(report.rows))}</p>
    </>
  );
}
