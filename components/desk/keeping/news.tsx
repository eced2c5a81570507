import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StoreReport } from '../../../utils/messaging/protocol';
import { texts } from '../../../utils/i18n';
import { timeOf } from '../../panel/show';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { refusal, type Desk } from '../model';
import { OfficeAsked } from '../people/office-asked';
import './keeping.css';

const say = texts.keeping.news;

/** What the clerk must know before working on: what was mended, a clock that jumped, fields with two values. Nothing: nothing is drawn. */
export function DeskNews({ desk, today }: { desk: Desk; today: string }) {
  const [report, setReport] = useState<StoreReport | null>(null);
  const drafts = desk.drafts.value;
  const ask = async (seen: boolean) => {
    const answer = await desk.world.ask({ type: 'store.report', seen });
    if (answer.ok) setReport(answer.value);
  };
  // whatever was mended is told with a change, also where the list is as it was
  useEffect(() => void ask(false), [drafts, desk.changes.value]);
  const confirmClock = async () => {
    const answer = await desk.world.ask({ type: 'store.clock' });
    if (!answer.ok) desk.tell(refusal(answer.reason));
    await ask(false);
  };
  const doubled = drafts?.filter((draft) => (draft.doubled ?? 0) > 0 && draft.deletedAt === null) ?? [];
  const first = doubled[0];
  const view = desk.view.value;
  const vault = desk.vault.value;
  const { proposed, before } = vault.state === 'open' ? vault : {};
  return (
    <>
      {proposed && (
        <News tone="warn">
          <OfficeAsked key={proposed.publicKey} desk={desk} {...proposed} />
        </News>
      )}
      {before && view.kind !== 'account' && (
        <News tone="warn">
          <p>{texts.people.before.what(before.reduce((sum, { shifts }) => sum + shifts, 0))}</p>
          <Button small icon="lock" onClick={() => desk.openPage('account')}>
            {texts.people.before.go}
          </Button>
        </News>
      )}
      {report && report.at > 0 && <Mended report={report} today={today} onSeen={() => void ask(true)} />}
      {report?.copyFails && (
        <News tone="warn">
          <p>
            {say.copyFails} {say.copyFailsWhat}
          </p>
        </News>
      )}
      {report?.clock && (
        <News tone="warn">
          <p>
            {say.clock(timeOf(report.clock.from, '', true), timeOf(report.clock.to, '', true))}{' '}
            {say.clockWhat}
          </p>
          <Button small icon="check" onClick={() => void confirmClock()}>
            {say.clockRight}
          </Button>
        </News>
      )}
      <NewVersion desk={desk} />
      {first && !(view.kind === 'draft' && view.id === first.id) && (
        <News tone="warn">
          <p>{say.doubled(doubled.length)}</p>
          <Button small onClick={() => void desk.show({ kind: 'draft', id: first.id })}>
            {say.openDoubled}
          </Button>
        </News>
      )}
    </>
  );
}

/** The line `texts.update.news` was written for this version; a newer one is announced without it until it has its own. */
export const NEWS_OF = '0.1.0';

/** After an update: which version this is and what is new, until the clerk has seen it. */
function NewVersion({ desk }: { desk: Desk }) {
  const { news } = desk.world;
  const [seen, setSeen] = useState<string | null>(news?.version ?? null);
  useEffect(() => void news?.seen().then(setSeen), [news]);
  if (!news || seen === news.version) return null;
  const { update } = texts;
  return (
    <News tone="ok">
      <p>
        {update.done(news.version)} {news.version === NEWS_OF && update.news}
      </p>
      <Button
        small
        icon="check"
        onClick={() => {
          setSeen(news.version);
          void news.see();
        }}
      >
        {update.seen}
      </Button>
    </News>
  );
}

function Mended({ report, today, onSeen }: { report: StoreReport; today: string; onSeen(): void }) {
  const { restored, damaged, moved = 0, wiped, at } = report;
  if (restored === 0 && damaged === 0 && moved === 0 && !wiped) return null;
  return (
    <News tone={damaged > 0 || wiped ? 'warn' : 'ok'}>
      <p>
        {[
          wiped && say.wiped,
          restored > 0 && say.restored(restored),
          restored === 0 && moved > 0 && say.moved(moved),
          damaged > 0 && say.damaged(damaged),
          wiped && restored === 0 && say.nothingLeft,
        ]
          .filter(Boolean)
          .join(' ')}{' '}
        <span class="soft">{say.when(timeOf(at, today))}</span>
      </p>
      <Button small icon="check" onClick={onSeen}>
        {say.seen}
      </Button>
    </News>
  );
}

const News = ({ tone, children }: { tone: 'ok' | 'warn'; children: ComponentChildren }) => (
  <div class="desk-news">
    <Notice tone={tone} alert={tone === 'warn'}>
      {children}
    </Notice>
  </div>
);
