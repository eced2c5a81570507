/** Boots the e-form of the address and shows its state to tests as `window.__replica`. */
import { PROCEDURES } from '../data/procedures';
import { UNDESCRIBED } from '../forms';
import type { KitForm } from '../kit/spec';
import { beHostile } from '../hostile';
import { readOptions } from '../moods';
import { checkForeign, foreignBlock, toast, watchSession } from './around';
import { Form } from './form';
import { anyForm, uuidOf, type Ids } from './forms/any';
import { birth } from './forms/birth';
import { correction } from './forms/correction';
import { death } from './forms/death';
import { marriage } from './forms/marriage';
import { element } from './controls/control';
import { Portal } from './portal';
import { judgeOf } from './judge';
import type { FormSpec } from './spec';
import type { ReplicaState } from './state';
import { accountValues, rolesByKey } from './roles';

const FORMS = { birth, marriage, death, correction };

const uuid = location.pathname.split('/').pop() ?? '';
const procedure = PROCEDURES.find((each) => each.uuid === uuid);
/** A form that no document describes. */
const other = UNDESCRIBED.find((_, at) => uuidOf(at) === uuid);
if (procedure) start(FORMS[procedure.form], procedure, new Map());
else if (other) {
  const { spec, ids } = anyForm(other);
  start(spec, { code: other.code, eformId: 9000 }, ids, other);
}

function start(
  spec: FormSpec,
  procedure: { code: string | null; eformId: number; again?: boolean },
  ids: Ids,
  kit?: KitForm,
): void {
  const options = readOptions(new URLSearchParams(location.search));
  const portal = new Portal(spec, options, procedure.eformId);
  const prefill = portal.has('prefill') && !portal.has('no-prefill') ? accountValues(portal) : {};
  if (procedure.again) prefill['LoaiDangKy'] = 'Đăng ký lại';
  const form = new Form(portal, prefill);
  const foreign = portal.has('foreign') ? foreignBlock(portal) : null;
  const main = element('main', { class: 'e-form' }, element('h2', {}, portal.form.title), form.host);
  if (foreign) main.append(foreign);
  document.body.append(main);
  watchSession();
  listen(portal, form);
  if (portal.has('toast')) setInterval(() => toast('Đã lưu tạm tờ khai'), 4000);
  if (portal.has('hostile')) beHostile();
  window.__replica = state(portal, form, foreign);
  const roles = kit?.blocks.flatMap(({ fields }) => fields.map(({ name, role }) => [name, role] as const));
  window.__judge = judgeOf(portal, form, procedure.code, ids, roles && Object.fromEntries(roles));
  answerParent();
}

/** Notes every event at a field, trusted or not, and what hits a locked or hidden one. */
function listen(portal: Portal, form: Form): void {
  const note = (event: Event) => {
    const target = event.target as HTMLElement;
    const control = form.controls().find((each) => each.host.contains(target));
    const value = target instanceof HTMLInputElement ? target.value : '';
    portal.model.note(control?.key ?? target.tagName.toLowerCase(), event.type, event.isTrusted, value);
    if (event.type === 'click' || !(target instanceof HTMLInputElement) || !control) return;
    if (target.readOnly || target.disabled) portal.model.wrong(control.key, 'readonly');
    else if (target.style.display === 'none' && target.type === 'text' && !control.key.endsWith('#2'))
      portal.model.wrong(control.key, 'hidden');
  };
  for (const type of ['input', 'change', 'click']) form.host.addEventListener(type, note, true);
}

function state(portal: Portal, form: Form, foreign: HTMLElement | null): ReplicaState {
  return {
    values: () => Object.fromEntries(portal.model.values),
    byRole() {
      const roles = rolesByKey(portal);
      const known = [...portal.model.values].flatMap(([key, value]) => {
        const role = roles.get(key);
        return role ? [[role, value]] : [];
      });
      return Object.fromEntries(known) as Record<string, string>;
    },
    roles: () => Object.fromEntries(rolesByKey(portal)),
    domOnly: () =>
      form
        .controls()
        .filter((control) => control.shown() !== portal.model.get(control.key))
        .map((control) => control.key),
    log: portal.model.log,
    get wrongWrites() {
      if (foreign) checkForeign(portal, foreign);
      return portal.model.wrongWrites;
    },
    redraw: (times, everyMs) => form.redraw(times, everyMs),
  };
}

/** The wizard's preview asks the frame for its data. */
function answerParent(): void {
  window.addEventListener('message', (event) => {
    const known = /^https:\/\/(dichvucongnganhtuphap\.moj|dichvucong\.quangninh)\.gov\.vn$/.test(
      event.origin,
    );
    if (!known || (event.data as { type?: string } | null)?.type !== 'e-form/get') return;
    const values = window.__replica?.values() ?? {};
    event.source?.postMessage({ type: 'e-form/data', values }, { targetOrigin: event.origin });
  });
}
