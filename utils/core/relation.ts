/** The words beside "Quan hệ", without what is written around them. */
import { fold } from './text';

const AROUND = [' cua ', ' voi ', '(', ',', ';', ' - '];

/** `Bà nội (của trẻ)`, `BÀ NỘI của người được khai sinh` as `ba noi`: what follows "của" or stands in brackets is left out. */
export function plainRelation(text: string): string {
  const folded = fold(text.slice(0, 100));
  const ends = AROUND.map((sign) => folded.indexOf(sign)).filter((at) => at > 0);
  return folded.slice(0, Math.min(folded.length, ...ends)).trim();
}
