/** A practice form drawn into the test's document and read by its family's adapter. */
import { draw } from '../../entrypoints/practice-form/draw';
import { SKINS } from '../../entrypoints/practice-form/skins';
import { adapters, familyAt } from '../../utils/adapters';
import type { Role } from '../../utils/core/roles';
import type { Field } from '../../utils/core/snapshot';
import { ADDRESSES, type FormField, type FormSpec, type Wards } from '../../utils/practice/form';

export type OwnFamily = keyof typeof SKINS;
export const PROVINCES = ['Thành phố Hà Nội', 'Tỉnh Lào Cai', 'Thành phố Đà Nẵng'];
export const WARDS: Wards = { 'Tỉnh Lào Cai': ['Phường Sa Pa', 'Xã Bảo Thắng'] };

export const fieldsOf = (spec: FormSpec): FormField[] => spec.blocks.flatMap(({ fields }) => [...fields]);

/** Draws it alone on the page. `found`: what the scout's tests take it for. */
export async function readForm(
  family: OwnFamily,
  spec: FormSpec,
  start: Partial<Record<Role, string>> = {},
): Promise<{ found: string | null; read: Field[] }> {
  const skin = await SKINS[family]();
  const url = new URL(ADDRESSES[family]);
  document.body.replaceChildren(draw(spec, skin, WARDS, start));
  const adapter = adapters.find(({ id }) => id === family);
  return { found: familyAt(document, url), read: adapter?.read(document, url).fields ?? [] };
}
