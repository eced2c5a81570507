/**
 * The refusal (mẫu 03), field by field (domain-rules §6.2.3). It has a short list of reasons that hold; the ones that
 * offices also give and that do not hold are known too, so that they are told apart before paper is printed.
 */
import { hasWords } from '../core/text';
import {
  applicantOf,
  factsOfInput,
  placeDate,
  requestOf,
  type Applicant,
  type Letterhead,
  type PrintInput,
} from './print-model';

/** Reasons that hold: each needs its legal basis, the competent agency or the record of the forgery beside it. */
export const GOOD_REASONS = ['competence', 'notEligible', 'forged', 'withdrawn'] as const;
/** Reasons that do not: a missing paper is mẫu 02, the others are no ground at all. */
export const BAD_REASONS = ['missingPaper', 'boundary', 'overdue', 'hours', 'absent'] as const;
export type GoodReason = (typeof GOOD_REASONS)[number];
export type BadReason = (typeof BAD_REASONS)[number];
export type RefusalReason = GoodReason | BadReason;

export const isBad = (reason: RefusalReason | null): reason is BadReason =>
  BAD_REASONS.some((bad) => bad === reason);

export interface RefusalModel extends Applicant {
  head: Letterhead;
  placeDate: string;
  code: string;
  request: string;
  /** Labels of papers marked missing or not acceptable: these call for mẫu 02. */
  lacking: string[];
}

export function refusalModel(input: PrintInput): RefusalModel {
  const { draft, pack, assessment, office, today } = input;
  return {
    ...applicantOf(factsOfInput(input)),
    head: office,
    placeDate: placeDate(office.place, today),
    code: draft.receipt?.code ?? '',
    request: requestOf(pack),
    lacking: assessment.checklist
      .filter((row) => row.mark.state === 'missing' || row.mark.state === 'rejected')
      .map((row) => row.paper.label),
  };
}

/** Words by which a typed reason gives itself away; compared folded, as whole words. */
const WORDS: Record<BadReason, readonly string[]> = {
  missingPaper: [
    'thiếu giấy',
    'thiếu hồ sơ',
    'thiếu thành phần',
    'thiếu bản',
    'thiếu tờ khai',
    'còn thiếu',
    'chưa đủ giấy',
    'chưa đủ hồ sơ',
    'chưa đầy đủ',
    'không đủ giấy',
    'chưa nộp',
    'chưa có bản',
    'cần bổ sung',
    'đề nghị bổ sung',
  ],
  boundary: [
    'khác xã',
    'khác phường',
    'xã khác',
    'phường khác',
    'địa giới',
    'ngoài địa bàn xã',
    'ngoài địa bàn phường',
    'không cư trú tại xã',
    'không cư trú tại phường',
    'không thường trú tại',
  ],
  overdue: ['quá hạn', 'trễ hạn', 'hết hạn giải quyết', 'quá thời hạn giải quyết'],
  hours: ['hết giờ', 'ngoài giờ', 'quá giờ', 'hết buổi'],
  absent: ['đi vắng', 'vắng mặt', 'nghỉ phép', 'đi công tác', 'đi họp'],
};

/** The reason among the bad ones that a typed text speaks of, or null. A hint: a person may have meant something else. */
export const doubtOf = (text: string): BadReason | null =>
  BAD_REASONS.find((reason) => WORDS[reason].some((words) => hasWords(text, words))) ?? null;
