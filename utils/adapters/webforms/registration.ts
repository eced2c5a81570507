/**
 * Registration of a household business (hokinhdoanh.dkkd.gov.vn, facts of 2026-10): eight pages of one form, each saved by
 * itself. Names without the master page's containers, in lower case; `when` says where a name has to be.
 */
import type { Attribute, Person, Place, Role } from '../../core/roles';
import { roleOf } from '../../core/roles';

type Bases = ReadonlySet<string>;
export interface PageField {
  name: string;
  role: Role | null;
  label: string;
  /** Has it to be there, with these names on the page? */
  expected(bases: Bases): boolean;
}
export interface Page {
  /** The end of the trail of pages, folded. The trail shortens the menu's words. */
  title: RegExp;
  /** Names that stand on no other page; the rest counts only together with the title or one of them. */
  own: RegExp;
  fields: readonly PageField[];
}

const always = (): boolean => true;
const never = (): boolean => false;
/** With the rest of its block: another kind of owner or submitter has other fields. */
const withBlock =
  (prefix: string) =>
  (bases: Bases): boolean =>
    [...bases].some((base) => base.startsWith(prefix));

const field = (
  name: string,
  role: Role | null,
  label: string,
  expected: PageField['expected'] = always,
): PageField => ({
  name,
  role,
  label,
  expected,
});

const PARTS = [
  ['country_idfld', 'Country', 'Quốc gia'],
  ['city_idfld', 'Province', 'Tỉnh/Thành phố'],
  ['ward_idfld', 'Ward', 'Xã/Phường/Đặc khu'],
  ['street_numberfld', 'Detail', 'Số nhà, đường phố/tổ/xóm/ấp/thôn'],
] as const;

/**
 * An address by levels. Some versions render a level only after the one above was chosen: a level is missed where a deeper
 * one stands, the detail where the ward does.
 */
function address(container: string, person: Person, at: Place): PageField[] {
  const names = PARTS.map(([part]) => `${container}${part}`);
  return PARTS.map(([, part, label], level) => {
    const signs = level === PARTS.length - 1 ? names.slice(-2, -1) : names.slice(level + 1);
    return field(names[level]!, roleOf(person, `${at}${part}` as Attribute), label, (bases: Bases) =>
      signs.some((name) => bases.has(name)),
    );
  });
}

const OWNER = 'own_pctl$persctl$';
const TAX = 'uc_dw_taxeditctl$';
const NOTICE = 'dcontclt$';

export const PAGES: readonly Page[] = [
  {
    title: /^hinh thuc/,
    own: /^reorgctl\$/,
    fields: [field('reorgctl$reorg_type_idfld', 'dossier.registrationType', 'Hình thức đăng ký')],
  },
  {
    title: /^dia chi/,
    own: /^(dcontclt|addrctl)\$/,
    fields: [
      ...address('addrctl$', 'business', 'seat'),
      field(`${NOTICE}ho_phonefld`, 'business.phone', 'Điện thoại'),
      field(`${NOTICE}ho_faxfld`, null, 'Fax'),
      field(`${NOTICE}ho_emailfld`, 'business.email', 'Thư điện tử'),
      field(`${NOTICE}ho_urlfld`, null, 'Website'),
    ],
  },
  {
    title: /^nganh/,
    own: /^newbusinesslinecode$/,
    fields: [
      field('newbusinesslinecode', 'business.lines', 'Mã ngành'),
      field('business_act_textfld', null, 'Ghi chú'),
    ],
  },
  {
    title: /^ten /,
    own: /^(drop_name_type|name_ffld|short_namefld)$/,
    fields: [
      field('drop_name_type', null, 'Loại hình'),
      field('namefld', 'business.name', 'Tên hộ kinh doanh'),
      field('name_ffld', 'business.foreignName', 'Tên hộ kinh doanh viết bằng tiếng nước ngoài'),
      field('short_namefld', 'business.shortName', 'Tên hộ kinh doanh viết tắt'),
    ],
  },
  {
    title: /chu ho/,
    own: /^(owner_type_rbbox|own_pctl\$persctl\$.+)$/,
    fields: [
      field('owner_type_rbbox', 'business.ownerKind', 'Loại chủ thể'),
      ...[
        field(`${OWNER}full_namefld`, 'owner.fullName', 'Họ và tên'),
        field(`${OWNER}gender_idfld`, 'owner.gender', 'Giới tính'),
        field(`${OWNER}date_of_birthfld`, 'owner.birthDate', 'Ngày sinh'),
        field(`${OWNER}pers_doc_nofld`, 'owner.personalId', 'Số định danh cá nhân'),
        field(`${OWNER}phonefld`, 'owner.phone', 'Điện thoại'),
        field(`${OWNER}emailfld`, 'owner.email', 'Thư điện tử'),
        field(`${OWNER}faxfld`, null, 'Fax'),
        field(`${OWNER}urlfld`, null, 'Website'),
      ].map((each) => ({ ...each, expected: withBlock(OWNER) })),
      ...address(`${OWNER}addrcctl$`, 'owner', 'contact'),
      // dossiers that change the owner
      field(`${OWNER}personchange`, null, 'Thay đổi chủ hộ kinh doanh', never),
      field('change_owner_type_title_idfld', null, 'Loại thay đổi', never),
      field('change_owner_type_idfld', null, 'Lý do thay đổi', never),
    ],
  },
  {
    title: /\bvon\b/,
    own: /^cpt_charter_amountfld$/,
    fields: [field('cpt_charter_amountfld', 'business.capital', 'Vốn kinh doanh')],
  },
  {
    title: /\bthue\b/,
    own: /^uc_dw_taxeditctl\$/,
    fields: [
      field(`${TAX}rep_recv_addr_typefld`, null, 'Địa chỉ nhận thông báo thuế'),
      ...address(`${TAX}addrctl$`, 'business', 'contact'),
      field(`${TAX}rep_receiver_phonefld`, null, 'Điện thoại nhận thông báo thuế'),
      field(`${TAX}rep_receiver_faxfld|${TAX}faxfld`, null, 'Fax', never),
      field(`${TAX}rep_receiver_emailfld|${TAX}emailfld`, null, 'Thư điện tử', never),
      field(`${TAX}business_start_datefld`, 'business.startDate', 'Ngày bắt đầu hoạt động'),
      field(`${TAX}total_of_laborsfld`, 'business.labourers', 'Tổng số lao động'),
      field(`${TAX}tax_cal_method_idrbbox`, 'business.taxMethod', 'Phương pháp tính thuế'),
    ],
  },
  {
    // the same user control stands for other people in other dossiers
    title: /^nguoi nop/,
    own: /^pers_subgroup$/,
    fields: [
      field('pers_subgroup', null, 'Người nộp hồ sơ là'),
      ...[
        field('persctl$full_namefld', 'submitter.fullName', 'Họ và tên'),
        field('persctl$pers_doc_nofld', 'submitter.personalId', 'Số định danh cá nhân'),
        field('persctl$date_of_birthfld', 'submitter.birthDate', 'Ngày sinh'),
      ].map((each) => ({ ...each, expected: withBlock('persctl$') })),
      field('persctl$gender_idfld', 'submitter.gender', 'Giới tính', never),
      field('persctl$phonefld', 'submitter.phone', 'Điện thoại', never),
      field('persctl$emailfld', 'submitter.email', 'Thư điện tử', never),
      ...address('persctl$addrcctl$', 'submitter', 'contact'),
    ],
  },
];
