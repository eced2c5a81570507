/** What happens now, above the lists. */
import type { Panel } from '../../utils/session/panel/controller';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { GuardNotice, JobNotice, OfferNotice, SubmittedNotice } from './notices';

const t = texts.panel;

export function Banners({ panel, today }: { panel: Panel; today: string }) {
  return (
    <div class="banners">
      <Submitted panel={panel} today={today} />
      <Work panel={panel} />
      <Offer panel={panel} today={today} />
      <Trouble panel={panel} />
    </div>
  );
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

function Work({ panel: { guard, jobs } }: { panel: Panel }) {
  const job = jobs.job.value;
  return (
    <>
      <GuardNotice
        ahead={guard.ahead.value}
        wiped={guard.wiped.value}
        busy={job?.running ?? false}
        onPutBack={() => void guard.putBack()}
        onDismiss={guard.dismiss}
      />
      {job && (
        <JobNotice
          job={job}
          onCancel={jobs.cancel}
          onUndo={() => void jobs.undo()}
          onAgain={() => void jobs.again()}
          onDismiss={jobs.dismiss}
        />
      )}
    </>
  );
}

function Offer({ panel: { restoring, jobs }, today }: { panel: Panel; today: string }) {
  const offer = restoring.offer.value;
  if (!offer || jobs.job.value?.running) return null;
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
  return (
    <>
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
