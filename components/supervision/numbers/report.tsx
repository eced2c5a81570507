import { useEffect, useState } from 'preact/hooks';
import { placeDate } from '../../../utils/procedures/print-model';
import type { Office } from '../../../utils/store/settings';
import { texts } from '../../../utils/i18n';
import { onPaper } from '../../../utils/i18n/on-paper';
import { Editable } from '../../print/editable';
import { Button } from '../../ui/button';
import type { Figures, NumbersModel } from './model';
import { periodText } from './place';
import { ReportBody } from './report-body';
import { asOfText } from './state-lines';
import './report.css';

const say = texts.numbersPage.report;
const form = texts.print;

/** The report as it comes out of the printer, one or two pages of A4; every text of it can be changed before. */
export function Report({ model, figures }: { model: NumbersModel; figures: Figures }) {
  const { world } = model.host;
  const [office, setOffice] = useState<Office | null>(null);
  useEffect(() => void world.office().then(setOffice), [world]);
  const print = (): void => {
    world.print();
    void world.note('printed', 1);
  };
  if (!office) return <p class="soft pad">{texts.numbersPage.loading}</p>;
  return (
    <div class="report-page">
      <div class="report-tools">
        <h1 tabIndex={-1}>{texts.numbersPage.acts.report}</h1>
        <p class="soft">{say.hint}</p>
        <div class="row">
          <Button icon="back" onClick={() => model.show({ report: false })}>
            {say.back}
          </Button>
          <Button kind="primary" icon="print" onClick={print}>
            {say.print}
          </Button>
        </div>
      </div>
      <Paper figures={figures} model={model} office={office} />
    </div>
  );
}

/** What comes out of the printer: in Vietnamese, whatever the screen speaks. */
const Paper = onPaper(
  ({ figures, model, office }: { figures: Figures; model: NumbersModel; office: Office }) => {
    const { world } = model.host;
    const place = model.place.value;
    const { report } = figures.numbers;
    return (
      <article class="report-sheet" lang="vi" aria-label={say.title}>
        <header class="report-head">
          <div>
            <Editable text={office.parentName} label={form.parentName} block />
            <strong>
              <Editable text={office.officeName} label={form.officeName} block />
            </strong>
            <p>
              {say.number} <Editable text="" label={say.number} class="short" />
              {say.numberTail}
            </p>
          </div>
          <div>
            <p class="strong">{form.country}</p>
            <p class="strong motto">{form.motto}</p>
            <p class="slanted">
              <Editable text={placeDate(office.place, world.today())} label={form.dateLine} />
            </p>
          </div>
        </header>
        <h2>{say.title}</h2>
        <p class="report-about">
          <Editable text={say.about(periodText(place))} label={say.title} />
        </p>
        <p class="report-to">
          {say.to} <Editable text="" label={say.toWhom} />
        </p>
        {report.running && <p class="slanted">{asOfText(report)}</p>}
        <ReportBody figures={figures} host={model.host} />
        <footer class="report-signs">
          <div class="recipients">
            <p class="strong slanted">{say.recipients}</p>
            <Editable text={say.recipientsText} label={say.recipients} block />
          </div>
          {[say.maker, say.signer].map((who) => (
            <div key={who}>
              <p class="strong">
                <Editable text={who} label={who} />
              </p>
              <p class="slanted">{say.sign}</p>
            </div>
          ))}
        </footer>
      </article>
    );
  },
);
