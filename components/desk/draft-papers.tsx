import type { PaperState } from '../../utils/core/checklist';
import type { Draft } from '../../utils/core/draft';
import { LIMITS } from '../../utils/core/limits';
import { texts } from '../../utils/i18n';
import { shown } from '../panel/show';
import { Badge, type Tone } from '../ui/badge';
import type { IconName } from '../ui/icon';

const LOOK: Record<PaperState, { tone: Tone; icon: IconName }> = {
  unseen: { tone: 'neutral', icon: 'unseen' },
  received: { tone: 'ok', icon: 'ok' },
  missing: { tone: 'error', icon: 'missing' },
  rejected: { tone: 'warn', icon: 'rejected' },
  'not-applicable': { tone: 'neutral', icon: 'skip' },
};

/** The states of the papers as they were marked beside the form. */
export function DraftPapers({ draft, labels }: { draft: Draft; labels: ReadonlyMap<string, string> }) {
  return (
    <section class="block">
      <h2>{texts.desk.draft.papers}</h2>
      {draft.papers.length === 0 && <p class="soft">{texts.desk.draft.noPapers}</p>}
      <ul class="papers">
        {draft.papers.map(({ id, state, note }) => (
          <li key={id}>
            <span>
              {labels.get(id) ?? shown(id)}
              {note && <bdi class="soft small note">{shown(note, LIMITS.note)}</bdi>}
            </span>
            <Badge {...LOOK[state]}>{texts.common.paperState[state]}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
