/**
 * One panel beside one tab: ports to the frames, the judgement, the draft's marks, jobs of writing. No DOM, no
 * `browser`; the world is handed in. The view reads signals and calls the acts.
 */
import { batch, effect, signal } from '@preact/signals';
import { LIMITS } from '../../core/limits';
import type { Severity } from '../../core/issue';
import type { Pack, ProcedureIndex } from '../../core/pack';
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
import { attention as attentionModel } from './attention';
import { dossier as dossierModel } from './dossier';
import { guard as guardModel } from './guard';
import { jobs as jobsModel } from './jobs';
import { judge as judgeModel, type Problem } from './judge';
import { links as linksModel, type PanelPort } from './links';
import { fieldOfRole } from './match';
import { pageModel } from './page';
import { restoring as restoringModel } from './restoring';
import { savingModel } from './saving';

export interface PanelWorld {
  ask<T extends Request['type']>(request: Extract<Request, { type: T }>): Promise<Answer<Answers[T]>>;
  connect(frameId: number): PanelPort;
  onBroadcast(fn: (news: Broadcast) => void): () => void;
  loadIndex(): Promise<Loaded<ProcedureIndex>>;
  loadPack(code: string): Promise<Loaded<Pack>>;
  /** ISO day in Vietnam. */
  today(): string;
  /** Milliseconds on a steady clock. */
  clock(): number;
  later(fn: () => void, ms: number): () => void;
  /** The desk in a tab of its own; `print` forms likewise. */
  openDesk(): void;
  openPrint(draftId: string, form: 'supplement' | 'checklist'): void;
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
  const judge = judgeModel({ ...world, page, attention, dossier });

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
      sent.delete(frameId);
      dockSaid = '';
      jobs.gone(frameId);
      judge.soon();
    },
  });
  const jobs = jobsModel({ send: links.send, refresh, later });
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
  const cursor = signal<string | null>(null);
  const submitted = signal<{ at: number; deleted: boolean } | null>(null);
  /** Grows when the clerk asked (by key) to be taken to the summary or into the panel. */
  const calls = signal({ summary: 0, panel: 0 });
  const sent = new Map<number, string>();
  let dockSaid = '';

  /* ------------------------------------------------------------ from the page */

  function hear(frameId: number, report: Report): void {
    guard.report(frameId, report);
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

  /* ------------------------------------------------------------ to the page */

  /** Marks follow what is shown; a frame is told only what changed. */
  function mark(): void {
    const marks = new Map<number, Map<string, Severity>>();
    for (const { issue, at } of judge.open.value) {
      if (issue.severity === 'info') continue;
      for (const { frameId, field } of at) {
        if (!field.visible || field.key.length > LIMITS.key) continue;
        const frame = marks.get(frameId) ?? new Map<string, Severity>();
        // Errors come first, so the first word about a field is the gravest.
        if (!frame.has(field.key)) frame.set(field.key, issue.severity);
        marks.set(frameId, frame);
      }
    }
    for (const frameId of links.frameIds) {
      const list = [...(marks.get(frameId) ?? [])]
        .slice(0, LIMITS.fields)
        .map(([key, severity]) => ({ key, severity }));
      const text = JSON.stringify(list);
      if ((sent.get(frameId) ?? '[]') === text) continue;
      if (links.send(frameId, { t: 'marks', marks: list })) sent.set(frameId, text);
    }
  }

  function tellDock(): void {
    const { top } = links;
    const badge = judge.open.value.filter(({ issue }) => issue.severity !== 'info').length;
    const text = `${top} ${open.value} ${badge}`;
    if (top === null || text === dockSaid) return;
    if (links.send(top, { t: 'dock', open: open.value, badge })) dockSaid = text;
  }

  function go(problem: Problem): void {
    cursor.value = problem.issue.id;
    const target = problem.at.find(({ field }) => field.visible) ?? problem.at[0];
    if (target) links.send(target.frameId, { t: 'focus', key: target.field.key });
  }

  function step(by: 1 | -1): void {
    const list = judge.open.value;
    const at = list.findIndex(({ issue }) => issue.id === cursor.value);
    const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length];
    if (next) go(next);
  }

  function check(): void {
    batch(() => {
      open.value = true;
      attention.check();
      judge.now();
      calls.value = { ...calls.value, summary: calls.value.summary + 1 };
    });
  }

  function obey(command: PanelCommand): void {
    if (command === 'toggle') open.value = !open.value;
    else if (command === 'check') check();
    else if (command === 'next' || command === 'previous') step(command === 'next' ? 1 : -1);
    else {
      open.value = true;
      calls.value = { ...calls.value, panel: calls.value.panel + 1 };
    }
  }

  /* ------------------------------------------------------------ life */

  async function loadDraft(): Promise<void> {
    const draft = await dossier.load();
    if (draft) saved(draft.updatedAt);
    restoring.met(draft);
    judge.now();
    restoring.news();
  }

  const stops = [
    effect(mark),
    effect(tellDock),
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
  void ask({ type: 'vault.state' }).then((answer) => {
    if (answer.ok) vault.value = answer.value.state;
    return loadDraft();
  });

  const pick = async (code: string | null): Promise<void> => {
    const kept = dossier.pick(code);
    judge.now();
    await Promise.all([kept, judge.ready()]);
  };
  return {
    tabId,
    origin,
    /* what is shown */
    vault,
    saving,
    open,
    cursor,
    calls,
    submitted,
    checked: attention.checked,
    procedure: judge.procedure,
    procedures: judge.index,
    pack: judge.pack,
    packProblems: judge.packProblems,
    assessment: judge.assessment,
    problems: judge.problems,
    page,
    dossier,
    jobs,
    guard,
    restoring,
    /* what the clerk does */
    pick,
    check,
    step,
    go,
    show(next: boolean): void {
      open.value = next;
    },
    choose(id: string, on: boolean): void {
      // The alternatives of one question: turning one on answers "no" for the others.
      const item = judge.pack.value?.switches.find((one) => one.id === id);
      batch(() => {
        for (const one of judge.pack.value?.switches ?? [])
          if (
            on &&
            item?.group !== undefined &&
            one.group === item.group &&
            one.id !== id &&
            dossier.cases.value.has(one.id)
          )
            void dossier.choose(one.id, false);
        void dossier.choose(id, on);
        judge.now();
      });
    },
    setPaper(...change: Parameters<typeof dossier.setPaper>): void {
      void dossier.setPaper(...change);
      judge.now();
    },
    ignore({ issue }: Problem, reason: string | null): void {
      void dossier.ignore(issue.id, issue.value, reason);
      judge.now();
    },
    fix({ issue }: Problem, index: number): void {
      const fix = issue.fixes[index];
      if (!fix) return;
      const find = () => {
        const at = fieldOfRole(fix.role, page);
        return typeof at === 'string' ? at : { frameId: at.frameId, key: at.field.key };
      };
      const at = fieldOfRole(fix.role, page);
      const label = typeof at === 'string' ? '' : at.field.label;
      void jobs.start('fix', [{ id: fix.role, label, value: fix.value, find }]);
    },
    async print(form: 'supplement' | 'checklist'): Promise<void> {
      // A dossier without typed text can be printed too: marking the papers makes its draft.
      if (dossier.draftId.value === null) await dossier.keep();
      if (dossier.draftId.value !== null) world.openPrint(dossier.draftId.value, form);
    },
    openDesk: world.openDesk,
    async deleteDraft(undo = false): Promise<void> {
      const id = dossier.draftId.value;
      if (id === null || !submitted.value) return;
      const answer = await ask(undo ? { type: 'draft.undelete', id } : { type: 'draft.delete', id });
      if (answer.ok) submitted.value = { ...submitted.value, deleted: !undo };
      else unsaved(answer.reason);
    },
    dismissSubmitted(): void {
      submitted.value = null;
    },
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
