/**
 * How complete the dossier was when it was handed in: what was judged last while the form was still there. A portal may take the form away
 * before anybody can read it once more, and the panel with it.
 */
import { distinct } from '../../calendar/terms';
import type { Assessment } from '../../core/assess';
import { channelOf } from '../../core/channel';
import type { PaperMark } from '../../core/checklist';
import { holds } from '../../core/condition';
import type { Assessed } from '../../core/draft';
import { factsOf } from '../../core/facts';
import type { Severity } from '../../core/issue';
import type { Pack } from '../../core/pack';
import type { PageSnapshot } from '../../core/snapshot';

/** A judgement with what it was made of. */
export interface Judged {
  assessment: Assessment;
  pack: Pack | null;
  page: PageSnapshot;
  cases: ReadonlySet<string>;
  /** The day whose rules held. */
  day: string;
}

/** What has come since, when the form was no longer on the screen: many portals ask for the papers on a page after it. */
export interface Since {
  /** What the clerk says of papers. */
  marks: ReadonlyMap<string, PaperMark>;
  /** Does the portal show a file for a paper? Those it has said nothing about are not in it. */
  attached: ReadonlyMap<string, boolean>;
}

/** As the draft keeps it: rules and papers by their ids, no value of a field. @param at ms since 1970. */
export function assessedOf(
  { assessment, pack, page, cases, day }: Judged,
  { marks, attached }: Since,
  at: number,
): Assessed {
  const { issues, checklist } = assessment;
  const counts = new Map<string, { rule: string; severity: Severity; count: number }>();
  for (const { rule, severity, ignored } of issues) {
    if (ignored !== null) continue;
    const key = `${severity} ${rule}`;
    const before = counts.get(key)?.count ?? 0;
    counts.set(key, { rule, severity, count: Math.min(before + 1, MOST) });
  }
  const facts = factsOf(page, { procedure: pack?.code ?? null, cases: [...cases], today: day });
  const terms = distinct(
    (pack?.time.terms ?? [])
      .filter(({ channels, when }) => channels.includes(channelOf(cases)) && holds(when, facts))
      .map(({ amount, unit }) => ({ amount, unit })),
  );
  return {
    at,
    open: [...counts.values()].slice(0, 120),
    passed: issues
      .flatMap(({ id, ignored }) => (ignored === null || id.length > 200 ? [] : [id]))
      .slice(0, 200),
    papers: checklist.slice(0, 60).map(({ paper, mark, attachedOnPortal }) => ({
      id: paper.id,
      state: marks.get(paper.id)?.state ?? mark.state,
      attached: attached.get(paper.id) ?? attachedOnPortal === true,
    })),
    ...(terms.length === 1 && { term: terms[0]! }),
  };
}

const MOST = 500;

/** Is there a form in it that could be judged? */
export const hasForm = ({ frames }: PageSnapshot): boolean =>
  frames.some(({ snapshot }) => snapshot.fields.some(({ role }) => role !== null));
