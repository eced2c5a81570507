/** What happens now, above the lists. Each part is fetched when there is something to tell. */
import { useComputed } from '@preact/signals';
import type { Panel } from '../../utils/session/panel/controller';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { lazily } from './lazily';

const t = texts.panel;

const notices = () => import('./notices');
const GuardNotice = lazily(async () => (await notices()).GuardNotice);
const JobNotice = lazily(async () => (await notices()).JobNotice);
const OfferNotice = lazily(async () => (await notices()).OfferNotice);
const SubmittedNotice = lazily(async () => (await notices()).SubmittedNotice);
const Portal = lazily(async () => (await import('./portal')).Portal);
const DriftNotice = lazily(async () => (await import('./drift')).DriftNotice);
const TodoNotice = lazily(async () => (await import('./todo')).TodoNotice);
const DoubledNotice = lazily(async () => (await import('./doubled')).DoubledNotice);

export function Banners({ panel, today }: { panel: Panel; today: string }) {
  return (
    <div class="banners">
      <Said panel={panel} today={today} />
      <Submitted panel={panel} today={today} />
      {panel.todo.value && (
        <TodoNotice waiting={panel.todo.value} today={today} onOpen={panel.openFindings} />
      )}
      {panel.doubled.fields.value.length > 0 && <DoubledNotice panel={panel} today={today} />}
      <Work panel={panel} />
      <Offer panel={panel} today={today} />
      <Trouble panel={panel} />
    </div>
  );
}

function Said({ panel, today }: { panel: Panel; today: string }) {
  const { notices, lostAt, interrupted, receipt } = panel.news;
  const any = useComputed(
    () => notices.value.length > 0 || !!lostAt.value || !!interrupted.value || !!receipt.value,
  );
  return any.value ? <Portal panel={panel} today={today} /> : null;
}

function Submitted({ panel, today }: { panel: Panel; today: string }) {
  const seen = panel.submitted.value;
  return (
    seen && (
      <SubmittedNotice
        {...seen}
        today={today}
        onDelete={() => void panel.deleteDraft()}
        onUndo={() => void panel.deleteDraft(true)}
        onKeep={panel.dismissSubmitted}
      />
    )
  );
}

/** While somebody learns nothing of this has a button: only what the portal is about to do is told. */
function Work({ panel: { guard, jobs, learning } }: { panel: Panel }) {
  const learns = learning.on.value;
  const job = learns ? null : jobs.job.value;
  const ahead = guard.ahead.value;
  const wiped = learns ? [] : guard.wiped.value;
  return (
    <>
      {(ahead || wiped.length > 0) && (
        <GuardNotice
          ahead={ahead}
          wiped={wiped}
          busy={job?.running ?? false}
          onPutBack={() => void guard.putBack()}
          onDismiss={guard.dismiss}
        />
      )}
      {job && (
        <JobNotice
          job={job}
          onCancel={jobs.cancel}
          onUndo={() => void jobs.undo()}
          onAgain={() => void jobs.again()}
          onChoose={(id, name) => void jobs.choose(id, name)}
          onDismiss={jobs.dismiss}
        />
      )}
    </>
  );
}

function Offer({ panel: { restoring, jobs, learning }, today }: { panel: Panel; today: string }) {
  const offer = restoring.offer.value;
  if (!offer || jobs.job.value?.running || learning.on.value) return null;
  const { id, updatedAt } = offer.draft;
  return (
    <OfferNotice
      updatedAt={updatedAt}
      count={offer.count}
      today={today}
      onLook={() => void restoring.open(id)}
      onLeave={() => restoring.decline(id)}
    />
  );
}

function Trouble({ panel }: { panel: Panel }) {
  const changed = useComputed(() =>
    panel.page.page.value.frames.some(({ snapshot }) => snapshot.drift.missing.length > 0),
  );
  return (
    <>
      {changed.value && <DriftNotice panel={panel} />}
      {panel.packProblems.value.length > 0 && (
        <Notice tone="error">
          <p>{t.procedure.broken}</p>
          {panel.packProblems.value.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {panel.page.placed.value.length === 0 && (
        <Notice tone="info">
          <p>
            <strong>{t.noForm.title}.</strong> {t.noForm.text}
          </p>
        </Notice>
      )}
    </>
  );
}
