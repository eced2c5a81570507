import { texts } from '../../../utils/i18n';
import { timeOf } from '../../panel/show';
import type { AuditEntry } from '../../../utils/messaging/protocol';
import type { LogLine } from './choose';
import { actText, whoText } from './words';

const say = texts.logPage;

/** Lines of the log, newest first. From the first broken one on they are marked: a sign and a ground, not the ground alone. */
export function LogTable(props: { lines: readonly LogLine[]; brokenAt: number | null; today: string }) {
  const { lines, brokenAt, today } = props;
  return (
    <table>
      <thead>
        <tr>
          {Object.entries(say.heads).map(([key, head]) => (
            <th key={key} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) =>
          line.kind === 'gap' ? (
            <tr key={`gap ${line.to}`} class="doubtful gap">
              <td colSpan={5}>{say.gap(line.from, line.to)}</td>
            </tr>
          ) : (
            <Entry
              key={line.entry.n}
              entry={line.entry}
              doubtful={brokenAt !== null && line.entry.n >= brokenAt}
              today={today}
            />
          ),
        )}
      </tbody>
    </table>
  );
}

function Entry({ entry, doubtful, today }: { entry: AuditEntry; doubtful: boolean; today: string }) {
  const { n, at, by, what, count, ref } = entry;
  return (
    <tr id={`log-line-${n}`} tabIndex={-1} class={doubtful ? 'doubtful' : undefined}>
      <td>{n}</td>
      <td>
        <time>{timeOf(at, today, true)}</time>
      </td>
      <td>
        <bdi>{whoText(by)}</bdi>
      </td>
      <td>
        {actText(what)}
        {ref && <span class="soft small"> {say.ref(ref.slice(0, 8))}</span>}
      </td>
      <td>{count}</td>
    </tr>
  );
}
