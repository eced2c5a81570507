import { figure } from '../../../utils/i18n/format';
import { texts } from '../../../utils/i18n';
import { shown, timeOf } from '../../panel/show';
import { Badge } from '../../ui/badge';
import type { Chosen } from './taking';
import { faultText } from './words';

const say = texts.machinesPage.take;

/** What was chosen: of whom, how much, and whether it can be taken in; what cannot says what to do. */
export function TakeTable(props: { chosen: readonly Chosen[]; today: string; done: boolean }) {
  const { chosen, today, done } = props;
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={say.title}>
      <table class="bundles">
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
          {chosen.map((one) => (
            <Row key={`${one.file.name} ${one.file.lastModified}`} one={one} today={today} done={done} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ one: { file, read }, today, done }: { one: Chosen; today: string; done: boolean }) {
  const from = read?.from ?? null;
  return (
    <tr>
      <td class="name">
        <bdi>{shown(file.name, 80)}</bdi>
      </td>
      <td>
        {from && (
          <>
            <bdi>{shown(from.label, 60)}</bdi>
            <span class="soft small made">{say.madeAt(timeOf(from.madeAt, today))}</span>
          </>
        )}
      </td>
      <td>{from?.seq}</td>
      <td>{from && figure(from.count)}</td>
      <td>
        {read?.fault ? (
          <>
            <Badge tone="error">{say.refused}</Badge> <span>{faultText(read.fault)}</span>
          </>
        ) : (
          read && <Badge tone={from?.known ? 'neutral' : 'ok'}>{stateOf(from?.known === true, done)}</Badge>
        )}
      </td>
    </tr>
  );
}

const stateOf = (known: boolean, done: boolean): string =>
  known ? (done ? say.taken : say.known) : say.fresh;
