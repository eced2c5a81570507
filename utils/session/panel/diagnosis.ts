/**
 * What `npm run inspect` asks of a panel: the report of what it sees, and a fill through the path a clerk uses. Only the
 * extension's own contexts are heard; a content script carries the portal's origin and is not.
 */
import * as z from 'zod/mini';
import { LIMITS } from '../../core/draft';
import type { Field, PageSnapshot, PortalPaper } from '../../core/snapshot';
import type { Severity } from '../../core/issue';
import type { PaperState } from '../../core/checklist';
import type { Assessment } from '../../core/assess';
import type { Jobs, Result, Wanted } from './jobs';
import type { Procedure } from './judge';
import { fieldOfWord } from './match';
import type { PageModel } from './page';

const code = z.optional(z.string().check(z.maxLength(24)));
/** Both messages name the tab; the panel beside that tab answers, every other stays silent. `procedure` is picked first. */
export const reportRequestSchema = z.strictObject({
  type: z.literal('panel.report'),
  tabId: z.int(),
  procedure: code,
});
export const fillRequestSchema = z.strictObject({
  type: z.literal('panel.fill'),
  tabId: z.int(),
  /** Role, field key or technical name → value. A value is text, also when it is a number. */
  values: z.record(
    z.string().check(z.minLength(1), z.maxLength(LIMITS.key)),
    z.string().check(z.maxLength(LIMITS.value)),
  ),
  procedure: code,
});
export const diagnosisRequestSchema = z.discriminatedUnion('type', [reportRequestSchema, fillRequestSchema]);
export type DiagnosisRequest = z.infer<typeof diagnosisRequestSchema>;

/** The object of `inspect --json` but for `url` and `eval`, which only the tool knows. */
export interface DiagnosisReport {
  frames: { url: string; adapter: string | null; confidence: number }[];
  procedure: Omit<Procedure, 'shortName'> | null;
  fields: (Pick<
    Field,
    'role' | 'confidence' | 'label' | 'name' | 'kind' | 'value' | 'required' | 'readonly'
  > & {
    /** Index in `frames`. */
    frame: number;
  })[];
  papers: PortalPaper[];
  issues: { rule: string; subtype: string; severity: Severity; role: string }[];
  checklist: { id: string; label: string; state: PaperState }[];
  drift: { missing: string[]; new: string[] };
  fill?: { key: string; outcome: Result['outcome']; reason?: string }[];
}

export type DiagnosisAnswer = { ok: true; value: DiagnosisReport } | { ok: false; reason: string };

/** The sender of a runtime message, as far as it is looked at. */
export interface DiagnosisSender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
}

/** Our id alone is not enough: our content scripts have it too, with the address of the portal. */
export const isOurs = (sender: DiagnosisSender, id: string, origin: string): boolean =>
  sender.id === id && (sender.origin ?? (sender.url ? new URL(sender.url).origin : '')) === origin;

/** All issues, also those not shown to the clerk yet: the report is about the page, not about the moment. */
export function reportOf(
  page: PageSnapshot,
  procedure: Procedure | null,
  assessment: Assessment | null,
): DiagnosisReport {
  const snapshots = page.frames.map(({ snapshot }) => snapshot);
  return {
    frames: snapshots.map(({ url, adapter, confidence }) => ({ url, adapter, confidence })),
    procedure: procedure && {
      code: procedure.code,
      name: procedure.name,
      confidence: procedure.confidence,
      how: procedure.how,
    },
    fields: snapshots.flatMap(({ fields }, frame) =>
      fields.map(({ role, confidence, label, name, kind, value, required, readonly }) => ({
        frame,
        role,
        confidence,
        label,
        name,
        kind,
        value,
        required,
        readonly,
      })),
    ),
    papers: snapshots.flatMap(({ papers }) => papers),
    issues: (assessment?.issues ?? []).map(({ rule, subtype, severity, role }) => ({
      rule,
      subtype,
      severity,
      role,
    })),
    checklist: (assessment?.checklist ?? []).map(({ paper, mark }) => ({
      id: paper.id,
      label: paper.label,
      state: mark.state,
    })),
    drift: {
      missing: snapshots.flatMap(({ drift }) => drift.missing),
      new: snapshots.flatMap(({ drift }) => drift.new),
    },
  };
}

export interface DiagnosisOptions {
  page: PageModel;
  jobs: Jobs;
  /** Picks the procedure and judges the page as it is now. */
  pick(code: string): Promise<void>;
  refresh(): Promise<void>;
  /** Resolves when the data of the procedure is there. */
  ready(): Promise<void>;
  report(): DiagnosisReport;
}

/** Answers one request. Words that fit no field or several are refused like any other; nothing is guessed. */
export async function diagnose(
  request: DiagnosisRequest,
  options: DiagnosisOptions,
): Promise<DiagnosisAnswer> {
  const { page, jobs, pick, refresh, ready, report } = options;
  if (request.procedure !== undefined) await pick(request.procedure);
  await ready();
  if (request.type === 'panel.report') return { ok: true, value: report() };
  const wanted = Object.entries(request.values).map(([word, value]): Wanted => ({
    id: word,
    label: word,
    value,
    find() {
      const at = fieldOfWord(word, page);
      return typeof at === 'string' ? at : { frameId: at.frameId, key: at.field.key };
    },
  }));
  const job = await jobs.start('fill', wanted);
  await refresh();
  await ready();
  const fill = job.results.map(({ id: key, outcome, reason }) =>
    reason === null ? { key, outcome } : { key, outcome, reason },
  );
  return { ok: true, value: { ...report(), fill } };
}
