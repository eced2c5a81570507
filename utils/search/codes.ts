/** Procedure codes as people type them: with or without dots, with the province's tail, or only a part of the digits. */

/** `1.000894.000.00.00.H36`: what stands behind the code is the office's own. */
const TAILED = /(?<![\d.])(\d{1,2}\.\d{6,9})\.[\dHh.]+/;
/** A whole code among other words. */
const WHOLE = /(?<![\p{L}\d.])\d{1,2}\.?\d{6,9}(?![\p{L}\d.])/u;
/** Nothing but a part of a code, perhaps behind the word "mã". */
const PART = /^\s*(?:mã\s+|ma\s+)?(\d[\d.]*)\s*$/iu;
/** Fewer digits are not looked for inside a code. */
const FEWEST_DIGITS = 4;

export const digitsOf = (code: string): string => code.replace(/\D/g, '');

/** The digits of the code that a query asks for, '' when it does not: the 6 of "dưới 6 tuổi" and the 09.1 of a plot are none. */
export const codeAsked = (query: string): string =>
  digitsOf(TAILED.exec(query)?.[1] ?? WHOLE.exec(query)?.[0] ?? PART.exec(query)?.[1] ?? '');

/** How well the digits of a code fit what was asked, 0…1: whole, its end, its beginning, somewhere inside. */
export function codeFit(code: string, asked: string): number {
  if (code === asked) return 1;
  if (code.startsWith(asked)) return 0.75;
  if (asked.length < FEWEST_DIGITS) return 0;
  if (code.endsWith(asked)) return 0.8;
  return code.includes(asked) ? 0.5 : 0;
}
