/**
 * The eight pages of a new household business, in order. Names and order are facts of 2026-10; file names, the labels that
 * the facts do not print, codes of lists, and the fields of the account's own block are invented in their style.
 */
import type { KitField, KitForm } from '../../kit/spec';
import { place } from '../../kit/spec';
import type { Person, Place } from '../../../utils/core/roles';

export interface DossierPage {
  /** `/HkdOnline/Forms/<file>.aspx`. */
  file: string;
  menu: string;
  /** The trail shortens the menu's words. */
  trail: string;
  form: KitForm;
}

const cascade = (container: string, person: Person, at: Place, when?: KitField['when']): KitField[] =>
  place(
    person,
    at,
    {
      country: `${container}COUNTRY_IDFld`,
      province: `${container}CITY_IDFld`,
      ward: `${container}WARD_IDFld`,
      detail: `${container}STREET_NUMBERFld`,
    },
    '',
    {
      country: 'Quốc gia',
      province: 'Tỉnh/Thành phố',
      ward: 'Xã/Phường/Đặc khu',
      detail: 'Số nhà, ngách, hẻm, ngõ, đường phố/tổ/xóm/ấp/thôn',
    },
  ).map((field): KitField => {
    const parent = { province: 'COUNTRY_IDFld', ward: 'CITY_IDFld' }[String(field.options)];
    return {
      ...field,
      required: true,
      ...(parent ? { within: `${container}${parent}` } : {}),
      ...(when ? { when } : {}),
    };
  });

const text = (
  name: string,
  label: string,
  role: KitField['role'],
  more: Partial<KitField> = {},
): KitField => ({
  name,
  label,
  role,
  kind: 'text',
  ...more,
});

const page = (
  file: string,
  menu: string,
  trail: string,
  ...blocks: { title: string; fields: KitField[] }[]
): DossierPage => ({
  file,
  menu,
  trail,
  form: {
    id: file.toLowerCase().replace(/^dw_|edit$/g, ''),
    code: '1.001612',
    title: menu,
    described: true,
    blocks,
    papers: [],
  },
});

const OWNER = 'OWN_PCtl$PERSCtl$';
const TAX = 'UC_DW_TAXEditCtl$';
const PERSONAL = { name: 'OWNER_TYPE_RbBox', is: ['Cá nhân'] };
const ELSEWHERE = { name: `${TAX}REP_RECV_ADDR_TYPEFld`, is: ['Địa chỉ khác'] };
const required = { required: true };

export const PAGES: readonly DossierPage[] = [
  page('DW_REORGEdit', 'Hình thức đăng ký', 'Hình thức đăng ký', {
    title: '',
    fields: [
      text('REORGCtl$REORG_TYPE_IDFld', 'Hình thức đăng ký', 'dossier.registrationType', {
        kind: 'select',
        options: ['Thành lập mới'],
        ...required,
      }),
    ],
  }),
  page(
    'DW_ADDRESSEdit',
    'Địa chỉ',
    'Địa chỉ',
    { title: 'Địa chỉ trụ sở hộ kinh doanh', fields: cascade('ADDRCtl$', 'business', 'seat') },
    {
      title: 'Thông tin liên hệ',
      fields: [
        text('DCONTClt$HO_PHONEFld', 'Điện thoại', 'business.phone'),
        text('DCONTClt$HO_FAXFld', 'Fax', null),
        text('DCONTClt$HO_EMAILFld', 'Email', 'business.email'),
        text('DCONTClt$HO_URLFld', 'Website', null),
      ],
    },
  ),
  page('DW_BUSINESS_LINEEdit', 'Ngành nghề kinh doanh', 'Ngành nghề', {
    title: 'Ngành nghề kinh doanh',
    fields: [
      text('newBusinessLineCode', 'Mã ngành', 'business.lines', required),
      text('BUSINESS_ACT_TEXTFld', 'Ghi chú', null, { kind: 'textarea' }),
    ],
  }),
  page('DW_NAMEEdit', 'Tên hộ kinh doanh', 'Tên hộ kinh doanh', {
    title: '',
    fields: [
      text('DROP_NAME_TYPE', 'Loại hình', null, { kind: 'select', options: ['HỘ KINH DOANH'], ...required }),
      text('NAMEFld', 'Tên hộ kinh doanh', 'business.name', required),
      text('NAME_FFld', 'Tên bằng tiếng nước ngoài', 'business.foreignName'),
      text('SHORT_NAMEFld', 'Tên viết tắt', 'business.shortName'),
    ],
  }),
  page('DW_OWNEREdit', 'Thông tin về chủ hộ kinh doanh', 'Chủ hộ kinh doanh', {
    title: 'Thông tin về chủ hộ kinh doanh',
    fields: [
      text('OWNER_TYPE_RbBox', 'Loại chủ thể', 'business.ownerKind', {
        kind: 'choice',
        options: ['Cá nhân', 'Thành viên hộ gia đình'],
        codes: ['P', 'H'],
        ...required,
      }),
      ...[
        text(`${OWNER}FULL_NAMEFld`, 'Họ và tên', 'owner.fullName', required),
        text(`${OWNER}GENDER_IDFld`, 'Giới tính', 'owner.gender', {
          kind: 'choice',
          options: 'gender',
          codes: ['M', 'F'],
          ...required,
        }),
        text(`${OWNER}DATE_OF_BIRTHFld`, 'Ngày sinh', 'owner.birthDate', { kind: 'date', ...required }),
        text(`${OWNER}PERS_DOC_NOFld`, 'Số định danh cá nhân', 'owner.personalId', required),
      ].map((field) => ({ ...field, when: PERSONAL })),
      ...cascade(`${OWNER}ADDRCCtl$`, 'owner', 'contact', PERSONAL),
      ...[
        text(`${OWNER}PHONEFld`, 'Điện thoại', 'owner.phone'),
        text(`${OWNER}EMAILFld`, 'Email', 'owner.email'),
        text(`${OWNER}FAXFld`, 'Fax', null),
        text(`${OWNER}URLFld`, 'Website', null),
      ].map((field) => ({ ...field, when: PERSONAL })),
    ],
  }),
  page('DW_CAPITALEdit', 'Thông tin về vốn', 'Vốn', {
    title: '',
    fields: [
      text('CPT_CHARTER_AMOUNTFld', 'Vốn kinh doanh (VNĐ)', 'business.capital', {
        kind: 'number',
        ...required,
      }),
    ],
  }),
  page('DW_TAXEdit', 'Thông tin về thuế', 'Thuế', {
    title: 'Thông tin đăng ký thuế',
    fields: [
      text(`${TAX}REP_RECV_ADDR_TYPEFld`, 'Địa chỉ nhận thông báo thuế', null, {
        kind: 'choice',
        options: ['Giống địa chỉ trụ sở chính', 'Địa chỉ khác'],
        codes: ['1', '0'],
        ...required,
      }),
      ...cascade(`${TAX}ADDRCtl$`, 'business', 'contact', ELSEWHERE),
      text(`${TAX}REP_RECEIVER_PHONEFld`, 'Điện thoại nhận thông báo thuế', null),
      text(`${TAX}FAXFld`, 'Fax', null),
      text(`${TAX}EMAILFld`, 'Email', null),
      text(`${TAX}BUSINESS_START_DATEFld`, 'Ngày bắt đầu hoạt động', 'business.startDate', { kind: 'date' }),
      text(`${TAX}TOTAL_OF_LABORSFld`, 'Tổng số lao động', 'business.labourers', { kind: 'number' }),
      text(`${TAX}TAX_CAL_METHOD_IDRbBox`, 'Phương pháp tính thuế', 'business.taxMethod', {
        kind: 'choice',
        options: ['Phương pháp kê khai', 'Phương pháp khoán'],
        codes: ['dec', 'lump'],
      }),
    ],
  }),
  page('DW_SUBMITTEREdit', 'Người nộp hồ sơ', 'Người nộp hồ sơ', {
    title: 'Người nộp hồ sơ',
    fields: [
      text('PERS_SUBGroup', 'Người nộp hồ sơ là', null, {
        kind: 'choice',
        options: ['Người có thẩm quyền ký giấy đề nghị', 'Người được ủy quyền'],
        codes: ['IS_REPRESENTATIVE_BUTTON', 'IS_AUTHORIZED_BUTTON'],
        ...required,
      }),
      text('PERSCtl$FULL_NAMEFld', 'Họ và tên', 'submitter.fullName', required),
      text('PERSCtl$DATE_OF_BIRTHFld', 'Ngày sinh', 'submitter.birthDate', { kind: 'date' }),
      text('PERSCtl$PERS_DOC_NOFld', 'Số định danh cá nhân', 'submitter.personalId', required),
      ...cascade('PERSCtl$ADDRCCtl$', 'submitter', 'contact'),
    ],
  }),
];
