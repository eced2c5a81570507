/** The small schemas of the register, and what may not stand in any text of it. */
import * as z from 'zod/mini';

// our pages forbid `new Function`; without this Zod tries it once and the browser reports a violation
z.config({ jitless: true });

export const CAPS = {
  code: 60,
  promises: 12,
  waits: 20,
  papers: 60,
  issues: 120,
  fields: 60,
  marks: 600,
  note: 300,
} as const;

/** Milliseconds since 1970, up to the end of 2149. 0: an erased row. */
export const moment = z.int().check(z.minimum(0), z.maximum(Date.UTC(2150, 0) - 1));

/** Ids of rows, machines, offices, clerks, marks. */
export const ident = z.string().check(z.regex(/^[\w-]{1,48}$/));

/** One line of text in Unicode form C. */
export const plain = (most: number) =>
  z.string().check(
    z.maxLength(most),
    // A cell beginning like a formula is harmless here; line ends and control characters have no place in a code.
    z.refine((text) => isOneLine(text) && text === text.normalize('NFC')),
  );
// oxlint-disable-next-line no-control-regex -- they are exactly what is refused
const isOneLine = (text: string): boolean => !/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/.test(text);

/** Codes: letters, digits, dots, strokes; and no citizen's number in the place of one. */
export const codeWord = (most: number) =>
  z.string().check(
    z.maxLength(most),
    z.regex(/^[\w./-]*$/),
    z.refine((text) => !/^(?:\d{9}|\d{12})$/.test(text)),
  );

/** A fingerprint: what it is of cannot be read from it. */
export const print = z.string().check(z.regex(/^[\w-]{0,48}$/));

/** 9 to 12 digits, grouped or not: old and new identity numbers, telephones. Codes of dossiers (`H57.132-260804-0583`) are not meant. */
const NUMBER = /(?<![\w./-])\d(?:[ .]?\d){8,11}(?![\w/-]|[ .]?\d)/;
export const hasCitizenNumber = (text: string): boolean => NUMBER.test(text);

/** What a reviewer or a clerk writes beside a finding. Names cannot be told from words; numbers can. */
export const note = plain(CAPS.note).check(z.refine((text) => !hasCitizenNumber(text)));
