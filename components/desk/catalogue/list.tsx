import type { KeyboardEvent } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { isOff } from '../../../utils/core/managed';
import { texts } from '../../../utils/i18n';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Icon } from '../../ui/icon';
import type { SearchHit } from '../../../utils/search';
import type { CatalogueModel, Shown } from './model';
import { dayOf } from './parts';

const say = texts.catalogue.list;
/** Rows drawn at first, and at each "more": what fits a screen, so that a key costs little. */
const PAGE = 12;
/** Below this score of the best hit nothing has the words of the query as they were meant. */
const SURE = 0.6;

/** Search box, field, favourites and what they leave. */
export function ProcedureList({ model, onImport }: { model: CatalogueModel; onImport(): void }) {
  const hits = model.hits.value;
  const query = model.query.value;
  const [most, setMost] = useState(PAGE);
  useEffect(() => setMost(PAGE), [query, model.field.value, model.onlyFavourites.value]);
  const first = hits[0];
  return (
    <nav class="list" aria-label={say.title} onKeyDown={moveByArrows}>
      <form
        class="list-head"
        onSubmit={(event) => {
          event.preventDefault();
          if (first) void model.open(first.one.code);
        }}
      >
        <Field
          label={say.search}
          hideLabel
          type="search"
          placeholder={say.hint}
          value={query}
          onInput={(text) => (model.query.value = text)}
        />
        <div class="row nowrap">
          <FieldChoice model={model} />
          <Button
            kind={model.onlyFavourites.value ? 'primary' : 'plain'}
            small
            icon="star"
            aria-pressed={model.onlyFavourites.value}
            onClick={() => (model.onlyFavourites.value = !model.onlyFavourites.value)}
          >
            {say.favourites}
          </Button>
        </div>
        <div class="row spread">
          <span class="soft small" role="status">
            {query === '' ? say.count(hits.length) : say.found(hits.length)}
          </span>
          {!isOff(model.world.importing.managed?.value ?? {}, 'importRecords') && (
            <Button kind="quiet" small icon="upload" onClick={onImport}>
              {say.import}
            </Button>
          )}
        </div>
      </form>
      {first?.hit && first.hit.score < SURE && <p class="soft small pad">{say.unsure}</p>}
      <ul>
        {hits.slice(0, most).map((hit) => (
          <Row key={hit.one.code} shown={hit} model={model} />
        ))}
      </ul>
      {hits.length > most && (
        <Button kind="quiet" onClick={() => setMost(most + PAGE)}>
          {say.more(hits.length - most)}
        </Button>
      )}
      {hits.length === 0 && (
        <p class="soft pad">
          {model.onlyFavourites.value && query === ''
            ? say.noFavourites
            : `${say.nothing} ${say.nothingHelp}`}
        </p>
      )}
      <Age model={model} />
    </nav>
  );
}

/** The fields are counted when the list is about to be opened: while somebody types they cost nothing. */
function FieldChoice({ model }: { model: CatalogueModel }) {
  const [open, setOpen] = useState(false);
  const chosen = model.field.value;
  const fields = open ? model.fields.value : [];
  return (
    <select
      class="input"
      aria-label={say.field}
      value={chosen}
      onPointerDown={() => setOpen(true)}
      onFocus={() => setOpen(true)}
      onBlur={() => setOpen(false)}
      onChange={(event) => (model.field.value = event.currentTarget.value)}
    >
      <option value="">{say.anyField(model.total.value)}</option>
      {chosen !== '' && !fields.some(([name]) => name === chosen) && (
        <option value={chosen}>{open ? say.oneField(chosen, 0) : chosen}</option>
      )}
      {fields.map(([name, count]) => (
        <option key={name} value={name}>
          {say.oneField(name, count)}
        </option>
      ))}
    </select>
  );
}

/** Whose data this is and of which month: said before anybody relies on it. */
function Age({ model }: { model: CatalogueModel }) {
  const imported = model.imported.value;
  return (
    <p class="soft small pad">{imported ? say.imported(imported.count, dayOf(imported.at)) : say.builtIn}</p>
  );
}

function Row({ shown: { one, hit }, model }: { shown: Shown; model: CatalogueModel }) {
  const favourite = model.favourites.value.has(one.code);
  const current = model.selected.value === one.code;
  return (
    <li class="procedure-row">
      <button
        type="button"
        class="draft-row"
        aria-current={current ? 'true' : undefined}
        onClick={() => void model.open(one.code)}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() === 'f' && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            void model.favour(one.code);
          }
        }}
      >
        <span class="procedure-name">
          {favourite && <Icon name="star" />} <Marked text={one.name} marks={hit?.marks ?? []} />
        </span>
        <span class="row small soft">
          <span>{one.code}</span>
          {one.field !== '' && <span>{one.field}</span>}
          {one.successor && <Badge tone="warn">{say.replaced(one.successor)}</Badge>}
          {one.curated && (
            <Badge tone="ok" icon="check">
              {say.curated}
            </Badge>
          )}
        </span>
      </button>
    </li>
  );
}

function Marked({ text, marks }: { text: string; marks: SearchHit['marks'] }) {
  let next = 0;
  const parts = marks.flatMap(([from, to]) => {
    const before = text.slice(next, from);
    next = to;
    return [before, <mark key={from}>{text.slice(from, to)}</mark>];
  });
  return (
    <span>
      {parts}
      {text.slice(next)}
    </span>
  );
}

/** ↑ ↓ go from row to row; from the search field ↓ enters the list, from the first row ↑ goes back to it. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || (event.target as Element).tagName === 'SELECT') return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.draft-row')];
  const at = rows.indexOf(event.target as HTMLElement);
  const search = event.currentTarget.querySelector<HTMLElement>('input[type=search]');
  const next =
    at === 0 && step < 0 ? search : (rows[at + step] ?? (at < 0 && step > 0 ? rows[0] : undefined));
  if (!next) return;
  event.preventDefault();
  next.focus();
}
