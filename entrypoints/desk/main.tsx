import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DeskApp } from '@/components/desk/desk-app';
import { Desk } from '@/components/desk/model';
import { keepFocus } from '@/components/ui/keep-focus';
import { pressOnce } from '@/components/ui/press-once';
import { isoDayAt } from '@/utils/core/received';
import { texts } from '@/utils/i18n';
import { ask, onBroadcast } from '@/utils/messaging/client';
import { lookAfterWorker } from '@/utils/messaging/revive';
import { watchTroubles } from '@/utils/messaging/trouble';
import { loadIndex } from '@/utils/procedures/catalogue';
import type { Managed } from '@/utils/core/managed';
import { loadManaged, onManaged } from '@/utils/store/managed';
import { deriveKek, judge, newKdf, suggestPassphrase } from '@/utils/store/passphrase';
import { readOwnFile, readOwnJson } from '@/entrypoints/pages/own-files';
import {
  hasNewerSettings,
  loadOffice,
  loadOfficeTime,
  saveOffice,
  saveOfficeTime,
} from '@/utils/store/settings';
import { watchUpdateWaits } from '../background/update-waits';
import { chooseLanguage, followLanguage } from '../pages/language';
import { keeping } from './keeping';
import { newsOf } from './news';
import '@/components/desk/desk.css';

watchTroubles('desk');
void lookAfterWorker();

const procedures = signal<ReadonlyMap<string, string>>(new Map());
type Names = readonly { code: string; shortName: string }[];
const pairs = (entries: Names) => entries.map(({ code, shortName }) => [code, shortName] as const);
void loadIndex(readOwnFile).then((index) => {
  if (index.ok) procedures.value = new Map([...procedures.value, ...pairs(index.value.procedures)]);
});
/** Procedures without a pack have a name too; a pack's is shorter. They are read behind the first picture. */
void import('@/utils/procedures/known').then(async ({ KNOWN_FILE, knownProcedures }) => {
  const known = knownProcedures(await readOwnJson(KNOWN_FILE));
  procedures.value = new Map([...pairs(known), ...procedures.value]);
});

/** What the browser's policy sets, as it is now. */
const managed = signal<Managed>({});
const readManaged = async (): Promise<void> => void (managed.value = await loadManaged());
onManaged(() => void readManaged());
void readManaged();

/** A turn for the screen, so that "Đang mở khóa…" is seen before the key takes its 0.3 s. */
const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

const news = newsOf();
const desk = new Desk({
  ask,
  news,
  procedures,
  loadOffice,
  saveOffice,
  hasNewerSettings,
  managed,
  time: {
    load: loadOfficeTime,
    save: saveOfficeTime,
    calendar: () => readOwnJson('/reference/holidays.json'),
  },
  now: () => Date.now(),
  chooseLanguage: (language) => void chooseLanguage(language),
  async derive(passphrase, kdf) {
    await painted();
    const cost = kdf ?? newKdf();
    return { kek: await deriveKek(passphrase, cost), kdf: cost };
  },
  keeping,
  recovery: async () => (await import('./recovery')).recovery,
  print: () => window.print(),
  async paperLabels(code) {
    const { pack } = await (await import('../print/procedure')).loadProcedure(code, null);
    return new Map(pack?.papers.map(({ id, label }) => [id, label]));
  },
  openPrint: (id, form) => void browser.tabs.create({ url: `/print.html#draft=${id}&form=${form}` }),
  download(name, content) {
    const type = typeof content === 'string' ? 'application/json' : 'text/csv';
    const blob = content instanceof Blob ? content : new Blob([content], { type });
    const address = URL.createObjectURL(blob);
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  },
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
});

onBroadcast((news) => {
  if (news.type === 'broadcast.vault') void desk.refresh();
  if (news.type === 'broadcast.todo') void desk.readTodo();
  if (news.type === 'broadcast.drafts') void desk.changed();
});
watchUpdateWaits((waits) => (desk.updateWaits.value = waits));
addEventListener('pagehide', () => desk.leave());

const today = (): string => isoDayAt(desk.world.now());
const tools = {
  get least() {
    return managed.value.passphraseLength;
  },
  judge: (passphrase: string) => judge(passphrase, tools.least),
  suggest: () => suggestPassphrase(tools.least),
};

/** Behind the first picture, and only when asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
const openProcedures = once(async () => (await import('./procedures')).procedures(readOwnFile, desk.world));
const openRules = once(async () => (await import('./rules')).rules(readOwnFile, desk.world, today));
const openPractice = once(async () => (await import('./practice')).practice(readOwnFile, desk, today));
const openSupervision = once(async () =>
  (await import('./supervision')).supervision(readOwnFile, desk, today),
);
const openHealth = once(async () => (await import('./health')).health(readOwnFile, desk.world));
const load = {
  procedures: async () => (await openProcedures()).Page,
  rules: async () => (await openRules()).Page,
  practice: async () => (await openPractice()).Page,
  supervision: async () => (await openSupervision()).Page,
  health: async () => (await openHealth()).Page,
};

const root = document.getElementById('desk')!;
const entitle = (): void => {
  document.title = `${texts.desk.title} · ${texts.desk.product}`;
};
await followLanguage(root, entitle);
entitle();
keepFocus(root);
pressOnce(root);
render(<Page />, root);
function Page() {
  return <DeskApp desk={desk} tools={tools} today={today()} load={load} />;
}

/** `#draft=<id>`, `#office`, `#account`, `#keeping`; `#join` adds a clerk; `#procedures` opens that section, `#procedure=<code>` one of them; `#rules`, `#rule=<id>`, `#practice`, `#practice=<dossier>` likewise, `#supervision=<page>&about=<what>`, `#health`. */
async function go(address: string): Promise<void> {
  const asked = new URLSearchParams(new URL(address).hash.slice(1));
  const [draft, procedure, rule] = ['draft', 'procedure', 'rule'].map((name) => asked.get(name));
  if (draft && desk.vault.value.state === 'open') await desk.show({ kind: 'draft', id: draft });
  for (const page of ['office', 'account', 'keeping'] as const)
    if (asked.has(page) && desk.vault.value.state === 'open') desk.openPage(page);
  if (asked.has('join') && desk.vault.value.state === 'locked') desk.joining.value = true;
  if (asked.has('procedure') || asked.has('procedures')) desk.section.value = 'procedures';
  if (procedure) void (await openProcedures()).model.open(procedure);
  if (asked.has('rule') || asked.has('rules')) {
    desk.section.value = 'rules';
    (await openRules()).model.show(rule || null);
  }
  if (asked.has('practice')) {
    desk.section.value = 'practice';
    const address = asked.get('practice');
    const { model } = await openPractice();
    if (address) await model.open(address);
  }
  if (asked.has('health')) desk.section.value = 'health';
  const page = asked.get('supervision');
  if (page !== null) {
    desk.section.value = 'supervision';
    (await openSupervision()).host.follow(page, asked.get('about') ?? '');
  }
}
async function begin(address: string): Promise<void> {
  await desk.refresh();
  // whoever begins today has nothing new
  if (desk.vault.value.state === 'new') void news.see();
  await go(address);
}
/**
 * One address after the other: a section that is still being fetched must not come over a later wish. Each as it was when it was asked
 * for: a section that opens writes its own address, and took the place of one that waited (seen on 2026-11-23).
 */
let going = begin(location.href);
addEventListener('hashchange', ({ newURL }) => {
  const next = () => go(newURL);
  going = going.then(next, next);
});
