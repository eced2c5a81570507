/** The notices above the lists: a job under way or done, a block the portal wiped, a draft that fits, a submission. */
import type { Job, Result } from '../../utils/session/panel/jobs';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { byHand } from './hand';
import { shown, timeOf, Value } from './show';

const t = texts.parts;

/** Why a field was not filled. */
const outcomeText = (reason: string | null): string =>
  reason === null ? '' : ((t.outcome as Readonly<Record<string, string>>)[reason] ?? reason);

/** Names of a few fields; the rest as a number. */
const FEW = 4;
function Names({ labels }: { labels: readonly string[] }) {
  const some = labels.slice(0, FEW).map((label) => shown(label, 60));
  return (
    <p class="names">
      {some.join(', ')}
      {labels.length > FEW && ` ${t.problems.more(labels.length - FEW)}`}
    </p>
  );
}

interface UnfilledProps {
  results: readonly Result[];
  onChoose(id: string, name: string): void;
}
function Unfilled({ results, onChoose }: UnfilledProps) {
  if (results.length === 0) return null;
  return (
    <>
      <p>{t.jobs.unfilled(results.length)}</p>
      <ul class="results">
        {results.map(({ id, label, value, reason, names }) => (
          <li key={id}>
            <strong>{shown(label, 80)}</strong>: <Value text={value} />
            <span class="reason">{outcomeText(reason)}</span>
            {names && (
              <span class="acts" role="group" aria-label={texts.portal.units.several(shown(value, 60))}>
                {names.map((name) => (
                  <Button key={name} small onClick={byHand(() => onChoose(id, name))}>
                    {shown(name, 60)}
                  </Button>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Old names of communes and provinces that were written in today's. */
function Renamed({ results }: { results: readonly Result[] }) {
  return (
    <>
      {results.map(
        ({ id, outcome, value, renamed }) =>
          outcome === 'done' &&
          renamed !== undefined && (
            <p key={id} class="change">
              <bdi>{texts.portal.units.changed(shown(value, 80), shown(renamed, 60))}</bdi>
            </p>
          ),
      )}
    </>
  );
}

export interface JobNoticeProps {
  job: Job;
  onCancel(): void;
  onUndo(): void;
  onAgain(): void;
  /** Which of several communes is meant. */
  onChoose(id: string, name: string): void;
  onDismiss(): void;
}

export function JobNotice({ job, onCancel, onUndo, onAgain, onChoose, onDismiss }: JobNoticeProps) {
  if (job.running)
    return (
      <Notice tone="info">
        <p>{t.jobs.running[job.kind]}</p>
        {/* its beginning and its end are read out, not each field */}
        <div class="progress" aria-live="off">
          <progress max={job.total} value={job.done} aria-label={t.jobs.running[job.kind]} />
          <span>{t.jobs.progress(job.done, job.total)}</span>
          <Button small disabled={job.cancelled} onClick={onCancel}>
            {t.jobs.cancel}
          </Button>
        </div>
      </Notice>
    );
  const left = job.results.filter(({ outcome }) => outcome !== 'done');
  const late = left.filter(({ outcome }) => outcome === 'retry');
  const undoable =
    job.kind !== 'undo' &&
    job.results.some(
      ({ outcome, before, value }) => outcome === 'done' && before !== null && before !== value,
    );
  const one = job.results.length === 1 ? job.results[0] : undefined;
  return (
    <Notice tone={left.length > 0 ? 'warn' : 'ok'}>
      <p>
        {job.cancelled && `${t.jobs.cancelled} `}
        {t.jobs.finished[job.kind](job.done, job.total)}
      </p>
      {job.kind === 'fix' && one?.outcome === 'done' && (
        <p class="change">
          {shown(one.label, 80)}: <Value text={one.before ?? ''} cap={60} /> →{' '}
          <Value text={one.value} cap={60} />
        </p>
      )}
      <Renamed results={job.results} />
      <Unfilled results={left} onChoose={onChoose} />
      <div class="acts">
        {late.length > 0 && (
          <Button kind="primary" small onClick={byHand(onAgain)}>
            {t.jobs.again(late.length)}
          </Button>
        )}
        {undoable && (
          <Button small icon="undo" onClick={byHand(onUndo)}>
            {t.jobs.undo}
          </Button>
        )}
        <Button kind="quiet" small onClick={onDismiss}>
          {t.jobs.dismiss}
        </Button>
      </div>
    </Notice>
  );
}

export interface GuardNoticeProps {
  ahead: { driver: string; labels: readonly string[] } | null;
  wiped: readonly { label: string }[];
  busy: boolean;
  onPutBack(): void;
  onDismiss(): void;
}

export function GuardNotice({ ahead, wiped, busy, onPutBack, onDismiss }: GuardNoticeProps) {
  if (wiped.length > 0)
    return (
      <Notice tone="warn" alert>
        <p>{t.guard.wiped(wiped.length)}</p>
        <Names labels={wiped.map(({ label }) => label)} />
        <div class="acts">
          <Button kind="primary" small icon="undo" disabled={busy} onClick={byHand(onPutBack)}>
            {t.guard.putBack(wiped.length)}
          </Button>
          <Button kind="quiet" small onClick={onDismiss}>
            {t.guard.leave}
          </Button>
        </div>
      </Notice>
    );
  if (!ahead) return null;
  return (
    <Notice tone="info">
      <p>{t.guard.ahead(shown(ahead.driver, 60), ahead.labels.length)}</p>
      <Names labels={ahead.labels} />
      <p class="soft">{t.guard.aheadHelp}</p>
    </Notice>
  );
}

export interface OfferNoticeProps {
  updatedAt: number;
  count: number;
  today: string;
  onLook(): void;
  onLeave(): void;
}

export function OfferNotice({ updatedAt, count, today, onLook, onLeave }: OfferNoticeProps) {
  return (
    <Notice tone="info">
      <p>
        <strong>{t.drafts.offer(timeOf(updatedAt, today))}</strong> {t.drafts.offerCount(count)}
      </p>
      <div class="acts">
        <Button kind="primary" small onClick={onLook}>
          {t.drafts.look}
        </Button>
        <Button kind="quiet" small onClick={onLeave}>
          {t.drafts.leave}
        </Button>
      </div>
    </Notice>
  );
}

export interface SubmittedNoticeProps {
  at: number;
  deleted: boolean;
  today: string;
  onDelete(): void;
  onUndo(): void;
  onKeep(): void;
}

export function SubmittedNotice({ at, deleted, today, onDelete, onUndo, onKeep }: SubmittedNoticeProps) {
  return (
    <Notice tone="ok">
      <p>
        <strong>{t.submitted.seen(timeOf(at, today))}</strong>{' '}
        {deleted ? t.submitted.removed : t.submitted.ask}
      </p>
      <div class="acts">
        {deleted ? (
          <Button small icon="undo" onClick={onUndo}>
            {t.submitted.undo}
          </Button>
        ) : (
          <Button small icon="trash" onClick={onDelete}>
            {t.submitted.remove}
          </Button>
        )}
        <Button kind="quiet" small onClick={onKeep}>
          {deleted ? t.jobs.dismiss : t.submitted.keep}
        </Button>
      </div>
    </Notice>
  );
}
