/**
 * What the agent remembers of a form between two readings: what stood where, and what the clerk typed. From the
 * difference it tells the portal's changes from the clerk's, and notices when a rebuild has wiped typed text.
 */
import type { DraftField } from '../../core/draft';
import type { Field } from '../../core/snapshot';

export type Provenance = DraftField['by'];

interface Remembered {
  field: Field;
  /** The last value that came from the clerk's hands or from our fill; null when there was none. */
  typed: string | null;
  /** The typed value was found wiped and has been told. */
  told: boolean;
  /** Was it on the page in the last whole reading? */
  present: boolean;
}

export interface Changes {
  /** Fields whose value or shape differs from before. */
  changed: Field[];
  /** Keys that are no longer on the page. */
  gone: string[];
  /** Keys never seen before. */
  added: boolean;
  /** Fields that the clerk had filled and that now stand empty without the clerk having emptied them. */
  wiped: Wiped[];
  /** Typed fields that went away with the block they stood in: wiped as well, if a driver was turned. */
  lost: Wiped[];
}

export interface Wiped {
  key: string;
  label: string;
  /** What stood there. */
  value: string;
}

const alike = (a: Field, b: Field): boolean =>
  a.value === b.value &&
  a.readonly === b.readonly &&
  a.visible === b.visible &&
  a.required === b.required &&
  a.role === b.role &&
  a.label === b.label;

const TEXTS: ReadonlySet<Field['kind']> = new Set(['text', 'number', 'date', 'date-text']);
const SOME = 12;

export class FormMemory {
  readonly #fields = new Map<string, Remembered>();

  /** The clerk (or our fill) has set this field to what it shows now. */
  typed(field: Field): void {
    this.#fields.set(field.key, { field, typed: field.value, told: false, present: true });
  }

  /** Fields that stand as a hand (or our fill) has left them. */
  get typedKeys(): string[] {
    return this.keys.filter((key) => this.#fields.get(key)?.typed === this.value(key));
  }

  /** Does this field hold something the clerk would miss? */
  isTyped(key: string): boolean {
    const entry = this.#fields.get(key);
    return Boolean(entry?.typed) && entry?.field.value !== '';
  }

  /** Some texts that were typed, as they were typed: they tell one citizen's form from another's. Choices do not. */
  texts(): { key: string; value: string }[] {
    const texts: { key: string; value: string }[] = [];
    for (const [key, { typed, field }] of this.#fields)
      if (typed && TEXTS.has(field.kind)) texts.push({ key, value: typed });
    return texts.slice(-SOME);
  }

  /** The clerk has been told of these; they are not told again until they stand and are wiped once more. */
  tell(wiped: readonly Wiped[]): void {
    for (const { key } of wiped) {
      const entry = this.#fields.get(key);
      if (entry) entry.told = true;
    }
  }

  /** The field as it was last seen. */
  field(key: string): Field | undefined {
    return this.#fields.get(key)?.field;
  }

  value(key: string): string | undefined {
    return this.#fields.get(key)?.field.value;
  }

  get keys(): string[] {
    return [...this.#fields.keys()];
  }

  /** Takes in a whole reading that nobody's hand caused and says what the portal has done. */
  reread(fields: readonly Field[]): Changes {
    const changes: Changes = { changed: [], gone: [], added: false, wiped: [], lost: [] };
    const seen = new Set<string>();
    for (const field of fields) {
      seen.add(field.key);
      const entry = this.#fields.get(field.key);
      if (!entry) {
        this.#fields.set(field.key, { field, typed: null, told: false, present: true });
        changes.added = true;
        changes.changed.push(field);
        continue;
      }
      if (!entry.present) changes.added = true;
      if (!entry.present || !alike(entry.field, field)) changes.changed.push(field);
      entry.field = field;
      entry.present = true;
      if (entry.typed && field.value === '' && !field.readonly && !entry.told) {
        entry.told = true;
        changes.wiped.push({ key: field.key, label: field.label, value: entry.typed });
      } else if (field.value !== '') entry.told = false;
    }
    for (const [key, entry] of this.#fields) {
      if (seen.has(key)) continue;
      if (entry.present) changes.gone.push(key);
      if (entry.present && entry.typed && entry.field.value !== '')
        changes.lost.push({ key, label: entry.field.label, value: entry.typed });
      entry.present = false;
      // Typed text outlives the block that held it: when the block comes back empty, it can be offered again.
      if (entry.typed) entry.field = { ...entry.field, value: '', visible: false };
      else this.#fields.delete(key);
    }
    return changes;
  }

  /** Another page: nothing of this one is missed there. */
  clear(): void {
    this.#fields.clear();
  }
}
