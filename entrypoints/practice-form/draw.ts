/** A form on the page: fields that open others, wards that follow their province, what stood there from the first. */
import type { Role } from '@/utils/core/roles';
import type { FormSpec, Wards } from '@/utils/practice/form';
import { el } from './dom';
import type { Drawn, Skin } from './skin';

/** @param start values by role; those of lists are the options' words. */
export function draw(
  spec: FormSpec,
  skin: Skin,
  wards: Wards,
  start: Readonly<Partial<Record<Role, string>>>,
): Element {
  const fields = spec.blocks.flatMap((block) => block.fields);
  /** Where a field that is not open belongs. */
  const places = new Map<string, Comment>();
  const drawn = new Map<string, Drawn>();
  /** The province whose wards stand in a list now. */
  const listed = new Map<string, string>();
  let drawing = false;
  const valueOf = (id: string): string => {
    const control = drawn.get(id);
    return control?.row.parentNode ? control.value() : '';
  };

  /** What hangs on others, after any change. What an opener takes away is empty when it comes back. */
  function follow(): void {
    if (drawing) return;
    drawing = true;
    for (const { id, within, when } of fields) {
      const control = drawn.get(id) as Drawn;
      if (within !== null && listed.get(id) !== valueOf(within)) {
        listed.set(id, valueOf(within));
        control.offer(wards[valueOf(within)] ?? []);
      }
      const place = places.get(id);
      if (!when || !place) continue;
      const isOpen = when.is.includes(valueOf(when.id));
      const stands = control.row.parentNode !== null;
      if (isOpen && !stands) place.after(control.row);
      if (!isOpen && stands) {
        control.put('');
        control.row.remove();
      }
    }
    drawing = false;
  }

  const blocks = spec.blocks.map(({ title, fields: own }, at) => {
    const { whole, body } = skin.block(title, at);
    for (const field of own) {
      const control = skin.field(field, follow);
      drawn.set(field.id, control);
      const place = document.createComment('');
      if (field.when) {
        places.set(field.id, place);
        body.append(place);
      }
      body.append(control.row);
    }
    return whole;
  });
  const page = skin.page(blocks, skin.papers(spec.papers));
  for (const field of fields) {
    if (field.within !== null) follow();
    drawn.get(field.id)?.put(start[field.role] ?? '');
  }
  follow();
  page.addEventListener('input', follow);
  page.addEventListener('change', follow);
  return el('div', { class: 'to-khai' }, page);
}
