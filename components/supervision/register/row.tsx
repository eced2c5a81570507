import type { RegisterRow } from '../../../utils/supervision/register/types';
import { texts } from '../../../utils/i18n';
import { Badge } from '../../ui/badge';
import { dayText } from './dates';
import type { RegisterModel } from './model';
import { CLASS_LOOK, clerkName, procedureName } from './words';

const say = texts.registerPage;

/** By its position: what the focus of the list names. */
export const idOf = (at: number): string => `register-row-${at}`;

interface RowProps {
  at: number;
  model: RegisterModel;
  open: string;
  current: boolean;
}

/** One dossier of the list; a place that is still being fetched says so. */
export function Row({ at, model, open, current }: RowProps) {
  const view = model.rowAt(at);
  if (!view)
    return (
      <tr id={idOf(at)} aria-rowindex={at + 2} class="coming">
        <td>{say.reading}</td>
      </tr>
    );
  const { world } = model.host;
  const { row, due, dueAt, end, key } = view;
  const look = CLASS_LOOK[due];
  const signs = signsOf(row);
  return (
    <tr
      id={idOf(at)}
      aria-rowindex={at + 2}
      aria-selected={key === open}
      class={current ? 'current' : undefined}
      onClick={() => {
        model.moveTo(at);
        model.open(key);
      }}
    >
      <td class="of-code">{row.code || <span class="soft">{say.noCode}</span>}</td>
      <td class="of-procedure" title={procedureName(row.procedure, world)}>
        <bdi>{procedureName(row.procedure, world)}</bdi>
      </td>
      <td class="of-clerk" title={clerkName(row.clerk, world)}>
        <bdi>{clerkName(row.clerk, world)}</bdi>
      </td>
      <td class="of-received">{dayText(row.received)}</td>
      <td class="of-due">{dayText(dueAt)}</td>
      <td class="of-end">{dayText(end)}</td>
      <td class="of-state">
        <Badge tone={look.tone} icon={look.icon}>
          {say.class[due]}
        </Badge>
      </td>
      <td class="of-signs" title={signs}>
        {signs}
      </td>
    </tr>
  );
}

/** What the filters by signs find, in a word each. */
function signsOf({ papers, open, ignored, waits, history }: RegisterRow): string {
  const supplements = waits.filter(({ kind }) => kind === 'supplement').length;
  const missing = papers.filter(({ state }) => state === 'missing' || state === 'rejected').length;
  const errors = open.reduce((sum, { severity, count }) => sum + (severity === 'error' ? count : 0), 0);
  return [
    missing > 0 && say.signs.missing(missing),
    errors > 0 && say.signs.errors(errors),
    ignored.length > 0 && say.signs.ignored(ignored.length),
    supplements > 0 && say.signs.supplement(supplements),
    history.some(({ what }) => what === 'made') && say.signs.finding,
  ]
    .filter((sign) => sign !== false)
    .join(' · ');
}
