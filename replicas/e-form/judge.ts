/** The e-form's state in the words that all replicas share. */
import type { Role } from '../../utils/core/roles';
import { listen, type Judge } from '../kit/judge';
import type { Form } from './form';
import type { Ids } from './forms/any';
import type { Control } from './controls/control';
import type { Portal } from './portal';
import { rolesByKey } from './roles';

const shownTo = (el: Element): boolean => el.checkVisibility({ visibilityProperty: true });

/** `roles`: what a correct reader says by id, where the kit knows better than the e-form's own table. */
export function judgeOf(
  portal: Portal,
  form: Form,
  procedure: string | null,
  ids: Ids,
  roles: Record<string, Role | null> = Object.fromEntries(rolesByKey(portal)),
): Judge {
  const idOf = (key: string): string => ids.get(key) ?? key;
  const controlAt = (el: Element): Control | undefined => {
    const around = form.controls().filter((control) => control.host.contains(el));
    const exact = around.filter((control) => control.key.endsWith('/other') === isOther(el));
    return (exact.length > 0 ? exact : around).at(-1);
  };
  const idAt = (el: Element): string | undefined => {
    const control = controlAt(el);
    return control && idOf(control.key.replace(/#2$/, ''));
  };
  const heard = listen(idAt);
  const values = (): Record<string, string> =>
    Object.fromEntries([...portal.model.values].map(([key, value]) => [idOf(key), value]));
  return {
    adapter: 'x-eform',
    procedure,
    roles: () => roles,
    values,
    byRole: () =>
      Object.fromEntries(
        Object.entries(values()).flatMap(([id, value]) => (roles[id] ? [[roles[id], value]] : [])),
      ),
    idAt,
    shown: () => [
      ...new Set(
        form
          .controls()
          .filter(({ host, key }) => !key.endsWith('#2') && shownTo(host))
          .map(({ key }) => idOf(key)),
      ),
    ],
    get log() {
      const own = portal.model.log.map(({ name, event, ...entry }) => ({
        ...entry,
        id: idOf(name),
        // what the portal takes without an event, it did by itself
        event: event === 'commit' && entry.isTrusted === null ? 'portal' : event,
      }));
      return [...heard.log, ...own];
    },
    get wrongWrites() {
      return portal.model.wrongWrites.map(({ name, why }) => ({ id: idOf(name), why }));
    },
    presses: heard.presses,
    stolenFocus: heard.stolenFocus,
    submitted: null,
  };
}

const isOther = (el: Element): boolean =>
  el.matches('.input-field-radio') || /khac/i.test(el.getAttribute('name') ?? '');
