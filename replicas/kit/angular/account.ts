/** What every Angular portal does with the logged-in account, and the moods that belong to no field. */
import { attributeOf } from '../../../utils/core/roles';
import { cast, type CastMember } from '../../../tests/cast';
import type { Cell, Model } from './model';

export const accountOf = (model: Model): CastMember =>
  model.options.moods.has('other-account') ? cast.nga : cast.account;

const FACTS: Partial<Record<string, (who: CastMember) => string | undefined>> = {
  fullName: (who) => who.fullName,
  surname: (who) => who.fullName.split(' ')[0],
  middleName: (who) => who.fullName.split(' ').slice(1, -1).join(' '),
  givenName: (who) => who.fullName.split(' ').at(-1),
  birthDate: (who) => who.birthDate,
  gender: (who) => who.gender,
  personalId: (who) => who.personalId,
  idPaperNumber: (who) => who.paper?.number,
};

/** What the account says of this fact; '' for nothing. */
export const fromAccount = (model: Model, { field }: Cell): string =>
  (field.role ? FACTS[attributeOf(field.role)]?.(accountOf(model)) : undefined) ?? '';

/** Fills blocks that belong to the account, and locked fields of the requester; locks lists of such blocks. */
export function prefill(model: Model): void {
  for (const cell of model.cells.values()) {
    if (!cell.locked()) continue;
    const text = fromAccount(model, cell);
    if (text !== '') model.set(cell, text);
    if (cell.field.options || cell.field.kind === 'checkbox') cell.control.disable({ emitEvent: false });
  }
}

/** Unrelated messages come and go. */
export function toast(model: Model): void {
  if (!model.options.moods.has('toast')) return;
  setInterval(() => {
    const box = document.createElement('div');
    box.setAttribute('role', 'status');
    box.className = 'mat-mdc-snack-bar-container';
    box.textContent = 'Hệ thống sẽ bảo trì lúc 22:00';
    document.body.append(box);
    setTimeout(() => box.remove(), 700);
  }, 900);
}
