import {
  BAD_REASONS,
  doubtOf,
  GOOD_REASONS,
  isBad,
  type BadReason,
  type GoodReason,
  type RefusalReason,
} from '../../utils/procedures/print-refusal';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Choice } from './choice';
import { Notice } from './notice';
import { chooseReason, needsOf, type RefusalState } from './refusal-state';

const say = texts.print.refusal;

const named = <T extends RefusalReason>(reasons: readonly T[]): Record<T, string> =>
  Object.fromEntries(reasons.map((reason) => [reason, say.reasons[reason]])) as Record<T, string>;

interface Props {
  state: RefusalState;
  lacking: readonly string[];
  /** Printing was asked for and is not possible yet. */
  held: boolean;
  onSupplement(): void;
}

/** Reasons to choose from. The ones that do not hold stand there too: choosing one tells what to do instead. */
export function RefusalBar({ state, lacking, held, onSupplement }: Props) {
  const reason = state.reason.value;
  const doubt = isBad(reason) ? null : doubtOf(state.text.value);
  const needs = reason !== null && !isBad(reason) ? needsOf(state) : [];
  const toSupplement = (
    <Button small icon="paper" onClick={onSupplement}>
      {say.toSupplement}
    </Button>
  );
  return (
    <>
      {lacking.length > 0 && (
        <Notice kind="warn" title={say.lackingTitle} lines={[say.lacking(lacking)]}>
          {toSupplement}
        </Notice>
      )}
      <Choice
        title={say.choose}
        value={isBad(reason) ? null : reason}
        options={named(GOOD_REASONS)}
        onChoose={(next: GoodReason) => chooseReason(state, next)}
      />
      <Choice
        title={say.chooseBad}
        value={isBad(reason) ? reason : null}
        options={named(BAD_REASONS)}
        onChoose={(next: BadReason) => chooseReason(state, next)}
      />
      {isBad(reason) && (
        <Notice kind="warn" title={say.badTitle} lines={[say.hints[reason]]}>
          {reason === 'missingPaper' && lacking.length === 0 && toSupplement}
        </Notice>
      )}
      {doubt !== null && <Notice kind="warn" title={say.doubtTitle} lines={[say.hints[doubt]]} />}
      {needs.length > 0 && <Notice kind="info" title={say.needTitle} lines={needs} />}
      {held && <Notice kind="warn" title="" lines={[say.chooseFirst]} />}
    </>
  );
}
