/** What the portal itself has said: messages that stay after the toast is gone, a lost session, a receipt. */
import { useState } from 'preact/hooks';
import type { Notice as Said } from '../../utils/messaging/protocol';
import type { Panel } from '../../utils/session/panel/controller';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { shown, timeOf } from './show';
import './portal.css';

const t = texts.portal;
/** Messages shown without asking. */
const FEW = 2;
/** A message of a portal may be a page of text. */
const CAP = 240;

interface Part {
  panel: Panel;
  today: string;
}

export const Portal = (part: Part) => (
  <>
    <Session {...part} />
    <Receipt {...part} />
    <Messages {...part} />
  </>
);

function Session({ panel, today }: Part) {
  const { news, restoring, dossier } = panel;
  const lost = news.lostAt.value;
  const interrupted = news.interrupted.value;
  if (lost !== null)
    return (
      <Notice tone="warn" alert>
        <p>
          <strong>{t.session.lost(timeOf(lost, today))}</strong>{' '}
          {dossier.draftId.value === null && interrupted === null ? t.session.unsafe : t.session.safe}
        </p>
      </Notice>
    );
  // The tab's own draft is offered by its own notice.
  if (!interrupted || interrupted.draftId === dossier.draftId.value || panel.page.placed.value.length === 0)
    return null;
  return (
    <Notice tone="info">
      <p>
        <strong>{t.session.back(timeOf(interrupted.at, today))}</strong> {t.session.backHelp}
      </p>
      <div class="acts">
        <Button
          kind="primary"
          small
          onClick={() => {
            news.settled();
            void restoring.open(interrupted.draftId);
          }}
        >
          {t.session.look}
        </Button>
        <Button kind="quiet" small onClick={news.settled}>
          {t.session.leave}
        </Button>
      </div>
    </Notice>
  );
}

function Receipt({ panel }: Part) {
  const [copied, setCopied] = useState(false);
  const filed = panel.news.receipt.value;
  if (!filed) return null;
  const { code, promised } = filed;
  return (
    <Notice tone="ok">
      <p>
        <strong>{t.receipt.filed(shown(code, 60), promised && shown(promised, 10))}</strong>
      </p>
      <div class="acts">
        <Button small icon="copy" onClick={() => void panel.copy(code).then(setCopied)}>
          {copied ? t.receipt.copied : t.receipt.copy}
        </Button>
      </div>
    </Notice>
  );
}

function Messages({ panel, today }: Part) {
  const [all, setAll] = useState(false);
  const notices = panel.news.notices.value;
  if (notices.length === 0) return null;
  return (
    <Notice tone="info">
      <p>
        <strong>{t.said.title}</strong>
      </p>
      <ul class="results said">
        {(all ? notices : notices.slice(0, FEW)).map((one) => (
          <Message key={`${one.frameId} ${one.key} ${one.text}`} said={one} panel={panel} today={today} />
        ))}
      </ul>
      <div class="acts">
        {notices.length > FEW && (
          <Button small aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t.said.few : t.said.all(notices.length)}
          </Button>
        )}
        <Button kind="quiet" small onClick={panel.news.clear}>
          {t.said.clear}
        </Button>
      </div>
    </Notice>
  );
}

function Message({ said: { at, text, frameId, key }, panel, today }: Part & { said: Said }) {
  const here = key !== null && panel.page.byRef.value.has(`${frameId} ${key}`);
  return (
    <li>
      <time class="soft">{timeOf(at, today)}</time> <bdi>{shown(text, CAP)}</bdi>
      {here && (
        <>
          {' '}
          <button type="button" class="link" onClick={() => panel.focus(frameId, key)}>
            {t.said.jump}
          </button>
        </>
      )}
    </li>
  );
}
