/** What a procedure is about, by its code: for rules that hold in some procedures only. Codes are text. */
import type { Facts } from './rule';

const MATTERS = {
  /** Founding a household business, its changes, rest, end and new certificate. */
  'household-business': ['1.001612', '2.000720', '1.001570', '1.001266', '2.000575'],
  /** Founding one. */
  'business-start': ['1.001612'],
  /** A household business rests for a while, or goes on before the time it had named. */
  'business-pause': ['1.001570'],
  'stay-registration': ['1.004194'],
  'stay-extension': ['1.002755'],
  /** Permanent and temporary residence, its extension and striking off, households. */
  residence: ['1.004222', '1.004194', '1.002755', '1.003197', '1.010038', '1.010041'],
  'household-split': ['1.010038'],
  'social-pension': ['1.014027'],
  /** Funeral costs of somebody who had the social pension. */
  'pension-funeral': ['1.014028'],
  'certified-copy': ['2.000815'],
  'certified-signature': ['2.000884'],
  /** Certified copies and signatures, contracts, wills. */
  certification: ['2.000815', '2.000884', '2.001035', '2.001019', '2.000908'],
  will: ['2.001019'],
} as const satisfies Record<string, readonly string[]>;

export type Matter = keyof typeof MATTERS;

/** Is the recognised procedure one of these matters? False while none is recognised. */
export const isAbout = (facts: Pick<Facts, 'procedure'>, matter: Matter): boolean =>
  facts.procedure !== null && (MATTERS[matter] as readonly string[]).includes(facts.procedure);
