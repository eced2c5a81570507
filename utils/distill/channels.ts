/** For which ways of filing a row applies. Only a way that the row or its case's title limits itself to counts. */
import { CHANNELS, type Channel } from '../core/channel';
import type { Reading } from './reading';
import { brackets } from './text';

const DIRECT =
  /(?:theo )?hình thức(?: nộp)? trực tiếp|nộp (?:hồ sơ )?(?:theo hình thức )?trực tiếp|trực tiếp nộp|(?:thủ tục|hồ sơ) trực tiếp(?: tại)?|không được gửi trên môi trường điện tử/u;
const ONLINE =
  /(?<!khai thác |tra cứu )trực tuyến|điện tử tương tác|tương tác điện tử|(?:được gửi|gửi|đăng ký|nộp(?: hồ sơ)?|thực hiện) (?:trên|qua) (?:môi trường|mạng|hệ thống|phương tiện)(?: thông tin)? điện tử|(?<!hoặc )biểu mẫu điện tử|nộp (?:\p{L}+ ){0,3}?(?:theo|bằng) (?:phương|hình) thức điện tử/u;
const POSTAL = /bưu chính|qua bưu điện|đường bưu điện/u;
const NOT_ONLINE = /không được gửi trên môi trường điện tử/u;

/** The ways a text names; null when it names none. `whole`: naming both counter and network limits nothing. */
export function channelsIn(low: string, whole: boolean): Channel[] | null {
  const named = new Set<Channel>();
  if (DIRECT.test(low)) named.add('direct');
  if (ONLINE.test(low) && !NOT_ONLINE.test(low)) named.add('online');
  if (POSTAL.test(low)) named.add('postal');
  if (NOT_ONLINE.test(low)) named.add('postal');
  if (named.size === 0 || named.size === 3) return null;
  if (whole && named.has('direct') && named.has('online')) return null;
  return CHANNELS.filter((channel) => named.has(channel));
}

/** "(nếu … lựa chọn nộp hồ sơ theo hình thức …)", "(theo hình thức trực tuyến)". */
const CHOICE = /lựa chọn|nếu|trường hợp/u;

export function channelsOf(row: Reading, tickable: boolean): Channel[] | null {
  const [first] = row.sentences;
  const low = row.low.slice(0, first.to);
  // A choice in brackets says it outright, also when it names two ways.
  for (const { from, to } of tickable ? brackets(row.low).reverse() : []) {
    const text = row.low.slice(from, to);
    const found = CHOICE.test(text) && channelsIn(text, false);
    if (found && (/lựa chọn/u.test(text) || (from < first.to && /nếu|trường hợp/u.test(text)))) return found;
  }
  const lead = first.lead && channelsIn(row.low.slice(first.lead.from, first.lead.to), false);
  if (lead && lead.length === 1) return lead;
  return row.sentences.length > 4 ? null : channelsIn(low, true);
}
