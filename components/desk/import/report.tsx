import { figure } from '../../../utils/i18n/format';
import type { Imported } from '../../../utils/records/imported';
import { CHANGES, flagged, placeOf, say, type Ready } from './sentences';

/** Lines of a list on the screen; the rest is in the text file. */
const SHOWN = 100;

/** What an import found: figures first, then what differs, then what was skipped and why. */
export function Report({ imported }: { imported: Imported }) {
  if (!imported.ok && imported.skipped.length === 0) return null;
  return (
    <div class="import-report">
      {imported.ok && <Figures imported={imported} />}
      {imported.skipped.length > 0 && (
        <Lines
          title={say.report.skipped}
          count={imported.skipped.length + imported.notListed}
          lines={imported.skipped.map((one) => ({
            head: [placeOf(one), one.code].filter((part) => part !== '').join(' · '),
            text: say.why[one.why],
          }))}
        />
      )}
    </div>
  );
}

function Figures({ imported }: { imported: Ready }) {
  const of = (change: (typeof CHANGES)[number]) => imported.versions.filter((one) => one.change === change);
  const shown = CHANGES.filter((change) => of(change).length > 0);
  return (
    <>
      <p>{say.report.usable(imported.versions.length, imported.read)}</p>
      {shown.map((change) => (
        <Lines
          key={change}
          title={say.report[change]}
          count={of(change).length}
          lines={
            change === 'unchanged'
              ? []
              : of(change).map(({ record, differences }) => ({
                  head:
                    differences > 0 ? `${record.code} · ${say.report.differences(differences)}` : record.code,
                  text: record.name,
                }))
          }
        />
      ))}
      {flagged(imported).map(({ flag, versions }) => (
        <Lines
          key={flag}
          title={say.report.flags[flag]}
          count={versions.length}
          lines={versions.map(({ record }) => ({ head: record.code, text: record.name }))}
        />
      ))}
    </>
  );
}

interface Line {
  head: string;
  text: string;
}

/** A figure that opens to its lines; without lines only the figure. */
function Lines({ title, count, lines }: { title: string; count: number; lines: Line[] }) {
  const head = (
    <>
      {title}: <strong>{figure(count)}</strong>
    </>
  );
  if (lines.length === 0) return <p>{head}</p>;
  return (
    <details>
      <summary>{head}</summary>
      <ul>
        {lines.slice(0, SHOWN).map(({ head: label, text }, index) => (
          <li key={index}>
            <span class="soft small">{label}</span>
            <br />
            {text}
          </li>
        ))}
        {count > SHOWN && <li class="soft">{say.report.more(count - Math.min(SHOWN, lines.length))}</li>}
      </ul>
    </details>
  );
}
