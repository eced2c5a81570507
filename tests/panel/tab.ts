/**
 * A tab in memory: agents that speak the real protocol over a pair of ports, and a store that answers the requests a
 * panel sends. Time is a list of waiting calls, so that nothing here sleeps.
 */
import { readOrder } from '@/utils/messaging/order';
import type { Draft, DraftSummary } from '../../utils/core/draft';
import type { Severity } from '../../utils/core/issue';
import type { Field, FrameSnapshot } from '../../utils/core/snapshot';
import {
  requestSchema,
  type Answer,
  type Broadcast,
  type Order,
  type Report,
  type Request,
  type TabNotices,
  type VaultState,
  type Waiting,
} from '../../utils/messaging/protocol';
import type { Seen } from '../../utils/core/drift-log';
import { UNITS_FILE, unitsOf } from '../../utils/core/units';
import { KNOWN_FILE, knownProcedures } from '../../utils/procedures/known';
import { loadIndex, loadPack, type Read } from '../../utils/procedures/catalogue';
import { panelController, type Panel, type PanelWorld } from '../../utils/session/panel/controller';
import type { PanelPort } from '../../utils/session/panel/links';
import { announced } from '../../utils/core/announce';
import { assess } from '../../utils/core/assess';

export const ORIGIN = 'https://dichvucongnganhtuphap.moj.gov.vn';
export const TODAY = '2026-11-20';
/** 10:42:07 on that day in Vietnam. */
export const MORNING = Date.parse('2026-11-20T10:42:07+07:00');
export const ID = '00000000-0000-4000-8000-000000000001';
export const CLERK = '00000000-0000-4000-8000-000000000011';
export const COLLEAGUE = '00000000-0000-4000-8000-000000000012';
export const OTHER_ID = '00000000-0000-4000-8000-000000000002';

export const field = (key: string, rest: Partial<Field> = {}): Field => ({
  key,
  name: key.split('/')[0] ?? key,
  role: null,
  confidence: rest.role ? 1 : 0,
  label: key,
  section: null,
  kind: 'text',
  value: '',
  required: false,
  readonly: false,
  visible: true,
  ...rest,
});

export const snapshot = (fields: Field[], rest: Partial<FrameSnapshot> = {}): FrameSnapshot => ({
  adapter: 'x-eform',
  confidence: 1,
  url: 'https://tokhaidientu.moj.gov.vn/e-form/1',
  fields,
  papers: [],
  hints: [{ how: 'title', value: 'Đăng ký khai sinh' }],
  drift: { missing: [], new: [] },
  ...rest,
});

export const draft = (rest: Partial<Draft> = {}): Draft => ({
  v: 1,
  id: ID,
  procedure: '1.001193',
  origin: ORIGIN,
  form: { adapter: 'x-eform', url: 'https://tokhaidientu.moj.gov.vn/e-form/1' },
  path: '/nop-ho-so/1',
  createdAt: MORNING - 1000,
  updatedAt: MORNING,
  fields: [],
  papers: [],
  cases: [],
  ignored: [],
  note: '',
  submittedAt: null,
  ...rest,
});

const summary = (one: Draft): DraftSummary => ({
  id: one.id,
  procedure: one.procedure,
  origin: one.origin,
  createdAt: one.createdAt,
  updatedAt: one.updatedAt,
  fieldCount: one.fields.length,
  note: one.note,
  submittedAt: one.submittedAt,
  deletedAt: null,
});

export const entry = (key: string, value: string, rest: Partial<Draft['fields'][number]> = {}) => ({
  key,
  role: null,
  label: key,
  value,
  by: 'user' as const,
  at: MORNING,
  ...rest,
});

/** One frame's agent: keeps fields, takes orders, may be told to behave like a portal. */
export class Agent {
  readonly orders: Order[] = [];
  /** Called for each written value; the default writes it. Returns an outcome's reason to refuse. */
  write: (field: Field, value: string, agent: Agent) => string | null = (target, value) => {
    target.value = value;
    return null;
  };
  /** While set, fill orders wait. */
  held: (() => void)[] | null = null;
  #told: ((report: Report) => void)[] = [];
  #gone: (() => void)[] = [];

  constructor(
    readonly frameId: number,
    public snapshot: FrameSnapshot | null,
  ) {}

  port(): PanelPort {
    const told: ((message: never) => void)[] = [];
    const gone: (() => void)[] = [];
    this.#told = told as unknown as ((report: Report) => void)[];
    this.#gone = gone;
    queueMicrotask(() => this.tellAll());
    return {
      postMessage: (message) => {
        const order = readOrder(structuredClone(message));
        if (!order) throw new Error('The agent would not understand this order');
        this.orders.push(order);
        queueMicrotask(() => this.obey(order));
      },
      disconnect: () => {},
      onMessage: { addListener: (fn) => void told.push(fn) },
      onDisconnect: { addListener: (fn) => void gone.push(fn) },
    };
  }
  tell(report: Report): void {
    for (const fn of this.#told) fn(structuredClone(report));
  }
  tellAll(): void {
    if (this.snapshot) this.tell({ t: 'snapshot', snapshot: this.snapshot });
  }
  die(): void {
    for (const fn of this.#gone) fn();
  }
  find(key: string): Field | undefined {
    return this.snapshot?.fields.find((one) => one.key === key);
  }
  /** The clerk types into a field and leaves it. */
  type(key: string, value: string): void {
    const target = this.find(key)!;
    this.tell({ t: 'typing', key });
    target.value = value;
    this.tell({ t: 'fields', fields: [target], gone: [] });
  }
  get lastMarks(): Record<string, string> {
    const last = this.orders.findLast((order) => order.t === 'marks');
    return Object.fromEntries(
      last?.t === 'marks' ? last.marks.map(({ key, severity }) => [key, severity]) : [],
    );
  }
  obey(order: Order): void {
    if (order.t === 'read') this.tellAll();
    if (order.t === 'fill') {
      if (this.held) this.held.push(() => this.fill(order));
      else this.fill(order);
    }
    if (order.t === 'cancel') {
      const waiting = this.held ?? [];
      this.held = null;
      if (waiting.length > 0) this.tell({ t: 'filled', job: order.job, outcomes: [] });
    }
  }
  fill(order: Extract<Order, { t: 'fill' }>): void {
    const outcomes = order.values.map(({ key, value }) => {
      const target = this.find(key);
      if (!target) return { key, outcome: 'refused' as const, reason: 'not-found', before: '' };
      const before = target.value;
      const reason = target.readonly ? 'readonly' : this.write(target, value, this);
      return reason
        ? {
            key,
            outcome: reason === 'options-late' ? ('retry' as const) : ('refused' as const),
            reason,
            before,
          }
        : { key, outcome: 'done' as const, before };
    });
    this.tell({ t: 'progress', job: order.job, done: outcomes.length, total: outcomes.length });
    // as the agent does it: what stands there is told before the outcomes are
    this.tellAll();
    this.tell({ t: 'filled', job: order.job, outcomes });
  }
}

export interface Tab {
  panel: Panel;
  requests: Request[];
  drafts: Map<string, Draft>;
  /** The draft of this tab. */
  bound: { id: string | null };
  /** `clerk`: whose it is; `onDuty` false: the shift has ended. */
  vault: { state: 'new' | 'locked' | 'open'; clerk: string; onDuty: boolean };
  broadcast(news: Broadcast): void;
  /** The office decides about severities on the desk. */
  decide(...decisions: [string, Severity | 'off'][]): void;
  opened: string[];
  /** What the office keeps of changed forms, and what was saved as a file or copied. */
  kept: {
    drift: Seen;
    files: { name: string; text: string }[];
    copied: string[];
    policy: [string, Severity | 'off'][];
  };
  /** Findings that wait for the clerk's answer. */
  todo: Waiting;
  /** What the background answers about the portal's messages. */
  notices: TabNotices;
  /** Lets everything that waits happen, in order. */
  settle(): Promise<void>;
}

export interface TabOptions {
  agents: Agent[];
  drafts?: Draft[];
  /** Id of the draft the tab writes into. */
  bound?: string | null;
  vault?: 'new' | 'locked' | 'open';
  notices?: Partial<TabNotices>;
  /** The extension's own files. */
  read: Read;
  /** Checklists drawn from official records. */
  official?: PanelWorld['loadOfficial'];
  /** Absent: the learning mode is not offered. */
  learning?: NonNullable<PanelWorld['learning']>;
}

const vaultState = ({ state, clerk, onDuty }: Tab['vault']): VaultState => ({
  state,
  kdf: null,
  clerks: [],
  clerk: state === 'new' ? null : clerk,
  onDuty,
  office: null,
});

export function openTab({
  agents,
  drafts = [],
  bound = null,
  vault = 'open',
  notices = {},
  read,
  official = async () => null,
  learning,
}: TabOptions): Tab {
  const store = new Map(drafts.map((one) => [one.id, one]));
  const requests: Request[] = [];
  const listeners: ((news: Broadcast) => void)[] = [];
  const waiting: { fn: () => void; ms: number }[] = [];
  const policyListeners: (() => void)[] = [];
  const state: Pick<Tab, 'bound' | 'vault' | 'opened' | 'kept' | 'notices' | 'todo'> = {
    todo: { count: 0, until: null },
    bound: { id: bound },
    vault: { state: vault, clerk: CLERK, onDuty: true },
    opened: [],
    kept: { drift: {}, files: [], copied: [], policy: [] },
    notices: { notices: [], lostAt: null, interrupted: null, ...notices },
  };

  const answer = (request: Request): Answer<unknown> => {
    if (request.type === 'tab.notices') return { ok: true, value: state.notices };
    if (request.type === 'vault.endShift') Object.assign(state.vault, { state: 'locked', onDuty: false });
    if (request.type === 'vault.state' || request.type === 'vault.endShift')
      return { ok: true, value: vaultState(state.vault) };
    if (state.vault.state !== 'open')
      return { ok: false, reason: state.vault.state === 'new' ? 'no-vault' : 'locked' };
    switch (request.type) {
      case 'draft.ofTab':
        return { ok: true, value: state.bound.id ? store.get(state.bound.id) : null };
      case 'draft.mark': {
        const id = request.id ?? (state.bound.id ??= ID);
        const old = store.get(id) ?? draft({ id, procedure: null });
        const { type: _type, tabId: _tab, id: _id, ...marks } = request;
        const next = { ...old, ...marks } as Draft;
        store.set(next.id, next);
        return { ok: true, value: next };
      }
      case 'register.todo':
        return { ok: true, value: state.todo };
      case 'draft.list':
        return {
          ok: true,
          value: [...store.values()].map(summary),
        };
      case 'draft.open':
        return store.has(request.id)
          ? { ok: true, value: store.get(request.id) }
          : { ok: false, reason: 'not-found' };
      case 'draft.bind':
        state.bound.id = request.id;
        return { ok: true, value: null };
      case 'draft.delete':
      case 'draft.undelete':
        return { ok: true, value: null };
      default:
        return { ok: false, reason: 'bad-message' };
    }
  };
  const json = async (path: string): Promise<unknown> => {
    const text = await read(path);
    return typeof text === 'string' ? JSON.parse(text) : null;
  };
  const world: PanelWorld = {
    ask: (async (request: Request) => {
      requests.push(structuredClone(requestSchema.parse(request)));
      return structuredClone(answer(request));
    }) as PanelWorld['ask'],
    connect: (frameId) => agents.find((one) => one.frameId === frameId)!.port(),
    onBroadcast(fn) {
      listeners.push(fn);
      return () => listeners.splice(listeners.indexOf(fn), 1);
    },
    loadIndex: () => loadIndex(read),
    loadPack: (code) => loadPack(code, read),
    loadOfficial: official,
    loadRules: async () => ({ assess, announced }),
    loadKnown: async () => knownProcedures(await json(KNOWN_FILE)),
    loadUnits: async () => unitsOf(await json(UNITS_FILE)),
    policy: {
      load: async () => new Map(state.kept.policy),
      onChange(fn) {
        policyListeners.push(fn);
        return () => policyListeners.splice(policyListeners.indexOf(fn), 1);
      },
    },
    driftLog: {
      load: async () => state.kept.drift,
      save: async (seen) => void (state.kept.drift = structuredClone(seen)),
    },
    copy: async (text) => (state.kept.copied.push(text), true),
    download: (name, text) => void state.kept.files.push({ name, text }),
    version: '0.0.0',
    today: () => TODAY,
    clock: () => 0,
    later(fn, ms) {
      const call = { fn, ms };
      waiting.push(call);
      return () => {
        const at = waiting.indexOf(call);
        if (at >= 0) waiting.splice(at, 1);
      };
    },
    ...(learning && { learning }),
    openDesk: () => void state.opened.push('desk'),
    openRule: (id) => void state.opened.push(`rule ${id}`),
    openFindings: () => void state.opened.push('findings'),
    openPrint: (id, form) => void state.opened.push(`${form} ${id}`),
  };
  const frames = agents.map(({ frameId }) => ({ frameId, top: frameId === 0 }));
  const panel = panelController({ tabId: 7, origin: ORIGIN, frames }, world);
  return {
    panel,
    requests,
    drafts: store,
    ...state,
    decide(...decisions) {
      state.kept.policy = decisions;
      for (const hear of policyListeners) hear();
    },
    broadcast: (news) => listeners.forEach((fn) => fn(news)),
    async settle() {
      // A few turns of the event loop, each followed by the waiting calls that are shorter than a time-out.
      for (let turn = 0; turn < 12; turn++) {
        await new Promise((resolve) => setTimeout(resolve));
        for (const call of waiting.splice(0))
          if (call.ms <= 100) call.fn();
          else waiting.push(call);
      }
    },
  };
}
