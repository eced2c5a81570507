/** What plots are told with: days, homes, and somebody who asks for himself or for another. */
import { dateOf, isoOf } from '../core/dates';
import type { Attribute, Person, Role } from '../core/roles';
import { cast } from './cast';
import type { Dossier, Truth } from './dossier';
import { OTHERS } from './families';
import type { CastMember } from './people';
import type { Random } from './random';

/** What a scenario shall be about, as far as the plot decides it. */
export interface Turn {
  late: boolean;
  authorised: boolean;
  notAllowed: boolean;
}

export type Plot = (random: Random, turn: Turn) => Dossier | null;

/** Days on which scenarios play: the cast is in order then, and the calendar is known. */
export const FIRST_DAY = '2026-09-14';
export const LAST_DAY = '2026-12-18';

/** Facts of one person of the dossier. */
export const put = (person: Person, entries: Partial<Record<Attribute, string>>): Truth =>
  Object.fromEntries(
    Object.entries(entries).map(([attribute, value]) => [`${person}.${attribute}` as Role, value]),
  ) as Truth;

/** Day number of a date as on paper. */
export const isoDay = (text: string): number => dateOf(text)!.first;
const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);
/** Those of the days between two (numbers) on which scenarios play; null: none. */
export const spanFrom = (from: number, to: number): readonly [string, string] | null => {
  const span = [later(FIRST_DAY, isoOf(from)), earlier(LAST_DAY, isoOf(to))] as const;
  return span[0] <= span[1] ? span : null;
};
export const ANY_DAY = [FIRST_DAY, LAST_DAY] as const;

/** The office of a commune, as papers name it. */
export const officeOf = ({ ward, province }: { ward: string; province: string }): string =>
  `UBND ${ward.charAt(0).toLowerCase()}${ward.slice(1)}, ${province.charAt(0).toLowerCase()}${province.slice(1)}`;

export const homeOf = (who: CastMember | null) => who?.residence ?? cast.hung.residence!;

/** Somebody asks for himself, or somebody else with power to act. */
export function forOneself(turn: Turn, subject: CastMember) {
  const who = turn.authorised ? OTHERS[0]! : subject;
  return {
    people: { requester: who, subject },
    relation: put(
      'requester',
      turn.authorised ? { relation: 'Khác', relationOther: 'Người được ủy quyền' } : { relation: 'Bản thân' },
    ),
    cases: turn.authorised ? ['authorised'] : [],
    ...(turn.authorised ? { giver: subject } : {}),
  };
}
