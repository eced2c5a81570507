/**
 * How the cases of a record relate. The record does not say it: in civil status they are sections of one list ("Giấy tờ
 * phải nộp"), in land and business alternatives ("Trường hợp …"), and some are additions (giving power to another) or what
 * one agency sends to the next. What the title does not settle is told by the papers: alternatives repeat one another's.
 */
import { words } from '../core/text';
import { channelsIn } from './channels';
import { lower, outside, readable, unmark } from './text';
import { TICKABLE, type CaseRole, type Distillate, type DistilledRow } from './types';

const SECTION =
  /^(?:(?:các )?giấy tờ|(?:các )?chứng từ|thành phần hồ sơ(?: theo quy định|,? (?:bao )?gồm)?[^\p{L}]*$|thành phần hồ sơ theo|(?:bộ )?hồ sơ(?:,? giấy tờ)?(?: khác)?(?:,? (?:bao )?gồm)?$|bao gồm|gồm|lưu ý|chú ý|ghi chú|xuất trình|nộp|người (?:có )?(?:yêu cầu|đề nghị)[\p{L}\d() ]{0,60}(?:nộp|xuất trình)|hồ sơ của|số lượng|tài liệu|trong phiếu)/u;
const ADDITION =
  /uỷ quyền (?:thực hiện|nộp|làm)|người đại diện theo uỷ quyền|nộp thêm|ngoài ra|bổ sung thêm|kèm theo một trong/u;
const STAGE =
  /(?:hồ sơ|thành phần hồ sơ)[^,;]{0,60}(?:cơ quan|uỷ ban nhân dân|ubnd|sở|tổ chức được giao)[^,;]{0,120}(?:trình|gửi|chuyển)(?!\p{L})/u;
const ALTERNATIVE =
  /^(?:(?:trong |đối với )?trường hợp|đối với|với|nếu|khi|hồ sơ|thành phần hồ sơ|thay đổi|đăng ký|gia hạn|cấp|hoàn|miễn|tách|khai|thông báo|dừng)(?!\p{L})/u;

export function caseRoles(names: string[], rows: DistilledRow[]): Distillate['cases'] {
  const read = names.map((name, index) => ({ index, name, ...byTitle(name) }));
  const alternatives = read.filter(({ role }) => role === 'alternative');
  // One situation alone is no choice: it is the whole list, or what some bring besides it.
  if (alternatives.length === 1) {
    const only = alternatives[0];
    const others = read.some(
      (each) =>
        each.role === 'section' && rows.some((row) => row.case === each.index && TICKABLE.includes(row.kind)),
    );
    if (only) Object.assign(only, others ? { role: 'addition', sure: false } : { role: 'section' });
  }
  if (!read.some(({ role }) => role === 'alternative' || role === 'section'))
    for (const each of read)
      if (each.role === 'addition') Object.assign(each, { role: 'section', sure: false });
  for (const each of alternatives) if (!each.sure && shared(rows, each.index)) each.sure = true;
  return read;
}

function byTitle(name: string): { role: CaseRole; sure: boolean } {
  const low = lower(unmark(readable(name)).body);
  if (low === '') return { role: 'section', sure: true };
  if (STAGE.test(low)) return { role: 'stage', sure: false };
  if (ADDITION.test(low)) return { role: 'addition', sure: true };
  // A way of filing is told by the rows' channels.
  if (channelsIn(outside(low), true) !== null && low.length < 90) return { role: 'section', sure: true };
  if (SECTION.test(low) && !/đối với|trường hợp/u.test(low)) return { role: 'section', sure: true };
  return {
    role: 'alternative',
    sure: /^(?:đối với |trong )?trường hợp|^đối với/u.test(low) && ALTERNATIVE.test(low),
  };
}

/** Does another case ask for one of its papers again? Sections never do. */
function shared(rows: DistilledRow[], index: number): boolean {
  const names = (test: (row: DistilledRow) => boolean) =>
    rows.filter((row) => row.label !== null && test(row)).map((row) => words(row.label ?? '').join(' '));
  const own = new Set(names((row) => row.case === index));
  return names((row) => row.case !== index).some((name) => own.has(name));
}
