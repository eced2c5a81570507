/** What stands around a row: the title of its case, and rows that are headings. */
import type { Channel } from '../core/channel';
import { channelsIn } from './channels';
import { lower, outside, readable, unmark } from './text';

export interface Place {
  title: string;
  /** The title says the papers are shown; `handsIn`: it also lets them be sent. */
  shown: boolean;
  handsIn: boolean;
  /** The case collects advice. */
  advice: boolean;
  channels: Channel[] | null;
  /** Originals and copies together; damaged figures are only "some". */
  quantity: number;
}

/** What the title of a case says of all its rows. */
export function placeOf(caseName: string, quantity: number): Place {
  const { body } = unmark(readable(caseName));
  const low = lower(body);
  return {
    title: body,
    shown: /(?<!\p{L})xuất trình(?!\p{L})/u.test(low),
    handsIn: /(?<!\p{L})(?:nộp|gửi)(?!\p{L})/u.test(low) && !/khi nộp hồ sơ/u.test(low),
    advice: /^(?:lưu ý|chú ý|ghi chú|một số lưu ý)(?!\p{L})/u.test(low),
    channels: channelsIn(outside(low).split(':')[0] ?? '', true),
    quantity,
  };
}
