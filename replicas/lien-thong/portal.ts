/** What the liên thông portal does by itself: copies the account, fills and locks the householder. */
import { fromAccount, prefill, toast } from '../kit/angular/account';
import type { Cell, Model } from '../kit/angular/model';

/** One beat after a choice the portal acts. Invented: the source says only that it does. */
const BEAT_MS = 300;

export function behave(model: Model): void {
  prefill(model);
  toast(model);
  const cell = (name: string): Cell | undefined =>
    [...model.cells.values()].find(({ field }) => field.name === name);
  const after = (name: string, act: (text: string) => void): void => {
    const driver = cell(name);
    driver?.control.valueChanges.subscribe(() => setTimeout(() => act(model.text(driver)), BEAT_MS));
  };

  // the relation copies the logged-in person into that parent, over whatever stands there
  after('NycQuanHe', (text) => {
    const prefix = { Cha: 'Cha', Mẹ: 'Me' }[text];
    if (!prefix) return;
    for (const part of ['HoTen', 'Ho', 'ChuDem', 'Ten', 'NgaySinh', 'SoGiayTo']) {
      const target = cell(prefix + part);
      if (target) model.set(target, fromAccount(model, target), 'copy');
    }
  });

  const nameOf = (prefix: string): string => {
    const whole = cell(`${prefix}HoTen`);
    const parts = ['Ho', 'ChuDem', 'Ten'].map((part) => cell(prefix + part));
    return (whole ? [whole] : parts)
      .map((each) => (each ? model.text(each) : ''))
      .filter(Boolean)
      .join(' ');
  };
  const [householder, paper] = [cell('DkttChuHo'), cell('DkttChuhoSoGiayTo')];
  for (const [box, prefix] of [
    [cell('DkttIsTtBo'), 'Cha'],
    [cell('DkttIsTtMe'), 'Me'],
  ] as const) {
    if (!box || !householder || !paper) continue;
    box.locked.set(true);
    model.group.valueChanges.subscribe(() => box.locked.set(nameOf(prefix) === ''));
    box.control.valueChanges.subscribe((ticked) => {
      householder.locked.set(ticked === true);
      paper.locked.set(ticked === true);
      if (ticked !== true) return;
      const number = cell(`${prefix}SoGiayTo`);
      model.set(householder, nameOf(prefix), 'copy');
      model.set(paper, number ? model.text(number) : '', 'copy');
    });
  }
}
