import type { RefusalReason } from '../../utils/messaging/protocol';
import type { Saving } from '../../utils/session/panel/saving';
import { texts } from '../../utils/i18n';
import { EndShift, type EndShiftProps } from '../desk/people/end-shift';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { timeOf } from './show';

const t = texts.panel.saving;

/** Reasons that the clerk can mend at the desk. */
const DOORS: Partial<Record<RefusalReason, { why: 'new' | 'locked'; act: 'create' | 'unlock' }>> = {
  'no-vault': { why: 'new', act: 'create' },
  locked: { why: 'locked', act: 'unlock' },
};

export interface FooterProps {
  saving: Saving;
  today: string;
  onDesk(): void;
  onKeys(): void;
  /** A new version waits for a quiet moment. */
  updateWaits?: boolean;
  /** "Cập nhật ngay". */
  onUpdate?(): void;
  /** The learning mode; null: not offered here. */
  learning?: { on: boolean; busy: boolean; toggle(): void } | null;
  /** Ends the shift; null: nobody has one open. */
  shift?: EndShiftProps | null;
}

function LearningButton({ on, busy, toggle }: NonNullable<FooterProps['learning']>) {
  const words = texts.learning;
  return (
    <Button
      kind="quiet"
      small
      icon="question"
      label={on ? words.turnOff : busy ? words.busy : words.turnOn}
      aria-pressed={on}
      aria-disabled={busy && !on}
      onClick={toggle}
    />
  );
}

/** The saved line. "Đã lưu" stands here only when the store has said so. */
export function Footer({
  saving,
  today,
  onDesk,
  onKeys,
  updateWaits,
  onUpdate,
  learning,
  shift,
}: FooterProps) {
  const door = saving.state === 'unsaved' ? DOORS[saving.reason] : undefined;
  return (
    <footer class={`panel-foot ${saving.state}`}>
      {/* read out when its kind changes, not for the time of each key: a new element is news, a changed text is not */}
      <p role="status" aria-live="polite" aria-atomic="false" aria-relevant="additions">
        <Icon name={saving.state === 'saved' ? 'check' : saving.state === 'unsaved' ? 'error' : 'info'} />
        <span key={saving.state}>
          {saving.state === 'nothing' && t.nothing}
          {saving.state === 'saved' && t.saved(timeOf(saving.at, today, true))}
          {saving.state === 'unsaved' && (
            <>
              <strong>{t.unsaved}.</strong>{' '}
              {door ? `${texts.panel.vault[door.why]}.` : texts.common.refusal[saving.reason]}
              {saving.lastSaved !== null && ` (${t.lastSaved(timeOf(saving.lastSaved, today, true))})`}
            </>
          )}
          {updateWaits && (
            <span class="soft" title={texts.waiting.updateHow}>
              {saving.state === 'unsaved' ? ' ' : '. '}
              {saving.state === 'saved' ? texts.waiting.updateSaved : texts.waiting.update}
            </span>
          )}
        </span>
      </p>
      {updateWaits && onUpdate && saving.state !== 'unsaved' && (
        <Button kind="quiet" small icon="download" label={texts.waiting.updateNowHow} onClick={onUpdate} />
      )}
      {door && (
        <Button kind="primary" small icon="lock" onClick={onDesk}>
          {texts.panel.vault[door.act]}
        </Button>
      )}
      {shift && <EndShift {...shift} small />}
      {learning && <LearningButton {...learning} />}
      <Button kind="quiet" small icon="keyboard" label={texts.panel.keysOpen} onClick={onKeys} />
    </footer>
  );
}
