/** The figures as the sheets of a workbook. Shares are shares, counts are counts; no citizen and no single clerk is in them. */
import type { Indicator } from '../../../utils/supervision/register/formulas';
import type { Line } from '../../../utils/supervision/register/report';
import { texts } from '../../../utils/i18n';
import { inVietnamese } from '../../../utils/i18n/on-paper';
import type { Host } from '../host';
import type { Cell, Column, Sheet } from '../sheets/sheet';
import type { Figures } from './model';
import { procedureText } from './parts';
import { periodText, type Place } from './place';
import { foundOf, notesOf } from './spot';
import { asOfText } from './state-lines';
import { missingOf, paperText, ruleText } from './tops';
import { daysOfWeek, weekText } from './week-names';
import { among, GROUP_NAMES, GROUPS, sourceText } from './words';

const say = texts.numbersPage.report;
const page = texts.numbersPage;
const text = (title: string, width?: number): Column => ({ title, kind: 'text', ...(width && { width }) });
const code = (title: string, width?: number): Column => ({ title, kind: 'code', ...(width && { width }) });
const number = (title: string): Column => ({ title, kind: 'number' });
const percent = (title: string): Column => ({ title, kind: 'percent' });
const day = (title: string): Column => ({ title, kind: 'day' });

/** A share as a share; a count or minutes as they are; nothing to divide by in words. */
const cellOf = ({ unit, value, top, bottom }: Indicator): Cell =>
  value === null ? page.notArisen : unit === 'percent' ? top / bottom : value;

/** For superiors: in Vietnamese. */
export const sheetsOf = (figures: Figures, place: Place, host: Host): Sheet[] =>
  inVietnamese(() => sheets(figures, place, host));

function sheets(figures: Figures, place: Place, host: Host): Sheet[] {
  const { report } = figures.numbers;
  const above = (title: string): string[] => [
    `${title}: ${periodText(place)}`,
    ...(report.running ? [asOfText(report)] : []),
  ];
  const named = (name: string, columns: Column[], rows: Cell[][], landscape = false): Sheet => ({
    name,
    above: above(name),
    columns,
    rows,
    landscape,
  });
  return [
    named(say.sheets.summary, SUMMARY(), summary(report.indicators), true),
    named(
      say.sheets.procedures,
      [code(say.columns.code, 14), text(page.procedures.name, 36), ...headsOf(report.procedures)],
      report.procedures.map((line) => [line.key, procedureText(line.key, host), ...cellsOf(line)]),
      true,
    ),
    named(
      say.sheets.weeks,
      [text(page.weeks.name, 26), day(say.columns.from), day(say.columns.to), ...headsOf(report.weeks)],
      report.weeks.map((line) => [weekText(line.key), ...daysOfWeek(line.key), ...cellsOf(line)]),
      true,
    ),
    named(
      say.sheets.missing,
      [
        code(say.columns.code, 14),
        text(page.tops.procedure, 30),
        text(page.tops.paper, 44),
        number(page.tops.count),
        number(page.tops.ofAll),
        percent(page.tops.share),
      ],
      missingOf(report).map((one) => [
        one.procedure,
        procedureText(one.procedure, host),
        paperText(one, figures.packs),
        one.missing,
        one.of,
        one.of === 0 ? null : one.missing / one.of,
      ]),
    ),
    named(say.sheets.rules, RULES(), rules(report.rules)),
    named(say.sheets.spot, SPOT(), spot(figures), true),
  ];
}

const SUMMARY = (): Column[] => [
  text(say.columns.group, 26),
  text(say.columns.indicator, 44),
  number(say.columns.value),
  text(say.columns.unit, 16),
  number(say.columns.top),
  number(say.columns.bottom),
  text(say.columns.source, 60),
];
/** Shares stand in hundredths with the unit beside them: one column has one kind. */
const summary = (indicators: readonly Indicator[]): Cell[][] =>
  GROUP_NAMES.flatMap((group) =>
    GROUPS[group].map((id) => {
      const { unit, value, top, bottom, source, sampled } = among(indicators, id);
      const divided = unit === 'percent';
      // of a sample only the counts: its share is no share of the whole
      const shown = sampled ? null : (value ?? page.notArisen);
      return [
        page.indicatorGroups[group],
        page.indicator[id],
        shown,
        sampled ? null : say.units[unit],
        divided ? top : null,
        divided ? bottom : null,
        sourceText(source),
      ];
    }),
  );

const headsOf = (lines: readonly Line[]): Column[] =>
  (lines[0]?.indicators ?? []).map(({ id, unit }) =>
    unit === 'percent' ? percent(page.indicator[id]) : number(page.indicator[id]),
  );
const cellsOf = ({ indicators }: Line): Cell[] => indicators.map(cellOf);

const RULES = (): Column[] => [
  code(say.columns.ruleCode, 26),
  text(page.tops.rule, 44),
  number(page.tops.dossiers),
  number(page.tops.errors),
  number(page.tops.warnings),
  number(page.tops.ignored),
  percent(page.tops.ignoredShare),
];
const rules = (list: Figures['numbers']['report']['rules']): Cell[][] =>
  list.map((one) => {
    const warned = one.ignored + one.openWarnings;
    const share = warned === 0 ? page.notArisen : one.ignored / warned;
    return [one.rule, ruleText(one.rule), one.dossiers, one.openErrors, one.openWarnings, one.ignored, share];
  });

const SPOT = (): Column[] => [
  text(page.spot.name, 34),
  text(say.columns.kind, 18),
  number(say.columns.checked),
  number(say.columns.all),
  number(page.spot.found),
  percent(say.columns.rate),
  percent(say.columns.low),
  percent(say.columns.high),
  text(say.columns.note, 60),
];
/** Checks by signs of risk in rows of their own, without an estimate. */
const spot = ({ checks }: Figures): Cell[][] =>
  checks.flatMap((one): Cell[][] => {
    const { check, estimate, inTurn, risk, strata } = one;
    const size = strata.reduce((sum, stratum) => sum + stratum.size, 0);
    const sound = estimate && inTurn;
    const random: Cell[] = [
      check.plan.name,
      say.random,
      estimate?.checked ?? 0,
      Math.round(size),
      foundOf(one),
      ...(sound ? [estimate.rate, estimate.low, estimate.high] : [null, null, null]),
      [...notesOf(one), ...(estimate && !inTurn ? [page.spot.outOfTurn] : [])].join('; '),
    ];
    const byRisk: Cell[] = [
      check.plan.name,
      say.byRisk,
      risk.checked,
      null,
      risk.found,
      null,
      null,
      null,
      page.spot.risk,
    ];
    return risk.checked > 0 ? [random, byRisk] : [random];
  });
