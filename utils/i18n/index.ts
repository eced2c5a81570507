/** Texts of the interface. Vietnamese unless the clerk (or the test) asks for English. */
import { vi } from './vi';

/** The shape that every language must fill: sentences, or functions of numbers and short strings that return one. */
type Shape<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Shape<T[K]>;
};
export type Texts = Shape<typeof vi>;

export const texts: Texts = vi;
