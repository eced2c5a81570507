/** Mounts the popup over a background in memory, in a page of a real browser. */
import { render } from 'preact';
import { keepFocus } from '../../../components/ui/keep-focus';
import { PopupApp } from '../../../components/popup/popup-app';
import { row, T0, type House } from '../../../tests/desk/people-house';
import { house, several, waiting } from './houses';
import { speakable } from '../speak-view';
import '../../../components/popup/popup.css';

speakable();

const POPUPS: Readonly<Record<string, () => House>> = {
  new: () => house({}, []),
  one: () => house(),
  several: () => several(),
  wait: waiting,
  'off-duty': () => several({ onDuty: false }),
  open: () => several({ state: 'open' }),
  'key-asked': () => several({ state: 'open', office: 'public new-secret' }),
};

window.peopleScenes = Object.keys(POPUPS);
window.showPeople = async (scene) => {
  const made = (window.house = POPUPS[scene]!());
  const root = document.createElement('div');
  root.id = 'popup';
  document.body.replaceChildren(root);
  keepFocus(root);
  const nothing = () => {};
  render(
    <PopupApp
      vault={made.vault()}
      drafts={[row(1), row(2), row(3)]}
      origins={[]}
      missing={0}
      allow={async () => true}
      today="2026-11-20"
      now={() => T0}
      unlock={async () => 'wrong-passphrase'}
      lock={nothing}
      endShift={async () => null}
      openDesk={nothing}
      openWelcome={nothing}
      enable={async () => 'enabled'}
      disable={nothing}
    />,
    root,
  );
};
