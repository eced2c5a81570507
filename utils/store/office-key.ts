/**
 * Whose recovery key it is. Any clerk can say that this PC has one, and show their own as the office's: so it is only a proposal to
 * everybody else. What a clerk has said about it is sealed by their root key, and nobody but them can write it; their keys are sealed
 * for the one they have found right, and for no other (2026-11).
 */
import { Refusal } from '../messaging/refusal';
import { summed } from './clerks';
import type { ClerkRow, Tables } from './tables';
import { isPoint } from './envelope';
import { fromBase64, seal, toBase64, unseal, type Place } from './seal';
import type { Wrapping } from './shifts';

/** What this PC is said to have. Readable, and anybody who has the disk could have written it. */
export interface Said {
  /** A raw P-256 point in base64; null: this PC has none. */
  publicKey: string | null;
  /** The label of the clerk who set it; null: not known. */
  by: string | null;
}

/** After a loss of the database the shifts still name it. */
export async function saidOf(tables: Tables): Promise<Said> {
  const fact = await tables.facts.get('office');
  if (fact) {
    const { publicKey, by } = (fact.value ?? {}) as Partial<Said>;
    return {
      publicKey: typeof publicKey === 'string' ? publicKey : null,
      by: typeof by === 'string' ? by : null,
    };
  }
  const shifts = await tables.shifts.toArray();
  return { publicKey: shifts.find(({ office }) => office)?.office?.keyId ?? null, by: null };
}

export const keepSaid = (tables: Tables, said: Said): Promise<unknown> =>
  tables.facts.put({ id: 'office', value: said });

/** The key as it is kept. @throws Refusal `bad-message` when it is none. */
export async function pointOf(publicKey: string): Promise<string> {
  const point = fromBase64(publicKey);
  if (!(await isPoint(point))) throw new Refusal('bad-message');
  return toBase64(point);
}

/** What a clerk has said: this one is the office's, that one is not. */
export interface Trust {
  right: string | null;
  wrong: string | null;
}
const NOTHING: Trust = { right: null, wrong: null };

const placeOf = (clerkId: string, root: Wrapping): Place => ({
  table: 'clerks',
  id: clerkId,
  // the root key itself lies under revision 1 and higher
  rev: 0,
  keyId: root.id,
});

/** What does not open was not said by them: they are asked again. */
export async function trustOf({ id, trust }: Pick<ClerkRow, 'id' | 'trust'>, root: Wrapping): Promise<Trust> {
  if (!trust) return NOTHING;
  const said = (await unseal(root.key, placeOf(id, root), trust).catch(() => NOTHING)) as Trust;
  return { right: said.right ?? null, wrong: said.wrong ?? null };
}

/** The row with what its clerk says now. */
export const withTrust = async (clerk: ClerkRow, root: Wrapping, trust: Trust): Promise<ClerkRow> =>
  summed({ ...clerk, trust: await seal(root.key, placeOf(clerk.id, root), trust) });

/** For which key the clerk's shifts are sealed as well: the one they have found right, unless this PC is to have none. */
export const officeFor = ({ publicKey }: Said, { right }: Trust): string | null =>
  publicKey === null ? null : right;

/** Has the clerk to say something about it? */
export const isAsked = ({ publicKey }: Said, { right, wrong }: Trust): boolean =>
  publicKey !== null && publicKey !== right && publicKey !== wrong;
