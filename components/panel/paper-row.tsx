import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PAPER_STATES, type ChecklistRow, type PaperMark, type PaperState } from '../../utils/core/checklist';
import { LIMITS } from '../../utils/core/limits';
import type { PackNote } from '../../utils/core/pack';
import { texts } from '../../utils/i18n';
import { Badge } from '../ui/badge';
import { Icon, type IconName } from '../ui/icon';
import { isWriting } from './hand';
import { dayOf, Value } from './show';

const t = texts.panel.papers;
const { paperState, paperForm, paperAction } = texts.common;

const ICONS: Record<PaperState, IconName> = {
  unseen: 'unseen',
  received: 'ok',
  missing: 'missing',
  rejected: 'rejected',
  'not-applicable': 'skip',
};

export interface PaperRowProps {
  row: ChecklistRow;
  /** Said of the portal's row instead of "has a file", where that would mislead. */
  portal?: string | null;
  /** Explanations of the record that belong to this paper. */
  notes: readonly PackNote[];
  /** The day the data describes, ISO. */
  asOf: string;
  /** The list's one tab stop is here. */
  current: boolean;
  onChange(change: Partial<PaperMark>): void;
  onFocus(): void;
}

export function PaperRow({
  row: { paper, mark, attachedOnPortal },
  portal = null,
  notes,
  asOf,
  current,
  onChange,
  onFocus,
}: PaperRowProps) {
  const [why, setWhy] = useState(false);
  const [noting, setNoting] = useState(false);
  const received = mark.state === 'received';
  const toggle = (): void => onChange({ state: received ? 'unseen' : 'received' });

  const onKey = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    if (event.key === 'Escape' && (noting || why)) {
      setNoting(false);
      setWhy(false);
      event.currentTarget.querySelector<HTMLElement>('[data-row]')?.focus();
      return event.stopPropagation();
    }
    if (isWriting(event.target) || event.altKey || event.ctrlKey || event.metaKey) return;
    const state = PAPER_STATES[Number(event.key) - 1];
    if (state) onChange({ state });
    else if (event.key === 'n' || event.key === 'N') setNoting(true);
    else if (event.key === 'v' || event.key === 'V') setWhy(!why);
    else return;
    event.preventDefault();
  };
  const meta = `${paperAction[paper.action]} ${paper.quantity} ${paperForm[paper.form].toLocaleLowerCase('vi')}`;

  return (
    <li class={`paper ${mark.state}`} onKeyDown={onKey} onFocus={onFocus}>
      <button
        type="button"
        class="tick"
        role="checkbox"
        data-row
        tabIndex={current ? 0 : -1}
        aria-checked={received}
        aria-label={`${paperState.received}: ${paper.label}`}
        onClick={toggle}
      >
        <Icon name={ICONS[mark.state]} />
      </button>
      <div>
        <p class="paper-name" onClick={toggle}>
          {paper.label}
        </p>
        <p class="paper-meta">{meta}</p>
        {paper.onlyIf && <p class="paper-if">{t.onlyIf(paper.onlyIf)}</p>}
        {paper.unsure && <Badge tone="warn">{t.unsure}</Badge>}
        {attachedOnPortal !== null && (
          <p class={`paper-portal ${portal !== null ? 'look' : attachedOnPortal ? 'yes' : 'no'}`}>
            <Icon name={portal !== null ? 'warn' : attachedOnPortal ? 'check' : 'upload'} />{' '}
            {portal ?? (attachedOnPortal ? t.attached : t.notAttached)}
          </p>
        )}
      </div>
      <div class="paper-more">
        <div class="paper-tools">
          <select
            aria-label={t.stateLabel(paper.label)}
            tabIndex={current ? 0 : -1}
            value={mark.state}
            onChange={(event) => onChange({ state: event.currentTarget.value as PaperState })}
          >
            {PAPER_STATES.map((state) => (
              <option key={state} value={state}>
                {paperState[state]}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="link"
            tabIndex={current ? 0 : -1}
            aria-expanded={noting}
            onClick={() => setNoting(!noting)}
          >
            {t.note}
          </button>
          <button
            type="button"
            class="link"
            tabIndex={current ? 0 : -1}
            aria-expanded={why}
            onClick={() => setWhy(!why)}
          >
            {why ? t.whyClose : t.why}
          </button>
        </div>
        {noting ? (
          <NoteInput label={t.noteOf(paper.label)} value={mark.note} onInput={(note) => onChange({ note })} />
        ) : (
          mark.note !== '' && (
            <p class="paper-note">
              <Icon name="pencil" /> <Value text={mark.note} cap={400} />
            </p>
          )
        )}
        {why && (
          <dl class="why">
            <dt class="visually-hidden">{t.why}</dt>
            <dd>{paper.why}</dd>
            <dt>{t.law}</dt>
            <dd>
              {paper.law.text} <em>({t.confidence[paper.law.confidence]})</em>
            </dd>
            <dt>{t.official}</dt>
            <dd>{paper.official}</dd>
            {notes.map((note) => (
              <>
                <dt>{t.help}</dt>
                <dd>{note.text}</dd>
              </>
            ))}
            <dd class="soft">{t.asOf(dayOf(asOf))}</dd>
          </dl>
        )}
      </div>
    </li>
  );
}

/** The focus goes there when it is opened by hand, and never again. */
function NoteInput({ label, value, onInput }: { label: string; value: string; onInput(text: string): void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <textarea
      ref={box}
      class="input paper-note-input"
      aria-label={label}
      placeholder={t.notePlaceholder}
      maxLength={LIMITS.note}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
