/**
 * The panel's page. In the dock it shows nothing until the background has paired it by its one-time nonce; opened as a
 * page of its own with `#tab=<id>` it is paired by the tab's number, for diagnosis.
 */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PanelApp } from '@/components/panel/app';
import { lazily } from '@/components/panel/lazily';
import { Unpaired } from '@/components/panel/unpaired';
import { POLICY_KEY } from '@/utils/core/rule-book';
import { ask, onBroadcast } from '@/utils/messaging/client';
import type { Answer, PANEL_PORT, Pairing } from '@/utils/messaging/protocol';
import { panelController, type Panel } from '@/utils/session/panel/controller';
import type { PanelPort } from '@/utils/session/panel/links';
import '@/components/ui/ui.css';
import '@/components/panel/panel.css';

/** Only the extension's own packed files are ever read. */
const readOwnFile = async (path: string): Promise<unknown> =>
  (await fetch(browser.runtime.getURL(path as never))).text();

/** Null when the file is damaged: then the part that needs it does without. */
const readOwnJson = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(String(await readOwnFile(path)));
  } catch {
    return null;
  }
};
const settings = () => import('@/utils/store/settings');

/** A frame inside a page has no clipboard of its own; the older way asks for nothing but the clerk's press. */
const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => copySelected(text),
  );
function copySelected(text: string): boolean {
  const pressed = document.activeElement;
  const box = Object.assign(document.createElement('textarea'), {
    value: text,
    className: 'visually-hidden',
  });
  document.body.append(box);
  box.select();
  const done = document.execCommand('copy');
  box.remove();
  if (pressed instanceof HTMLElement) pressed.focus();
  return done;
}
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The checker of data files is wanted as soon as there is a page to judge, not before something is on the screen. */
const catalogue = () => import('@/utils/procedures/catalogue');

/** ISO day in Vietnam. Made once: building a formatter costs more than an assessment. */
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
const today = (): string => isoDay.format(new Date());

const openPage = (path: string): void =>
  void browser.tabs.create({ url: browser.runtime.getURL(path as never) });

function pair(hash: string): Promise<Answer<Pairing>> {
  const tab = /^tab=(\d{1,10})$/.exec(hash);
  if (!tab) return ask({ type: 'panel.pair', nonce: hash.slice(0, 64) });
  // Never inside a frame: there a page could lay itself around somebody else's tab.
  if (window.top !== window) return Promise.resolve({ ok: false, reason: 'not-allowed' });
  return ask({ type: 'panel.attach', tabId: Number(tab[1]) });
}

function control(pairing: Pairing): Panel {
  return panelController(pairing, {
    ask,
    connect: (frameId) =>
      browser.tabs.connect(pairing.tabId, {
        frameId,
        name: 'panel' satisfies typeof PANEL_PORT,
      }) as unknown as PanelPort,
    onBroadcast,
    loadIndex: async () => (await catalogue()).loadIndex(readOwnFile),
    loadPack: async (code) => (await catalogue()).loadPack(code, readOwnFile),
    async loadOfficial(code, version) {
      const [{ officialPack }, { distill: say }, { checkPack }] = await Promise.all([
        import('@/utils/catalogue/official'),
        import('@/utils/i18n/vi/distill'),
        import('@/utils/procedures/check'),
      ]);
      const pack = await officialPack(code, version, { read: readOwnFile, keep: true, say: say.pack });
      const checked = pack && checkPack(pack, code);
      if (!checked || checked.ok) return checked;
      return { ok: false, problems: checked.problems.map(({ what }) => what) };
    },
    loadKnown: async () => {
      const { KNOWN_FILE, knownProcedures } = await import('@/utils/procedures/known');
      return knownProcedures(await readOwnJson(KNOWN_FILE));
    },
    loadUnits: async () => {
      const { UNITS_FILE, unitsOf } = await import('@/utils/core/units');
      return unitsOf(await readOwnJson(UNITS_FILE));
    },
    policy: {
      load: async () => {
        const [{ loadDecisions }, { policyOf }] = await Promise.all([
          settings(),
          import('@/utils/core/policy'),
        ]);
        return policyOf(await loadDecisions());
      },
      onChange(fn) {
        const look = (changes: object): void => {
          if (POLICY_KEY in changes) fn();
        };
        browser.storage.local.onChanged.addListener(look);
        return () => browser.storage.local.onChanged.removeListener(look);
      },
    },
    driftLog: {
      load: async () => (await settings()).loadDriftLog(),
      save: async (seen) => (await settings()).saveDriftLog(seen),
    },
    copy,
    download,
    version: browser.runtime.getManifest().version,
    today,
    clock: () => performance.now(),
    later(fn, ms) {
      const timer = setTimeout(fn, ms);
      return () => clearTimeout(timer);
    },
    openDesk: () => openPage('/desk.html'),
    openRule: (id) => openPage(`/desk.html#rule=${id}`),
    openPrint: (draftId, form) => openPage(`/print.html#draft=${draftId}&form=${form}`),
  });
}

const Due = lazily(async () => (await import('./due')).DueOfPanel);

/** Only the extension's own contexts: our content scripts share its id, but their origin is the portal's. */
function answerDiagnosis(panel: Panel): void {
  const origin = `chrome-extension://${browser.runtime.id}`;
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    const { type, tabId } = (message ?? {}) as { type?: unknown; tabId?: unknown };
    if (typeof type !== 'string' || !/^panel\.(report|fill)$/.test(type) || tabId !== panel.tabId)
      return undefined;
    // The worker's messages carry its address but no origin.
    const from = sender.origin ?? (sender.url ? new URL(sender.url).origin : '');
    if (sender.id !== browser.runtime.id || from !== origin) return undefined;
    void import('@/utils/session/panel/diagnosis').then(({ answer }) => answer(message, panel)).then(respond);
    return true;
  });
}

async function start(root: HTMLElement): Promise<void> {
  const pairing = await pair(location.hash.slice(1));
  if (!pairing.ok) return render(<Unpaired framed={window.top !== window} />, root);
  // The nonce is used up; it must not stay in the address.
  if (window.top !== window) history.replaceState(null, '', location.pathname);
  const panel = control(pairing.value);
  answerDiagnosis(panel);
  render(<PanelApp panel={panel} today={today()} Due={Due} />, root);
}

void start(document.getElementById('panel') as HTMLElement);
