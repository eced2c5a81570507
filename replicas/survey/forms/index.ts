import { UNDESCRIBED } from '../../forms';
import type { KitForm } from '../../kit/spec';
import { birth } from './birth';
import { correction } from './correction';
import { death } from './death';
import { extract } from './extract';

/** The procedures' pages on the national portal whose form stands on this page. */
export const UUIDS: Readonly<Record<string, string>> = {
  '019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7': 'khai-sinh',
  '019d2bfd-3fac-7489-b53b-9c6c958f2da4': 'khai-tu',
  '019d2bfd-867c-72db-b6a7-dcbd8c763807': 'trich-luc',
  '019d2bfd-671e-714b-8fd6-8230c82f7867': 'cai-chinh',
};
export const DOCUMENTED: readonly KitForm[] = [birth, death, extract, correction];

/** A form by the uuid of its procedure or by its own id. */
export const formOf = (id: string): KitForm | null =>
  [...DOCUMENTED, ...UNDESCRIBED].find((form) => form.id === (UUIDS[id] ?? id)) ?? null;
