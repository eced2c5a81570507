/**
 * The panel's page. In the dock it shows nothing until the background has paired it by its one-time nonce; opened as a
 * page of its own with `#tab=<id>` it is paired by the tab's number, for diagnosis.
 */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PanelApp } from '@/components/panel/app';
import { lazily } from '@/components/panel/lazily';
import { keepFocus } from '@/components/ui/keep-focus';
import { pressOnce } from '@/components/ui/press-once';
import { Unpaired } from '@/components/panel/unpaired';
import type { ManagedKey } from '@/utils/core/managed';
import { POLICY_KEY, RULE_BOOK_FILE, ruleBookOf } from '@/utils/core/rule-book';
import { MANAGED_LAST } from '@/utils/store/managed-last';
import { isoDayAt } from '@/utils/core/received';
import { ask, onBroadcast } from '@/utils/messaging/client';
import type { Answer, Pairing } from '@/utils/messaging/protocol';
import { panelController, type Panel } from '@/utils/session/panel/controller';
import type { LearningWorld } from '@/utils/session/panel/learning';
import { followVersion, lookAfterWorker } from '@/utils/messaging/revive';
import { watchTroubles } from '@/utils/messaging/trouble';
import { ownShelves, readOwnFile, readOwnJson } from '@/entrypoints/pages/own-files';
import { sight } from '@/utils/session/panel/sight';
import { watchUpdateWaits } from '../background/update-waits';
import { followLanguage } from '../pages/language';
import { connectAgent, openPage } from './outside';
import '@/components/ui/ui.css';
import '@/components/panel/panel.css';

// The panel of a version that has just been replaced is being taken down: what it still asks for throws, and is nobody's concern.
for (const type of ['error', 'unhandledrejection'])
  addEventListener(type, (event) => browser.runtime?.id === undefined && event.preventDefault());

watchTroubles('panel');
followVersion(window);

const settings = () => import('@/utils/store/settings');
/** The checker of data files. */
const catalogue = () => import('@/utils/procedures/catalogue');

/**
 * What goes on when the portal loads another page: kept as long as the tab, and nowhere else. A frame of ours may have no storage (the browser
 * may be set so): then it ends with the page.
 */
const ofTab = {
  recall(key: string): string | null {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  },
  remember(key: string, value: string | null): void {
    try {
      if (value === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, value);
    } catch {
      // there is none
    }
  },
};

/** Which pack this tab showed last: the next page is mostly of the same procedure, and its file is here when that is known. */
const SHOWN = 'shown';
const fileOf = (code: string): string => `/procedures/${code}.json`;
const shownLast = ofTab.recall(SHOWN);
const packLast =
  shownLast === null ? null : { file: fileOf(shownLast), text: readOwnFile(fileOf(shownLast)) };
const readPack = (file: string): Promise<string> =>
  file === packLast?.file ? packLast.text : readOwnFile(file);

/** What the first judgement needs comes while the page is being paired: of the extension's own files, and of nobody. */
const index = readOwnFile('/procedures/index.json');
const engine = import('@/utils/session/panel/engine');
for (const ahead of [index, ownShelves(), catalogue(), settings(), engine, packLast?.text])
  // who wants it is told
  ahead?.catch(() => undefined);

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

const today = (): string => isoDayAt(Date.now());

const clock = (): number => performance.now();
const later = (fn: () => void, ms: number): (() => void) => {
  const timer = setTimeout(fn, ms);
  return () => clearTimeout(timer);
};

/** The dock tells of its ticket in the moment in which it loads us: on a PC under load we may be here before its word is. In ms. */
const TICKET_PAUSES = [100, 300, 900];
async function pairBy(nonce: string): Promise<Answer<Pairing>> {
  for (const pause of TICKET_PAUSES) {
    const answer = await ask({ type: 'panel.pair', nonce });
    if (answer.ok || answer.reason !== 'not-allowed') return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return ask({ type: 'panel.pair', nonce });
}

function pair(hash: string): Promise<Answer<Pairing>> {
  const tab = /^tab=(\d{1,10})$/.exec(hash);
  if (!tab) return pairBy(hash.slice(0, 64));
  // Never inside a frame: there a page could lay itself around somebody else's tab.
  if (window.top !== window) return Promise.resolve({ ok: false, reason: 'not-allowed' });
  return ask({ type: 'panel.attach', tabId: Number(tab[1]) });
}

/** Whose learning goes on when the portal loads another page. */
const LEARNS = 'learning';
const learning: LearningWorld = {
  readBook: async () => ruleBookOf(await readOwnJson(RULE_BOOK_FILE)),
  hasFocus: () => document.hasFocus(),
  recall: () => ofTab.recall(LEARNS),
  remember: (whose) => ofTab.remember(LEARNS, whose),
};

const updateWaits = signal(false);
watchUpdateWaits((waits) => (updateWaits.value = waits));

function control(pairing: Pairing): Panel {
  return panelController(pairing, {
    ask,
    connect: (frameId) => connectAgent(pairing.tabId, frameId),
    onBroadcast,
    loadIndex: async () => (await catalogue()).loadIndex(() => index),
    async loadPack(code) {
      const loaded = await (await catalogue()).loadPack(code, readPack);
      ofTab.remember(SHOWN, loaded.ok ? code : null);
      return loaded;
    },
    async loadOfficial(code, version) {
      const [{ officialPack }, { distill }, { official }, { checkPack }] = await Promise.all([
        import('@/utils/catalogue/official'),
        import('@/utils/i18n/vi/distill'),
        import('@/utils/i18n/area'),
        import('@/utils/procedures/check'),
      ]);
      const pack = await officialPack(code, version, {
        read: readOwnFile,
        keep: true,
        say: official(distill.pack),
      });
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
      load: async () => (await settings()).loadPolicy(),
      onChange(fn) {
        const look = (changes: object): void => {
          // decided at the desk, or by the browser's policy: now, or since its last start
          const keys = [POLICY_KEY, 'ruleSeverities' satisfies ManagedKey, MANAGED_LAST];
          if (keys.some((key) => key in changes)) fn();
        };
        browser.storage.onChanged.addListener(look);
        return () => browser.storage.onChanged.removeListener(look);
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
    clock,
    later,
    sight: sight({ window, clock, later }),
    learning,
    updateWaits,
    openDesk: () => openPage('/desk.html'),
    openAlone: () => openPage(`/panel.html#tab=${pairing.tabId}`),
    openRule: (id) => openPage(`/desk.html#rule=${id}`),
    openFindings: () => openPage('/desk.html#supervision=findings'),
    openPrint: (draftId, form) => openPage(`/print.html#draft=${draftId}&form=${form}`),
  });
}

const Due = lazily(async () => (await import('./due')).DueOfPanel);

/**
 * Only the extension's own contexts that stand in no tab: our content scripts share its id, but their origin is the portal's, and
 * no page that somebody could lay a frame around writes into another.
 */
function answerDiagnosis(panel: Panel): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    const { type, tabId } = (message ?? {}) as { type?: unknown; tabId?: unknown };
    if (typeof type !== 'string' || !/^panel\.(report|fill)$/.test(type) || tabId !== panel.tabId)
      return undefined;
    // The worker's messages carry its address but no origin.
    const from = sender.origin ?? (sender.url ? new URL(sender.url).origin : '');
    if (sender.id !== browser.runtime.id || from !== location.origin || sender.tab) return undefined;
    void import('@/utils/session/panel/diagnosis').then(({ answer }) => answer(message, panel)).then(respond);
    return true;
  });
}

/** A worker that has to be started first is there within a third of it, ms. */
const WORKER_MS = 700;

async function start(root: HTMLElement): Promise<void> {
  // without a ticket: of a version that was replaced, and nobody came
  if (location.hash === '' && window.top !== window) await lookAfterWorker(WORKER_MS);
  const [pairing] = await Promise.all([pair(location.hash.slice(1)), followLanguage(root)]);
  if (!pairing.ok) return render(<Unpaired framed={window.top !== window} />, root);
  // The nonce is used up; it must not stay in the address.
  if (window.top !== window) history.replaceState(null, '', location.pathname);
  const panel = control(pairing.value);
  answerDiagnosis(panel);
  keepFocus(root);
  pressOnce(root);
  render(<PanelApp panel={panel} today={today()} Due={Due} />, root);
}

void start(document.getElementById('panel') as HTMLElement);
