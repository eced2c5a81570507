import type { Completeness } from '../../utils/core/completeness';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { Tone } from '../ui/badge';

const t = texts.panel.verdict;

export interface VerdictInput {
  completeness: Completeness | null;
  /** Issues shown now and not yet compared with the paper. */
  errors: number;
  warnings: number;
  /** Compared with the paper. */
  skipped: number;
  checked: boolean;
  hasForm: boolean;
  /** The portal is still filling a list: what is said may not be all. */
  provisional?: boolean;
}

export interface Verdict {
  tone: Exclude<Tone, 'neutral'>;
  headline: string;
  rest: string;
}

/**
 * The state of the dossier in one line. Only errors and papers speak against it. Before the first "Kiểm tra" nothing
 * is said about fields that the clerk has not come to yet, and nothing is called free of errors that was not looked at.
 */
export function verdictOf({
  completeness,
  errors,
  warnings,
  skipped,
  checked,
  hasForm,
  provisional = false,
}: VerdictInput): Verdict {
  const missing = completeness?.missingPapers.length ?? 0;
  const unseen = completeness?.unseenPapers.length ?? 0;
  const hidden = (completeness?.errors ?? 0) > errors;
  const papers = [missing > 0 && t.missingShort(missing), unseen > 0 && t.unseenShort(unseen)];
  const rest = (...more: (string | false)[]): string =>
    [provisional && checked && t.provisional, ...more, skipped > 0 && t.skippedShort(skipped)]
      .filter(Boolean)
      .join(' · ');
  const also = warnings > 0 && t.warningsShort(warnings);

  if (errors > 0) return { tone: 'error', headline: t.left(errors, warnings), rest: rest(...papers) };
  if (!hasForm && missing + unseen === 0) return { tone: 'info', headline: t.nothing, rest: '' };
  if (hidden && !checked)
    return { tone: 'info', headline: warnings > 0 ? t.left(0, warnings) : t.typing, rest: rest(...papers) };
  if (missing > 0)
    return {
      tone: 'error',
      headline: t.missing(missing),
      rest: rest(also, unseen > 0 && t.unseenShort(unseen)),
    };
  if (unseen > 0) return { tone: 'warn', headline: t.unseen(unseen), rest: rest(also) };
  if (completeness?.verdict === 'complete') return { tone: 'ok', headline: t.complete, rest: rest(also) };
  if (provisional && checked && warnings === 0) return { tone: 'info', headline: t.provisional, rest: '' };
  return warnings > 0
    ? { tone: 'warn', headline: t.left(0, warnings), rest: rest() }
    : { tone: 'info', headline: checked ? t.noErrors : t.typing, rest: rest() };
}

export function VerdictStrip({ verdict, onCheck }: { verdict: Verdict; onCheck(): void }) {
  return (
    <div class={`verdict ${verdict.tone}`}>
      <Icon name={verdict.tone} />
      <div class="verdict-text" role="status" aria-live="polite">
        <strong>{verdict.headline}</strong>
        {verdict.rest && <span>{verdict.rest}</span>}
      </div>
      <Button kind="primary" small onClick={onCheck}>
        {t.check}
      </Button>
    </div>
  );
}
