/** The houses of the pictures: one clerk, or a counter with several. */
import { House } from '../../../tests/desk/people-house';

declare global {
  interface Window {
    peopleScenes: string[];
    house: House;
    showPeople(scene: string): Promise<void>;
  }
}

/** The first one is on duty. */
export function house(more: Partial<House> = {}, labels = ['Quầy 3 – Lan']): House {
  const made = new House();
  for (const [at, label] of labels.entries()) made.add(label, label, at === 0 ? 3 : 1);
  return Object.assign(made, more);
}
const MANY = [
  'Quầy 1 – Lan',
  'Quầy 2 – Hùng',
  'Quầy 3 – Ngọc Ánh',
  'Quầy 4 – Minh Thư, tăng cường buổi chiều',
];
export const several = (more: Partial<House> = {}) => house(more, MANY);

/** The office's key is set; the first two have found it right. */
export function withKey(): House {
  const made = several({ state: 'open', office: 'public new-secret' });
  for (const one of made.people.slice(0, 2)) one.office = 'public new-secret';
  return made;
}

export function waiting(): House {
  const made = several();
  made.people[0]!.retryAt = made.now + 30_000;
  return made;
}
