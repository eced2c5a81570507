import type { Procedure } from '../../utils/session/panel/judge';
import { texts } from '../../utils/i18n';
import { Badge, type Tone } from '../ui/badge';
import { Button } from '../ui/button';

const t = texts.panel;

/** The confidence of recognition in words: the figure would say more than is known. */
function sureness({ confidence, how }: Procedure): { tone: Tone; word: string } {
  if (how === 'picked') return { tone: 'neutral', word: t.procedure.picked };
  if (confidence >= 0.9) return { tone: 'ok', word: t.procedure.sure };
  if (confidence >= 0.6) return { tone: 'info', word: t.procedure.likely };
  return { tone: 'warn', word: t.procedure.unsure };
}

export interface HeaderProps {
  procedure: Procedure | null;
  hasVault: boolean;
  onPick(): void;
  onDesk(): void;
  onClose(): void;
}

export function Header({ procedure, hasVault, onPick, onDesk, onClose }: HeaderProps) {
  const sure = procedure && sureness(procedure);
  return (
    <header class="panel-head">
      <div class="panel-head-row">
        <h1 title={procedure?.name}>{procedure?.shortName ?? t.procedure.none}</h1>
        {hasVault ? (
          <Button
            kind="quiet"
            small
            icon="unlock"
            label={`${t.vault.open}. ${t.vault.desk}`}
            onClick={onDesk}
          />
        ) : (
          <Button kind="plain" small icon="lock" title={t.vault.desk} onClick={onDesk}>
            {t.vault.new}
          </Button>
        )}
        <Button kind="quiet" small icon="close" label={t.close} onClick={onClose} />
      </div>
      <p class="panel-head-meta">
        {procedure && sure ? (
          <>
            <span class="code">{procedure.code}</span>
            <span title={t.procedure.how[procedure.how]}>
              <Badge tone={sure.tone}>{sure.word}</Badge>
            </span>
          </>
        ) : (
          <span class="soft">{t.procedure.pickHint}</span>
        )}
        <Button kind="quiet" small onClick={onPick}>
          {procedure ? t.procedure.pick : t.procedure.pickFirst}
        </Button>
      </p>
    </header>
  );
}
