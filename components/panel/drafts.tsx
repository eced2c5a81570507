import type { PrintForm } from '../../utils/procedures/print-model';
import type { DraftSummary } from '../../utils/core/draft';
import { LIMITS } from '../../utils/core/limits';
import type { RefusalReason } from '../../utils/messaging/protocol';
import { texts } from '../../utils/i18n';
import { Badge, Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { shown, timeOf } from './show';
import './drafts.css';

const t = texts.parts.drafts;
/** A busy counter has dozens for one procedure; the desk can search them. */
const SHOWN = 8;

export interface DraftsProps {
  hasVault: boolean;
  drafts: readonly DraftSummary[];
  own: string | null;
  refusal: RefusalReason | null;
  note: string;
  today: string;
  onOpen(id: string): void;
  onNote(text: string): void;
  onPrint(form: PrintForm): void;
  onDesk(): void;
}

export function Drafts({
  hasVault,
  drafts,
  own,
  refusal,
  note,
  today,
  onOpen,
  onNote,
  onPrint,
  onDesk,
}: DraftsProps) {
  if (!hasVault)
    return (
      <Notice tone="warn">
        <p>{t.noVault}</p>
        <div class="acts">
          <Button kind="primary" small icon="lock" onClick={onDesk}>
            {texts.panel.vault.create}
          </Button>
        </div>
      </Notice>
    );
  return (
    <>
      <section class="part">
        <h2>{t.work}</h2>
        <Field label={t.note} hint={t.noteHint} value={note} maxLength={LIMITS.note} onInput={onNote} />
      </section>
      <section class="part">
        <h2>{t.print}</h2>
        <div class="acts">
          <Button small icon="print" onClick={() => onPrint('receipt')}>
            {t.printReceipt}
          </Button>
          <Button small icon="print" onClick={() => onPrint('supplement')}>
            {t.printSupplement}
          </Button>
          <Button small icon="print" onClick={() => onPrint('checklist')}>
            {t.printChecklist}
          </Button>
        </div>
      </section>
      <section class="part">
        <h2>{t.others}</h2>
        {refusal && <Notice tone="error">{t.failed}</Notice>}
        {drafts.length === 0 && <p class="empty">{t.none}</p>}
        <ul class="draft-list">
          {drafts.slice(0, SHOWN).map((draft) => (
            <li key={draft.id}>
              <div>
                <p class="draft-line">
                  <strong>{timeOf(draft.updatedAt, today)}</strong>
                  <span class="soft">{t.fields(draft.fieldCount)}</span>
                  {draft.id === own && <Badge tone="ok">{t.current}</Badge>}
                </p>
                {draft.note !== '' && <p class="draft-note">{shown(draft.note)}</p>}
              </div>
              <Button small onClick={() => onOpen(draft.id)}>
                {t.open}
              </Button>
            </li>
          ))}
        </ul>
        <Button kind="quiet" small icon="open" onClick={onDesk}>
          {drafts.length > SHOWN ? t.more(drafts.length - SHOWN) : t.export}
        </Button>
      </section>
    </>
  );
}
