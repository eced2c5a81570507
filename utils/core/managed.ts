/**
 * What an office's IT sets for all its counters through the browser (managed policy): which keys there are, what each takes, and how
 * they are read. A value that does not fit is left out and told; none can loosen what Sổ tay holds to by itself.
 */
import { govOrigin } from './gov-origin';
import { RULE_KEY, WISHES, type Wish } from './rule-book';

/** From and to, both allowed. Whatever sets one of these figures, a hand or a policy, stays within. */
export const BOUNDS = {
  /** Days a draft stays after its submission was seen. */
  submittedDays: [1, 30],
  /** Days an open draft stays without anybody working on it. */
  untouchedDays: [7, 90],
  /** Minutes without a touch of keyboard or mouse after which Sổ tay locks. */
  lockMinutes: [1, 60],
  /** Least characters of a new passphrase: what we ask for ourselves, or more. */
  passphraseLength: [12, 64],
} as const;
type Figure = keyof typeof BOUNDS;

/** What can be switched off. */
export const FEATURES = [
  'practice',
  'supervision',
  'backup',
  'importRecords',
  'askPortal',
  'otherPortals',
  'welcome',
] as const;
export type Feature = (typeof FEATURES)[number];

/** What is set, by the policy's own keys; what is absent is the counter's to decide. */
export interface Managed extends Partial<Record<Figure, number>> {
  officeParent?: string;
  officeName?: string;
  officePlace?: string;
  officePhone?: string;
  /** Names of hosts: Sổ tay works on these and on no other. */
  portals?: readonly string[];
  ruleSeverities?: Readonly<Record<string, Wish>>;
  /** Where the office puts new records of procedures: words for a person, nothing is fetched from there. */
  recordsFolder?: string;
  featuresOff?: readonly Feature[];
}
export type ManagedKey = keyof Managed;

/** Why a value, or a piece of it, is left out; the sentence for each is in `texts.managed.fault`. */
export type ManagedFault = 'unknown' | 'type' | 'bounds' | 'long' | 'host' | 'feature' | 'rule' | 'severity';
/** `about`: the piece that does not fit. */
type Tell = (fault: ManagedFault, about?: unknown) => void;
type Reader = (value: unknown, tell: Tell) => unknown;

const LONGEST = 200;

const line: Reader = (value, tell) => {
  if (typeof value !== 'string') return tell('type', value);
  const text = value
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  // an empty line in a template means that nothing was decided
  return text.length > LONGEST ? tell('long', text) : text || undefined;
};

const figure =
  ([from, to]: readonly [number, number]): Reader =>
  (value, tell) => {
    // a template or a hand may have written the figure as text
    const number = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isInteger(number)) return tell('type', value);
    return number < from || number > to ? tell('bounds', `${number} (${from}–${to})`) : number;
  };

/** Each entry by itself. One that is left out does not widen the others: a list of nothing but mistakes is an empty list. */
const list =
  (fault: ManagedFault, fit: (text: string) => string | undefined): Reader =>
  (value, tell) => {
    const all: unknown = typeof value === 'string' ? [value] : value;
    if (!Array.isArray(all)) return tell('type', value);
    const fits = all.flatMap((one) => (typeof one === 'string' && fit(one)) || (tell(fault, one) ?? []));
    return all.length === 0 ? undefined : [...new Set(fits)];
  };

const severities: Reader = (value, tell) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return tell('type', value);
  return Object.fromEntries(
    Object.entries(value).filter(([key, wish]) => {
      const fault = !RULE_KEY.test(key) ? 'rule' : WISHES.includes(wish as Wish) ? null : 'severity';
      if (fault) tell(fault, key);
      return !fault;
    }),
  );
};

const READERS: Readonly<Record<ManagedKey, Reader>> = {
  officeParent: line,
  officeName: line,
  officePlace: line,
  officePhone: line,
  portals: list('host', (text) => govOrigin(text)?.slice('https://'.length)),
  submittedDays: figure(BOUNDS.submittedDays),
  untouchedDays: figure(BOUNDS.untouchedDays),
  lockMinutes: figure(BOUNDS.lockMinutes),
  passphraseLength: figure(BOUNDS.passphraseLength),
  ruleSeverities: severities,
  recordsFolder: line,
  featuresOff: list('feature', (text) => FEATURES.find((one) => one === text)),
};
export const MANAGED_KEYS = Object.keys(READERS) as readonly ManagedKey[];

export interface ManagedProblem {
  key: string;
  why: ManagedFault;
  /** The piece of the policy that does not fit, cut; '' where the key says it all. */
  about: string;
}

/** Reads what the browser hands over. Never throws, whatever it is. */
export function managedOf(raw: unknown): { managed: Managed; problems: readonly ManagedProblem[] } {
  const problems: ManagedProblem[] = [];
  const managed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries((raw ?? {}) as object)) {
    const tell: Tell = (why, about = '') =>
      void problems.push({
        key: key.slice(0, 60),
        why,
        about: (typeof about === 'string' ? about : JSON.stringify(about)).slice(0, 60),
      });
    const read = Object.hasOwn(READERS, key) ? READERS[key as ManagedKey] : null;
    const got = read ? read(value, tell) : tell('unknown');
    if (got !== undefined) managed[key] = got;
  }
  return { managed, problems };
}

/** Has the office switched it off? */
export const isOff = ({ featuresOff }: Managed, feature: Feature): boolean =>
  featuresOff?.includes(feature) ?? false;

/** May Sổ tay work on this host? `known`: one of the portals that we name ourselves. */
export const mayWorkOn = (managed: Managed, host: string, known: boolean): boolean =>
  managed.portals ? managed.portals.includes(host) : known || !isOff(managed, 'otherPortals');

/** Is the severity of this rule, or of this subtype (`id:subtype`), managed? With a whole rule each of its subtypes is. */
export const isRuleManaged = ({ ruleSeverities = {} }: Managed, key: string): boolean =>
  key in ruleSeverities || key.replace(/:.*/, '') in ruleSeverities;
