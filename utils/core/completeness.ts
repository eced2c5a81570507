/** Is the dossier complete? Only errors, missing or rejected papers and empty required fields speak against it. */
import type { ChecklistRow } from './checklist';
import type { Severity } from './issue';
import type { Role } from './roles';

export interface Completeness {
  /** `unknown`: nothing speaks against it, but papers are unseen or there is no form or no pack to judge by. */
  verdict: 'complete' | 'incomplete' | 'unknown';
  /** Open issues by severity; what the clerk has passed with a reason is not among them. Empty required fields are errors. */
  errors: number;
  warnings: number;
  infos: number;
  /** Ids of papers marked missing or seen and rejected, in the pack's order. */
  missingPapers: string[];
  /** Ids of papers nobody has looked at yet. */
  unseenPapers: string[];
  /** Fields the pack or the portal requires and that are empty, in page order. */
  emptyRequired: Role[];
}

interface Counted {
  rule: string;
  severity: Severity;
  role: Role;
  ignored: unknown;
}

/** @param judged false when there is no pack or no recognised field: then nothing can be called complete. */
export function completenessOf(
  issues: readonly Counted[],
  checklist: readonly ChecklistRow[],
  judged: boolean,
): Completeness {
  const open = issues.filter((issue) => issue.ignored === null);
  const count = (severity: Severity) => open.filter((issue) => issue.severity === severity).length;
  const marked = (...states: string[]) =>
    checklist.filter((row) => states.includes(row.mark.state)).map((row) => row.paper.id);

  const errors = count('error');
  const missingPapers = marked('missing', 'rejected');
  const unseenPapers = marked('unseen');
  const incomplete = errors > 0 || missingPapers.length > 0;
  return {
    verdict: incomplete ? 'incomplete' : judged && unseenPapers.length === 0 ? 'complete' : 'unknown',
    errors,
    warnings: count('warn'),
    infos: count('info'),
    missingPapers,
    unseenPapers,
    emptyRequired: open
      .filter((issue) => issue.rule === 'required' && issue.severity === 'error')
      .map((issue) => issue.role),
  };
}
