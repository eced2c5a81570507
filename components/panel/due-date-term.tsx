import { useId, useState } from 'preact/hooks';
import type { Term, TermUnit } from '../../utils/calendar/types';
import { calendar as texts } from '../../utils/i18n/vi/calendar';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { termText } from './due-date-words';

const t = texts.choose;
const UNITS = Object.keys(texts.unit) as TermUnit[];

export interface TermChoiceProps {
  why: 'none' | 'conflict' | null;
  candidates: readonly Term[];
  /** What the published record says in words. */
  published: string | null;
  onChoose(term: Term, by: string): void;
  onCancel?: () => void;
}

/** The clerk reads the published sentence and says once what it means, by name (domain-rules §6.4). */
export function TermChoice({ why, candidates, published, onChoose, onCancel }: TermChoiceProps) {
  const id = useId();
  const [at, setAt] = useState<number | null>(candidates.length > 0 ? null : -1);
  const [amount, setAmount] = useState('');
  const [unit, setUnit] = useState<TermUnit>('WORKING_DAY');
  const [by, setBy] = useState('');
  const [tried, setTried] = useState(false);

  const number = unit === 'SAME_DAY' ? 1 : /^\d{1,4}$/.test(amount.trim()) ? Number(amount) : 0;
  const own: Term | null = number >= 1 && number <= 3650 ? { amount: number, unit } : null;
  const term = at === null ? null : at === -1 ? own : (candidates[at] ?? null);
  return (
    <form
      class="due-term"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (term && by.trim() !== '') onChoose(term, by.normalize('NFC').trim().slice(0, 200));
      }}
    >
      {why && <p>{t[why]}</p>}
      {published && (
        <blockquote tabIndex={0}>
          <strong>{t.published}: </strong>
          {published}
        </blockquote>
      )}
      {candidates.map((one, index) => (
        <label key={termText(one)} class="case">
          <input type="radio" name={id} checked={at === index} onChange={() => setAt(index)} />
          <span>{termText(one)}</span>
        </label>
      ))}
      {candidates.length > 0 && (
        <label class="case">
          <input type="radio" name={id} checked={at === -1} onChange={() => setAt(-1)} />
          <span>{t.other}</span>
        </label>
      )}
      {at === -1 && (
        <div class="due-moment">
          {unit !== 'SAME_DAY' && (
            <label>
              <span>{t.amount}</span>
              <input
                class="input"
                size={4}
                inputMode="numeric"
                autoComplete="off"
                value={amount}
                onInput={(event) => setAmount(event.currentTarget.value)}
              />
            </label>
          )}
          <label>
            <span>{t.unit}</span>
            <select
              class="input"
              value={unit}
              onChange={(event) => setUnit(event.currentTarget.value as TermUnit)}
            >
              {UNITS.map((one) => (
                <option key={one} value={one}>
                  {texts.unit[one]}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {tried && !term && (
        <p class="wrong" role="alert">
          {t.badAmount}
        </p>
      )}
      <Field
        label={t.by}
        hint={t.byHelp}
        value={by}
        maxLength={200}
        error={tried && by.trim() === '' ? t.badBy : undefined}
        onInput={setBy}
      />
      <div class="acts">
        <Button kind="primary" small type="submit" icon="check">
          {t.save}
        </Button>
        {onCancel && (
          <Button kind="quiet" small onClick={onCancel}>
            {t.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
