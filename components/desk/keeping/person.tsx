import { useState } from 'preact/hooks';
import type { PersonHit } from '../../../utils/messaging/protocol';
import { texts } from '../../../utils/i18n';
import { shown, timeOf } from '../../panel/show';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { refusal, type Desk } from '../model';
import { EraseChosen } from './erase-chosen';

const say = texts.keeping.person;

/** A citizen asks for their data to be erased: find the drafts they occur in, choose, erase. The values themselves are not shown. */
export function ErasePerson({ desk, today }: { desk: Desk; today: string }) {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly PersonHit[] | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<string | undefined>();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  const find = async () => {
    const asked = query.normalize('NFC').trim();
    if (asked === '' || busy) return;
    setBusy(true);
    const answer = await desk.world.ask({ type: 'person.find', query: asked });
    setBusy(false);
    setError(
      answer.ok ? undefined : answer.reason === 'bad-message' ? say.tooLittle : refusal(answer.reason),
    );
    setHits(answer.ok ? answer.value : null);
    // Nothing is chosen beforehand: a full name may be two people's.
    setChosen(new Set());
  };
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };

  return (
    <section class="block">
      <h2>{say.title}</h2>
      <p>{say.what}</p>
      <form
        class="find-person"
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <Field
          label={say.query}
          hint={say.hint}
          value={query}
          maxLength={200}
          error={error}
          onInput={setQuery}
        />
        <Button type="submit" icon="search" disabled={query.trim() === '' || busy}>
          {busy ? say.finding : say.find}
        </Button>
      </form>
      {hits !== null && (
        <>
          <p role="status">{hits.length === 0 ? say.none : say.found(hits.length)}</p>
          {hits.length > 0 && (
            <ul class="hits">
              {hits.map((hit) => (
                <Hit
                  key={hit.draft.id}
                  hit={hit}
                  name={nameOf(desk, hit)}
                  today={today}
                  on={chosen.has(hit.draft.id)}
                  toggle={toggle}
                />
              ))}
            </ul>
          )}
          {hits.length > 0 && (
            <div class="row">
              <Button kind="danger" icon="trash" disabled={chosen.size === 0} onClick={() => setAsking(true)}>
                {say.erase(chosen.size)}
              </Button>
              {chosen.size < hits.length && (
                <Button
                  kind="quiet"
                  small
                  onClick={() => setChosen(new Set(hits.map(({ draft }) => draft.id)))}
                >
                  {say.all}
                </Button>
              )}
            </div>
          )}
        </>
      )}
      <Notice tone="info">{say.limits}</Notice>
      {asking && (
        <EraseChosen
          desk={desk}
          ids={[...chosen]}
          why="person"
          onClose={(erased) => {
            setAsking(false);
            if (!erased) return;
            setHits(null);
            setQuery('');
          }}
        />
      )}
    </section>
  );
}

const nameOf = (desk: Desk, { draft }: PersonHit): string =>
  draft.procedure === null
    ? texts.desk.list.noProcedure
    : (desk.world.procedures.value.get(draft.procedure) ?? draft.procedure);

function Hit(props: {
  hit: PersonHit;
  name: string;
  today: string;
  on: boolean;
  toggle(id: string, on: boolean): void;
}) {
  const { hit, name, today, on, toggle } = props;
  const { draft, fields } = hit;
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => toggle(draft.id, event.currentTarget.checked)}
        />
        <span>
          <span class="row spread">
            <strong>{name}</strong>
            <span class="soft small">{timeOf(draft.updatedAt, today)}</span>
          </span>
          {draft.note !== '' && <bdi class="note">{shown(draft.note)}</bdi>}
          <span class="soft note">
            <bdi>
              {say.inFields(
                fields.map((label) => (label === '' ? say.elsewhere : shown(label, 60))).join(', '),
              )}
            </bdi>
          </span>
        </span>
      </label>
      <a class="button quiet small" href={`#draft=${draft.id}`} target="_blank" rel="noreferrer">
        {say.open}
      </a>
    </li>
  );
}
