/** The sentences a pack made of a record needs; the Vietnamese ones are in `utils/i18n/vi/distill.ts`. Labels ≤ 60, the rest ≤ 600 characters. */
import type { Channel } from '../core/channel';
import type { RecordUnit } from '../records/record';

export interface PackWords {
  online: string;
  postal: string;
  channelHelp: string;
  caseNumber: (number: number) => string;
  noField: string;
  source: (code: string, publisher: string, decision: string) => string;
  law: (code: string, decision: string) => string;
  why: string;
  whyCondition: (when: string) => string;
  whyCase: (title: string) => string;
  onlyCases: (titles: string) => string;
  stage: string;
  unnamed: string;
  noneLabel: string;
  none: string;
  restLabel: string;
  rest: (count: number) => string;
  placeholder: string;
  channels: Readonly<Record<Channel, string>>;
  term: (amount: number, unit: Exclude<RecordUnit, null | 'OTHER'>) => string;
  termUnclear: (amount: number) => string;
  noTerm: string;
  timeConflict: (services: string) => string;
  feeUnsaid: string;
  feeAmount: (value: string, currency: string) => string;
  noFee: string;
}
