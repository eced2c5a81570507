/** The iGate forms of the fact sheet, and every form that no document describes, each under an address of its own. */
import { UNDESCRIBED } from '../../forms';
import type { KitForm } from '../../kit/spec';
import { applicant, declarant, owner } from './person';

const NATION = {
  name: 'ownerNation',
  label: 'Dân tộc',
  role: 'owner.ethnicity',
  kind: 'select',
  options: 'ethnicity',
} as const;

const FUNERAL_PAPERS = [
  { name: 'Tờ khai đề nghị hỗ trợ chi phí mai táng (Mẫu số 04)', required: true },
  { name: 'Giấy chứng tử hoặc giấy báo tử của đối tượng', required: true },
  { name: 'Quyết định hoặc danh sách thôi hưởng trợ cấp bảo trợ xã hội' },
] as const;

/** This list the portal's own script fills. */
const GROUPS = ['Người khuyết tật', 'Người cao tuổi', 'Trẻ em dưới 6 tuổi'] as const;

const kind = (n: number, label: string) =>
  ({
    name: `khuyetTat${n}Obj.khuyetTatRadio${n}`,
    label,
    role: null,
    kind: 'choice',
    options: ['Có', 'Không', 'Không xác định'],
  }) as const;

export const DESCRIBED: readonly KitForm[] = [
  {
    id: 'huu-tri-xa-hoi',
    code: '1.014027',
    title: 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội',
    described: true,
    blocks: [applicant(), owner([NATION])],
    papers: [{ name: 'Tờ khai đề nghị trợ cấp hưu trí xã hội (Mẫu số 01)', required: true }],
  },
  {
    id: 'mai-tang',
    code: '1.116910',
    title: 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
    described: true,
    blocks: [applicant(), owner()],
    papers: FUNERAL_PAPERS,
  },
  {
    // the older number of the same procedure, met with its owner's block closed
    id: 'mai-tang-cu',
    code: '1.001731',
    title: 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
    described: true,
    blocks: [applicant(), { ...owner([NATION]), collapsed: true }],
    papers: FUNERAL_PAPERS,
  },
  {
    id: 'khuyet-tat',
    code: '1.001699',
    title: 'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
    described: true,
    blocks: [
      applicant(),
      owner(),
      declarant('Thông tin người giám hộ', 'guardian'),
      {
        title: 'Dạng khuyết tật',
        fields: [
          kind(1, 'Khuyết tật vận động'),
          kind(2, 'Khuyết tật nghe, nói'),
          kind(3, 'Khuyết tật nhìn'),
          { name: 'tuNgay', label: 'Từ ngày', role: null, kind: 'date' },
          { name: 'note', label: 'Nội dung trình bày', role: null, kind: 'textarea' },
          { name: 'chonDoiTuong', label: 'Đối tượng', role: null, kind: 'select', options: GROUPS },
        ],
        grid: {
          name: 'NGUOITHAN',
          title: 'Người thân cùng cư trú',
          columns: [
            { name: 'hoTen', label: 'Họ và tên', role: null, kind: 'text' },
            { name: 'ngaySinh', label: 'Ngày sinh', role: null, kind: 'date' },
            { name: 'gioiTinh', label: 'Giới tính', role: null, kind: 'select', options: 'gender' },
          ],
        },
      },
    ],
    papers: [{ name: 'Đơn đề nghị xác định mức độ khuyết tật (Mẫu số 01)', required: true }],
  },
];

/** Names of the platform, in the order of the forms: the identifier in the address is made per agency and says nothing. */
export const formIds = (): readonly KitForm[] => [...DESCRIBED, ...UNDESCRIBED];

/** 24 hex digits for a form's place in the list, and back. */
export const hexOf = (at: number): string =>
  `64b0c2d1e5f7${(0xa1000 + at * 37).toString(16).padStart(12, '0')}`;
export const formAt = (hex: string): KitForm | null => formIds().find((_, at) => hexOf(at) === hex) ?? null;
