/**
 * One panel beside one tab: ports to the frames, the judgement, the draft's marks, jobs of writing. No DOM, no
 * `browser`; the world is handed in. The view reads signals and calls the acts.
 */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { PrintForm } from '../../procedures/print-model';
import type { Condition, IndexEntry, Pack, ProcedureIndex } from '../../core/pack';
import type { DraftSummary } from '../../core/draft';
import type { Seen } from '../../core/drift-log';
import { versionOf } from '../../core/checklist';
import { holds } from '../../core/condition';
import { factsOf } from '../../core/facts';
import type { Policy } from '../../core/findings';
import type { Units } from '../../core/units';
import type {
  Answer,
  Answers,
  Broadcast,
  Order,
  Pairing,
  PanelCommand,
  RefusalReason,
  Report,
  Request,
  Waiting,
} from '../../messaging/protocol';
import type { Loaded } from '../../procedures/catalogue';
import { acts, type Submitted } from './acts';
import { attention as attentionModel } from './attention';
import { dossier as dossierModel } from './dossier';
import { doubled as doubledModel } from './doubled';
import { guard as guardModel } from './guard';
import { handingIn as handingInModel } from './handing-in';
import { jobs as jobsModel } from './jobs';
import { judge as judgeModel, type Rules } from './judge';
import { learning as learningModel, type LearningWorld } from './learning';
import { links as linksModel, type PanelPort } from './links';
import { outline } from './outline';
import { pageModel } from './page';
import { portalNews } from './portal-news';
import { restoring as restoringModel } from './restoring';
import { savingModel } from './saving';
import type { Sight } from './sight';

export interface PanelWorld {
  ask<T extends Request['type']>(request: Extract<Request, { type: T }>): Promise<Answer<Answers[T]>>;
  connect(frameId: number): PanelPort;
  onBroadcast(fn: (news: Broadcast) => void): () => void;
  /** What tells a hand's press from every other. Absent where no page is around the panel. */
  sight?: Sight;
  /** Does a new version wait for a quiet moment? */
  updateWaits?: ReadonlySignal<boolean>;
  /** Absent: the learning mode is not offered here. */
  learning?: LearningWorld;
  /** The rules, which are large. */
  loadRules(): Promise<Rules>;
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
  /** The panel in a tab of its own, for a page that cannot but cover it. */
  openAlone?(): void;
  openRule(id: string): void;
  /** The desk at the findings that wait for an answer. */
  openFindings?(): void;
  openPrint(draftId: string, form: PrintForm): void;
}

/** How long a frame may take to answer "read", ms; after that the last reading counts. */
const READ_PATIENCE = 2_000;

/** How soon the state of the vault is asked for again when nobody answered, ms. */
const VAULT_AGAIN = 1_000;
/** A page that says nothing for so long is waited for in sight of the clerk, ms. */
const MEETING = 2_000;

export type Panel = ReturnType<typeof panelController>;

export function panelController({ tabId, origin, frames }: Pairing, world: PanelWorld) {
  const { ask, later } = world;
  const page = pageModel();
  const attention = attentionModel(page);
  const { saving, saved, wasSaved, unsaved, forget: forgetSaved } = savingModel();
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
  const learning = learningModel({
    world: world.learning,
    page,
    typing: attention.typing,
    busy: () => jobs.job.value?.running ?? false,
    loadUnits,
    focus,
    later,
  });
  /** The one way of every order to the page: while somebody learns, none that changes it goes out. */
  function send(frameId: number, order: Order): boolean {
    return !learning.forbids(order) && links.send(frameId, order);
  }
  const jobs = jobsModel({
    send,
    forbidden: () => learning.on.value,
    judge: judge.now,
    refresh,
    reveal,
    later,
    press: () => world.sight?.press() ?? null,
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

  const handingIn = handingInModel({
    judge,
    page,
    dossier,
    keep: (id, assessed) => ask({ type: 'draft.mark', tabId: null, id, assessed }),
  });

  const doubled = doubledModel({
    read: () => ask({ type: 'draft.ofTab', tabId }),
    settle: (id, key, value) => ask({ type: 'draft.settle', id, key, value }),
    later,
  });

  const vault = signal<'new' | 'locked' | 'open'>('open');
  const vaultRead = signal(false);
  const waited = signal(false);
  /**
   * Is there something to show? Parts that come one after the other push each other about: who pressed "Bản nháp" in that moment met
   * something else (2026-11).
   */
  const shows = computed(() => (judge.met.value && vaultRead.value) || waited.value);
  /** False after "kết thúc ca": what is typed is for whoever unlocks next. */
  const onDuty = signal(true);
  /** Whose drafts are told of here; undefined while that is nobody's. */
  let clerk: string | undefined;
  const open = signal(true);
  const submitted = signal<Submitted>(null);
  /** Findings of spot checks that wait for this clerk's answer; null: none. */
  const todo = signal<Waiting | null>(null);
  /** Where the clerk has asked to be taken, by key or button. The view goes there once and says `answered`. */
  const call = signal<'summary' | 'panel' | null>(null);
  /** Nobody who asks is kept waiting. */
  const goTo = (where: 'summary' | 'panel'): void => {
    waited.value = true;
    call.value = where;
  };
  let typedLast: { frameId: number; key: string } | null = null;
  /** Locked: the checks are as silent as the drafts. */
  const told = computed(() => (vault.value === 'locked' ? [] : judge.open.value));
  const outlines = outline(told, links, open);

  /* ------------------------------------------------------------ from the page */

  function hear(frameId: number, report: Report): void {
    guard.report(frameId, report);
    news.report(frameId, report);
    learning.report(frameId, report);
    handingIn.report(report);
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
        typedLast = { frameId, key: report.key };
        jobs.settled();
        return attention.typed(frameId, report.key);
      case 'saved':
        saved(report.at);
        // Sealed away: there is nothing to read before the unlocking.
        if (!report.locked && dossier.isNews(report.draftId)) {
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
    for (const frameId of links.frameIds) send(frameId, { t: 'reveal' });
    return refresh();
  }

  /* ------------------------------------------------------------ to the page */

  /** Scrolls to a field and puts the focus there, as the clerk asked. */
  function focus(frameId: number, key: string): boolean {
    return send(frameId, { t: 'focus', key });
  }

  function check(): void {
    batch(() => {
      open.value = true;
      attention.check();
      judge.now();
      goTo('summary');
    });
  }

  /** Away by key: whoever was typing goes on where it was. */
  function leave(): void {
    open.value = false;
    if (typedLast) focus(typedLast.frameId, typedLast.key);
  }

  function obey(command: PanelCommand): void {
    // with the hands in the page, or put away: into the panel; with the hands in it: back
    if (command === 'toggle' && open.value && world.learning?.hasFocus() !== false) leave();
    // Locked: nothing to check, nothing to step through.
    else if (vault.value === 'locked' && command !== 'focus-panel' && command !== 'toggle') open.value = true;
    else if (command === 'check') check();
    else if (command === 'next' || command === 'previous') outlines.step(command === 'next' ? 1 : -1);
    else {
      open.value = true;
      goTo('panel');
    }
  }

  /* ------------------------------------------------------------ life */

  /** What was shown is another clerk's: sent or not, nothing of it goes on. */
  function begin(): void {
    dossier.forget({ unsent: true });
    if (judge.pack.value) dossier.received(versionOf(judge.pack.value));
    restoring.clear();
    doubled.clear();
    jobs.dismiss();
    guard.dismiss();
    handingIn.forget();
    submitted.value = null;
    forgetSaved();
  }

  /** Nothing of a draft stays here; it comes back with the unlocking. */
  function blank(): void {
    dossier.forget({ unsent: false });
    restoring.clear();
    doubled.clear();
    todo.value = null;
    judge.soon();
  }

  /** Reads whether it is open, and whose it is. What is locked is blank at once; what is open is shown only to its own clerk. */
  async function readVault(): Promise<void> {
    const answer = await ask({ type: 'vault.state' });
    if (!answer.ok) {
      // the worker was dying: what is blank must not stay so for want of an answer
      if (answer.reason === 'failed') later(() => void readVault(), VAULT_AGAIN);
      return;
    }
    const { state, clerk: whose, onDuty: duty } = answer.value;
    const other = clerk !== undefined && (state === 'new' || (state === 'open' && clerk !== whose));
    batch(() => {
      if (other) begin();
      if (state !== 'locked') {
        clerk = whose ?? undefined;
        learning.met(whose ?? '');
      }
      vault.value = state;
      onDuty.value = duty;
      vaultRead.value = true;
    });
    if (state !== 'locked') await loadDraft();
    if (state === 'open') await readTodo();
  }

  async function readTodo(): Promise<void> {
    const answer = await ask({ type: 'register.todo' });
    todo.value = answer.ok && answer.value.count > 0 && vault.value === 'open' ? answer.value : null;
  }

  async function loadDraft(): Promise<void> {
    const draft = await dossier.load();
    if (vault.value === 'locked') return blank(); // meanwhile
    if (draft) wasSaved(draft.updatedAt);
    restoring.met(draft);
    doubled.met(draft);
    if (draft?.receipt) news.receipt.value ??= draft.receipt;
    judge.now();
    restoring.news();
  }

  const stops = [
    outlines.follow(),
    handingIn.close,
    world.policy.onChange(() => void judge.readPolicy()),
    world.onBroadcast((news) => {
      if (news.type === 'broadcast.agents' && news.tabId === tabId) links.set(news.frames);
      if (news.type === 'broadcast.command' && news.tabId === tabId) obey(news.command);
      if (news.type === 'broadcast.drafts') {
        restoring.news();
        doubled.news();
      }
      if (news.type === 'broadcast.todo') void readTodo();
      if (news.type === 'broadcast.vault') {
        if (news.state === 'locked') {
          vault.value = news.state;
          blank();
        }
        void readVault();
      }
    }),
  ];
  later(() => (waited.value = true), MEETING);
  links.set(frames);
  void judge.start();
  void news.load();
  void readVault();

  return {
    tabId,
    origin,
    /* what is shown */
    shows,
    vault,
    onDuty,
    saving,
    open,
    cursor: outlines.cursor,
    call,
    submitted,
    todo,
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
    doubled,
    learning,
    updateWaits: world.updateWaits ?? signal(false),
    updateNow: () => world.ask({ type: 'update.now' }),
    /* what the clerk does */
    check,
    step: outlines.step,
    go: outlines.go,
    focus,
    answered(): void {
      call.value = null;
    },
    show(next: boolean): void {
      open.value = next;
    },
    leave,
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
    /** The clerk's drafts, to say how many are unfinished; null: not known. */
    async drafts(): Promise<DraftSummary[] | null> {
      const answer = await ask({ type: 'draft.list' });
      return answer.ok ? answer.value : null;
    },
    /** Null: done. */
    async endShift(): Promise<RefusalReason | null> {
      const answer = await ask({ type: 'vault.endShift' });
      return answer.ok ? null : answer.reason;
    },
    openAlone: world.openAlone,
    openRule: world.openRule,
    openFindings: world.openFindings,
    /** Every frame once more, freshly from the page, and judged. */
    refresh,
    /** Resolves when the page has been judged with the data of its procedure. */
    ready: judge.ready,
    close(): void {
      for (const stop of stops) stop();
      world.sight?.stop();
      learning.close();
      links.close();
    },
  };
}
