/**
 * Moods and seeds of the replicas: a hostile portal is a parameter of the address, so every behaviour can be asked
 * for in a test or typed by hand: `?mood=slow,wipe&seed=7&drift=30`. The wizard passes them on to the e-form.
 */

export const MOODS = {
  calm: 'small delays only (the default)',
  slow: 'lists and late parts take up to 2–3 s',
  wipe: 'some values vanish up to 1.8 s after they were taken, without an event or a DOM mutation; one block rebuild loses all',
  'broken-address': 'address blocks come up dead until their scope option is ticked away and back',
  alias: 'second version of the form: other names, other letter case, other markup details',
  drift: 'a share of the names (`drift=30` percent) is unknown, two fields are new',
  redraw: 'the form re-creates its nodes 20 times a second for 2 s after some changes, keeping the values',
  'strict-search': 'the search box of long lists wants exact marks and case',
  late: 'the parts of year-only dates are rendered 3 s late',
  prefill: 'the requester is filled from the account (always on inside the wizard)',
  'no-prefill': 'the requester stays empty inside the wizard as well',
  'other-account': 'the account belongs to somebody who is not in the dossier',
  'session-lost': 'the list service answers 401 after three calls and the next step shows the login wall',
  'upload-500': 'the first upload of every row fails with a message',
  'upload-500-silent': 'the first upload of every row fails without a message',
  readonly: 'the requester block is locked',
  foreign: "another family's block with the same names stands beside the form",
  hidden: '"Khác" boxes take 1.5 s to appear and lose what was written before',
  toast: 'unrelated toasts come and go',
  confirm: 'sending asks with a native confirm box',
  hostile: 'page scripts try to read whatever is added to the page',
} as const;
export type Mood = keyof typeof MOODS;

export interface Options {
  moods: ReadonlySet<Mood>;
  seed: number;
  /** Percent of names renamed in mood `drift`. */
  drift: number;
}

const isMood = (text: string): text is Mood => Object.hasOwn(MOODS, text);

/** Reads moods, seed and drift from a query; unknown words are ignored. */
export function readOptions(query: URLSearchParams): Options {
  const moods = new Set((query.get('mood') ?? '').split(',').filter((word) => isMood(word)));
  const drift = query.get('drift');
  if (drift !== null) moods.add('drift');
  return { moods, seed: Number(query.get('seed') ?? 1) || 1, drift: Number(drift ?? 30) || 30 };
}

/** The query that gives another page the same options. */
export function passOn(options: Options, more: readonly Mood[] = []): string {
  const query = new URLSearchParams();
  const moods = [...options.moods, ...more];
  if (moods.length > 0) query.set('mood', moods.join(','));
  query.set('seed', String(options.seed));
  if (options.moods.has('drift')) query.set('drift', String(options.drift));
  return query.toString();
}

/** A repeatable stream of numbers in 0…1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A number in 0…1 that depends on the seed and a word only, not on the order of the questions. */
export function chance(seed: number, word: string): number {
  let hash = 2_166_136_261 ^ seed;
  for (const char of word) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619);
  return random(hash)();
}
