/**
 * What the clerk has said about the dossier in work: procedure, cases, papers, compared issues, note. It lives in the
 * sealed draft; here is the copy that the panel shows. A change is shown at once and sent at once; what could not be
 * kept (locked, no passphrase yet, disk full) stays marked and is sent again when the store answers.
 */
import { computed, signal } from '@preact/signals';
import type { PaperMark } from '../../core/checklist';
import type { Draft } from '../../core/draft';
import type { Received } from '../../core/received';
import type { Answer, RefusalReason, Request } from '../../messaging/protocol';
import { casesOn, fromList, toList, type Choices } from './cases';

type Mark = Extract<Request, { type: 'draft.mark' }>;
type Part = 'procedure' | 'basis' | 'papers' | 'cases' | 'ignored' | 'note' | 'received';

export interface DossierOptions {
  tabId: number;
  ofTab(): Promise<Answer<Draft | null>>;
  mark(request: Mark): Promise<Answer<Draft>>;
  onUnsaved(reason: RefusalReason): void;
}

export type Dossier = ReturnType<typeof dossier>;

export function dossier({ tabId, ofTab, mark, onUnsaved }: DossierOptions) {
  const draftId = signal<string | null>(null);
  /** The clerk's pick, or what an opened draft says; null: whatever the page is recognised as. */
  const picked = signal<string | null>(null);
  const recognised = signal<string | null>(null);
  const choices = signal<Choices>(new Map());
  const suggested = signal<readonly string[]>([]);
  /** The version of the checklist that this dossier was received under; null: none yet. */
  const basis = signal<string | null>(null);
  const papers = signal<ReadonlyMap<string, PaperMark>>(new Map());
  const ignored = signal<Draft['ignored']>([]);
  const note = signal('');
  /** When it was received; null: there is no draft yet, so now. */
  const reception = signal<Received | null>(null);

  const procedure = computed(() => picked.value ?? recognised.value);
  const cases = computed(() => casesOn(choices.value, suggested.value));

  const unsent = new Set<Part>();
  /** Of these, what the clerk has said: it makes a draft where there is none. */
  const said = new Set<Part>();
  let sending = false;
  /** Counts the clerk's changes: an answer that set out before one of them is not the last word. */
  let changes = 0;
  /** The last answer was a refusal: nothing is sent unasked until the clerk or the store gives a reason to. */
  let refused = false;
  /** The draft that was handed in: the page of thanks says nothing of it any more. */
  let handedIn: string | null = null;
  /** What the draft holds of the parts that are not only the clerk's. */
  let kept: { procedure: string | null; basis: string | null; cases: string } = {
    procedure: null,
    basis: null,
    cases: '',
  };

  function body(parts: ReadonlySet<Part>): Mark {
    // what only the page says goes into the draft it was read for: after a submission the tab's next draft is the next citizen's
    const isOwn = [...parts].some((part) => said.has(part));
    const request: Mark = {
      type: 'draft.mark',
      ...(isOwn ? { tabId, id: null } : { tabId: null, id: draftId.value }),
    };
    if (parts.has('procedure')) request.procedure = procedure.value;
    if (parts.has('basis') && basis.value !== null) request.basis = basis.value;
    if (parts.has('cases')) request.cases = toList(choices.value, suggested.value);
    if (parts.has('papers'))
      request.papers = [...papers.value].map(([id, { state, note }]) => ({ id, state, note }));
    if (parts.has('ignored')) request.ignored = ignored.value;
    if (parts.has('note')) request.note = note.value;
    if (parts.has('received') && reception.value?.receivedOn) {
      request.receivedOn = reception.value.receivedOn;
      request.receivedMinute = reception.value.receivedMinute ?? null;
    }
    return request;
  }

  /** Single flight: what changes while a message is under way goes with the next one. */
  async function flush(): Promise<void> {
    if (sending) return;
    sending = true;
    while (unsent.size > 0) {
      const parts = new Set(unsent);
      unsent.clear();
      const request = body(parts);
      if (request.tabId === null && request.id === null) continue; // let go of meanwhile
      for (const part of parts) if (request.id === null) said.delete(part);
      const answer = await mark(request);
      refused = !answer.ok;
      if (answer.ok) {
        draftId.value = answer.value.id;
        reception.value ??= answer.value;
        if (request.procedure !== undefined) kept.procedure = request.procedure;
        if (request.basis !== undefined) kept.basis = request.basis;
        if (request.cases) kept.cases = request.cases.join();
        keepInStep();
        continue;
      }
      // the draft of that page is gone: there is nothing to keep
      if (request.id !== null && answer.reason === 'not-found') continue;
      for (const part of parts) {
        unsent.add(part);
        if (request.id === null) said.add(part);
      }
      onUnsaved(answer.reason);
      break;
    }
    sending = false;
  }
  /** What the page itself says goes into a draft that exists; none is made for it. */
  function keepInStep(): void {
    if (draftId.value === null || refused || draftId.value === handedIn) return;
    if (procedure.value !== kept.procedure) unsent.add('procedure');
    if (basis.value !== null && basis.value !== kept.basis) unsent.add('basis');
    if (toList(choices.value, suggested.value).join() !== kept.cases) unsent.add('cases');
  }
  const changed = (part: Part): Promise<void> => {
    unsent.add(part);
    said.add(part);
    handedIn = null;
    changes++;
    return flush();
  };

  /** Takes over what a draft says, except where something newer was said here and is not kept yet. */
  function adopt(draft: Draft): void {
    kept = { procedure: draft.procedure, basis: draft.basis ?? null, cases: draft.cases.join() };
    if (!unsent.has('procedure')) picked.value = draft.procedure;
    basis.value = kept.basis;
    if (!unsent.has('cases')) choices.value = fromList(draft.cases);
    if (!unsent.has('papers')) papers.value = new Map(draft.papers.map(({ id, ...one }) => [id, one]));
    if (!unsent.has('ignored')) ignored.value = draft.ignored;
    if (!unsent.has('note')) note.value = draft.note;
    if (!unsent.has('received')) reception.value = draft;
  }

  return {
    draftId,
    procedure,
    picked,
    choices,
    cases,
    papers,
    basis,
    ignored,
    note,
    reception,
    /** Reads the tab's draft, then sends what could not be sent before. */
    async load(): Promise<Draft | null> {
      const before = changes;
      const answer = await ofTab();
      refused = false;
      if (!answer.ok) return null;
      if (answer.value) {
        draftId.value = answer.value.id;
        if (before === changes) adopt(answer.value);
      }
      await flush();
      return answer.value;
    },
    adopt,
    /**
     * Lets go of the draft: locked, or another clerk works here now. What was said here and could not be kept yet is gone only
     * with `unsent`.
     */
    forget({ unsent: all }: { unsent: boolean }): void {
      if (all) {
        unsent.clear();
        said.clear();
        basis.value = null;
        kept = { procedure: null, basis: null, cases: '' };
      }
      changes++;
      draftId.value = null;
      if (!unsent.has('procedure')) picked.value = null;
      if (!unsent.has('cases')) choices.value = new Map();
      if (!unsent.has('papers')) papers.value = new Map();
      if (!unsent.has('ignored')) ignored.value = [];
      if (!unsent.has('note')) note.value = '';
      if (!unsent.has('received')) reception.value = null;
    },
    /** It was handed in: from now on only the clerk changes what is kept of it. */
    settle(): void {
      handedIn = draftId.value;
    },
    /** The agent has been told of the tab's draft. True: it is not the one known here, read it. */
    isNews(id: string): boolean {
      return draftId.value !== id;
    },
    derive(code: string | null, suggestions: readonly string[]): void {
      if (picked.value === null && recognised.value !== null && code !== recognised.value) basis.value = null;
      recognised.value = code;
      if (suggestions.join() !== suggested.value.join()) suggested.value = suggestions;
      keepInStep();
      if (!refused) void flush();
    },
    /** Makes the tab's draft, if there is none, by keeping what is known of it. */
    keep: (): Promise<void> => changed('papers'),
    /** The checklist in use: the first one a dossier meets is the one it is kept under. A draft is not made for it. */
    received(version: string): void {
      if (basis.value !== null) return;
      basis.value = version;
      keepInStep();
      if (unsent.has('basis')) void flush();
    },
    pick(code: string | null): Promise<void> {
      if (code !== procedure.value) basis.value = null;
      picked.value = code;
      return changed('procedure');
    },
    choose(id: string, on: boolean): Promise<void> {
      choices.value = new Map(choices.value).set(id, on);
      return changed('cases');
    },
    setPaper(id: string, change: Partial<PaperMark>): Promise<void> {
      const before = papers.value.get(id) ?? { state: 'unseen', note: '' };
      papers.value = new Map(papers.value).set(id, { ...before, ...change });
      return changed('papers');
    },
    /** "Đã đối chiếu giấy tờ": the issue is kept with its reason for as long as the value stays. Null takes it back. */
    ignore(issue: string, value: string, reason: string | null): Promise<void> {
      const others = ignored.value.filter((one) => one.issue !== issue);
      ignored.value = reason === null ? others : [...others, { issue, value: value.slice(0, 200), reason }];
      return changed('ignored');
    },
    /** The day of receipt (ISO) and the minute after midnight; null: no time is said. */
    receive(receivedOn: string, receivedMinute: number | null): Promise<void> {
      const createdAt = reception.value?.createdAt ?? 0;
      reception.value = { createdAt, receivedOn, receivedMinute };
      return changed('received');
    },
    setNote(text: string): Promise<void> {
      note.value = text;
      return changed('note');
    },
  };
}
