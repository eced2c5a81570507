import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { Flaws } from '../../../utils/store/backup-read';
import { shown, timeOf } from '../../panel/show';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { Fate, Preview, PreviewRow } from './transfer';

const say = texts.keeping.take;
const FATES: readonly Fate[] = ['new', 'other', 'same'];
/** More rows than are looked at in one go. */
const SOME = 50;

interface Props {
  found: Preview;
  names: ReadonlyMap<string, string>;
  today: string;
  wanted: ReadonlyMap<number, Fate>;
  onWant(wanted: ReadonlyMap<number, Fate>): void;
}

/** What a file holds, by what would become of it here; each draft and each group can be left out. */
export function ImportPreview(props: Props) {
  const { found, today } = props;
  return (
    <div class="preview">
      <p>
        {say.holds(found.rows.length)} {found.madeAt !== null && say.madeAt(timeOf(found.madeAt, today))}
      </p>
      {warnings(found.flaws).map((text) => (
        <Notice key={text} tone="warn" alert>
          {text}
        </Notice>
      ))}
      {FATES.map((fate) => (
        <GroupOf key={fate} {...props} fate={fate} rows={found.rows.filter((row) => row.fate === fate)} />
      ))}
    </div>
  );
}

function warnings({ cut, broken, missing, newer }: Flaws): string[] {
  return [
    cut && say.cut,
    missing > 0 && say.missing(missing),
    // a line that does not open is missed as well: told once
    broken > missing && say.broken(broken - missing),
    newer > 0 && say.newer(newer),
  ].filter((text) => text !== false);
}

function GroupOf({
  fate,
  rows,
  names,
  today,
  wanted,
  onWant,
}: Props & { fate: Fate; rows: readonly PreviewRow[] }) {
  const [most, setMost] = useState(SOME);
  if (rows.length === 0) return null;
  const ticked = rows.filter(({ n }) => wanted.has(n)).length;
  const want = (some: readonly PreviewRow[], on: boolean) => {
    const next = new Map(wanted);
    for (const { n } of some) {
      if (on) next.set(n, fate);
      else next.delete(n);
    }
    onWant(next);
  };
  return (
    <fieldset class="fate">
      <legend>
        <label class="tick">
          <input
            type="checkbox"
            checked={ticked === rows.length}
            ref={(box) => {
              if (box) box.indeterminate = ticked > 0 && ticked < rows.length;
            }}
            onChange={(event) => want(rows, event.currentTarget.checked)}
          />
          <strong>{say.fate[fate](rows.length)}</strong>
        </label>
      </legend>
      <ul>
        {rows.slice(0, most).map((row) => (
          <li key={row.n}>
            <label class="tick">
              <input
                type="checkbox"
                checked={wanted.has(row.n)}
                onChange={(event) => want([row], event.currentTarget.checked)}
              />
              <span>
                <span class="row spread">
                  <bdi>{shown(nameOf(row.procedure, names))}</bdi>
                  <span class="soft small">
                    {timeOf(row.updatedAt, today)} · {texts.desk.list.fields(row.fieldCount)}
                  </span>
                </span>
                {row.note !== '' && <bdi class="soft note">{shown(row.note)}</bdi>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <Button kind="quiet" small icon="down" onClick={() => setMost(most + 4 * SOME)}>
          {texts.keeping.more(rows.length - most)}
        </Button>
      )}
    </fieldset>
  );
}

const nameOf = (code: string | null, names: ReadonlyMap<string, string>): string =>
  code === null ? texts.desk.list.noProcedure : (names.get(code) ?? code);
