import type { RefusalReason } from '../../utils/messaging/protocol';
import type { Saving } from '../../utils/session/panel/saving';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { timeOf } from './show';

const t = texts.panel.saving;

/** Reasons that the clerk can mend at the desk. */
const DOORS: Partial<Record<RefusalReason, { why: string; act: string }>> = {
  'no-vault': { why: `${texts.panel.vault.new}.`, act: texts.panel.vault.create },
  locked: { why: `${texts.panel.vault.locked}.`, act: texts.panel.vault.unlock },
};

export interface FooterProps {
  saving: Saving;
  today: string;
  onDesk(): void;
  onKeys(): void;
}

/** The saved line. "Đã lưu" stands here only when the store has said so. */
export function Footer({ saving, today, onDesk, onKeys }: FooterProps) {
  const door = saving.state === 'unsaved' ? DOORS[saving.reason] : undefined;
  return (
    <footer class={`panel-foot ${saving.state}`}>
      <p role="status" aria-live="polite">
        <Icon name={saving.state === 'saved' ? 'check' : saving.state === 'unsaved' ? 'error' : 'info'} />
        <span>
          {saving.state === 'nothing' && t.nothing}
          {saving.state === 'saved' && t.saved(timeOf(saving.at, today, true))}
          {saving.state === 'unsaved' && (
            <>
              <strong>{t.unsaved}.</strong> {door ? door.why : texts.common.refusal[saving.reason]}
              {saving.lastSaved !== null && ` (${t.lastSaved(timeOf(saving.lastSaved, today, true))})`}
            </>
          )}
        </span>
      </p>
      {door && (
        <Button kind="primary" small icon="lock" onClick={onDesk}>
          {door.act}
        </Button>
      )}
      <Button kind="quiet" small icon="keyboard" label={texts.panel.keysOpen} onClick={onKeys} />
    </footer>
  );
}
