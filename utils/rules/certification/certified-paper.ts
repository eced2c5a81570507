/** What may not be certified, as far as the paper's name tells it. */
import { isAbout } from '../../core/matters';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

const ROLE = 'dossier.recordName';

/** Requests and declarations about a contract are no contracts. */
const ABOUT_ONLY = /^(?:don|giay xac nhan|to khai|ban cam ket|giay cam ket|bien ban|giay moi|thong bao)\b/;
const CONTRACT =
  /\b(?:hop dong|mua ban|chuyen nhuong|tang cho|the chap|di chuc|uy quyen (?:ban|mua|chuyen|dinh doat))\b/;
const PHOTOCOPY = /\b(?:photo|photocopy|pho to|pho to co py|ban chup|ban scan|ban quet)\b/;
const SELF_MADE =
  /^(?:don|giay viet tay|giay cam ket|ban cam ket|so yeu ly lich|ly lich tu khai|ban tu khai)\b/;
const FOREIGN = /\bnuoc ngoai\b|\btieng (?:anh|phap|trung|hoa|han|nhat|nga|duc|thai|lao|khmer|tay ban nha)\b/;
/** Foreign papers that are certified without being legalised (record of 2.000815). */
const EXEMPT =
  /ho chieu|can cuoc|thuong tru|cu tru|giay phep lai xe|bang tot nghiep|chung chi|bang diem|bang cu nhan|bang dai hoc/;

function copy(facts: Facts, name: string): Finding[] {
  if (PHOTOCOPY.test(name)) return [{ subtype: 'photocopy', severity: 'warn', role: ROLE }];
  if (SELF_MADE.test(name)) return [{ subtype: 'self-made', severity: 'info', role: ROLE }];
  const told = facts.cases.has('foreign-original') || facts.cases.has('foreign-exempt');
  return !told && FOREIGN.test(name) && !EXEMPT.test(name)
    ? [{ subtype: 'foreign', severity: 'info', role: ROLE }]
    : [];
}

function check(facts: Facts): Finding[] {
  const name = fold(facts.get(ROLE));
  if (name === '') return [];
  if (isAbout(facts, 'certified-copy')) return copy(facts, name);
  const contract = isAbout(facts, 'certified-signature') && CONTRACT.test(name) && !ABOUT_ONLY.test(name);
  return contract ? [{ subtype: 'contract', severity: 'warn', role: ROLE }] : [];
}

const rule: Rule = {
  id: 'certified-paper',
  version: 1,
  confidence: 'likely',
  source:
    'Nghị định 23/2015/NĐ-CP Điều 20, Điều 22, Điều 25 (sửa đổi bởi 280/2025/NĐ-CP); thủ tục 2.000815, 2.000884',
  scope: 'field',
  reads: [ROLE],
  check,
};
export default rule;

const paper = (procedure: string, text: string, ...expect: string[]): RuleCase => ({
  name: `${procedure} ${text}`,
  procedure,
  facts: { [ROLE]: text },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  paper('2.000815', 'Giấy khai sinh'),
  paper('2.000815', 'Hợp đồng mua bán nhà'),
  paper('2.000815', 'Chứng chỉ tiếng Anh'),
  paper('2.000815', 'Hộ chiếu nước ngoài'),
  paper('2.000815', 'Căn cước công dân (bản photo)', 'warn photocopy'),
  paper('2.000815', 'Đơn xin xác nhận', 'info self-made'),
  paper('2.000815', 'Giấy chứng nhận kết hôn tiếng Trung', 'info foreign'),
  {
    ...paper('2.000815', 'Giấy chứng nhận kết hôn tiếng Trung'),
    name: 'the case is chosen',
    cases: ['foreign-original'],
  },
  paper('2.000884', 'Sơ yếu lý lịch'),
  paper('2.000884', 'Giấy ủy quyền nhận lương hưu'),
  paper('2.000884', 'Đơn đề nghị chấm dứt hợp đồng'),
  paper('2.000884', 'Hợp đồng vay tiền', 'warn contract'),
  paper('2.000884', 'GIẤY ỦY QUYỀN BÁN XE', 'warn contract'),
  paper('2.000635', 'Hợp đồng'),
];
