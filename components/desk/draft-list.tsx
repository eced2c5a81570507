import type { KeyboardEvent } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { shown, timeOf } from '../panel/show';
import { todoText } from '../panel/todo';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { DraftChoice } from './draft-choice';
import { ImportDialog } from './keeping';
import type { Desk } from './model';
import { countdown, groupOf, type Group } from './parts';
import type { Judge } from './passphrase';
import { foldAhead, type Searchable } from './search';
import './draft-list.css';

const say = texts.desk.list;
const choose = texts.keeping.choose;
const GROUPS: readonly Group[] = ['working', 'submitted', 'deleted'];
/** So many rows fill any screen several times; more are drawn when they are asked for, and the search finds the rest. */
const SOME = 100;
/** So many fill one, while all of them are still being read: a hundred take the first picture a twentieth of a second longer (2026-11). */
const AT_FIRST = 30;

/** What the clerk has ticked; null: nobody is choosing. */
type Chosen = ReadonlySet<string> | null;

interface Props {
  desk: Desk;
  today: string;
  tools: Judge;
}

/** All drafts by procedure, time and the clerk's own note. A citizen's name appears only after opening one. */
export function DraftList({ desk, today, tools }: Props) {
  const [importing, setImporting] = useState(false);
  const [chosen, setChosen] = useState<Chosen>(null);
  const [most, setMost] = useState(SOME);
  const query = desk.query.value;
  useEffect(() => setMost(SOME), [query]);
  const all = desk.drafts.value;
  const found = desk.found.value;
  useEffect(() => foldAhead(found), [all]);
  if (all === null && found.length === 0 && query === '') return <p class="soft pad">{texts.desk.loading}</p>;
  const drawn = found.slice(0, all === null ? AT_FIRST : most);
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <nav class="list" aria-label={say.title} onKeyDown={moveByArrows}>
      <div class="list-head">
        <Field
          label={say.search}
          hideLabel
          type="search"
          placeholder={say.searchHint}
          value={query}
          onInput={(words) => (desk.query.value = words)}
        />
        <div class="row spread">
          <span class="soft" role="status">
            {all === null
              ? texts.desk.loading
              : query === ''
                ? say.count(all.length)
                : say.found(found.length)}
          </span>
          <span class="row">
            {all !== null && all.length > 0 && (
              <Button
                kind="quiet"
                small
                icon="check"
                aria-pressed={chosen !== null}
                onClick={() => setChosen(chosen === null ? new Set() : null)}
              >
                {chosen === null ? choose.start : choose.end}
              </Button>
            )}
            <Button kind="quiet" small icon="upload" onClick={() => setImporting(true)}>
              {say.import}
            </Button>
          </span>
        </div>
        {desk.todo.value && (
          <a class="todo" href="#supervision=findings">
            <Icon name="info" /> {todoText(desk.todo.value, today)}
          </a>
        )}
        {chosen !== null && (
          <DraftChoice desk={desk} tools={tools} chosen={chosen} found={found} onChoose={setChosen} />
        )}
      </div>
      {GROUPS.map((group) => {
        const rows = drawn.filter(({ draft }) => groupOf(draft) === group);
        return rows.length === 0 ? null : (
          <section key={group} aria-label={say[group]}>
            <h3 class="group">{say[group]}</h3>
            <ul>
              {rows.map((row) => (
                <Row key={row.draft.id} row={row} desk={desk} today={today} chosen={chosen} toggle={toggle} />
              ))}
            </ul>
          </section>
        );
      })}
      {found.length > most && (
        <p class="pad">
          <Button kind="quiet" icon="down" onClick={() => setMost(most + SOME)}>
            {texts.keeping.more(found.length - most)}
          </Button>
        </p>
      )}
      {all !== null && all.length > 0 && found.length === 0 && (
        <p class="soft pad">
          {say.nothing} {say.nothingHelp}
        </p>
      )}
      {importing && <ImportDialog desk={desk} today={today} onClose={() => setImporting(false)} />}
    </nav>
  );
}

interface RowProps {
  row: Searchable;
  desk: Desk;
  today: string;
  chosen: Chosen;
  toggle(id: string, on: boolean): void;
}

function Row({ row, desk, today, chosen, toggle }: RowProps) {
  const { draft, procedure } = row;
  const { value: view } = desk.view;
  const current = view.kind === 'draft' && view.id === draft.id;
  const name = draft.damaged ? say.damaged : shown(procedure ?? say.noProcedure);
  return (
    <li class={chosen === null ? undefined : 'choosing'}>
      {chosen !== null && (
        <input
          type="checkbox"
          aria-label={choose.row(`${name}, ${timeOf(draft.updatedAt, today)}`)}
          checked={chosen.has(draft.id)}
          onChange={(event) => toggle(draft.id, event.currentTarget.checked)}
        />
      )}
      <button
        type="button"
        class="draft-row"
        aria-current={current ? 'true' : undefined}
        onClick={() => void desk.show({ kind: 'draft', id: draft.id })}
      >
        <span class="row spread">
          <strong>
            <bdi>{name}</bdi>
          </strong>
          {!draft.damaged && <time class="soft">{timeOf(draft.updatedAt, today)}</time>}
        </span>
        <span class={draft.note ? 'note' : 'note soft'}>
          {draft.damaged ? say.damagedHelp : <bdi>{shown(draft.note) || say.noNote}</bdi>}
        </span>
        {draft.receipt && (
          <span class="note">
            <bdi>
              {texts.desk.receipt(
                shown(draft.receipt.code),
                draft.receipt.promised && shown(draft.receipt.promised),
              )}
            </bdi>
          </span>
        )}
        <Signs row={row} now={desk.world.now()} />
      </button>
    </li>
  );
}

/** What is coming, or wants a decision. */
function Signs({ row: { draft }, now }: { row: Searchable; now: number }) {
  const planned = draft.deletedAt === null ? countdown(draft, now) : null;
  const doubled = draft.doubled ?? 0;
  if (!planned && doubled === 0 && !draft.damaged) return null;
  return (
    <span class="row">
      {planned && (
        <Badge tone="info" icon="clock">
          {planned}
        </Badge>
      )}
      {doubled > 0 && <Badge tone="warn">{texts.keeping.doubled.badge(doubled)}</Badge>}
      {draft.damaged && <Badge tone="error">{say.damaged}</Badge>}
    </span>
  );
}

/** ↑ ↓ go from row to row; from the search field ↓ enters the list. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || (event.target as Element).closest('dialog')) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.draft-row')];
  const at = rows.indexOf(event.target as HTMLElement);
  const next = rows[at + step] ?? (at < 0 && step > 0 ? rows[0] : undefined);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
