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
import type { Pairing } from '@/utils/messaging/protocol';
import { panelController, type Panel } from '@/utils/session/panel/controller';
import type { LearningWorld } from '@/utils/session/panel/learning';
import { followVersion } from '@/utils/messaging/revive';
import { watchTroubles } from '@/utils/messaging/trouble';
import {
  cutOut,
  fileWith,
  ownShelves,
  readOwnFile,
  readOwnJson,
  textOf,
} from '@/entrypoints/pages/own-files';
import { sight } from '@/utils/session/panel/sight';
import { watchUpdateWaits } from '../background/update-waits';
import { followLanguage } from '../pages/language';
import { connectAgent, openPage } from './outside';
import { pair } from './pairing';
import '@/components/ui/ui.css';
import '@/components/panel/panel.css';

// The panel of a version that has just been replaced is being taken down: what it still asks for throws, and is nobody's concern.
for (const type of ['error', 'unhandledrejection'])
  addEventListener(type, (event) => browser.runtime?.id === undefined && event.preventDefault());

const pairing = pair(location.hash.slice(1));
watchTroubles('panel');
followVersion(window);

/** Asked for once: a module that is there costs a turn of its own each time it is imported. */
let judgingHere: Promise<typeof import('./judging')> | null = null;
const judging = () =>
  (judgingHere ??= import('./judging').catch((error: unknown) => {
    judgingHere = null;
    throw error;
  }));

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

/** What nobody waits for, once there is nothing else to do. */
const behind = (act: () => unknown): unknown => requestIdleCallback(act, { timeout: 2_000 });

/**
 * Which pack this tab showed last, and the file that it lies in: the next page is mostly of the same procedure, and its text is here when that
 * is known, without looking up first where it lies.
 */
const SHOWN = 'shown';
const pathOf = (code: string): string => `/procedures/${code}.json`;
const [codeLast, fileLast] = ofTab.recall(SHOWN)?.split(' ') ?? [];
let packLast = codeLast && fileLast ? { path: pathOf(codeLast), text: textOf(fileLast) } : null;
/** Let go of once asked: the text is cut from its whole shelf, which would stay in memory with it. */
async function readPack(path: string): Promise<string> {
  const ahead = packLast;
  packLast = null;
  const text = ahead?.path === path ? await ahead.text.catch(() => '') : '';
  // not there: another version has laid it elsewhere
  return cutOut(path, text) ?? readOwnFile(path);
}
async function rememberPack(code: string | null): Promise<void> {
  const file = code === null ? null : await fileWith(pathOf(code)).catch(() => null);
  ofTab.remember(SHOWN, file && `${code} ${file}`);
}

/** What the first judgement needs comes while the page is being paired: of the extension's own files, and of nobody. The largest begins first. */
const module = judging();
const index = readOwnFile('/procedures/index.json');
for (const ahead of [index, packLast?.text ?? ownShelves(), module])
  // who wants it is told
  ahead.catch(() => undefined);

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
    loadRules: judging,
    loadIndex: async () => (await judging()).loadIndex(() => index),
    async loadPack(code) {
      const loaded = await (await judging()).loadPack(code, readPack);
      behind(() => rememberPack(loaded.ok ? code : null));
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
      load: async () => (await judging()).loadPolicy(),
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
      load: async () => (await judging()).loadDriftLog(),
      save: async (seen) => (await judging()).saveDriftLog(seen),
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

async function start(root: HTMLElement): Promise<void> {
  const [paired] = await Promise.all([pairing, followLanguage(root)]);
  if (!paired.ok) return render(<Unpaired framed={window.top !== window} />, root);
  const panel = control(paired.value);
  // The nonce is used up; it must not stay in the address.
  if (window.top !== window) history.replaceState(null, '', location.pathname);
  answerDiagnosis(panel);
  keepFocus(root);
  pressOnce(root);
  render(<PanelApp panel={panel} today={today()} Due={Due} />, root);
}

void start(document.getElementById('panel') as HTMLElement);
