/** The name under which an office keeps its decision about a row: it changes only when the row is reworded. */
import { words } from '../core/text';
import type { OfficialRecord } from '../records/record';

/** FNV-1a over 32 bits, twice with different beginnings: 64 bits are plenty for the rows of one record. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + at), 0x85ebca6b);
  }
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0');
}

/** The importer takes no longer wording. */
const READ = 40_000;

/** Keys by case and row. Order inside a record is not stable, so a key holds none; exact repetitions are numbered. */
export function keysOf(record: OfficialRecord): string[][] {
  const seen = new Map<string, number>();
  return record.cases.map(({ name, components }) => {
    const title = words(name.slice(0, READ)).join(' ');
    return components.map((component) => {
      const base = hash(`${title}\n${words(component.name.slice(0, READ)).join(' ')}`);
      const times = (seen.get(base) ?? 0) + 1;
      seen.set(base, times);
      return times === 1 ? base : `${base}-${times}`;
    });
  });
}
