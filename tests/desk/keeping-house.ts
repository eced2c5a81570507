/** A background in memory for pages about drafts: it keeps the promises of `protocol.ts`, and seals nothing. */
import { whole } from './whole-list';
import type { Draft, DraftSummary } from '@/utils/core/draft';
import { draftSchema } from '@/utils/core/draft';
import type {
  Answer,
  AuditEntry,
  RefusalReason,
  Request,
  StoreReport,
  VaultState,
} from '@/utils/messaging/protocol';
import { idOf, T0 } from '../store/backup-help';

const KDF = { salt: 'AAAAAAAAAAAAAAAAAAAAAA==', memoryKiB: 64, iterations: 1, parallelism: 1 };
const CLERK = '00000000-0000-4000-8000-000000000001';
export const QUIET: StoreReport = {
  at: 0,
  restored: 0,
  damaged: 0,
  wiped: false,
  copyFails: false,
  clock: null,
};

export class DraftHouse {
  now = T0;
  open = true;
  /** When the passphrase was given last. */
  provedAt = T0;
  /** What the right passphrase makes. */
  kek = '';
  office: string | null = null;
  drafts = new Map<string, Draft>();
  /** What the list says besides. */
  more = new Map<string, Partial<DraftSummary>>();
  /** Drafts that do not open. */
  damaged = new Set<string>();
  report: StoreReport = { ...QUIET };
  log: AuditEntry[] = [];
  brokenAt: number | null = null;
  asked: Request[] = [];
  /** The next answers to this type of request, instead of the work: a worker that dies answers `failed` after (`done`) or before it. */
  refuse: { type: Request['type']; reason: RefusalReason; done?: boolean }[] = [];

  keep(...drafts: readonly Draft[]): this {
    for (const draft of drafts) this.drafts.set(draft.id, structuredClone(draft));
    return this;
  }
  /** As a browser passes them: JSON. */
  readonly ask = async (request: Request): Promise<Answer<never>> => {
    this.asked.push(structuredClone(request));
    await Promise.resolve();
    const at = this.refuse.findIndex(({ type }) => type === request.type);
    const refused = at < 0 ? undefined : this.refuse.splice(at, 1)[0]!;
    const value = refused && !refused.done ? refused.reason : this.#answer(request);
    if (typeof value === 'string' || refused)
      return { ok: false, reason: (refused?.reason ?? value) as RefusalReason };
    return JSON.parse(JSON.stringify({ ok: true, value })) as Answer<never>;
  };

  note(what: AuditEntry['what'], count = 1, by: string | null = 'Quầy 3'): void {
    this.log.unshift({ n: this.log.length + 1, at: this.now, by, what, count, ref: null, hash: '' });
  }

  #state(): VaultState {
    const clerks = [{ id: CLERK, label: 'Quầy 3', kdf: KDF }];
    const state = this.open ? 'open' : 'locked';
    const { office, provedAt } = this;
    return { state, kdf: KDF, clerks, clerk: CLERK, onDuty: true, office, ...(this.open && { provedAt }) };
  }

  #list(): DraftSummary[] {
    return [...this.drafts.values()]
      .map((draft) => ({
        id: draft.id,
        procedure: draft.procedure,
        origin: draft.origin,
        createdAt: draft.createdAt,
        updatedAt: draft.updatedAt,
        fieldCount: draft.fields.length,
        note: draft.note,
        submittedAt: draft.submittedAt,
        deletedAt: null,
        ...this.more.get(draft.id),
      }))
      .sort((a, b) => b.updatedAt - a.updatedAt);
  }

  /** Names of copies, made of their content. */
  readonly #copies = new Map<string, string>();

  #import(draft: Draft): { id: string; outcome: 'new' | 'same' | 'copy' } {
    draftSchema.parse(draft);
    const content = JSON.stringify(draft);
    const here = this.drafts.get(draft.id);
    if (here && JSON.stringify(here) === content) return { id: draft.id, outcome: 'same' };
    if (!here) {
      this.keep(draft);
      return { id: draft.id, outcome: 'new' };
    }
    const id = this.#copies.get(content) ?? idOf(100_000 + this.#copies.size);
    this.#copies.set(content, id);
    if (this.drafts.has(id)) return { id, outcome: 'same' };
    this.keep({ ...draft, id });
    return { id, outcome: 'copy' };
  }

  #answer(request: Request): unknown {
    if (request.type === 'vault.state') return this.#state();
    if (!this.open) return 'locked';
    switch (request.type) {
      case 'vault.unlock':
        if (request.kek !== this.kek) return 'wrong-passphrase';
        this.provedAt = this.now;
        return this.#state();
      case 'vault.lock':
        this.open = false;
        return this.#state();
      case 'draft.list':
      case 'draft.newest':
        return this.#list();
      case 'draft.follow':
        return whole(this.#list());
      case 'draft.open':
        return this.drafts.get(request.id) ?? 'not-found';
      case 'draft.read':
        if (request.ids.length > 50) return 'bad-message';
        if (request.ids.some((id) => this.damaged.has(id))) return 'damaged';
        return request.ids.map((id) => this.drafts.get(id)).filter(Boolean);
      case 'draft.import':
        if (request.drafts.length > 50) return 'bad-message';
        return request.drafts.map((draft) => this.#import(draft));
      case 'draft.erase':
        if (request.ids.length > 200) return 'bad-message';
        for (const id of request.ids) this.drafts.delete(id);
        this.note('erased-person', request.ids.length);
        return null;
      case 'draft.settle': {
        const draft = this.drafts.get(request.id)!;
        const field = draft.fields.find(({ key }) => key === request.key)!;
        field.value = request.value;
        delete field.others;
        this.more.delete(request.id);
        return draft;
      }
      case 'draft.undelete':
        this.more.delete(request.id);
        return null;
      case 'person.find': {
        if (!/\d{9}| /.test(request.query)) return 'bad-message';
        const wanted = request.query.replace(/[ .]/g, '');
        return this.#list().flatMap((draft) => {
          const fields = this.drafts
            .get(draft.id)!
            .fields.filter(({ value }) => value.replace(/[ .]/g, '') === wanted)
            .map(({ label }) => label);
          return fields.length === 0 ? [] : [{ draft, fields }];
        });
      }
      case 'store.report':
        if (request.seen) this.report = { ...QUIET, clock: this.report.clock };
        return this.report;
      case 'store.clock':
        this.report = { ...this.report, clock: null };
        return null;
      case 'audit.list': {
        const before = request.before ?? Infinity;
        return { entries: this.log.filter(({ n }) => n < before).slice(0, 200), brokenAt: this.brokenAt };
      }
      case 'audit.note':
        this.note(request.what, request.count);
        return null;
      default:
        return 'bad-message';
    }
  }
}
