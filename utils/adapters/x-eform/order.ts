/** In which order fields are written, and which of them make the portal rebuild others. */
import { attributeOf } from '../../core/roles';
import type { Field } from '../../core/snapshot';
import type { Driver } from '../adapter';
import type { FormId } from './forms';
import { readName, scopeOf } from './names';

/** The portal rebuilds the identity blocks 200–350 ms after every change of a relation. */
const RELATION_SETTLE_MS = 400;
const FORM_IDS: readonly FormId[] = ['birth', 'marriage', 'death', 'correction'];

const isDriver = ({ role, kind }: Field): boolean =>
  role !== null && attributeOf(role) === 'relation' && (kind === 'choice' || kind === 'select');

/** Lower first: what builds the form, what rebuilds blocks, what opens blocks, lists from wide to narrow, then texts. */
export function rank(field: Field): number {
  const { role, kind, key } = field;
  const attribute = role ? attributeOf(role) : '';
  if (attribute === 'registrationType' || attribute === 'birthKind') return 0;
  if (isDriver(field)) return 1;
  if (kind === 'choice' || kind === 'checkbox') return 2;
  if (kind === 'select') {
    if (attribute === 'ethnicity' || attribute === 'maritalStatus') return 3;
    const level = /\/(country|province|district|ward)$/.exec(key)?.[1] ?? '';
    return { country: 5, province: 6, district: 7, ward: 8 }[level] ?? (attribute === 'recordAgency' ? 5 : 4);
  }
  // a mirror copies the number above it, and "Khác" boxes are ready only after their list
  if (attribute === 'idPaperNumber') return 10;
  return key.includes('/') || attribute.endsWith('Other') || attribute === 'copies' ? 11 : 9;
}

/** Only relations wipe what was typed elsewhere; an address or a scope rebuilds its own block, which `write` waits for. */
export function driver(field: Field): Driver | null {
  if (!isDriver(field)) return null;
  return { settleMs: RELATION_SETTLE_MS, affects: (key) => key !== field.key && isIdentity(key) };
}

/** Everything but the application's own facts. Unknown names count: a clerk is rather warned once too often. */
function isIdentity(key: string): boolean {
  const name = scopeOf((key.split('/')[0] ?? '').replace(/@.*$/, ''));
  return FORM_IDS.every((form) => readName(name, form).person !== 'dossier');
}
