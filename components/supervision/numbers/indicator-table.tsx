import type { Indicator, IndicatorId } from '../../../utils/supervision/register/formulas';
import { texts } from '../../../utils/i18n';
import { among, fractionText, GROUPS, howText, sourceText, valueText, whole, type GroupName } from './words';

const say = texts.numbersPage;

/** A group of indicators: figure, numerator and denominator, and one click away how it is worked out and where that is written. */
export function IndicatorTable({
  group,
  indicators,
}: {
  group: GroupName;
  indicators: readonly Indicator[];
}) {
  const ids: readonly IndicatorId[] = GROUPS[group];
  const divided = ids.some((id) => among(indicators, id).unit === 'percent');
  return (
    <section class="numbers-block" aria-labelledby={`numbers-${group}`}>
      <h2 id={`numbers-${group}`}>{say.indicatorGroups[group]}</h2>
      <table class="numbers-table">
        <thead>
          <tr>
            <th scope="col">{say.indicatorTable.name}</th>
            <th scope="col" class="numbers-figure">
              {say.indicatorTable.value}
            </th>
            {divided && (
              <th scope="col" class="numbers-figure">
                {say.indicatorTable.of}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <IndicatorRow key={id} indicator={among(indicators, id)} divided={divided} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function IndicatorRow({ indicator, divided }: { indicator: Indicator; divided: boolean }) {
  const { id, sampled, source } = indicator;
  const name = say.indicator[id];
  return (
    <tr>
      <th scope="row">
        <details>
          <summary>{name}</summary>
          <p>{howText(id)}</p>
          {sampled && <p>{say.sampledHow}</p>}
          <p>{say.source(sourceText(source))}</p>
        </details>
      </th>
      {/* a share of what was sampled, shown alone, would pass for the whole */}
      <td class="numbers-figure">{sampled ? countOf(indicator) : valueText(indicator)}</td>
      {divided && <td class="numbers-figure soft">{sampled ? '' : fractionText(indicator)}</td>}
    </tr>
  );
}

const countOf = ({ top, bottom }: Indicator): string =>
  bottom === 0 ? say.notArisen : say.of(whole(top), whole(bottom));
