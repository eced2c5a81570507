/** A documented form against the page: what is missing, what nobody has met. */
import { personOf, type Person } from '../../core/roles';
import type { Drift } from '../../core/snapshot';
import { fold } from '../../core/text';
import { cleanLabel } from '../../dom/label';
import { personIn } from '../words/people';
import { absentFrom, knownField, type KnownField, type KnownForm } from './known-form';

const words = (label: string): string =>
  fold(cleanLabel(label).label)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A field of the page that the documented form does not know. */
interface Stranger {
  base: string;
  name: string;
  label: string;
  /** Whom the headings around it name, if anybody. */
  person: Person | null;
}

/** Was this documented field renamed to the stranger? The same words, and not under another person's heading. */
const isRenamed = ({ role, label }: KnownField, stranger: Stranger): boolean =>
  words(label) === words(stranger.label) &&
  (role === null || stranger.person === null || stranger.person === personOf(role));

/**
 * Missing are documented names that are there in every case, and any other whose words stand beside a name nobody has met:
 * that field was renamed. A field that the present case merely does not show is no drift.
 */
export function driftOf(
  form: KnownForm | null,
  bases: ReadonlySet<string>,
  spots: readonly { base: string; name: string; label: string; headings: readonly string[] }[],
): Drift {
  if (!form) return { missing: [], new: [] };
  const controlOf = (name: string): string => (form.parts ? (name.split('/')[0] as string) : name);
  const strangers = spots
    .filter(({ base }) => base !== '' && !knownField(form, base))
    .filter(
      ({ base }, at, all) =>
        !form.parts || all.findIndex((other) => controlOf(other.base) === controlOf(base)) === at,
    )
    .map(({ headings, ...spot }): Stranger => ({
      ...spot,
      person: headings.map((title) => personIn(title).person).findLast((who) => who !== null) ?? null,
    }));
  const absent = absentFrom(form, bases);
  const missing = new Set(absent.filter(([, { always }]) => always).map(([name]) => name));
  // each renamed field stands for one documented name; those that must be here are looked at first
  const left = [...absent].sort(([, a], [, b]) => Number(b.always ?? false) - Number(a.always ?? false));
  for (const stranger of strangers) {
    const at = left.findIndex(([, field]) => isRenamed(field, stranger));
    const [found] = at >= 0 ? left.splice(at, 1) : [];
    if (found) missing.add(found[0]);
  }
  return {
    missing: [...new Set(absent.flatMap(([name]) => (missing.has(name) ? [controlOf(name)] : [])))],
    new: [...new Set(strangers.map(({ name }) => name))],
    expected: form.whole ?? Object.values(form.fields).filter(({ always }) => always).length,
    form: form.id,
  };
}
