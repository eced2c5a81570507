// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import adapter from '../../utils/adapters/x-eform';
import type { Field } from '../../utils/core/snapshot';
import { cast } from '../cast';
import {
  address,
  birth,
  date,
  dateText,
  form,
  input,
  list,
  paragraphs,
  radio,
  row,
  select,
  title,
  URL_OF_FORM,
} from './forms';

beforeEach(() => document.body.replaceChildren());

function show(html: string): void {
  document.body.innerHTML = html;
}
const read = (html?: string) => {
  if (html !== undefined) show(html);
  return adapter.read(document, URL_OF_FORM);
};
const fieldsOf = (html: string): Map<string, Field> =>
  new Map(read(html).fields.map((field) => [field.key, field]));
const rolesOf = (html: string): Record<string, string | null> =>
  Object.fromEntries(read(html).fields.map(({ key, role }) => [key, role]));

const set = (selector: string, value: string): void => {
  (document.querySelector(selector) as HTMLInputElement).value = value;
};
const value = (key: string) => adapter.readField(document, key)?.value;
const keys = (selector: string) => adapter.keysAt(document, document.querySelector(selector) as Element);

describe('detection', () => {
  it('needs three components, whatever the address says', () => {
    show(input('a') + input('b'));
    expect(adapter.detect(document, URL_OF_FORM)).toBeNull();
    show(input('a') + input('b') + date('c'));
    expect(adapter.detect(document, new URL('https://example.gov.vn/'))?.confidence).toBeGreaterThan(0.5);
  });
});

describe('one of every component', () => {
  it('gets roles, labels, sections and kinds', () => {
    const snapshot = read(birth());
    expect(snapshot.fields.map((f) => [f.key, f.role, f.kind, f.label])).toEqual([
      ['LoaiDangKy', 'dossier.registrationType', 'choice', 'Loại đăng ký'],
      ['QuanHe', 'requester.relation', 'choice', 'Quan hệ với người được khai sinh'],
      ['QuanHe/other', 'requester.relationOther', 'text', 'Khác'],
      ['HoVaTenC', 'requester.fullName', 'text', 'Họ, chữ đệm, tên'],
      ['SoDinhDanhC', 'requester.personalId', 'text', 'Số định danh cá nhân'],
      ['LoaiGiayToDinhDanhC', 'requester.idPaperType', 'select', 'Giấy tờ tùy thân'],
      ['NgayCapDDC', 'requester.idPaperIssueDate', 'date', 'Ngày, tháng, năm cấp'],
      ['nycNoiCuTru', 'requester.residenceScope', 'choice', 'Nơi cư trú'],
      ['nycNoiCuTru_TrongNuoc/country', 'requester.residenceCountry', 'select', 'Quốc gia'],
      ['nycNoiCuTru_TrongNuoc/province', 'requester.residenceProvince', 'select', 'Tỉnh/Thành phố'],
      ['nycNoiCuTru_TrongNuoc/ward', 'requester.residenceWard', 'select', 'Xã/Phường'],
      ['nycNoiCuTru_TrongNuoc/detail', 'requester.residenceDetail', 'text', 'Địa chỉ'],
      ['HoTenKS', 'subject.fullName', 'text', 'Họ, chữ đệm, tên'],
      ['NgaySinhChon', 'subject.birthDate', 'date', 'Ngày, tháng, năm sinh'],
      ['DanTocKS', 'subject.ethnicity', 'select', 'Dân tộc'],
      ['NhapDanTocKSKhac', 'subject.ethnicityOther', 'text', ''],
      ['HoTenChaKS', 'father.fullName', 'text', 'Họ, chữ đệm, tên'],
      ['NamSinhChaKS', 'father.birthDate', 'date-text', 'Năm sinh'],
      ['HoTenMeKS', 'mother.fullName', 'text', 'Họ, chữ đệm, tên'],
      ['MeNoiCuTru', 'mother.residenceScope', 'choice', 'Nơi cư trú'],
      ['MeNoiCuTru_NuocNgoai/abroad', 'mother.residenceAbroad', 'text', 'Địa chỉ'],
      ['CapBanSao', 'dossier.wantsCopies', 'choice', 'Cấp bản sao'],
      ['SoLuong', 'dossier.copies', 'text', 'Số lượng'],
    ]);
    expect(snapshot.url).toBe('https://tokhaidientu.moj.gov.vn/e-form/11111111-2222-4333-8444-555555555555');
    expect(snapshot.hints).toContainEqual({ how: 'fields', value: '1.001193' });
  });

  it('tells what a person reads in them', () => {
    show(birth());
    set('[name="HoVaTenC"] input', cast.hung.fullName);
    for (const [part, value] of Object.entries({ day: '5', month: '09', year: '2024' }))
      set(`[name="NgayCapDDC-${part}"]`, value);
    set('[id="NamSinhChaKS-year"]', '1965');
    (document.getElementById('QuanHe-MeDe') as HTMLInputElement).checked = true;
    expect(value('HoVaTenC')).toBe(cast.hung.fullName);
    expect(value('NgayCapDDC')).toBe('5/09/2024');
    expect(value('NamSinhChaKS')).toBe('1965');
    expect(value('QuanHe')).toBe('Mẹ đẻ');
    expect(value('LoaiGiayToDinhDanhC')).toBe('Thẻ căn cước');
    expect(value('nycNoiCuTru_TrongNuoc/province')).toBe('Thành phố Hà Nội');
    expect(value('nycNoiCuTru_TrongNuoc/ward')).toBe('');
    expect(value('nycNoiCuTru_TrongNuoc/detail')).toBe('Số 12');
  });

  it('marks what is required, locked or hidden', () => {
    const fields = fieldsOf(
      birth()
        .replace('name="HoVaTenC" class', 'name="HoVaTenC" readonly class')
        .replace('<x-date name="NgayCapDDC">', '<x-date name="NgayCapDDC" disabled>'),
    );
    expect(fields.get('HoTenKS')?.required).toBe(true);
    expect(fields.get('HoVaTenC')).toMatchObject({ readonly: true, required: false });
    expect(fields.get('NgayCapDDC')?.readonly).toBe(true);
    expect(fields.get('NhapDanTocKSKhac')?.visible).toBe(false);
    expect(fields.get('HoTenKS')).toMatchObject({ visible: true, readonly: false });
  });

  it('lists what the documented form lacks and what nobody has met', () => {
    const { drift } = read(birth().replaceAll('HoTenKS', 'hoTenMoi'));
    expect(drift.missing).toContain('HoTenKS');
    expect(drift.missing).not.toContain('HoVaTenC');
    expect(drift.new).toEqual(['hoTenMoi']);
  });

  it('compares names without letter case and knows their aliases', () => {
    const roles = rolesOf(
      form(
        input('hoTENks'),
        input('nycx'),
        radio('nksNoiSinh', { 1: 'Trong nước' }),
        input('SoGiayToTuyThanC'),
        date('NYC_NgayCap'),
        input('NYC_SoDinhDanh'),
        radio('loaiDangKy', { 1: 'Đăng ký mới' }),
        select('LoaiGiayToTuyThanC'),
      ),
    );
    expect(roles).toEqual({
      hoTENks: 'subject.fullName',
      nycx: null,
      nksNoiSinh: 'subject.birthPlaceScope',
      SoGiayToTuyThanC: 'requester.idPaperNumber',
      NYC_NgayCap: 'requester.idPaperIssueDate',
      NYC_SoDinhDanh: 'requester.personalId',
      loaiDangKy: 'dossier.registrationType',
      LoaiGiayToTuyThanC: 'requester.idPaperType',
    });
  });
});

describe('the same name on different forms', () => {
  const death = form(
    title('I. Thông tin về người yêu cầu'),
    row('Họ, chữ đệm, tên', input('HoVaTenC')),
    row('Quan hệ với người đã chết', input('QuanHe')),
    title('II. Thông tin về người chết'),
    row('Họ, chữ đệm, tên', input('HoTen')),
    row('Năm sinh', '<input name="NgaySinh" placeholder="Điền năm">'),
    row('Số định danh cá nhân', input('SoDinhDanh')),
    row('Dân tộc', select('nktDanToc')),
    row('Ngày, tháng, năm chết', dateText('NgayMat')),
    row('Giờ', input('GioMat')),
    row('Nơi cư trú cuối cùng', radio('nktNoiCuTru', { 1: 'Trong nước', Khac: 'Khác' })),
    address('nktNoiCuTru_TrongNuoc'),
    title('III. Giấy báo tử'),
    row('Số', input('gbtSo')),
    row('Ngày cấp', date('gbtNgay')),
  );

  it('means the dead person on the death form', () => {
    expect(rolesOf(death)).toMatchObject({
      HoVaTenC: 'requester.fullName',
      QuanHe: 'requester.relation',
      HoTen: 'subject.fullName',
      NgaySinh: 'subject.birthDate',
      SoDinhDanh: 'subject.personalId',
      nktDanToc: 'subject.ethnicity',
      NgayMat: 'subject.deathDate',
      GioMat: 'subject.deathHour',
      'nktNoiCuTru_TrongNuoc/ward': 'subject.residenceWard',
      gbtSo: 'dossier.deathNoticeNumber',
      gbtNgay: 'dossier.deathNoticeDate',
    });
  });

  it('means nobody where neither form nor heading tells the person', () => {
    const roles = rolesOf(
      form(
        row('Họ, chữ đệm, tên', input('HoTen')),
        row('Số định danh cá nhân', input('SoDinhDanh')),
        date('NgaySinh'),
      ),
    );
    expect(Object.values(roles)).toEqual([null, null, null]);
  });

  it('means whom the heading names on an undocumented form', () => {
    const roles = rolesOf(
      form(
        title('I. Thông tin về người yêu cầu'),
        row('Họ, chữ đệm, tên', input('ten1')),
        row('Ngày cấp', date('ngay1')),
        title('II. Thông tin về cha, mẹ'),
        row('Họ, chữ đệm, tên', input('ten2')),
        row('Họ, chữ đệm, tên của người mẹ', input('ten3')),
      ),
    );
    expect(roles).toEqual({ ten1: 'requester.fullName', ngay1: null, ten2: null, ten3: 'mother.fullName' });
  });
});

describe('names that their surroundings contradict', () => {
  it('get no role', () => {
    const html = birth()
      .replace(
        'Họ, chữ đệm, tên: <x-input name="HoTenChaKS">',
        'Họ, chữ đệm, tên người mẹ: <x-input name="HoTenChaKS">',
      )
      .replace('Họ, chữ đệm, tên: <x-input name="HoVaTenC">', 'Số điện thoại: <x-input name="HoVaTenC">');
    expect(rolesOf(html)).toMatchObject({ HoTenChaKS: null, HoVaTenC: null, HoTenMeKS: 'mother.fullName' });
  });

  it('get none under the heading of the other parent', () => {
    const html = birth().replace('III. Thông tin về người cha', 'III. Thông tin về người mẹ');
    expect(rolesOf(html)).toMatchObject({
      HoTenChaKS: null,
      NamSinhChaKS: null,
      HoTenKS: 'subject.fullName',
    });
  });
});

const marriage = (inner: string) =>
  form(
    title('I. Thông tin bên nam'),
    row('Họ, chữ đệm, tên', input('HoTenBenNam')),
    row('Tình trạng hôn nhân', select('LoaiTinhTrangHonNhan_BenNam', 'Đã ly hôn')),
    `<x-select-area name="LoaiTinhTrangHonNhan_BenNam=2">${inner}</x-select-area>`,
    title('II. Thông tin bên nữ'),
    row('Họ, chữ đệm, tên', input('HoTenBenNu')),
    date('NgaySinhBenNu'),
  );

describe('small forms inside areas', () => {
  it('read a court decision, with bare date boxes or a component', () => {
    const bare =
      'Ngày cấp: <input name="ngayCapGiayTo-day"><input name="ngayCapGiayTo-month"><input name="ngayCapGiayTo-year">';
    for (const dateHtml of [bare, `Ngày cấp: ${date('ngayCapGiayTo')}`]) {
      expect(
        rolesOf(
          marriage(
            `Số bản án: <input name="BenNam_SoBanAn"> ${dateHtml} Cơ quan cấp: <input name="coQuanCapGiayTo">`,
          ),
        ),
      ).toMatchObject({
        LoaiTinhTrangHonNhan_BenNam: 'groom.maritalStatus',
        'LoaiTinhTrangHonNhan_BenNam=2/BenNam_SoBanAn': 'groom.courtDecisionNumber',
        'LoaiTinhTrangHonNhan_BenNam=2/ngayCapGiayTo': 'groom.courtDecisionDate',
        'LoaiTinhTrangHonNhan_BenNam=2/coQuanCapGiayTo': 'groom.courtDecisionIssuer',
      });
    }
  });

  it('do not take a death certificate for a court decision', () => {
    const roles = rolesOf(
      marriage('Số giấy chứng tử: <input name="soGiayTo"> Cơ quan cấp: <input name="coQuanCapGiayTo">'),
    );
    expect(roles['LoaiTinhTrangHonNhan_BenNam=2/coQuanCapGiayTo']).toBeNull();
  });
});

it('sees through components that only wrap the parts of an address', () => {
  const area = (inner: string) => `<x-select-area name="nycNoiCuTru_TrongNuoc">${inner}</x-select-area>`;
  const wrapped = `Tỉnh/Thành phố <x-select>${list('Tỉnh Thanh Hóa')}</x-select> Xã/Phường <x-select name="xa">${list()}</x-select> Địa chỉ ${input('NhapnycNoiCuTru_TrongNuoc')}`;
  const html = form(
    input('HoVaTenC'),
    date('NgayCapDDC'),
    radio('nycNoiCuTru', { 1: 'Trong nước' }),
    area(wrapped),
  );
  expect(rolesOf(html)).toMatchObject({
    'nycNoiCuTru_TrongNuoc/province': 'requester.residenceProvince',
    'nycNoiCuTru_TrongNuoc/ward': 'requester.residenceWard',
    'nycNoiCuTru_TrongNuoc/detail': 'requester.residenceDetail',
  });
  expect(adapter.readField(document, 'nycNoiCuTru_TrongNuoc/province')?.value).toBe('Tỉnh Thanh Hóa');
});

describe('one name more than once', () => {
  it('is one field when the places say the same', () => {
    const html = birth().replace(input('HoTenKS'), input('HoTenKS') + input('HoTenKS'));
    expect(read(html).fields.filter(({ name }) => name === 'HoTenKS')).toHaveLength(1);
  });

  it('is two fields, and an ambiguous key, when they stand for different people', async () => {
    const html = form(
      title('I. Người yêu cầu'),
      row('Họ tên', input('ten')),
      row('Họ tên khác', input('a')),
      title('II. Người giám hộ'),
      row('Họ tên', input('ten')),
      row('Ghi chú', input('b')),
    );
    const fields = read(html).fields.filter(({ name }) => name === 'ten');
    expect(fields.map(({ role }) => role)).toEqual(['requester.fullName', 'guardian.fullName']);
    expect(new Set(fields.map(({ key }) => key)).size).toBe(2);
    const signal = new AbortController().signal;
    expect(await adapter.write(document, 'ten', cast.lan.fullName, signal)).toEqual({
      outcome: 'refused',
      reason: 'ambiguous',
    });
    expect((await adapter.write(document, fields[1]?.key ?? '', cast.lan.fullName, signal)).outcome).toBe(
      'done',
    );
    expect(
      [...document.querySelectorAll<HTMLInputElement>('[name=ten] input')].map((el) => el.value),
    ).toEqual(['', cast.lan.fullName]);
  });
});

const foreign = (html: string) => `<div class="formio-component">${html}</div>`;

describe('what belongs to others', () => {
  it('is left out: another family beside or inside the form, nameless inputs', async () => {
    const others = foreign(
      '<input name="soDienThoai"><input name="SoLuong" id="foreign"><input name="data[fullname]">',
    );
    const html = birth().replace('</form>', `${others}<input placeholder="Tìm"></form>`);
    const found = read(
      `${html}<form><input name="noiNhan"></form><app-box><input name="email"></app-box>`,
    ).fields;
    expect(
      found.map(({ key }) => key).filter((key) => /data|email|DienThoai|noiNhan|SoLuong/.test(key)),
    ).toEqual(['SoLuong']);
    expect((await adapter.write(document, 'SoLuong', '2', new AbortController().signal)).outcome).toBe(
      'done',
    );
    expect((document.getElementById('foreign') as HTMLInputElement).value).toBe('');
  });

  it('answers no key for events outside of the fields', () => {
    show(birth() + '<form><input name="SoLuong" id="foreign"></form><input name="khac" id="outside">');
    read();
    expect(keys('#foreign')).toEqual([]);
    expect(keys('#outside')).toEqual([]);
    expect(keys('strong')).toEqual([]);
    expect(keys('[name="HoTenKS"] input')).toEqual(['HoTenKS']);
    expect(keys('#QuanHe-MeDe')).toEqual(['QuanHe']);
    expect(keys('.input-field-radio')).toEqual(['QuanHe/other']);
    expect(keys('[name="NgayCapDDC-month"]')).toEqual(['NgayCapDDC']);
    expect(keys('[name="nycNoiCuTru_TrongNuoc"] div:nth-child(2) .input-field-select')).toEqual([
      'nycNoiCuTru_TrongNuoc/province',
      'nycNoiCuTru_TrongNuoc/ward',
    ]);
    expect(keys('[name="NhapnycNoiCuTru_TrongNuoc"]')).toEqual(['nycNoiCuTru_TrongNuoc/detail']);
  });

  it('survives keys made to break a selector', () => {
    show(birth());
    for (const key of ['"]', 'a"] , *', '\n', '\\', '__proto__', 'constructor/x', ''])
      expect(adapter.readField(document, key)).toBeNull();
  });
});

it('points to what a person sees', () => {
  show(
    form(
      input('HoTenKS'),
      date('x'),
      row('Quan hệ', paragraphs('QuanHe', { ChaDe: 'Cha đẻ', Khac: 'Khác' })),
      `<input name="y" style="display:none">`,
      select('DanTocKS'),
    ),
  );
  expect(adapter.anchor(document, 'QuanHe')?.tagName).toBe('P');
  expect(adapter.anchor(document, 'DanTocKS')?.className).toBe('input-field-select');
  expect(adapter.anchor(document, 'y')).toBeNull();
  expect(adapter.anchor(document, 'HoTenKS')?.tagName).toBe('INPUT');
});

it('knows which fields a relation endangers, and writes drivers before what they rebuild', () => {
  const fields = fieldsOf(birth());
  const relation = fields.get('QuanHe') as Field;
  const driver = adapter.driver(relation);
  expect(
    ['HoTenKS', 'HoTenChaKS', 'MeNoiCuTru_NuocNgoai/abroad', 'HoVaTenC'].every((key) => driver?.affects(key)),
  ).toBe(true);
  expect(['QuanHe', 'LoaiDangKy', 'CapBanSao', 'SoLuong'].some((key) => driver?.affects(key))).toBe(false);
  expect(adapter.driver(fields.get('HoTenKS') as Field)).toBeNull();
  const order = [
    'LoaiDangKy',
    'QuanHe',
    'nycNoiCuTru',
    'nycNoiCuTru_TrongNuoc/country',
    'nycNoiCuTru_TrongNuoc/province',
    'nycNoiCuTru_TrongNuoc/ward',
    'HoTenKS',
    'QuanHe/other',
  ];
  const ranks = order.map((key) => adapter.rank(fields.get(key) as Field));
  expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
});

describe('a form whose names have drifted', () => {
  const people = [
    ['I. Thông tin về người yêu cầu', 'requester'],
    ['II. Thông tin về người được khai sinh', 'subject'],
    ['III. Thông tin về người cha', 'father'],
    ['IV. Thông tin về người mẹ', 'mother'],
    ['V. Thông tin về cha, mẹ nuôi', null],
    ['VI. Thông tin khác', null],
  ] as const;
  const facts = [
    ['Họ, chữ đệm, tên', 'fullName', input],
    ['Số định danh cá nhân', 'personalId', input],
    ['Giấy tờ tùy thân', 'idPaperType', select],
    ['Ngày, tháng, năm cấp', 'idPaperIssueDate', date],
    ['Cơ quan cấp', 'idPaperIssuer', input],
    ['Dân tộc', 'ethnicity', select],
    ['Họ tên thường gọi', 'otherName', input],
    ['Ghi chú về người mẹ', null, input],
  ] as const;

  it('never gives a wrong role, whatever the order of blocks and rows', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...people.keys()], { minLength: 1 }),
        fc.shuffledSubarray([...facts.keys()], { minLength: 3 }),
        fc.integer({ min: 0, max: 999 }),
        (blocks, rows, seed) => {
          const truth = new Map<string, string | null>();
          const html = form(
            ...blocks.flatMap((b) => [
              title((people[b] as (typeof people)[number])[0]),
              ...rows.map((r) => {
                const [label, attribute, make] = facts[r] as (typeof facts)[number];
                const person = (people[b] as (typeof people)[number])[1];
                const name = `truong_${seed}_${b}_${r}`;
                truth.set(name, person && attribute ? `${person}.${attribute}` : null);
                return row(label, make(name));
              }),
            ]),
          );
          for (const { key, role } of read(html).fields)
            if (role !== null) expect(`${key} ${role}`).toBe(`${key} ${truth.get(key)}`);
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);
});

it('reads a list whose rows stay in the page', () => {
  const html = form(
    input('a'),
    input('b'),
    date('c'),
    `Loại khai sinh: <x-select-default name="nksLoaiKhaiSinh"><div id="custom-select-default-9"><div tabindex="0">Trẻ bị bỏ rơi ▾</div><ul><li>-- Chọn --</li><li>Trẻ bị bỏ rơi</li></ul></div></x-select-default>`,
    list(),
  );
  expect(fieldsOf(html).get('nksLoaiKhaiSinh')).toMatchObject({
    value: 'Trẻ bị bỏ rơi',
    options: ['Trẻ bị bỏ rơi'],
  });
});

describe('the correction form in the words of other builds', () => {
  const correction = (record: string, kind: string) =>
    form(
      title('II. Người được thay đổi, cải chính'),
      row('Họ, chữ đệm, tên', input('ntdHoTen')),
      row('Số ĐDCN', input('ntdSoDDCN')),
      row('cấp ngày', date('ntdNgayCapGiayToTuyThan')),
      row('tại', input('ntdNoiCapGiayToTuyThan')),
      title('III. Nội dung yêu cầu'),
      row(record, select('viecDangKy')),
      row(kind, select('nghiepVuDK')),
    );

  it('lets the label decide which of the two lists is the record and which the change', () => {
    expect(rolesOf(correction('Đã đăng ký việc hộ tịch', 'Việc đề nghị'))).toMatchObject({
      viecDangKy: 'dossier.changedRecord',
      nghiepVuDK: 'dossier.changeKind',
    });
  });

  it('takes a bare "tại" beside a documented name for what it is: no word against it', () => {
    expect(rolesOf(correction('Việc đăng ký', 'Nghiệp vụ')).ntdNoiCapGiayToTuyThan).toBe(
      'subject.idPaperIssuer',
    );
  });
});
