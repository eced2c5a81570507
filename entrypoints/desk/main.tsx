import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DeskApp } from '@/components/desk/desk-app';
import { Desk } from '@/components/desk/model';
import { texts } from '@/utils/i18n';
import { ask, onBroadcast } from '@/utils/messaging/client';
import { reasonOf } from '@/utils/messaging/refusal';
import { loadIndex } from '@/utils/procedures/catalogue';
import { parseFile } from '@/utils/store/draft-file';
import { deriveKek, judge, newKdf, suggestPassphrase } from '@/utils/store/passphrase';
import { loadOffice, loadOfficeTime, saveOffice, saveOfficeTime } from '@/utils/store/settings';
import '@/components/desk/desk.css';

/** Only the extension's own packed files are ever read. */
const readOwnFile = async (path: string): Promise<unknown> => (await fetch(path)).text();

const procedures = signal<ReadonlyMap<string, string>>(new Map());
type Names = readonly { code: string; shortName: string }[];
const pairs = (entries: Names) => entries.map(({ code, shortName }) => [code, shortName] as const);
void loadIndex(readOwnFile).then((index) => {
  if (index.ok) procedures.value = new Map([...procedures.value, ...pairs(index.value.procedures)]);
});
/** Procedures without a pack have a name too; a pack's is shorter. They are read behind the first picture. */
void import('@/utils/procedures/known').then(async ({ KNOWN_FILE, knownProcedures }) => {
  const text = await readOwnFile(KNOWN_FILE).catch(() => 'null');
  procedures.value = new Map([...pairs(knownProcedures(JSON.parse(String(text)))), ...procedures.value]);
});

/** A turn for the screen, so that "Đang mở khóa…" is seen before the key takes its 0.3 s. */
const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

const desk = new Desk({
  ask,
  procedures,
  loadOffice,
  saveOffice,
  time: {
    load: loadOfficeTime,
    save: saveOfficeTime,
    calendar: async () =>
      JSON.parse(String(await readOwnFile('/reference/holidays.json').catch(() => 'null'))),
  },
  now: () => Date.now(),
  async derive(passphrase, kdf) {
    await painted();
    const cost = kdf ?? newKdf();
    return { kek: await deriveKek(passphrase, cost), kdf: cost };
  },
  readFile(content) {
    try {
      return { ok: true, kdf: parseFile(content).kdf };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  },
  async paperLabels(code) {
    const { pack } = await (await import('../print/procedure')).loadProcedure(code, null);
    return new Map(pack?.papers.map(({ id, label }) => [id, label]));
  },
  openPrint: (id, form) => void browser.tabs.create({ url: `/print.html#draft=${id}&form=${form}` }),
  download(name, content) {
    const type = typeof content === 'string' ? 'application/json' : 'text/csv';
    const address = URL.createObjectURL(new Blob([content], { type }));
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
  if (news.type === 'broadcast.drafts' && desk.vault.value.state === 'open') void desk.reload();
});
addEventListener('pagehide', () => desk.leave());

const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(desk.world.now());
const tools = { judge, suggest: suggestPassphrase };

/** Behind the first picture, and only when asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
const openProcedures = once(async () => (await import('./procedures')).procedures(readOwnFile, desk.world));
const openRules = once(async () => (await import('./rules')).rules(readOwnFile, desk.world, today));
const load = {
  procedures: async () => (await openProcedures()).Page,
  rules: async () => (await openRules()).Page,
};

document.title = `${texts.desk.title} · ${texts.desk.product}`;
render(<Page />, document.getElementById('desk')!);
function Page() {
  return <DeskApp desk={desk} tools={tools} today={today()} load={load} />;
}

/** `#draft=<id>`, `#office`; `#procedures` opens that section, `#procedure=<code>` one of them; `#rules`, `#rule=<id>` likewise. */
async function follow(): Promise<void> {
  const asked = new URLSearchParams(location.hash.slice(1));
  const [draft, procedure, rule] = ['draft', 'procedure', 'rule'].map((name) => asked.get(name));
  if (draft && desk.vault.value.state === 'open') await desk.show({ kind: 'draft', id: draft });
  if (asked.has('office') && desk.vault.value.state === 'open') desk.openOffice();
  if (asked.has('procedure') || asked.has('procedures')) desk.section.value = 'procedures';
  if (procedure) void (await openProcedures()).model.open(procedure);
  if (asked.has('rule') || asked.has('rules')) {
    desk.section.value = 'rules';
    (await openRules()).model.show(rule || null);
  }
}
addEventListener('hashchange', () => void follow());
await desk.refresh();
await follow();
