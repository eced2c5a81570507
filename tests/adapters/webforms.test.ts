// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { DETECTORS, familyAt } from '../../utils/adapters/detectors';
import webforms from '../../utils/adapters/webforms';
import { baseOf, containerOf, keyOf } from '../../utils/adapters/webforms/names';
import { isBeyondDrift } from '../../utils/core/snapshot';

afterEach(() => document.body.replaceChildren());

const at = (path: string): URL => new URL(`https://hokinhdoanh.dkkd.gov.vn/HkdOnline/${path}`);
const PAGE = at('Forms/DW_ADDRESSEdit.aspx');
const STATE = '<input type="hidden" name="__VIEWSTATE" value="x">';
const show = (rows: string, trail = ''): void => {
  document.body.innerHTML = `<form>${STATE}<div id="ctl00_LV4_SiteMapPath1"><span>Trang chủ</span><span> &gt; </span><span>${trail}</span></div><table>${rows}</table></form>`;
};
const row = (label: string, control: string): string => `<tr><td>${label}</td><td>${control}</td></tr>`;
const box = (name: string, value = ''): string => `<input name="${name}" value="${value}">`;
const list = (name: string, ...texts: string[]): string =>
  `<select name="${name}"><option value="-1">--Chọn--</option>${texts.map((text, i) => `<option value="${i}">${text}</option>`).join('')}</select>`;
const read = (url = PAGE) => webforms.read(document, url);
const roles = (url = PAGE) => Object.fromEntries(read(url).fields.map(({ key, role }) => [key, role]));

const seat = (master = 'ctl00$C$', renamed: Record<string, string> = {}): string =>
  [
    ['ADDRCtl$COUNTRY_IDFld', 'Quốc gia'],
    ['ADDRCtl$CITY_IDFld', 'Tỉnh/Thành phố'],
    ['ADDRCtl$WARD_IDFld', 'Xã/Phường/Đặc khu'],
    ['ADDRCtl$STREET_NUMBERFld', 'Số nhà'],
    ['DCONTClt$HO_PHONEFld', 'Điện thoại'],
    ['DCONTClt$HO_FAXFld', 'Fax'],
    ['DCONTClt$HO_EMAILFld', 'Email'],
    ['DCONTClt$HO_URLFld', 'Website'],
  ]
    .map(([name = '', label = '']) => row(label, box(master + (renamed[name] ?? name))))
    .join('');

describe('names', () => {
  it.each([
    ['ctl00$C$OWN_PCtl$PERSCtl$ADDRCCtl$CITY_IDFld', 'own_pctl$persctl$addrcctl$city_idfld'],
    ['ctl01$ContentPlaceHolder1$OWN_PCtl$PERSCtl$FULL_NAMEFld', 'own_pctl$persctl$full_namefld'],
    ['ctl00$C$PERSCtl$FULL_NAMEFld', 'persctl$full_namefld'],
    ['ctl00$ctl00$MainContent$NAMEFld', 'namefld'],
    ['ctl00$C$DCONTClt$HO_PHONEFld', 'dcontclt$ho_phonefld'],
    ['NAMEFld', 'namefld'],
  ])('%s is %s in every version', (name, base) => expect(baseOf(name)).toBe(base));

  it('keeps containers and rows in keys, so that two people never share one', () => {
    expect(keyOf('ctl00$C$ucCha$txtHoTen')).not.toBe(keyOf('ctl00$C$ucMe$txtHoTen'));
    expect(keyOf('ctl00$C$Grid$ctl02$txtHoTen')).toBe('Grid$ctl02$txtHoTen');
    expect(containerOf('ctl00$C$ADDRCtl$WARD_IDFld')).toBe('ADDRCtl');
  });
});

describe('detection', () => {
  it('knows a page of server controls, and no other family claims it', () => {
    show(seat());
    expect(familyAt(document, PAGE)).toBe('webforms');
    const loud = Object.entries(DETECTORS).filter(([, detect]) => detect(document, PAGE));
    expect(loud.map(([id]) => id)).toEqual(['webforms']);
  });

  it('knows a page of one field, and the pages of a dossier without any', () => {
    show(row('Hình thức đăng ký', list('ctl00$C$REORGCtl$REORG_TYPE_IDFld', 'Thành lập mới')));
    expect(webforms.detect(document, PAGE)).not.toBeNull();
    show('');
    expect(webforms.detect(document, at('Forms/APP/ConfirmPrepare.aspx'))).not.toBeNull();
    expect(webforms.detect(document, at('Default.aspx'))).toBeNull();
  });

  it.each([
    ['a login page', `${STATE}${box('ctl00$C$UserName')}<input type="password" name="ctl00$C$Password">`],
    ['a search box', `${STATE}${box('ctl00$LV4$txtSearch')}${box('ctl00$C$IMP_BUSINESS_REG_NUMBERFbl')}`],
    [
      'a Form.io form',
      '<form><input name="data[fullname]"><input name="data[a]"><input name="data[b]"></form>',
    ],
    ['plain named inputs', '<form><input name="HoTen"><input name="NgaySinh"><input name="SoCCCD"></form>'],
    [
      'a Liferay form',
      '<input name="_org_bn_hoso_noptructuyen_element_1"><input name="_org_bn_hoso_noptructuyen_element_2"><input name="_org_bn_hoso_noptructuyen_element_3">',
    ],
  ])('leaves %s alone', (_, html) => {
    document.body.innerHTML = `<form>${html}</form>`;
    expect(webforms.detect(document, at('Forms/Registration.aspx'))).toBeNull();
  });
});

describe('whose fact', () => {
  it('tells the owner from the submitter by the containers, not by the words', () => {
    const person = (prefix: string): string =>
      row('Họ và tên', box(`ctl00$C$${prefix}FULL_NAMEFld`)) +
      row('Số định danh', box(`ctl00$C$${prefix}PERS_DOC_NOFld`));
    show(person('OWN_PCtl$PERSCtl$'));
    expect(roles()).toEqual({
      OWN_PCtl$PERSCtl$FULL_NAMEFld: 'owner.fullName',
      OWN_PCtl$PERSCtl$PERS_DOC_NOFld: 'owner.personalId',
    });
    show(person('PERSCtl$'), 'Người nộp hồ sơ');
    expect(roles()['PERSCtl$FULL_NAMEFld']).toBe('submitter.fullName');
  });

  it('gives nobody the control that serves several people, where the page does not say whose it is', () => {
    show(
      row('Họ và tên', box('ctl00$C$PERSCtl$FULL_NAMEFld')) +
        row('Số định danh', box('ctl00$C$PERSCtl$PERS_DOC_NOFld')),
    );
    expect(Object.values(roles())).toEqual([null, null]);
  });

  it('reads radio texts in the next cell', () => {
    const radio = (value: string, text: string): string =>
      `<td><input type="radio" name="ctl00$C$OWNER_TYPE_RbBox" value="${value}"></td><td>${text}</td>`;
    show(`<tr><td>Loại chủ thể</td>${radio('P', 'Cá nhân')}${radio('H', 'Hộ gia đình')}</tr>`);
    const [field] = read().fields;
    expect(field).toMatchObject({ role: 'business.ownerKind', kind: 'choice', label: 'Loại chủ thể' });
    expect(field?.options).toEqual(['Cá nhân', 'Hộ gia đình']);
  });

  it('takes an entry "--Chọn--" with a value of its own for nothing', () => {
    show(row('Tỉnh', list('ctl00$C$ADDRCtl$CITY_IDFld', 'Thành phố Hà Nội')));
    expect(read().fields[0]).toMatchObject({ value: '', options: ['Thành phố Hà Nội'] });
  });

  it('ignores boxes of another service inside the same form', () => {
    show(seat() + row('Tên hộ kinh doanh', '<input name="NAMEFld">'));
    expect(read().fields).toHaveLength(8);
  });
});

describe('drift', () => {
  it('reports nothing on a page as documented, in every version of the containers', () => {
    for (const master of ['ctl00$C$', 'ctl01$ContentPlaceHolder1$', 'ctl00$ctl00$MainContent$']) {
      show(seat(master), 'Địa chỉ');
      expect(read().drift).toMatchObject({ missing: [], new: [], form: 'household-business' });
    }
  });

  it.each(['ADDRCtl$COUNTRY_IDFld', 'ADDRCtl$WARD_IDFld', 'ADDRCtl$STREET_NUMBERFld', 'DCONTClt$HO_FAXFld'])(
    'reports exactly the renamed %s',
    (name) => {
      show(seat('ctl00$C$', { [name]: `${name}X` }), 'Địa chỉ');
      const { drift, fields } = read();
      expect(drift.missing).toEqual([name.toLowerCase()]);
      expect(drift.new).toEqual([`ctl00$C$${name}X`]);
      expect(fields.filter(({ drifted }) => drifted).map(({ key }) => key)).toEqual([`${name}X`]);
    },
  );

  it('knows a page of one field by its trail; one renamed field of eight pages is no other form', () => {
    show(row('Vốn kinh doanh', box('ctl00$C$CAPITALFld')), 'Vốn');
    const { drift } = read();
    expect(drift.missing).toEqual(['cpt_charter_amountfld']);
    expect(isBeyondDrift(drift)).toBe(false);
  });

  it('does not miss the parts of an address that are rendered only after the one above was chosen', () => {
    show(
      row('Quốc gia', list('ctl00$C$ADDRCtl$COUNTRY_IDFld', 'Việt Nam')) +
        row('Điện thoại', box('ctl00$C$DCONTClt$HO_PHONEFld')),
    );
    expect(read().drift.missing.filter((name) => name.startsWith('addrctl'))).toEqual([]);
  });

  it('says nothing of a form that merely has a title in common', () => {
    show(
      row('Họ và tên', box('ctl00$C$txt1')) + row('Ngày sinh', box('ctl00$C$txt2')),
      'Thông tin về chủ hộ',
    );
    expect(read().drift).toEqual({ missing: [], new: [] });
  });
});

describe('the dossier', () => {
  it('has a name only where the portal gives it a number', () => {
    show('');
    const name = (path: string) => webforms.dossier?.(document, at(path)) ?? null;
    expect(name('Forms/DW_NAMEEdit.aspx?h=6f3a19c2')).toBe('6f3a19c2');
    expect(name('Forms/DW_ADDRESSEdit.aspx?mood=calm&h=6f3a19c2')).toBe('6f3a19c2');
    expect(name('Forms/DW_ADDRESSEdit.aspx?q=Nguyễn')).toBeNull();
    expect(name('Forms/DW_ADDRESSEdit.aspx')).toBeNull();
    expect(name('Forms/Registration.aspx?h=6f3a19c2')).toBeNull();
    document
      .querySelector('form')
      ?.insertAdjacentHTML('beforeend', '<input type="hidden" name="ctl00$C$hdnDOCUMENT_ID" value="88120">');
    expect(name('Forms/DW_ADDRESSEdit.aspx')).toBe('88120');
  });

  it('says which procedure it is, and keeps still about the others', () => {
    const hints = (kind: string) => {
      show(seat());
      document.body.insertAdjacentHTML(
        'beforeend',
        `<span id="ctl00_C_INFOCtl_DOCUMENT_TYPE_IDFld">${kind}</span>`,
      );
      return read().hints;
    };
    expect(hints('Thành lập mới')).toEqual([
      { how: 'fields', value: '1.001612' },
      { how: 'title', value: 'Đăng ký thành lập hộ kinh doanh' },
    ]);
    expect(hints('Thay đổi nội dung')).toEqual([{ how: 'title', value: 'Thay đổi nội dung hộ kinh doanh' }]);
    expect(hints('Tạm ngừng kinh doanh')).toEqual([
      {
        how: 'title',
        value: 'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh',
      },
    ]);
  });

  it('sees the handing in only on the last page', () => {
    document.body.innerHTML = '<input type="submit" id="ctl00_C_BtnSave">';
    const button = document.body.firstElementChild!;
    expect(webforms.isSubmit?.(document, at('Forms/APP/ConfirmPrepare.aspx'), button)).toBe(true);
    expect(webforms.isSubmit?.(document, PAGE, button)).toBe(false);
  });

  it('reads the receipt after it', () => {
    document.body.innerHTML = '<p>Mã hồ sơ: HKD-261120-0007. Ngày hẹn trả kết quả: 25/11/2026</p>';
    expect(webforms.receipt?.(document, at('Forms/APP/ConfirmPrepare.aspx'))).toEqual({
      code: 'HKD-261120-0007',
      promised: '25/11/2026',
    });
    expect(webforms.receipt?.(document, PAGE)).toBeNull();
  });
});

it('warns of what a choice rebuilds', () => {
  show(seat());
  const field = (name: string) => read().fields.find(({ key }) => key === name)!;
  const city = webforms.driver(field('ADDRCtl$CITY_IDFld'));
  expect(city?.affects('ADDRCtl$WARD_IDFld')).toBe(true);
  expect(city?.affects('ADDRCtl$STREET_NUMBERFld')).toBe(false);
  expect(city?.affects('OWN_PCtl$PERSCtl$ADDRCCtl$WARD_IDFld')).toBe(false);
  expect(webforms.driver(field('DCONTClt$HO_PHONEFld'))).toBeNull();
  const ranks = ['COUNTRY_ID', 'CITY_ID', 'WARD_ID', 'STREET_NUMBER'].map((part) =>
    webforms.rank(field(`ADDRCtl$${part}Fld`)),
  );
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

it('lists the papers of a table of file boxes, not the rows of the form around it', () => {
  show(
    `${seat()}<tr><td colspan="2"><table><tr><th>STT</th><th>Tên giấy tờ</th><th>Tệp</th></tr>
     <tr><td>1</td><td>Giấy đề nghị *</td><td><input type="file"></td></tr>
     <tr><td>2</td><td>Văn bản ủy quyền</td><td><a href="#">uy-quyen.pdf</a> <a href="#">Xóa</a></td></tr></table></td></tr>`,
  );
  expect(read().papers).toMatchObject([
    { name: 'Giấy đề nghị', required: true, attached: [], state: 'empty' },
    { name: 'Văn bản ủy quyền', attached: ['uy-quyen.pdf'], state: 'attached' },
  ]);
});
