import { texts } from '../../../utils/i18n';
import type { CheckResult } from '../../../utils/register/api';
import { Badge } from '../../ui/badge';
import type { Host } from '../host';
import { usePacks } from './packs';
import { RangeBar } from './range-bar';
import { classText, itemText, ofHundred, reasonText, stratumText, whole } from './words';

const say = texts.checksPage.result;

/** Groups side by side: the range is drawn and written; groups of few are not compared. */
export function StrataTable({ host, result: { strata } }: { host: Host; result: CheckResult }) {
  if (strata.length === 0) return null;
  return (
    <section class="block">
      <h2>{say.strata}</h2>
      <div class="check-scroll" tabIndex={0} role="region" aria-label={say.strata}>
        <table class="check-table">
          <thead>
            <tr>
              <th scope="col">{texts.checksPage.plan.preview.stratum}</th>
              <th scope="col" class="number">
                {say.heads.size}
              </th>
              <th scope="col" class="number">
                {say.heads.checked}
              </th>
              <th scope="col" class="number">
                {say.heads.found}
              </th>
              <th scope="col">{say.heads.range}</th>
            </tr>
          </thead>
          <tbody>
            {strata.map((one) => (
              <tr key={one.stratum}>
                <th scope="row">{stratumText(one.stratum, host.world)}</th>
                <td class="number">{whole(one.size)}</td>
                <td class="number">{one.checked}</td>
                <td class="number">{one.found}</td>
                <td>
                  {one.checked === 0 ? (
                    <span class="soft">{say.notYet}</span>
                  ) : !one.enough ? (
                    <Badge>{say.tooFew}</Badge>
                  ) : (
                    <span class="check-range">
                      <RangeBar low={one.low} high={one.high} at={one.found / one.checked} />
                      {say.fromTo(ofHundred(one.low), ofHundred(one.high))}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft small">{say.strataWhat}</p>
    </section>
  );
}

/** What was wrong, most often first. */
export function FaultTable({ host, result: { faults, sheets } }: { host: Host; result: CheckResult }) {
  const packs = usePacks(host, [...new Set(sheets.map(({ procedure }) => procedure))]);
  if (faults.length === 0) return null;
  const risk = faults.some(({ byRisk }) => byRisk > 0);
  const name = (item: string): string => {
    const own = packs.find((pack) => pack.papers.some(({ id }) => `paper:${id}` === item));
    return itemText(item, own ?? null);
  };
  return (
    <section class="block">
      <h2>{say.faults}</h2>
      <div class="check-scroll" tabIndex={0} role="region" aria-label={say.faults}>
        <table class="check-table">
          <thead>
            <tr>
              <th scope="col">{say.heads.item}</th>
              <th scope="col">{say.heads.class}</th>
              <th scope="col" class="number">
                {say.heads.dossiers}
              </th>
              {risk && (
                <th scope="col" class="number">
                  {say.heads.byRisk}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {faults.map((fault) => (
              <tr key={`${fault.item} ${fault.reason} ${fault.class}`}>
                <th scope="row">
                  {name(fault.item)}
                  <span class="soft small block-line">{reasonText(fault.reason)}</span>
                </th>
                <td>{classText(fault.class)}</td>
                <td class="number">{fault.dossiers}</td>
                {risk && <td class="number">{fault.byRisk}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
