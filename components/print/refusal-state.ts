import { useSignal, type Signal } from '@preact/signals';
import { isBad, type RefusalReason } from '../../utils/procedures/print-refusal';
import { texts } from '../../utils/i18n';

const say = texts.print.refusal;

/** What is chosen beside the refusal and typed on it: the bar judges it, the sheet shows it. */
export interface RefusalState {
  reason: Signal<RefusalReason | null>;
  text: Signal<string>;
  ground: Signal<string>;
  agency: Signal<string>;
  proof: Signal<string>;
}

export const useRefusal = (): RefusalState => ({
  reason: useSignal<RefusalReason | null>(null),
  text: useSignal(''),
  ground: useSignal(''),
  agency: useSignal(''),
  proof: useSignal(''),
});

export function chooseReason(state: RefusalState, reason: RefusalReason): void {
  state.reason.value = reason;
  state.text.value = isBad(reason) ? '' : say.texts[reason];
}

/** Nothing is printed on a reason that does not hold, and on none. */
export const mayPrint = ({ reason, text }: RefusalState): boolean =>
  !isBad(reason.value) && text.value.trim() !== '';

/** What still has to be written for this reason; sentences. */
export function needsOf({ reason, ground, agency, proof }: RefusalState): string[] {
  const open = (text: Signal<string>): boolean => text.value.trim() === '';
  return [
    ...(reason.value !== 'withdrawn' && open(ground) ? [say.needGround] : []),
    ...(reason.value === 'competence' && open(agency) ? [say.needAgency] : []),
    ...(reason.value === 'forged' && open(proof) ? [say.needProof] : []),
  ];
}
