/** Mounts the desk over a background in memory, in a page of a real browser: what clerks see of themselves and their keys. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { keepFocus } from '../../../components/ui/keep-focus';
import { DeskApp } from '../../../components/desk/desk-app';
import { Desk, type DeskWorld } from '../../../components/desk/model';
import { idOf, kekOf, KDF, tools, type House } from '../../../tests/desk/people-house';
import { judge } from '../../../utils/store/passphrase';
import { NO_OFFICE } from '../../../utils/store/settings';
import { house, several, waiting, withKey } from './houses';
import { speakable } from '../speak-view';
import '../../../components/desk/desk.css';

speakable();

const TODAY = '2026-11-20';
const PUBLIC = 'public new-secret';

/** What the desk shows: the house, and a page of the desk. */
const DESKS: Readonly<Record<string, { house: () => House; page?: 'account'; joining?: true }>> = {
  first: { house: () => house({}, []) },
  one: { house: () => house() },
  several: { house: () => several() },
  'off-duty': { house: () => several({ onDuty: false }) },
  wait: { house: waiting },
  join: { house: () => several(), joining: true },
  'recover-one': { house: () => house({ office: PUBLIC }) },
  'recover-several': { house: () => several({ office: PUBLIC, onDuty: false }) },
  account: { house: () => several({ state: 'open' }), page: 'account' },
  'long-name': { house: () => several({ state: 'open', clerk: idOf(4) }), page: 'account' },
  'key-asked': {
    house: () => several({ state: 'open', office: PUBLIC, officeBy: 'Quầy 2 – Hùng' }),
    page: 'account',
  },
  'old-shifts': {
    house: () => house({ state: 'open', before: { shifts: 3, passphrase: '' } }),
    page: 'account',
  },
  'join-key': { house: () => several({ office: PUBLIC }), joining: true },
  'account-key': { house: withKey, page: 'account' },
};
function worldOf(of: House): DeskWorld {
  const none = async () => null;
  return {
    ask: of.ask as DeskWorld['ask'],
    derive: async (passphrase, kdf) => ({ kek: kekOf(passphrase), kdf: kdf ?? KDF }),
    keeping: {
      files: () => Promise.reject(new Error('not here')),
      load: async () => ({ submittedDays: 7, untouchedDays: 30, lockMinutes: 5 }),
      save: async () => {},
    },
    recovery: async () => tools,
    procedures: signal(new Map()),
    paperLabels: async () => new Map(),
    loadOffice: async () => NO_OFFICE,
    saveOffice: async (office) => office,
    time: { load: none, save: async () => {}, calendar: none },
    openPrint: () => {},
    print: () => {},
    download: () => {},
    copy: async () => true,
    now: () => of.now,
  };
}

async function showDesk(root: HTMLElement, scene: string): Promise<void> {
  const { house: made, page, joining } = DESKS[scene]!;
  window.house = made();
  const desk = new Desk(worldOf(window.house));
  const suggest = () => 'tham liem bo cung 47';
  const nothing = async () => () => null;
  const load = {
    procedures: nothing,
    rules: nothing,
    practice: nothing,
    supervision: nothing,
    health: nothing,
  };
  render(<DeskApp desk={desk} tools={{ judge, suggest }} today={TODAY} load={load} />, root);
  await desk.refresh();
  if (page) desk.openPage(page);
  if (joining) desk.joining.value = true;
}

window.peopleScenes = Object.keys(DESKS);
window.showPeople = async (scene) => {
  const root = document.createElement('div');
  root.id = 'desk';
  document.body.replaceChildren(root);
  keepFocus(root);
  await showDesk(root, scene);
};
