import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { govOrigin } from '@/components/popup/host';
import { PopupApp, type PopupProps } from '@/components/popup/popup-app';
import { ask, onBroadcast } from '@/utils/messaging/client';
import { isPortal, PORTAL_MATCHES } from '@/utils/portals';
import { deriveKek } from '@/utils/store/passphrase';
import '@/components/popup/popup.css';

const vault = signal<PopupProps['vault']>(null);
const lastSaved = signal<number | null>(null);
const origins = signal<readonly string[]>([]);

const now = (): number => Date.now();
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now());

async function refresh(): Promise<void> {
  const { origins: granted = [] } = await browser.permissions.getAll();
  origins.value = granted
    .filter((origin) => origin.startsWith('https://') && !PORTAL_MATCHES.includes(origin))
    .map((origin) => origin.slice(0, -'/*'.length));
  const state = await ask({ type: 'vault.state' });
  vault.value = state.ok ? state.value : state.reason;
  if (!state.ok || state.value.state !== 'open') return;
  const drafts = await ask({ type: 'draft.list' });
  lastSaved.value =
    (drafts.ok && drafts.value.find(({ deletedAt }) => deletedAt === null)?.updatedAt) || null;
}

const enable: PopupProps['enable'] = async (address) => {
  const origin = govOrigin(address);
  if (!origin) return 'bad';
  if (isPortal(origin)) return 'known';
  // The background hears of the new permission and registers the scout: this window may close while the browser asks.
  const granted = await browser.permissions.request({ origins: [`${origin}/*`] });
  await refresh();
  return granted ? 'enabled' : 'refused';
};

const unlock: PopupProps['unlock'] = async (passphrase) => {
  const state = vault.value;
  if (state === null || typeof state === 'string' || !state.kdf) return null;
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  const answer = await ask({ type: 'vault.unlock', kek: await deriveKek(passphrase, state.kdf) });
  await refresh();
  return answer.ok ? null : answer.reason;
};

function Page() {
  return (
    <PopupApp
      vault={vault.value}
      lastSaved={lastSaved.value}
      origins={origins.value}
      today={today}
      now={now}
      unlock={unlock}
      lock={() => void ask({ type: 'vault.lock' }).then(refresh)}
      openDesk={() => void browser.tabs.create({ url: '/desk.html' }).then(() => window.close())}
      enable={enable}
      disable={(origin) => void browser.permissions.remove({ origins: [`${origin}/*`] }).then(refresh)}
    />
  );
}

onBroadcast((news) => {
  if (news.type === 'broadcast.vault' || news.type === 'broadcast.drafts') void refresh();
});
render(<Page />, document.getElementById('popup')!);
void refresh();
