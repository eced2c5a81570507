/**
 * What `npm run inspect` asks of a panel: the report of what it sees, and a fill through the path a clerk uses. Only the
 * extension's own contexts are heard; a content script carries the portal's origin and is not. Loaded when first asked.
 */
import * as z from 'zod/mini';
import { LIMITS } from '../../core/draft';
import { driftReport } from '../../core/drift-report';
import type { Field, PortalPaper } from '../../core/snapshot';
import type { Severity } from '../../core/issue';
import { isRole } from '../../core/roles';
import type { PaperState } from '../../core/checklist';
import type { Panel } from './controller';
import type { Result, Wanted } from './jobs';
import type { Procedure } from './judge';
import { fieldOfWord } from './match';

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
    drifted?: true;
  })[];
  papers: PortalPaper[];
  issues: { rule: string; subtype: string; severity: Severity; role: string }[];
  checklist: { id: string; label: string; state: PaperState }[];
  /** `report`: the text for the maintainer, where anything has changed. `stopped`: nothing is written into a frame's form. */
  drift: { missing: string[]; new: string[]; report?: string; stopped?: true };
  /** `renamed`: today's name of a commune or province that was written instead. */
  fill?: { key: string; outcome: Result['outcome']; reason?: string; renamed?: string }[];
}

export type DiagnosisAnswer = { ok: true; value: DiagnosisReport } | { ok: false; reason: string };

/** What the message listener of the panel's page gives back. */
export async function answer(message: unknown, panel: Panel): Promise<DiagnosisAnswer> {
  const request = diagnosisRequestSchema.safeParse(message);
  return request.success ? diagnose(request.data, panel) : { ok: false, reason: 'bad-message' };
}

/** All issues, also those not shown to the clerk yet: the report is about the page, not about the moment. */
export function reportOf(panel: Panel): DiagnosisReport {
  const { page, procedure, assessment } = panel;
  const snapshots = page.page.value.frames.map(({ snapshot }) => snapshot);
  const known = procedure.value;
  const { issues = [], checklist = [] } = assessment.value ?? {};
  return {
    frames: snapshots.map(({ url, adapter, confidence }) => ({ url, adapter, confidence })),
    procedure: known && {
      code: known.code,
      name: known.name,
      confidence: known.confidence,
      how: known.how,
    },
    fields: snapshots.flatMap(({ fields }, frame) =>
      fields.map(({ role, confidence, label, name, kind, value, required, readonly, drifted }) => ({
        frame,
        role,
        confidence,
        label,
        name,
        kind,
        value,
        required,
        readonly,
        ...(drifted ? { drifted } : {}),
      })),
    ),
    papers: snapshots.flatMap(({ papers }) => papers),
    issues: issues.map(({ rule, subtype, severity, role }) => ({ rule, subtype, severity, role })),
    checklist: checklist.map(({ paper, mark }) => ({ id: paper.id, label: paper.label, state: mark.state })),
    drift: {
      missing: snapshots.flatMap(({ drift }) => drift.missing),
      new: snapshots.flatMap(({ drift }) => drift.new),
      ...changesOf(panel),
    },
  };
}

function changesOf({
  page,
  procedure,
  today,
  version,
}: Panel): Pick<DiagnosisReport['drift'], 'report' | 'stopped'> {
  const frames = page.page.value.frames
    .filter(({ snapshot: { drift } }) => drift.missing.length > 0 || drift.new.length > 0)
    .map(({ frameId, snapshot }) => ({ snapshot, stopped: page.stopped(frameId) }));
  if (frames.length === 0) return {};
  const about = { seen: {}, today: today(), version, procedure: procedure.value?.code ?? null };
  return {
    report: driftReport({ frames, ...about }),
    ...(frames.some(({ stopped }) => stopped) ? { stopped: true } : {}),
  };
}

/** Answers one request. Words that fit no field or several are refused like any other; nothing is guessed. */
export async function diagnose(request: DiagnosisRequest, panel: Panel): Promise<DiagnosisAnswer> {
  const { page, jobs } = panel;
  if (panel.vault.value === 'locked') return { ok: false, reason: 'locked' };
  if (request.procedure !== undefined) await panel.pick(request.procedure);
  await panel.ready();
  if (request.type === 'panel.report') return { ok: true, value: reportOf(panel) };
  const wanted = Object.entries(request.values).map(([word, value]): Wanted => ({
    id: word,
    label: word,
    value,
    role: isRole(word) ? word : null,
    find() {
      const at = fieldOfWord(word, page);
      return typeof at === 'string' ? at : { frameId: at.frameId, key: at.field.key };
    },
  }));
  const job = await jobs.start('fill', wanted);
  await panel.ready();
  const fill = (job?.results ?? []).map(({ id: key, outcome, reason, renamed }) => ({
    key,
    outcome,
    ...(reason === null ? {} : { reason }),
    ...(renamed === undefined || outcome !== 'done' ? {} : { renamed }),
  }));
  return { ok: true, value: { ...reportOf(panel), fill } };
}
