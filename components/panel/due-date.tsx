import { useEffect, useState } from 'preact/hooks';
import { calendar as t } from '../../utils/i18n/vi/calendar';
import { dmyOf } from '../../utils/calendar/written';
import type { DueModel, DueState } from '../../utils/session/panel/due';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Receipt } from './due-date-receipt';
import { DueStrip, dueLegend } from './due-date-strip';
import { TermChoice } from './due-date-term';
import { dayText, momentText, refusalText, termText, warningText } from './due-date-words';
import './due-date.css';

/** So often the present moment is looked at again, ms: a same-day matter changes at 15:00. */
const TICK = 20_000;

export interface DueDateProps {
  due: DueModel;
  /** What the data says of the limit in words; null without a pack. */
  published: string | null;
  /** False: the browser did not allow it. */
  copy(text: string): Promise<boolean>;
  openDesk(): void;
}

type Answered = Extract<DueState, { kind: 'answer' }>;

/** What stands in the line: the date, or in a word why there is none. */
function headline(state: DueState): { text: string; firm: boolean; copied: string | null } {
  if (state.kind === 'choose') return { text: t.due.choose, firm: false, copied: null };
  if (state.kind === 'no-calendar') return { text: t.due.refused, firm: false, copied: null };
  if (state.kind !== 'answer') return { text: '', firm: false, copied: null };
  const { answer } = state;
  if (answer.ok) {
    const text = momentText(answer.due);
    return { text, firm: true, copied: t.due.line(text) };
  }
  if (answer.provisional === null) return { text: t.due.refused, firm: false, copied: null };
  const text = momentText(answer.provisional);
  return { text, firm: false, copied: t.due.provisionalLine(text) };
}

/** The line above the saved line: when the result is due, and why. Opens into days, receipt and limit. */
export function DueDate(props: DueDateProps) {
  const { due } = props;
  const [open, setOpen] = useState(false);
  /** Said of the date it was copied from: another date has not been copied. */
  const [said, setSaid] = useState({ of: '', text: '' });
  useEffect(() => {
    const timer = setInterval(() => void due.tick(), TICK);
    return () => clearInterval(timer);
  }, [due]);
  const state = due.state.value;
  if (state.kind === 'nothing' || state.kind === 'loading') return null;
  const { text, firm, copied } = headline(state);
  const provisional = !firm && copied !== null;
  const warned = state.kind === 'answer' && state.answer.ok && state.answer.warnings.length > 0;
  const copy = async (): Promise<void> => {
    const done = await props.copy(copied ?? '');
    setSaid({ of: text, text: done ? t.due.copied : t.due.notCopied });
  };
  return (
    <section
      class={`due-date ${firm ? 'firm' : 'unsure'} ${warned ? 'warned' : ''}`}
      aria-label={t.due.label}
    >
      {open && (
        <div class="due-more" id="due-more">
          <More {...props} state={state} />
        </div>
      )}
      <div class="due-line">
        <Icon name={firm && !warned ? 'clock' : 'warn'} />
        <p>
          {provisional ? t.due.provisionalLine('') : t.due.line('')}
          <strong>{text}</strong>
          <span class="soft" role="status" aria-live="polite">
            {said.of === text && said.text}
          </span>
        </p>
        <Button
          kind="quiet"
          small
          aria-expanded={open}
          aria-controls="due-more"
          onClick={() => setOpen(!open)}
        >
          {open ? t.due.less : state.kind === 'choose' ? t.due.pick : t.due.why}
        </Button>
        {copied && <Button kind="quiet" small icon="copy" label={t.due.copy} onClick={() => void copy()} />}
      </div>
    </section>
  );
}

function More({ due, published, openDesk, state }: DueDateProps & { state: DueState }) {
  const [changing, setChanging] = useState(false);
  if (state.kind === 'no-calendar') return <Notice tone="error">{t.due.noCalendar}</Notice>;
  if (state.kind === 'choose')
    return (
      <>
        <TermChoice
          why={state.why}
          candidates={state.candidates}
          published={published}
          onChoose={(term, by) => void due.choose(term, by)}
        />
        <Receipt due={due} />
      </>
    );
  if (state.kind !== 'answer') return null;
  return (
    <>
      <Doubts openDesk={openDesk} state={state} />
      <Days state={state} />
      <p class="soft">
        {t.due.basis(termText(state.term), dmyOf(state.answer.calendar))}
        {state.kept && ` ${t.due.byOffice(state.kept.by, dmyOf(state.kept.on))}`}
      </p>
      <Receipt due={due} />
      {changing ? (
        <TermChoice
          why={null}
          candidates={state.candidates}
          published={published}
          onChoose={(term, by) => {
            void due.choose(term, by);
            setChanging(false);
          }}
          onCancel={() => setChanging(false)}
        />
      ) : (
        <div class="acts">
          <Button kind="quiet" small icon="pencil" onClick={() => setChanging(true)}>
            {t.choose.change}
          </Button>
          {state.kept && (
            <Button kind="quiet" small icon="undo" onClick={() => void due.forget()}>
              {t.choose.forget}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** Why there is no firm date and what to do; or what may still change a firm one. */
function Doubts({ openDesk, state: { answer, term } }: { openDesk(): void; state: Answered }) {
  if (answer.ok)
    return answer.warnings.length > 0 ? (
      <Notice tone="warn">
        {answer.warnings.map((warning) => (
          <p key={warning}>{warningText(warning)}</p>
        ))}
      </Notice>
    ) : null;
  const { range } = answer;
  return (
    <Notice tone="warn">
      <p>{refusalText(answer, term)}</p>
      {range && range.earliest !== range.latest && (
        <p>{t.due.range(dayText(range.earliest), dayText(range.latest))}</p>
      )}
      {answer.refuse === 'undecided-day' && (
        <div class="acts">
          <Button small icon="office" onClick={() => openDesk()}>
            {t.due.desk}
          </Button>
        </div>
      )}
    </Notice>
  );
}

function Days({ state: { answer, restarted } }: { state: Answered }) {
  if (answer.steps.length === 0) return null;
  const open = answer.ok ? [] : answer.about;
  const manner = { restarted, firm: answer.ok };
  return (
    <>
      <DueStrip steps={answer.steps} open={open} manner={manner} />
      <ul class="due-legend">
        {dueLegend(answer.steps, manner).map(({ days, what }) => (
          <li key={what}>
            <strong>{days}</strong> {what}
          </li>
        ))}
      </ul>
    </>
  );
}
