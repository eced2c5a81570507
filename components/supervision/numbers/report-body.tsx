import type { IndicatorId } from '../../../utils/supervision/register/formulas';
import { texts } from '../../../utils/i18n';
import { onPaper } from '../../../utils/i18n/on-paper';
import { Editable } from '../../print/editable';
import type { Host } from '../host';
import { Ended } from './ended';
import type { Figures } from './model';
import { procedureText } from './parts';
import { Grid, Section } from './report-grid';
import { checkedText, estimateText, foundOf, loopText, notesOf } from './spot';
import { missingOf, paperText, ruleText, shareOf } from './tops';
import { among, fractionText, valueText, whole } from './words';

const say = texts.numbersPage.report;
const page = texts.numbersPage;

/** So that it stays on two pages: what is left out is in the workbook. */
const MOST = { procedures: 10, tops: 5, checks: 4 };
const QUALITY: readonly IndicatorId[] = [
  'completeness',
  'filed-complete',
  'supplement',
  'supplement-twice',
  'ignored-warnings',
  'time-median',
  'timely-766',
];
const ONLINE: readonly IndicatorId[] = [
  'online',
  'assisted',
  'digitised-any',
  'digitised-all',
  'reuse',
  'paid-online',
  'time-p90',
];

export const ReportBody = onPaper(({ figures, host }: { figures: Figures; host: Host }) => {
  const { report } = figures.numbers;
  const of = (id: IndicatorId) => among(report.indicators, id);
  const counted = (id: IndicatorId): string => {
    const one = of(id);
    return one.value === null ? page.notArisen : say.counted(whole(one.top), valueText(one));
  };
  const total = of('received').top + of('carried').top;
  const open = of('open-in-time').top + of('open-late').top + of('open-undated').top;
  return (
    <>
      <Section title={say.work}>
        <p>{say.workSaid(whole(total), whole(of('received').top), whole(of('carried').top))}</p>
        <p>
          {say.doneSaid(whole(of('finished').top), counted('early'), counted('on-time'), counted('late'))}
        </p>
        <p>{say.openSaid(whole(open), whole(of('open-in-time').top), whole(of('open-late').top))}</p>
        {of('finished').top > 0 && <PaperEnded indicators={report.indicators} />}
      </Section>
      <Section title={say.quality}>
        <div class="report-pair">
          {[QUALITY, ONLINE].map((ids) => (
            <Grid
              key={ids[0]}
              rows={ids.map((id) => [page.indicator[id], valueText(of(id)), fractionText(of(id))])}
            />
          ))}
        </div>
      </Section>
      {report.procedures.length > 0 && (
        <Section title={say.procedures}>
          <ProcedureGrid figures={figures} host={host} />
        </Section>
      )}
      <Section title={say.weak}>
        <div class="report-pair">
          <Grid
            head={[page.tops.paper, page.tops.count, page.tops.share]}
            none={page.tops.noMissing}
            rows={missingOf(report)
              .slice(0, MOST.tops)
              .map((one) => [
                `${paperText(one, figures.packs)} (${procedureText(one.procedure, host)})`,
                page.of(whole(one.missing), whole(one.of)),
                shareOf(one.share),
              ])}
          />
          <Grid
            head={[page.tops.rule, page.tops.dossiers, page.tops.ignoredShare]}
            none={page.tops.noRules}
            rows={report.rules
              .slice(0, MOST.tops)
              .map((one) => [ruleText(one.rule), whole(one.dossiers), shareOf(one.ignoredShare)])}
          />
        </div>
      </Section>
      <Section title={say.spot}>
        <SpotLines figures={figures} />
        <p>{loopText(report.loop)}</p>
      </Section>
      <Section title={say.remarks}>
        <Editable text="" label={say.remarksLabel} block class="report-remarks" />
      </Section>
      <p class="report-note">{say.explained}</p>
    </>
  );
});
const PaperEnded = onPaper(Ended);

const OF_PROCEDURE: readonly IndicatorId[] = [
  'received',
  'finished',
  'early',
  'on-time',
  'late',
  'timely',
  'open-late',
];

const ProcedureGrid = onPaper(({ figures, host }: { figures: Figures; host: Host }) => {
  const { procedures } = figures.numbers.report;
  const left = procedures.length - MOST.procedures;
  return (
    <>
      <Grid
        named
        head={[page.procedures.name, ...OF_PROCEDURE.map((id) => page.indicator[id])]}
        rows={procedures.slice(0, MOST.procedures).map(({ key, indicators }) => [
          procedureText(key, host),
          ...OF_PROCEDURE.map((id) => {
            const one = among(indicators, id);
            // early, on time and late as counts: the share that is asked for stands in a column of its own
            return id === 'timely' ? valueText(one) : whole(one.top);
          }),
        ])}
      />
      {left > 0 && <p class="slanted">{say.otherProcedures(left)}</p>}
    </>
  );
});

const SpotLines = onPaper(({ figures }: { figures: Figures }) => {
  const { checks } = figures;
  if (checks.length === 0) return <p>{page.spot.none}</p>;
  return (
    <>
      <Grid
        words
        head={[page.spot.name, page.spot.of, page.spot.found, page.spot.rate]}
        rows={checks
          .slice(0, MOST.checks)
          .map((one) => [
            `${one.check.plan.name} (${notesOf(one).join('; ')})`,
            checkedText(one),
            whole(foundOf(one)),
            estimateText(one),
          ])}
      />
      {checks
        .filter(({ risk }) => risk.checked > 0)
        .map(({ check, risk }) => (
          <p key={check.id}>
            {page.spot.risk}, {check.plan.name}: {page.spot.riskOf(whole(risk.found), whole(risk.checked))}.
          </p>
        ))}
    </>
  );
});
