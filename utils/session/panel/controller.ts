/**
 * One panel beside one tab: ports to the frames, the judgement, the draft's marks, jobs of writing. No DOM, no
 * `browser`; the world is handed in. The view reads signals and calls the acts.
 */
import { batch, signal } from '@preact/signals';
import type { PrintForm } from '../../procedures/print-model';
import type { Condition, IndexEntry, Pack, ProcedureIndex } from '../../core/pack';
import type { Seen } from '../../core/drift-log';
import { holds } from '../../core/condition';
import { factsOf } from '../../core/facts';
import type { Policy } from '../../core/findings';
import type { Units } from '../../core/units';
import type {
  Answer,
  Answers,
  Broadcast,
  Pairing,
  PanelCommand,
  Report,
  Request,
} from '../../messaging/protocol';
import type { Loaded } from '../../procedures/catalogue';
import { acts, type Submitted } from './acts';
import { attention as attentionModel } from './attention';
import { dossier as dossierModel } from './dossier';
import { guard as guardModel } from './guard';
import { jobs as jobsModel } from './jobs';
import { judge as judgeModel } from './judge';
import { links as linksModel, type PanelPort } from './links';
import { outline } from './outline';
import { pageModel } from './page';
import { portalNews } from './portal-news';
import { restoring as restoringModel } from './restoring';
import { savingModel } from './saving';

export interface PanelWorld {
  ask<T extends Request['type']>(request: Extract<Request, { type: T }>): Promise<Answer<Answers[T]>>;
  connect(frameId: number): PanelPort;
  onBroadcast(fn: (news: Broadcast) => void): () => void;
  loadIndex(): Promise<Loaded<ProcedureIndex>>;
  loadPack(code: string): Promise<Loaded<Pack>>;
  /** A checklist drawn from the official record, of this version where it is kept; null when there is none. */
  loadOfficial(code: string, version: string | null): Promise<Loaded<Pack> | null>;
  /** Every procedure of the commune, with or without a pack; [] when the file cannot be read. */
  loadKnown(): Promise<readonly IndexEntry[]>;
  /** Old and new names of communes; null when the file cannot be read. */
  loadUnits(): Promise<Units | null>;
  /** What the office has decided about severities of rules, and word when that has changed. */
  policy: { load(): Promise<Policy>; onChange(fn: () => void): () => void };
  /** Since when changes of forms are seen; kept for the office, no citizen's data. */
  driftLog: { load(): Promise<Seen>; save(seen: Seen): Promise<void> };
  /** False: the browser did not allow it. */
  copy(text: string): Promise<boolean>;
  download(name: string, text: string): void;
  version: string;
  /** ISO day in Vietnam. */
  today(): string;
  /** Milliseconds on a steady clock. */
  clock(): number;
  later(fn: () => void, ms: number): () => void;
  /** The desk in a tab of its own, there the rule book at a rule; `print` forms likewise. */
  openDesk(): void;
  openRule(id: string): void;
  openPrint(draftId: string, form: PrintForm): void;
}

/** How long a frame may take to answer "read", ms; after that the last reading counts. */
const READ_PATIENCE = 2_000;

export type Panel = ReturnType<typeof panelController>;

export function panelController({ tabId, origin, frames }: Pairing, world: PanelWorld) {
  const { ask, later } = world;
  const page = pageModel();
  const attention = attentionModel(page);
  const { saving, saved, unsaved } = savingModel();
  const dossier = dossierModel({
    tabId,
    ofTab: () => ask({ type: 'draft.ofTab', tabId }),
    mark: ask,
    onUnsaved: unsaved,
  });
  let units: Promise<Units | null> | null = null;
  const loadUnits = (): Promise<Units | null> => (units ??= world.loadUnits());
  const judge = judgeModel({ ...world, loadUnits, loadPolicy: world.policy.load, page, attention, dossier });

  const reading = new Map<number, () => void>();
  const links = linksModel({
    connect: world.connect,
    later,
    onReport: hear,
    onGone(frameId) {
      reading.get(frameId)?.();
      page.drop(frameId);
      attention.forget(frameId);
      judge.forget(frameId);
      guard.forget(frameId);
      outlines.forget(frameId);
      jobs.gone(frameId);
      judge.soon();
    },
  });
  const jobs = jobsModel({
    send: links.send,
    refresh,
    reveal,
    later,
    stopped: page.stopped,
    todaysNames(wanted, all, refused) {
      const isAddress = wanted.some(({ target }) => /(?:Ward|Province)$/.test(page.at(target)?.role ?? ''));
      if (!isAddress) return null;
      return Promise.all([loadUnits(), import('./units')]).then(([table, { todaysNames }]) =>
        table ? todaysNames(table, wanted, all, page, refused) : new Map(),
      );
    },
  });
  const news = portalNews(() => ask({ type: 'tab.notices', tabId }));
  const guard = guardModel(page, jobs);
  const restoring = restoringModel({
    origin,
    page,
    attention,
    dossier,
    jobs,
    list: () => ask({ type: 'draft.list' }),
    open: (id) => ask({ type: 'draft.open', id }),
    bind: (id) => ask({ type: 'draft.bind', tabId, id }),
    later,
  });

  const vault = signal<'new' | 'locked' | 'open'>('open');
  const open = signal(true);
  const submitted = signal<Submitted>(null);
  /** Where the clerk has asked to be taken, by key or button. The view goes there once and says `answered`. */
  const call = signal<'summary' | 'panel' | null>(null);
  const outlines = outline(judge, links, open);

  /* ------------------------------------------------------------ from the page */

  function hear(frameId: number, report: Report): void {
    guard.report(frameId, report);
    news.report(frameId, report);
    switch (report.t) {
      case 'snapshot':
        attention.read(frameId, report.snapshot.fields, true);
        page.take(frameId, report.snapshot);
        reading.get(frameId)?.();
        return judge.soon();
      case 'fields':
        attention.read(frameId, report.fields, false);
        page.patch(frameId, report.fields, report.gone);
        return judge.soon();
      case 'typing':
        jobs.settled();
        return attention.typed(frameId, report.key);
      case 'saved':
        saved(report.at);
        if (dossier.isNews(report.draftId)) {
          // Another dossier in the same page: what was checked was the one before.
          if (dossier.draftId.value !== null) attention.checked.value = false;
          void dossier.load().then(judge.soon);
        }
        return;
      case 'unsaved':
        return unsaved(report.reason);
      case 'progress':
      case 'filled':
        return jobs.report(frameId, report);
      case 'submitted':
        submitted.value = { at: report.at, deleted: false };
        return;
      case 'command':
        return obey(report.command);
      default:
    }
  }

  /** Every frame once more, freshly from the page. */
  async function refresh(): Promise<void> {
    await Promise.all(
      links.frameIds
        .filter((frameId) => page.has(frameId))
        .map(
          (frameId) =>
            new Promise<void>((resolve) => {
              const stop = later(() => reading.get(frameId)?.(), READ_PATIENCE);
              reading.set(frameId, () => {
                reading.delete(frameId);
                stop();
                resolve();
              });
              if (!links.send(frameId, { t: 'read' })) reading.get(frameId)?.();
            }),
        ),
    );
    judge.now();
  }

  /** The same, after every frame has opened what its form keeps closed. */
  function reveal(): Promise<void> {
    for (const frameId of links.frameIds) links.send(frameId, { t: 'reveal' });
    return refresh();
  }

  /* ------------------------------------------------------------ to the page */

  function check(): void {
    batch(() => {
      open.value = true;
      attention.check();
      judge.now();
      call.value = 'summary';
    });
  }

  function obey(command: PanelCommand): void {
    if (command === 'toggle') open.value = !open.value;
    else if (command === 'check') check();
    else if (command === 'next' || command === 'previous') outlines.step(command === 'next' ? 1 : -1);
    else {
      open.value = true;
      call.value = 'panel';
    }
  }

  /* ------------------------------------------------------------ life */

  async function loadDraft(): Promise<void> {
    const draft = await dossier.load();
    if (draft) saved(draft.updatedAt);
    restoring.met(draft);
    if (draft?.receipt) news.receipt.value ??= draft.receipt;
    judge.now();
    restoring.news();
  }

  const stops = [
    outlines.follow(),
    world.policy.onChange(() => void judge.readPolicy()),
    world.onBroadcast((news) => {
      if (news.type === 'broadcast.agents' && news.tabId === tabId) links.set(news.frames);
      if (news.type === 'broadcast.command' && news.tabId === tabId) obey(news.command);
      if (news.type === 'broadcast.drafts') restoring.news();
      if (news.type === 'broadcast.vault') {
        vault.value = news.state;
        if (news.state === 'open') void loadDraft();
        else restoring.clear();
      }
    }),
  ];
  links.set(frames);
  void judge.start();
  void news.load();
  void ask({ type: 'vault.state' }).then((answer) => {
    if (answer.ok) vault.value = answer.value.state;
    return loadDraft();
  });

  return {
    tabId,
    origin,
    /* what is shown */
    vault,
    saving,
    open,
    cursor: outlines.cursor,
    call,
    submitted,
    checked: attention.checked,
    procedure: judge.procedure,
    procedures: judge.index,
    hasPack: judge.hasPack,
    /** Reads the procedures that have no pack, for the picker. */
    know: judge.know,
    remembered: () => judge.remembered,
    news,
    driftLog: world.driftLog,
    copy: world.copy,
    download: world.download,
    version: world.version,
    today: world.today,
    pack: judge.pack,
    /** Does a condition of the pack hold on the page as it is now? */
    applies: (when: Condition | undefined): boolean =>
      holds(
        when,
        factsOf(page.page.value, { procedure: null, cases: [...dossier.cases.value], today: judge.day() }),
      ),
    packProblems: judge.packProblems,
    noPack: judge.noPack,
    successor: judge.successor,
    outdated: judge.outdated,
    assessment: judge.assessment,
    problems: judge.problems,
    policy: judge.policy,
    /** The day whose rules hold for this dossier: of its receipt, at most today. */
    day: judge.day,
    coming: judge.coming,
    page,
    dossier,
    jobs,
    guard,
    restoring,
    /* what the clerk does */
    check,
    step: outlines.step,
    go: outlines.go,
    /** Scrolls to a field and puts the focus there, as the clerk asked. */
    focus: (frameId: number, key: string): boolean => links.send(frameId, { t: 'focus', key }),
    answered(): void {
      call.value = null;
    },
    show(next: boolean): void {
      open.value = next;
    },
    ...acts({
      page,
      dossier,
      judge,
      jobs,
      submitted,
      unsaved,
      remove: (id, undo) => ask(undo ? { type: 'draft.undelete', id } : { type: 'draft.delete', id }),
      openPrint: world.openPrint,
    }),
    openDesk: world.openDesk,
    openRule: world.openRule,
    /** Every frame once more, freshly from the page, and judged. */
    refresh,
    /** Resolves when the page has been judged with the data of its procedure. */
    ready: judge.ready,
    close(): void {
      for (const stop of stops) stop();
      links.close();
    },
  };
}
