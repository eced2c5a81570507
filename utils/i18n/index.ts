/**
 * Texts of the interface: Vietnamese. A namespace of areas rather than one object, so that a page carries only the
 * areas it speaks.
 */
import * as vi from './vi';

/** The shape that every language must fill: sentences, or functions of numbers and short strings that return one. */
type Shape<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Shape<T[K]>;
};
/** Citizens at the counter of practice speak Vietnamese: no other language has their words. */
export type Texts = Shape<Omit<typeof vi, 'practiceSpeech'>>;

export { vi as texts };
