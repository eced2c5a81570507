/** An office's decisions laid over a distillate: they win over what was read, and say who made them. */
import { caseRoles } from './cases';
import { itemsOf } from './items';
import { TICKABLE, type Distillate, type RowDecision } from './types';

/** The same record with the decided rows as decided; decisions about rows that no longer exist are left out. Pure. */
export function applyDecisions(done: Distillate, decisions: readonly RowDecision[]): Distillate {
  if (decisions.length === 0) return done;
  const byKey = new Map(decisions.map((decision) => [decision.key, decision]));
  const rows = done.rows.map((row) => {
    const decision = byKey.get(row.key);
    if (!decision) return row;
    const tickable = TICKABLE.includes(decision.kind);
    return {
      ...row,
      kind: decision.kind,
      channels: [...decision.channels],
      conditional: tickable && decision.conditional,
      when: tickable && decision.conditional ? (decision.when ?? row.when) : null,
      oneOf: tickable && row.oneOf,
      label: tickable ? (decision.label ?? row.label ?? row.official.slice(0, 70)) : null,
      confidence: 1,
      unsure: false,
      reasons: [...row.reasons, { id: 'decided', evidence: decision.by, speaksFor: decision.kind }],
    };
  });
  const cases = caseRoles(
    done.cases.map((each) => each.name),
    rows,
  );
  return { code: done.code, rows, cases, ...itemsOf(rows, cases) };
}
