/** The posted notice (niêm yết) as data. The view lays it out; every text of it can be changed before it is printed. */
import type { Pack } from '../core/pack';
import type { OfficialRecord } from '../records/record';
import type { Letterhead } from './print-model';

export const NOTICE_SECTIONS = [
  'agency',
  'submit',
  'present',
  'onlyIf',
  'requirements',
  'steps',
  'time',
  'fee',
  'results',
  'laws',
  'complaints',
  'source',
] as const;
export type NoticeSectionId = (typeof NOTICE_SECTIONS)[number];

/** Why a line has to be looked at; each has its sentence. */
export type NoticeDoubt =
  | 'distilled'
  | 'forClerk'
  | 'timeConflict'
  | 'timeUnit'
  | 'timeNone'
  | 'currency'
  | 'feeConflict'
  | 'agency'
  | 'brokenStep'
  | 'lawCode'
  | 'decision';

/** One line of the notice. */
export interface NoticeItem {
  id: string;
  /** A fixed word before the text (`Điện thoại:`); '' for none. */
  label: string;
  text: string;
  /** `01 bản chính`; '' for lines that are no papers. */
  how: string;
  /** When it applies, each a sentence: "Chỉ khi: …", "Nộp trực tuyến". */
  when: string[];
  /** The full official wording where `text` is shorter; '' else. */
  full: string;
  doubt: NoticeDoubt | null;
}

export interface NoticeSection {
  id: NoticeSectionId;
  items: NoticeItem[];
}

export interface NoticeModel {
  head: Letterhead;
  name: string;
  code: string;
  field: string;
  /** In the order of the wall. A section without a line is there too: the office may add one. */
  sections: NoticeSection[];
  /** The steps as published, paragraph by paragraph; the section of the steps holds them in short. */
  allSteps: NoticeItem[];
  /** What speaks against hanging it at all; on the screen only. */
  warnings: string[];
}

export interface NoticeInput {
  pack: Pack;
  record: OfficialRecord | null;
  /** Written or corrected by hand; else made of the record alone. */
  curated: boolean;
  office: Letterhead;
  /** Where the data comes from when the record does not say its day, e.g. `tháng 7/2026`; '' for none. */
  asOf: string;
}

export const line = (id: string, text: string, doubt: NoticeDoubt | null = null): NoticeItem => ({
  id,
  label: '',
  text,
  how: '',
  when: [],
  full: '',
  doubt,
});
