/** Small whole numbers as clerks write them: "2", "02", "2 bản", "hai". */
import { asciiDigits, words } from './text';

const SPELLED = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const UNITS: ReadonlySet<string> = new Set(['ban', 'to', 'bo', 'sao', 'giay', 'chinh', 'trich', 'luc']);

/**
 * The number a text stands for, or null when it is not certain. Only digits, or one word, may stand there beside the name of
 * what is counted: "1.5", "-1" and "2-3" are no counts.
 */
export function readCount(text: string): number | null {
  if (text.length > 40 || /[-−–+.,]/.test(text)) return null;
  const said = words(asciiDigits(text)).filter((word) => !UNITS.has(word));
  // "02 (hai) bản" says it twice.
  const numbers = said.map((word) => (/^\d{1,6}$/.test(word) ? Number(word) : SPELLED.indexOf(word)));
  const [first, second] = numbers;
  if (first === undefined || first < 0 || numbers.length > 2) return null;
  return second === undefined || second === first ? first : null;
}
