/** The procedures the wizard of the replicas knows. The e-form's uuids and numbers are invented. */

export type FormId = 'birth' | 'marriage' | 'death' | 'correction';

export interface PaperRow {
  name: string;
  required: boolean;
  /** Address of a template, shown as a link in the row in one version of the table. */
  template?: string;
}

export interface Procedure {
  code: string;
  /** The heading on the wizard. */
  name: string;
  /** Id on the procedure page of the national portal (a fact). */
  page: string;
  form: FormId;
  /** Path of the e-form: `/e-form/<uuid>`. */
  uuid: string;
  /** Number of the form in its list service. */
  eformId: number;
  /** Re-registration: the form starts with "Đăng ký lại". */
  again?: boolean;
  papers: readonly PaperRow[];
}

const row = (name: string, required = false, template?: string): PaperRow => ({
  name,
  required,
  ...(template ? { template } : {}),
});

const PROXY =
  'Văn bản ủy quyền (được chứng thực) theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc đăng ký';

export const PROCEDURES: readonly Procedure[] = [
  {
    code: '1.001193',
    name: 'Đăng ký khai sinh',
    page: '019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7',
    form: 'birth',
    uuid: '5b0c7a52-6f1e-4c7e-9a54-1c0f1e0a1193',
    eformId: 2041,
    papers: [
      row(
        'Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp văn bản của người làm chứng xác nhận về việc sinh',
        true,
      ),
      row(
        'Trường hợp khai sinh cho trẻ em sinh ra do mang thai hộ phải có văn bản xác nhận của cơ sở y tế đã thực hiện kỹ thuật hỗ trợ sinh sản',
      ),
      row(
        'Trường hợp trẻ em bị bỏ rơi thì phải có biên bản về việc trẻ bị bỏ rơi do cơ quan có thẩm quyền lập',
      ),
      row(`${PROXY} khai sinh`),
    ],
  },
  {
    code: '1.000894',
    name: 'Đăng ký kết hôn',
    page: '019d2bfd-3fac-7489-b53b-a15eb239a6fe',
    form: 'marriage',
    uuid: '7d3f2b90-27c4-4f0b-8b1d-52a6c30c0894',
    eformId: 2056,
    papers: [
      row('Tờ khai đăng ký kết hôn theo mẫu', true, '/bieu-mau/to-khai-dang-ky-ket-hon.doc'),
      row(
        'Giấy xác nhận tình trạng hôn nhân do Ủy ban nhân dân cấp xã nơi cư trú cấp, trường hợp không khai thác được thông tin',
      ),
      row('Giấy tờ chứng minh nơi cư trú trong trường hợp không khai thác được thông tin về nơi cư trú'),
    ],
  },
  {
    code: '1.000656',
    name: 'Đăng ký khai tử',
    page: '019d2bfd-3fac-7489-b53b-9c6c958f2da4',
    form: 'death',
    uuid: '0a9e4c31-8d52-4b6f-b0e7-6f7d12f00656',
    eformId: 2047,
    papers: [row('Giấy báo tử hoặc giấy tờ thay Giấy báo tử', true), row(`${PROXY} khai tử`)],
  },
  {
    code: '1.004859',
    name: 'Đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
    page: '019d2bfd-671e-714b-8fd6-8230c82f7867',
    form: 'correction',
    uuid: 'c4417f0e-91ab-4d02-8c3a-0b5dd7a04859',
    eformId: 2063,
    papers: [row('Giấy tờ liên quan', true), row('Văn bản ủy quyền')],
  },
  {
    code: '1.004884',
    name: 'Đăng ký lại khai sinh',
    page: '019d2bfd-6eac-7598-b88b-15f8a61b366a',
    form: 'birth',
    uuid: '2f64d1c8-05b7-4d35-97e0-9a8c1f4b4884',
    eformId: 2042,
    again: true,
    papers: [row('Bản sao toàn bộ hồ sơ, giấy tờ của người yêu cầu', true), row(`${PROXY} lại khai sinh`)],
  },
];

/** By code, else by the first digit of the draft number in the path: 1 birth, 2 marriage, 3 death, 4 correction, 5 birth again. */
export function procedureOf(code: string | null, draft: string): Procedure | null {
  if (code) return PROCEDURES.find((each) => each.code === code) ?? null;
  return PROCEDURES[Number(draft[0]) - 1] ?? PROCEDURES[0] ?? null;
}
