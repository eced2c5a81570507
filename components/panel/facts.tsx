import type { Pack } from '../../utils/core/pack';
import { texts } from '../../utils/i18n';
import { dayOf } from './show';

const t = texts.facts;

/** Below the list: how long it takes, what it costs, what such dossiers come back for. */
export function Facts({ pack }: { pack: Pack }) {
  const { mistakes = [], time, fee, asOf, sources, replaces = [] } = pack;
  return (
    <>
      {mistakes.length > 0 && (
        <details class="facts">
          <summary>{t.mistakes}</summary>
          <ul>
            {mistakes.map(({ text, why }) => (
              <li key={text}>
                {text}
                {why && <p class="soft">{why}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details class="facts">
        <summary>{t.terms}</summary>
        <dl>
          <dt>{t.time}</dt>
          <dd>{time.text}</dd>
          <dt>{t.fee}</dt>
          <dd>{fee.text}</dd>
          {replaces.length > 0 && <dt>{t.replaces}</dt>}
          {replaces.map(({ code, note }) => (
            <dd key={code}>{note}</dd>
          ))}
          <dt>{t.source}</dt>
          <dd>{sources[0]?.what}</dd>
          <dd class="soft">{t.asOf(dayOf(asOf))}</dd>
        </dl>
      </details>
    </>
  );
}
