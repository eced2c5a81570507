/** What an office sets for its due dates, and what holds until it has. */
import type { OfficeTime } from './types';

/** domain-rules §6.8: 07:30–11:30 and 13:30–17:00, the 15:00 mark of Luật Hộ tịch 2014 Điều 5 khoản 3, Monday to Friday. */
export const DEFAULT_OFFICE: OfficeTime = {
  hours: [
    { from: 450, to: 690 },
    { from: 810, to: 1020 },
  ],
  sameDayCutoff: 900,
  shiftAfterCutoff: false,
  saturdayCounts: false,
  assume: {},
  closures: [],
};

/** 23:59: no counter closes later, so that a due time never reads as the next day. */
export const LAST_MINUTE = 1439;

/** Closing time of a day, minutes after midnight. */
export const closingOf = ({ hours }: OfficeTime): number => hours.at(-1)?.to ?? LAST_MINUTE;
