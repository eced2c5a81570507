import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IndexEntry } from '../../utils/core/pack';
import { fold } from '../../utils/core/text';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { moveAmongRows } from './roving';
import './picker.css';

const t = texts.panel.procedure;
/** More than anybody reads; the search finds the rest. */
const SHOWN = 30;

export interface PickerProps {
  procedures: readonly IndexEntry[];
  current: string | null;
  hasPack(code: string): boolean;
  /** Null: what the page is recognised as. */
  onPick(code: string | null): void;
  onClose(): void;
}

/**
 * Every word typed must begin a word of the name, or the code; accents and case do not matter. Names that have the words
 * side by side come first ("khai tử" is no "thủ tục … khai sinh"), then those with a pack.
 */
function search(
  procedures: readonly IndexEntry[],
  query: string,
  hasPack: (code: string) => boolean,
): IndexEntry[] {
  const asked = fold(query).split(' ').filter(Boolean);
  const found = procedures.flatMap((entry) => {
    const { code, name, shortName, aliases } = entry;
    const text = ` ${fold([code, name, shortName, ...aliases].join(' '))}`;
    if (!asked.every((word) => text.includes(` ${word}`) || code.includes(word))) return [];
    return { entry, rank: (text.includes(` ${asked.join(' ')}`) ? 0 : 2) + (hasPack(code) ? 0 : 1) };
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

export function Picker({ procedures, current, hasPack, onPick, onClose }: PickerProps) {
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);
  const found = useMemo(() => search(procedures, query, hasPack), [procedures, query]);
  const choose = (code: string | null): void => {
    onPick(code);
    onClose();
  };
  return (
    <Dialog
      title={t.pickFirst}
      onClose={onClose}
      onSubmit={() => found[0] && choose(found[0].code)}
      actions={
        <>
          <Button onClick={() => choose(null)}>{t.asPage}</Button>
          <Button onClick={onClose}>{texts.parts.preview.cancel}</Button>
        </>
      }
    >
      <Field label={t.search} type="search" value={query} onInput={setQuery} inputRef={input} />
      {found.length === 0 && <p class="empty">{t.noMatch}</p>}
      <ul class="picker" onKeyDown={moveAmongRows}>
        {found.slice(0, SHOWN).map(({ code, name }) => (
          <li key={code}>
            <button
              type="button"
              data-row
              class="pick"
              aria-current={code === current}
              onClick={() => choose(code)}
            >
              <strong>{name}</strong> <span class="code">{code}</span>
              {!hasPack(code) && <span class="soft"> · {t.noPack}</span>}
            </button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p class="soft">{t.more(found.length - SHOWN)}</p>}
    </Dialog>
  );
}
