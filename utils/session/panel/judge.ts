/**
 * From the page to what is told: procedure, cases, assessment, the issues that may be shown, the marks. Judged once
 * after each burst of readings, never per keystroke.
 */
import { batch, computed, signal } from '@preact/signals';
import type { assess, AssessedIssue, Assessment } from '../../core/assess';
import { suggestedCases } from '../../core/condition';
import type { Announced, announced } from '../../core/announce';
import { factsOf } from '../../core/facts';
import type { Policy } from '../../core/findings';
import { rulesDay } from '../../core/received';
import { versionOf } from '../../core/checklist';
import type { IndexEntry, Pack, ProcedureIndex } from '../../core/pack';
import type { Field, PageSnapshot } from '../../core/snapshot';
import type { Units } from '../../core/units-file';
import { clip } from '../../core/text';
import type { Loaded } from '../../procedures/catalogue';
import { isOpen, recognise, unlisted, type Recognised } from '../../procedures/recognise';
import type { Attention } from './attention';
import type { Dossier } from './dossier';
import { refOf, type PageModel, type Placed } from './page';

/** An issue with the fields it is shown at; none when its field is not on the page. */
export interface Problem {
  issue: AssessedIssue;
  at: readonly Placed[];
}

export interface Procedure {
  code: string;
  name: string;
  /** At most 40 characters, for the head of the panel. */
  shortName: string;
  /** 0…1; 1 when the clerk picked it. */
  confidence: number;
  how: Recognised['how'] | 'picked';
}

export interface Rules {
  assess: typeof assess;
  announced: typeof announced;
}

export interface JudgeOptions {
  page: PageModel;
  attention: Attention;
  dossier: Dossier;
  /** All rules, and what is about to change in them: the heaviest part of the panel, fetched behind its first picture. */
  loadRules(): Promise<Rules>;
  loadIndex(): Promise<Loaded<ProcedureIndex>>;
  loadPack(code: string): Promise<Loaded<Pack>>;
  /**
   * A checklist drawn from the official record of a procedure without a pack: of the version wished for where it is kept,
   * else of the one in use; null when there is no record.
   */
  loadOfficial(code: string, version: string | null): Promise<Loaded<Pack> | null>;
  /** Every procedure of the commune, with or without a pack. */
  loadKnown(): Promise<readonly IndexEntry[]>;
  /** Communes and provinces; null when the file cannot be read: then nothing is said that needs them. */
  loadUnits(): Promise<Units | null>;
  /** What the office has decided about severities of rules. */
  loadPolicy(): Promise<Policy>;
  /** ISO day in Vietnam. */
  today(): string;
  /** Milliseconds on any steady clock. */
  clock(): number;
  later(fn: () => void, ms: number): () => void;
}

/** At most one judgement per frame of the screen, however often the portal redraws, ms. */
const PAUSE = 16;

const SHORT_NAME = 40;
const titleOf = ({ frames }: PageSnapshot): string | undefined =>
  frames.flatMap(({ snapshot }) => snapshot.hints).find(({ how }) => how === 'title')?.value;

export type Judge = ReturnType<typeof judge>;

/** Milliseconds after a field was first seen in which the portal's own account data may still arrive. */
const PREFILL_WITHIN = 3_000;

export function judge({
  page,
  attention,
  dossier,
  loadRules,
  loadIndex,
  loadPack,
  loadOfficial,
  loadKnown,
  loadUnits,
  loadPolicy,
  today,
  clock,
  later,
}: JudgeOptions) {
  const index = signal<ProcedureIndex>({ schema: 1, procedures: [] });
  /** Codes with a pack, old ones included, and the code that the pack bears today. */
  let packed: ReadonlyMap<string, string> = new Map();
  const recognised = signal<Recognised | null>(null);
  const pack = signal<Pack | null>(null);
  /** Why the data of a procedure cannot be used, as sentences. */
  const packProblems = signal<readonly string[]>([]);
  /** Neither a pack nor an official record is known of the procedure. */
  const noPack = signal(false);
  const assessment = signal<Assessment | null>(null);
  /** What is said is of the page as it stands, by all the data that it needs; it stays so. */
  const met = signal(false);
  /** What stood in each field when it was first seen: the portal's own prefill. */
  const first = new Map<string, Field>();
  const metAt = new Map<string, number>();
  /** A prefill may arrive after the form: an empty field that fills itself this soon was filled by the portal. */
  const meet = (ref: string, field: Field): void => {
    const was = first.get(ref);
    if (!was) metAt.set(ref, clock());
    const late = was?.value === '' && field.value !== '' && clock() - (metAt.get(ref) ?? 0) < PREFILL_WITHIN;
    if (!was || (late && !attention.typing.value.has(ref))) first.set(ref, field);
  };
  let waiting: (() => void) | null = null;
  let rules: Rules | null = null;
  /** The index and the pack that were asked for are here, or will not come: the first judgement waits for them, as it would only be made twice. */
  let indexed = false;
  let fetching = 0;
  const policy = signal<Policy>(new Map());
  /** What changes soon in the rules that look at this form. */
  const coming = signal<readonly Announced[]>([]);
  /** The dossier keeps the rules of the day it was received on. */
  const day = (): string => rulesDay(dossier.reception.value, today());
  /** The table of communes: large, read when the first page with an address is judged, after the rest is on the screen. */
  let units: Units | null = null;
  let places: Promise<void> | null = null;
  let wantedPack: string | null = null;
  /** Of a record: the version asked for, or the one that came; of a pack there is only the one that ships. */
  let wantedVersion: string | null = null;
  let loading: Promise<void> = Promise.resolve();
  const awaiting = (more: Promise<void>): void => {
    loading = Promise.all([loading, more]).then(() => {});
  };
  let again = 0;
  let knowing: Promise<void> | null = null;
  /** The other procedures are in the index. */
  let complete = false;
  /** Added rows of the portal's table that were there when it was first seen, by frame. */
  const tables = new Map<number, { at: number; rows: Set<string> }>();

  const procedure = computed<Procedure | null>(() => {
    const code = dossier.procedure.value;
    if (code === null) return null;
    const entry = index.value.procedures.find((one) => one.code === code);
    // on none of our lists: called as the page calls itself
    const name = entry?.name ?? titleOf(page.page.value) ?? code;
    const shortName = entry?.shortName ?? clip(name, SHORT_NAME);
    const { confidence, how } =
      recognised.value?.code === code ? recognised.value : { confidence: 1, how: 'picked' as const };
    return { code, name, shortName, confidence, how };
  });

  /** The dossier was received under another version of the checklist than the one shown. */
  const outdated = computed(
    () =>
      pack.value !== null && dossier.basis.value !== null && versionOf(pack.value) !== dossier.basis.value,
  );
  /** The page or the draft bears a code that this pack has replaced: what the clerk should know of that. */
  const successor = computed<string | null>(() => {
    const codes = page.page.value.frames.flatMap(({ snapshot }) => snapshot.hints.map(({ value }) => value));
    const old = pack.value?.replaces?.find(
      ({ code }) => code === dossier.procedure.value || codes.some((value) => value.startsWith(code)),
    );
    return old?.note ?? null;
  });

  /** Issues that may be shown now, errors first. */
  const problems = computed<readonly Problem[]>(() =>
    (assessment.value?.issues ?? [])
      .filter((issue) => attention.shows(issue))
      .map((issue) => ({ issue, at: page.byRole.value.get(issue.role) ?? [] })),
  );
  const open = computed(() => problems.value.filter(({ issue }) => issue.ignored === null));

  function fetchPack(procedure: string | null): void {
    // which of them have a pack is not known before the index is
    const code = packed.size > 0 ? procedure : null;
    const own = code === null ? undefined : packed.get(code);
    const version = own === undefined ? dossier.basis.value : null;
    if (code === wantedPack && (version === null || version === wantedVersion)) return;
    [wantedPack, wantedVersion] = [code, version];
    pack.value = null;
    packProblems.value = [];
    noPack.value = false;
    if (code === null) return;
    fetching += 1;
    awaiting(
      (own === undefined ? loadOfficial(code, version) : loadPack(own))
        .finally(() => (fetching -= 1))
        .then((loaded) => {
          if (wantedPack !== code || (own === undefined && wantedVersion !== version)) return;
          if (loaded === null) noPack.value = true;
          else if (loaded.ok) {
            pack.value = loaded.value;
            wantedVersion ??= versionOf(loaded.value);
            dossier.received(versionOf(loaded.value));
          } else packProblems.value = loaded.problems;
          now();
        }),
    );
  }

  /** Procedures without a pack are few pages' business: they are read when one is met, or the clerk picks. */
  function know(): Promise<void> {
    if (knowing) return knowing;
    knowing = Promise.all([loadKnown(), import('../../procedures/known')]).then(([known, { withKnown }]) => {
      index.value = withKnown(index.value, known);
      complete = true;
      now();
    });
    awaiting(knowing);
    return knowing;
  }

  /** Once; what needs the table waits in silence until it is there. */
  function readUnits(): void {
    if (places || !page.placed.value.some(({ field }) => /(?:Ward|Province)$/.test(field.role ?? ''))) return;
    places = loadUnits().then((table) => {
      units = table;
      if (table) now();
    });
    awaiting(places);
  }

  /** Rows of an earlier dossier stand in the table from the first, or come as late as a prefill does. */
  function meetTables(): void {
    for (const { frameId, snapshot } of page.page.value.frames) {
      if (snapshot.papers.length === 0) continue;
      const table = tables.get(frameId) ?? { at: clock(), rows: new Set() };
      tables.set(frameId, table);
      if (clock() - table.at < PREFILL_WITHIN)
        for (const { name, added } of snapshot.papers) if (added) table.rows.add(name);
    }
  }

  function suggestions(now: PageSnapshot, data: Pack): string[] {
    const chosen = [...dossier.choices.value].filter(([, on]) => on).map(([id]) => id);
    const facts = factsOf(now, { procedure: data.code, cases: chosen, today: day() });
    const taken = new Set(chosen.map((id) => data.switches.find((item) => item.id === id)?.group));
    const groups = new Set<string>();
    return suggestedCases(data, facts).filter((id) => {
      const group = data.switches.find((item) => item.id === id)?.group;
      if (group === undefined) return true;
      // The alternatives of one question: the clerk's answer, else the first that the form speaks for.
      if (taken.has(group) || groups.has(group)) return false;
      groups.add(group);
      return true;
    });
  }

  function initial(now: PageSnapshot): PageSnapshot {
    return {
      frames: now.frames.map(({ frameId, snapshot }) => ({
        frameId,
        snapshot: {
          ...snapshot,
          fields: snapshot.fields.map((field) => first.get(refOf(frameId, field.key)) ?? field),
        },
      })),
    };
  }

  function now(): void {
    waiting?.();
    waiting = null;
    again = clock() + PAUSE;
    batch(() => {
      const seen = page.page.value;
      for (const { ref, field } of page.placed.value) meet(ref, field);
      meetTables();
      recognised.value = recognise(seen, index.value) ?? (complete ? unlisted(seen, index.value) : null);
      const code = dossier.picked.value ?? recognised.value?.code ?? null;
      const named = index.value.procedures.some((entry) => entry.code === code);
      fetchPack(code);
      dossier.derive(recognised.value?.code ?? null, pack.value ? suggestions(seen, pack.value) : []);
      if (rules && (assessment.value || (indexed && fetching === 0))) {
        readUnits();
        assessment.value = rules.assess({
          page: seen,
          pack: pack.value,
          cases: [...dossier.cases.value],
          marks: dossier.papers.value,
          ignored: dossier.ignored.value,
          today: day(),
          now: today(),
          initial: initial(seen),
          units,
          policy: policy.value,
        });
        const roles = code === null ? [] : [...page.byRole.value.keys()];
        const next = rules.announced(roles, day());
        if (next.length + coming.value.length > 0) coming.value = next;
        // large, and nothing of most judgements
        if (packed.size > 0 && (isOpen(seen, index.value, recognised.value) || (code !== null && !named)))
          void know();
        if (seen.frames.length > 0 && indexed && fetching === 0 && (complete || !knowing || pack.value))
          met.value = true;
      }
      attention.judged();
    });
  }

  /** Decisions that cannot be read change nothing: the rules speak as in the book. */
  async function readPolicy(): Promise<void> {
    policy.value = await loadPolicy().catch(() => policy.value);
    now();
  }

  /** At once when it is quiet; in a storm of redraws once per frame of the screen. */
  function soon(): void {
    waiting ??= later(now, Math.max(0, again - clock()));
  }

  return {
    index,
    procedure,
    recognised,
    pack,
    packProblems,
    noPack,
    successor,
    outdated,
    policy,
    readPolicy,
    coming,
    day,
    assessment,
    met,
    problems,
    open,
    now,
    soon,
    know,
    hasPack: (code: string): boolean => packed.has(code),
    /** Added rows that were in the portal's table when it was first seen: left over from an earlier dossier. */
    get remembered(): ReadonlySet<string> {
      return new Set([...tables.values()].flatMap(({ rows }) => [...rows]));
    },
    start(): void {
      awaiting(
        Promise.all([loadRules(), readPolicy()]).then(([loaded]) => {
          rules = loaded;
          now();
        }),
      );
      awaiting(
        loadIndex().then((loaded) => {
          indexed = true;
          if (loaded.ok) {
            index.value = loaded.value;
            packed = new Map(
              loaded.value.procedures.flatMap(({ code, aliases }) =>
                [code, ...aliases].map((each) => [each, code] as const),
              ),
            );
          } else packProblems.value = loaded.problems;
          now();
        }),
      );
    },
    /** Resolves when the page has been judged with the data of its procedure. */
    async ready(): Promise<void> {
      for (let before: Promise<void> | null = null; before !== loading;) {
        before = loading;
        await before;
      }
    },
    /** The frame is another page now: what stood in it first is not what will stand in it first. */
    forget(frameId: number): void {
      tables.delete(frameId);
      for (const ref of first.keys())
        if (ref.startsWith(`${frameId} `)) {
          first.delete(ref);
          metAt.delete(ref);
        }
    },
  };
}
