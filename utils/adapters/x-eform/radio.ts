/** Options of an `x-radio`: check boxes that behave like one group; sometimes hidden inside a styled paragraph. */
import { boxText } from '../../dom/native';
import { quote } from '../../dom/query';

const BOXES = 'input[type=checkbox],input[type=radio]';

export interface Choice {
  box: HTMLInputElement;
  text: string;
  /** The part of the box's id after its last "-": `1`, `ChaDe`, `Khac`. */
  code: string;
}

export const choicesOf = (host: Element): Choice[] =>
  [...host.querySelectorAll<HTMLInputElement>(BOXES)].map((box) => {
    const code = box.id.slice(box.id.lastIndexOf('-') + 1);
    return { box, code, text: boxText(box) || code };
  });

export const ticked = (host: Element): Choice | null =>
  choicesOf(host).find(({ box }) => box.checked) ?? null;

/** The free text that belongs to "Khác". */
export const otherBox = (host: Element): HTMLInputElement | null =>
  host.querySelector<HTMLInputElement>('input.input-field-radio') ??
  host.querySelector<HTMLInputElement>('input:not([type=checkbox]):not([type=radio]):not([type=hidden])');

/** Where a hand would press: the paragraph or label around a hidden box, else the box. */
export const faceOf = ({ box }: Choice): HTMLElement => {
  const host = box.closest('x-radio');
  const forThis = box.id && host ? host.querySelector<HTMLElement>(`label[for=${quote(box.id)}]`) : null;
  return box.closest<HTMLElement>('p,label') ?? forThis ?? box;
};
