import { texts } from '../../../utils/i18n';
import type { MonthlyReport } from '../../../utils/supervision/register/report';
import type { MissingPaper, RuleCount } from '../../../utils/supervision/register/tops';
import { Button } from '../../ui/button';
import { textsOf } from '../../desk/rules/words';
import { itemText } from '../checks/words';
import type { Host } from '../host';
import { BarsList } from './bars-list';
import type { Figures as FiguresOf } from './model';
import { procedureText } from './parts';
import { Figures } from './table';
import { percentText, whole } from './words';

const say = texts.numbersPage.tops;

export const paperText = ({ procedure, paper }: MissingPaper, packs: FiguresOf['packs']): string =>
  itemText(`paper:${paper}`, packs.get(procedure) ?? null);
export const ruleText = (id: string): string => textsOf(id).name;
export const shareOf = (share: number | null): string =>
  share === null ? texts.numbersPage.notArisen : percentText(share);
/** Papers that were missing at all: the engine lists those that are most often asked for even when they never were. */
export const missingOf = ({ missing }: MonthlyReport): MissingPaper[] =>
  missing.filter((one) => one.missing > 0);
export function passedText(code: string): string {
  const words: Readonly<Record<string, string>> =
    (texts.supervision as { passed?: Readonly<Record<string, string>> }).passed ?? {};
  return words[code] ?? code;
}

/** What goes wrong most, of dossiers received in the period. */
export function Tops({ figures, host }: { figures: FiguresOf; host: Host }) {
  const { report } = figures.numbers;
  const missing = missingOf(report);
  return (
    <>
      <section class="numbers-block" aria-labelledby="numbers-missing">
        <h2 id="numbers-missing">{say.missing}</h2>
        {missing.length === 0 ? (
          <p class="soft">{say.noMissing}</p>
        ) : (
          <>
            <BarsList
              label={say.missingChart}
              rows={missing.map((one) => ({
                key: `${one.procedure}/${one.paper}`,
                name: (
                  <>
                    {paperText(one, figures.packs)}{' '}
                    <span class="soft small">{procedureText(one.procedure, host)}</span>
                  </>
                ),
                value: one.missing,
                more: shareOf(one.share),
              }))}
            />
            <Figures
              columns={[say.paper, say.procedure, say.count, say.ofAll, say.share]}
              rows={missing.map((one) => [
                paperText(one, figures.packs),
                procedureText(one.procedure, host),
                whole(one.missing),
                whole(one.of),
                shareOf(one.share),
              ])}
            />
          </>
        )}
      </section>
      <Rules rules={report.rules} host={host} />
      <Reasons reasons={report.reasons} />
    </>
  );
}

function Rules({ rules, host }: { rules: readonly RuleCount[]; host: Host }) {
  return (
    <section class="numbers-block" aria-labelledby="numbers-rules">
      <h2 id="numbers-rules">{say.rules}</h2>
      {rules.length === 0 ? (
        <p class="soft">{say.noRules}</p>
      ) : (
        <>
          <BarsList
            label={say.rulesChart}
            rows={rules.map(({ rule, dossiers }) => ({
              key: rule,
              name: (
                <Button
                  kind="quiet"
                  small
                  aria-label={say.open(ruleText(rule))}
                  onClick={() => host.world.go(`rule=${rule}`)}
                >
                  {ruleText(rule)}
                </Button>
              ),
              value: dossiers,
            }))}
          />
          <Figures
            columns={[say.rule, say.dossiers, say.errors, say.warnings, say.ignored, say.ignoredShare]}
            rows={rules.map((one) => [
              ruleText(one.rule),
              whole(one.dossiers),
              whole(one.openErrors),
              whole(one.openWarnings),
              whole(one.ignored),
              shareOf(one.ignoredShare),
            ])}
          />
        </>
      )}
    </section>
  );
}

function Reasons({ reasons }: { reasons: MonthlyReport['reasons'] }) {
  return (
    <section class="numbers-block" aria-labelledby="numbers-reasons">
      <h2 id="numbers-reasons">{say.reasons}</h2>
      {reasons.length === 0 ? (
        <p class="soft">{say.noReasons}</p>
      ) : (
        <BarsList
          label={say.reasons}
          rows={reasons.map(({ reason, count }) => ({ key: reason, name: passedText(reason), value: count }))}
        />
      )}
    </section>
  );
}
