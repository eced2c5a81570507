/** The text box that belongs to "Khác" in a list, with its echo in a hidden span. */
import type { Portal } from '../portal';
import { element } from './control';
import { Text } from './text';

/** In the page from the start, shown only while the list says "Khác"; whatever was written before is erased then. */
export function otherText(portal: Portal, name: string, key: string) {
  const control = new Text(portal, null, { key, name, tag: null }, () => mirror());
  const echo = element('span', { class: 'hidden' });
  const mirror = () => (echo.textContent = portal.model.get(key));
  let wanted = false;
  const visible = (on: boolean) =>
    (control.host.style.display = control.input.style.display = on ? '' : 'none');
  const render = control.render.bind(control);
  control.render = () => {
    render();
    visible(wanted && control.host.dataset['on'] === '1');
  };
  const show = (on: boolean, now: boolean) => {
    wanted = on;
    const apply = () => {
      // After a rebuild the old box is no longer in the page and has no say.
      if (wanted !== on || (!now && !control.host.isConnected)) return;
      if (!now) {
        portal.model.wipe((each) => each === key);
        control.assign('');
      }
      if (on) control.host.dataset['on'] = '1';
      else delete control.host.dataset['on'];
      visible(on);
      mirror();
    };
    if (on && !now) portal.after('reveal', apply);
    else apply();
  };
  visible(false);
  return { control, nodes: [control.host, echo], show };
}
