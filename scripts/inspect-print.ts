/** The readable form of an inspection. */
import type { DiagnosisReport } from '../utils/session/panel/diagnosis';

/** The JSON of `inspect --json`; its shape is described in `docs/inspect.md`. */
export interface Inspection extends Omit<DiagnosisReport, 'frames'> {
  url: string;
  frames: { url: string; adapter: string | null; confidence: number; eval?: unknown }[];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

export function printReport(inspection: Inspection): void {
  console.log(`\nPage       ${inspection.url}`);
  for (const [index, frame] of inspection.frames.entries())
    console.log(
      `Frame ${index}    ${frame.url}  ${frame.adapter ? `${frame.adapter} (${percent(frame.confidence)})` : 'no form'}`,
    );
  const { procedure } = inspection;
  console.log(
    `Procedure  ${procedure ? `${procedure.code} ${procedure.name} (${percent(procedure.confidence)}, ${procedure.how})` : 'not recognised'}`,
  );
  if (inspection.fields.length > 0) {
    console.log(`\nFields (${inspection.fields.length})`);
    console.table(
      inspection.fields.map(
        ({ frame, role, confidence, label, name, kind, value, required, readonly, drifted }) => ({
          frame,
          role: role ?? '–',
          sure: role ? percent(confidence) : '',
          label: label.slice(0, 40),
          name,
          kind,
          value: value.length > 40 ? `${value.slice(0, 39)}…` : value,
          flags: [required && 'required', readonly && 'readonly', drifted && 'drifted']
            .filter(Boolean)
            .join(' '),
        }),
      ),
    );
  }
  const list = (title: string, rows: readonly string[]): void => {
    if (rows.length > 0)
      console.log(`\n${title} (${rows.length})\n${rows.map((row) => `  ${row}`).join('\n')}`);
  };
  list(
    'Papers table',
    inspection.papers.map(
      (paper) =>
        `${paper.name}${paper.required ? ' *' : ''}: ${paper.state}${paper.attached.length > 0 ? ` (${paper.attached.join(', ')})` : ''}`,
    ),
  );
  list(
    'Issues',
    inspection.issues.map(
      (issue) => `${issue.severity.padEnd(5)} ${issue.rule}/${issue.subtype} at ${issue.role}`,
    ),
  );
  list(
    'Checklist',
    inspection.checklist.map((row) => `${row.state.padEnd(14)} ${row.label}`),
  );
  if (inspection.drift.report) console.log(`\n${inspection.drift.report.trimEnd()}`);
  list(
    'Filled',
    (inspection.fill ?? []).map(
      (outcome) =>
        `${outcome.outcome.padEnd(8)} ${outcome.key}${outcome.reason ? `: ${outcome.reason}` : ''}${outcome.renamed ? ` → ${outcome.renamed}` : ''}`,
    ),
  );
}
