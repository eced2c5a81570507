/** A documented e-form against the page: which documented names are gone, and which names has nobody met? */
import type { Drift } from '../../core/snapshot';
import { readLabel } from '../words/labels';
import type { KnownForm } from './forms';
import { isMet, readName, scopeOf } from './names';
import { nameOf, type Slot } from './slots';

interface Placed {
  slot: Slot;
  label: string;
  section: string | null;
  role: string | null;
}

/** The name that the form's documents would speak of; null for boxes that belong to another field. */
export const spokenName = (slot: Slot): string | null =>
  slot.otherOf || (slot.area && slot.host !== slot.area) ? null : slot.area ? nameOf(slot.area) : slot.name;

/** Does this slot stand on the documented form under a name nobody has met? */
export function isStrange(slot: Slot, form: KnownForm | null): boolean {
  const name = spokenName(slot);
  return form !== null && name !== null && !isMet(name, form.id);
}

/** Do label and block of the stranger say what the documented name says? Then the field was renamed. */
function isRenamed(name: string, form: KnownForm, { label, section, role }: Placed): boolean {
  const { person, meaning } = readName(name, form.id);
  if (!meaning) return false;
  const says = readLabel(label);
  const who = says.person ?? (section ? readLabel(section).person : null);
  if (role) return role === `${person}.${meaning}`;
  return says.meanings.includes(meaning) && (who === null || person === 'dossier' || who === person);
}

/**
 * Missing are documented names that are there in every case, and any other whose words stand beside a name nobody has met.
 * An address whose scope was renamed is renamed with it and counts once.
 */
export function driftOf(
  form: KnownForm | null,
  names: ReadonlySet<string>,
  placed: readonly Placed[],
): Drift {
  if (!form) return { missing: [], new: [] };
  const absent = (aliases: string): boolean =>
    !aliases.split('|').some((name) => names.has(name.toLowerCase()));
  const usual = (aliases: string): string => aliases.split('|')[0] as string;
  const missing = form.always.filter(absent).map(usual);
  const free = form.optional.filter(absent).map(usual);
  const strangers = placed.filter(({ slot }) => isStrange(slot, form));
  const unknown = new Map<string, Placed>();
  for (const each of strangers) {
    const name = spokenName(each.slot) as string;
    if (!unknown.has(name)) unknown.set(name, each);
  }
  for (const [name, stranger] of unknown) {
    if (stranger.slot.area) {
      if (scopeOf(name) !== name && unknown.has(scopeOf(name))) unknown.delete(name);
      else {
        const area = areaOf(stranger, placed, names);
        if (area) missing.push(area);
      }
      continue;
    }
    if (missing.some((gone) => isRenamed(gone, form, stranger))) continue;
    const at = free.findIndex((gone) => isRenamed(gone, form, stranger));
    if (at >= 0) missing.push(...free.splice(at, 1));
  }
  return { missing, new: [...unknown.keys()], expected: form.always.length, form: form.id };
}

/** The documented name of an area that stands below a scope radio under another name. */
function areaOf({ slot }: Placed, placed: readonly Placed[], names: ReadonlySet<string>): string | null {
  const at = placed.findIndex((other) => other.slot.area === slot.area);
  const scope = placed.slice(0, at).findLast((other) => !other.slot.area && !other.slot.otherOf);
  if (!scope?.role?.endsWith('Scope') || !scope.slot.name) return null;
  const inland = placed.some((other) => other.slot.area === slot.area && other.slot.level === 'province');
  const name = `${scope.slot.name}_${inland ? 'TrongNuoc' : 'NuocNgoai'}`;
  return names.has(name.toLowerCase()) ? null : name;
}
