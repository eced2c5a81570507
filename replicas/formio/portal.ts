/** What the portal does by itself: copies the applicant to the owner, wipes, redraws, fills from the account, shows toasts. */
import { cast } from '../../tests/cast';
import { chance, type Options } from '../moods';
import type { Judge } from '../kit/judge';
import type { judgePage } from './judge';
import { el } from './shell';
import { textOf, type Component } from './text';

/** How long a list takes: calm lists are quick, slow ones up to 3 s. */
export const delays =
  ({ moods, seed }: Options) =>
  (word: string): number =>
    moods.has('slow') ? 1_500 + Math.round(chance(seed, `delay ${word}`) * 1_500) : 150;

interface Page {
  options: Options;
  judge: Judge & Pick<ReturnType<typeof judgePage>, 'note'>;
  roots: (Component['root'] & {
    on(event: string, hear: (change: { changed?: { instance?: Component } }) => void): void;
    redraw?(): void;
  })[];
  components(): Component[];
  place: HTMLElement;
}

const ownerKey = (key: string): string => `owner${key[0]?.toUpperCase()}${key.slice(1)}`;
const LATE_MS = 1_800;
const ACCOUNT: Record<string, string> = {
  fullname: cast.mai.fullName,
  identityNumber: cast.mai.personalId,
  phoneNumber: '0912000099',
};

export function addMoods({ options, judge, roots, components, place }: Page): void {
  const { moods, seed } = options;
  const byKey = (key: string): Component | undefined => components().find((each) => each.key === key);
  const idOf = (component: Component): string => component.component.judge ?? component.key;

  /** While the box is ticked, the owner is the applicant. */
  const copy = (from: Component): void => {
    const to = byKey(ownerKey(from.key));
    if (!to || byKey('isOwnerDossierCheck')?.dataValue !== true) return;
    const was = textOf(to);
    to.setValue(structuredClone(from.dataValue), { modified: true });
    mine.add(idOf(to));
    if (textOf(to) !== was) judge.note(idOf(to), 'copy', null);
  };

  const mine = new Set<string>();
  /** Lists that the portal's own script fills, whenever they are empty. */
  setInterval(() => {
    for (const { component, choices } of components()) {
      const own = component['own'] as { value: string; label: string }[] | undefined;
      if (own && choices && choices._store.choices.length === 0)
        choices.setChoices(structuredClone(own), 'value', 'label', true);
    }
  }, 300);
  /** The second question opens when the first was answered. */
  const second = byKey('khuyetTatRadio2');
  const lock = (component: Component | undefined, locked: boolean): void => {
    if (!component) return;
    component.component['disabled'] = locked;
    component.disabled = locked;
    component.redraw();
  };
  lock(second, true);

  let redrawUntil = 0;
  const redraw = (root: Page['roots'][number]): void => {
    // somebody who types is not torn out of the field
    if (performance.now() > redrawUntil) return;
    if (!place.contains(document.activeElement)) root.redraw?.();
    setTimeout(() => redraw(root), 50);
  };

  const wiped = new Set<string>();
  for (const root of roots)
    root.on('change', ({ changed }) => {
      const instance = changed?.instance;
      if (!instance || instance.component?.judge === undefined) return;
      const id = idOf(instance);
      judge.note(id, 'commit', null, textOf(instance));
      if (instance.disabled && !mine.has(id)) judge.wrongWrites.push({ id, why: 'readonly' });
      if (!instance.visible) judge.wrongWrites.push({ id, why: 'hidden' });
      if (instance.key === 'khuyetTatRadio1') setTimeout(() => lock(second, false), 400);
      // the whole row is drawn anew after each change
      const { parent } = instance;
      if (parent?.type === 'datagrid') setTimeout(() => parent.redraw(), 120);
      if (instance.key === 'isOwnerDossierCheck') for (const each of components()) copy(each);
      else copy(instance);
      const ward = /district$/i.test(instance.key);
      if (moods.has('wipe') && !wiped.has(id) && (ward || chance(seed, `wipe ${id}`) < 0.25)) {
        wiped.add(id);
        const after = ward ? LATE_MS : 200 + Math.round(chance(seed, `after ${id}`) * 1_500);
        setTimeout(() => {
          const now = components().find((each) => idOf(each) === id);
          if (!now || textOf(now) === '') return;
          now.setValue(now.component.type === 'select' ? {} : '', { noUpdateEvent: true });
          judge.note(id, 'wipe', null);
        }, after);
      }
      if (moods.has('redraw') && chance(seed, `redraw ${id}`) < 0.2) {
        const idle = performance.now() > redrawUntil;
        redrawUntil = performance.now() + 2_000;
        judge.note(id, 'rebuild', null);
        if (idle) redraw(root);
      }
    });

  if (moods.has('prefill') || moods.has('other-account'))
    for (const [key, text] of Object.entries(ACCOUNT)) {
      const component = byKey(key);
      if (component) mine.add(idOf(component));
      component?.setValue(text, { modified: false });
      if (component) judge.note(idOf(component), 'portal', null);
    }
  if (moods.has('foreign'))
    place.prepend(
      el(
        '<section><x-input name="fullname"><input name="fullname"></x-input><x-input name="birthday"><input></x-input></section>',
      ),
    );
  if (moods.has('toast'))
    setInterval(() => {
      const toast = el('<div role="alert" class="toast">Hệ thống đang bận</div>');
      document.body.append(toast);
      setTimeout(() => toast.remove(), 900);
    }, 1_400);
}
