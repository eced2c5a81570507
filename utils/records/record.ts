/**
 * An official procedure record, read by key from whatever shape it came in and written in our own words. Pure data: what
 * the source does not say is null or empty, never guessed. Order of components is the record's own, because a row is named by it.
 */
import type { Channel } from '../core/channel';

/** Unit as published. `OTHER` and null both mean: no fixed time, see the text. */
export type RecordUnit = 'WORKING_DAY' | 'DAY' | 'HOUR' | 'MONTH' | 'YEAR' | 'OTHER' | null;

export interface RecordFee {
  kind: 'fee' | 'charge';
  /** In the smallest unit of `currency`; null: not stated. 0 does NOT mean free (official-records §9.12). */
  value: number | null;
  /** As the record names it, '' when it does not. */
  currency: string;
  text: string;
}

export interface RecordMethod {
  channel: Channel;
  amount: number | null;
  unit: RecordUnit;
  text: string;
  fees: RecordFee[];
}

export interface RecordComponent {
  /** Opaque, often empty, never a key. */
  code: string;
  /** Official wording: NFC, without format characters, line ends kept, outer space gone. */
  name: string;
  originals: number;
  copies: number;
  hasForm: boolean;
  /** File names of the attached forms, as published. */
  forms: string[];
}

export interface RecordCase {
  name: string;
  components: RecordComponent[];
}

export interface OfficialRecord {
  /** The portal's uuid, '' when unknown. */
  id: string;
  code: string;
  name: string;
  state: string;
  /** Kind of record as published, e.g. `STANDARD`, `SPECIFIC`, `STANDARD_INTERNAL`; '' when unknown. */
  type: string;
  levels: { ward: boolean; province: boolean; ministry: boolean; other: boolean };
  /** Names of the fields (lĩnh vực). */
  fields: string[];
  subjects: string[];
  agencies: string[];
  publisher: string;
  /** "Số quyết định theo CSDL": never a proof of validity. `date` ISO day, read in UTC+7. */
  decision: { number: string; date: string | null };
  /** ISO day, read in UTC+7; null when the source does not say it. */
  updatedAt: string | null;
  requirements: string;
  steps: { name: string; text: string }[];
  methods: RecordMethod[];
  cases: RecordCase[];
  /** The record's OTHER list named "cases": service items with a time of their own, which often contradicts `methods`. */
  services: { name: string; code: string; amount: number | null; unit: RecordUnit }[];
  laws: { code: string; name: string }[];
  results: string[];
}
