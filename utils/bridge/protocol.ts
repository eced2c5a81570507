/**
 * The words between a frame's agent and the page bridge. Both ends speak only DOM events whose detail is a string: objects
 * become null between the worlds. Whatever comes back was said by the page, perhaps by a hostile one: the agent takes it
 * for a claim and looks at the form again before it believes anything.
 */

/** Sent on the element in question; the bridge hears it at the document, in the capture phase. */
export const ASK = 'so-tay-mot-cua:ask';
/** The bridge's answer, on the same element, within the same call. */
export const TOLD = 'so-tay-mot-cua:told';

/** What the bridge can be asked. One library each; the element says which widget is meant. */
export type Ask =
  /** Is there a bridge? Answers `true`. */
  | { op: 'hello' }
  /** SurveyJS: what the model says of the question at this element → `adapters/survey/model.ts`. */
  | { op: 'survey.read' }
  /** SurveyJS: `question.value = value`; null clears → `Told`. */
  | { op: 'survey.set'; value: unknown }
  /** SurveyJS: opens the list of the dropdown at this element, searches it, or closes it again → `Told`. */
  | { op: 'survey.list'; open: boolean; find?: string }
  /** Form.io: what the component at this element holds → `FormioComponent`. */
  | { op: 'formio.read' }
  /** Form.io: have a lazy list loaded, with a search text where the list wants one ('' for none) → `Told`. */
  | { op: 'formio.load'; search: string }
  /** Form.io: `component.setValue(value)`; for selects the entry with this text → `Told`. */
  | { op: 'formio.set'; value: string }
  /** flatpickr: `setDate(iso, true)` on the instance at this input; '' clears → `Told`. */
  | { op: 'flatpickr.set'; iso: string }
  /** jQuery: `$(el).trigger('change')` after a native change, for select2 and its kin → `Told`. */
  | { op: 'jquery.change' };

/** What `formio.read` answers: the source of a list, its entries as printed, what the component holds as printed. */
export interface FormioComponent {
  /** Does the list's service search? `must`: it answers nothing without a text. */
  search: 'none' | 'may' | 'must';
  source: string;
  options: string[];
  value: string;
  /** A text behind a mask: typing past it makes the mask take the focus. */
  mask?: boolean;
}

/** `ok: false`: the library or the widget was not found, or it threw. */
export interface Told {
  ok: boolean;
}

/** Longest string that is taken from the page, in characters. A list of 3,321 wards is about 80,000. */
export const MAX_TOLD = 600_000;
