import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { People, type PeopleWorld } from '@/components/desk/people/model';
import { govOrigin } from '@/utils/core/gov-origin';
import { mayWorkOn, type Managed } from '@/utils/core/managed';
import { PopupApp, type PopupProps } from '@/components/popup/popup-app';
import { keepFocus } from '@/components/ui/keep-focus';
import { pressOnce } from '@/components/ui/press-once';
import { isoDayAt } from '@/utils/core/received';
import { ask, onBroadcast } from '@/utils/messaging/client';
import { lookAfterWorker } from '@/utils/messaging/revive';
import { isPortal, PORTAL_MATCHES } from '@/utils/portals';
import { loadManaged } from '@/utils/store/managed';
import { deriveKek, newKdf } from '@/utils/store/passphrase';
import { allowPortals, missingPortals } from '../background/allowed';
import { chooseLanguage, followLanguage } from '../pages/language';
import '@/components/popup/popup.css';

void lookAfterWorker();

const vault = signal<PopupProps['vault']>(null);
const drafts = signal<PopupProps['drafts']>(null);
const origins = signal<readonly string[]>([]);
const missing = signal(0);
let managed: Managed = {};

const now = (): number => Date.now();
const today = isoDayAt(now());

async function refresh(): Promise<void> {
  managed = await loadManaged();
  const { origins: granted = [] } = await browser.permissions.getAll();
  origins.value = granted
    .filter((origin) => origin.startsWith('https://') && !PORTAL_MATCHES.includes(origin))
    .map((origin) => origin.slice(0, -'/*'.length));
  const state = await ask({ type: 'vault.state' });
  vault.value = state.ok ? state.value : state.reason;
  const open = state.ok && state.value.state === 'open';
  const list = open ? await ask({ type: 'draft.list' }) : null;
  drafts.value = list?.ok ? list.value : null;
}

const lookForPortals = async (): Promise<void> => {
  missing.value = (await missingPortals()).length;
};

const enable: PopupProps['enable'] = async (address) => {
  const origin = govOrigin(address);
  if (!origin) return 'bad';
  // known before the press: Firefox asks only in the very moment of it
  if (!mayWorkOn(managed, new URL(origin).hostname, isPortal(origin))) return 'managed';
  if (isPortal(origin)) return 'known';
  // The background hears of the new permission and registers the scout: this window may close while the browser asks.
  const granted = await browser.permissions.request({ origins: [`${origin}/*`] });
  await refresh();
  return granted ? 'enabled' : 'refused';
};

/** Derived here: the passphrase leaves this page as a key only. */
const derive: PeopleWorld['derive'] = async (passphrase, kdf) => {
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  const cost = kdf ?? newKdf();
  return { kek: await deriveKek(passphrase, cost), kdf: cost };
};
const people = new People({ ask, derive }, refresh);

const unlock: PopupProps['unlock'] = async (passphrase, clerk) =>
  vault.value === null || typeof vault.value === 'string'
    ? null
    : people.unlock(vault.value, clerk, passphrase);

const openWelcome = (): void =>
  void browser.tabs
    .create({ url: browser.runtime.getURL('/welcome.html' as never) })
    .then(() => window.close());
const openDesk: PopupProps['openDesk'] = (place) =>
  void browser.tabs.create({ url: place ? `/desk.html#${place}` : '/desk.html' }).then(() => window.close());

function Page() {
  return (
    <PopupApp
      vault={vault.value}
      drafts={drafts.value}
      origins={origins.value}
      missing={missing.value}
      allow={() => allowPortals().finally(lookForPortals)}
      today={today}
      now={now}
      unlock={unlock}
      lock={() => void ask({ type: 'vault.lock' }).then(refresh)}
      endShift={() => people.endShift()}
      openDesk={openDesk}
      openWelcome={openWelcome}
      enable={enable}
      chooseLanguage={(language) => void chooseLanguage(language)}
      disable={(origin) => void browser.permissions.remove({ origins: [`${origin}/*`] }).then(refresh)}
    />
  );
}

onBroadcast((news) => {
  if (news.type === 'broadcast.vault' || news.type === 'broadcast.drafts') void refresh();
});
const root = document.getElementById('popup')!;
void refresh();
await followLanguage(root);
keepFocus(root);
pressOnce(root);
render(<Page />, root);
void lookForPortals();
