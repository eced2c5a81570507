import type { KeyboardEvent } from 'preact/compat';
import { texts } from '../../utils/i18n';
import { timeOf } from '../panel/show';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import type { Desk } from './model';
import { countdown, groupOf, type Group } from './parts';
import type { Searchable } from './search';

const say = texts.desk.list;
const GROUPS: readonly Group[] = ['working', 'submitted', 'deleted'];
/** More rows than anybody reads; the search finds the rest. */
const MOST = 200;

/** All drafts by procedure, time and the clerk's own note. A citizen's name appears only after opening one. */
export function DraftList({ desk, today, onImport }: { desk: Desk; today: string; onImport(): void }) {
  const all = desk.drafts.value;
  const found = desk.found.value;
  if (all === null) return <p class="soft pad">{texts.desk.loading}</p>;
  const shown = found.slice(0, MOST);
  return (
    <nav class="list" aria-label={say.title} onKeyDown={moveByArrows}>
      <div class="list-head">
        <Field
          label={say.search}
          hideLabel
          type="search"
          placeholder={say.searchHint}
          value={desk.query.value}
          onInput={(query) => (desk.query.value = query)}
        />
        <div class="row spread">
          <span class="soft" role="status">
            {desk.query.value === '' ? say.count(all.length) : say.found(found.length)}
          </span>
          <Button kind="quiet" small icon="upload" onClick={onImport}>
            {say.import}
          </Button>
        </div>
      </div>
      {GROUPS.map((group) => {
        const rows = shown.filter(({ draft }) => groupOf(draft) === group);
        return rows.length === 0 ? null : (
          <section key={group} aria-label={say[group]}>
            <h3 class="group">{say[group]}</h3>
            <ul>
              {rows.map((row) => (
                <Row key={row.draft.id} row={row} desk={desk} today={today} />
              ))}
            </ul>
          </section>
        );
      })}
      {found.length > MOST && <p class="soft pad">{say.more(found.length - MOST)}</p>}
      {all.length > 0 && found.length === 0 && (
        <p class="soft pad">
          {say.nothing} {say.nothingHelp}
        </p>
      )}
    </nav>
  );
}

function Row({ row: { draft, procedure }, desk, today }: { row: Searchable; desk: Desk; today: string }) {
  const { value: view } = desk.view;
  const current = view.kind === 'draft' && view.id === draft.id;
  const planned = groupOf(draft) === 'submitted' ? countdown(draft, desk.world.now()) : null;
  return (
    <li>
      <button
        type="button"
        class="draft-row"
        aria-current={current ? 'true' : undefined}
        onClick={() => void desk.show({ kind: 'draft', id: draft.id })}
      >
        <span class="row spread">
          <strong>{draft.damaged ? say.damaged : (procedure ?? say.noProcedure)}</strong>
          {!draft.damaged && <time class="soft">{timeOf(draft.updatedAt, today)}</time>}
        </span>
        <span class={draft.note ? 'note' : 'note soft'}>
          {draft.damaged ? say.damagedHelp : <bdi>{draft.note || say.noNote}</bdi>}
        </span>
        {draft.receipt && (
          <span class="note">
            <bdi>{texts.desk.receipt(draft.receipt.code, draft.receipt.promised)}</bdi>
          </span>
        )}
        {(planned || draft.damaged) && (
          <span class="row">
            {planned && (
              <Badge tone="info" icon="clock">
                {planned}
              </Badge>
            )}
            {draft.damaged && <Badge tone="error">{say.damaged}</Badge>}
          </span>
        )}
      </button>
    </li>
  );
}

/** ↑ ↓ go from row to row; from the search field ↓ enters the list. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.draft-row')];
  const at = rows.indexOf(event.target as HTMLElement);
  const next = rows[at + step] ?? (at < 0 && step > 0 ? rows[0] : undefined);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
