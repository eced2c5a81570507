// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { adapters, pick } from '../../utils/adapters';
import named from '../../utils/adapters/named';

const HOME = 'https://dichvucong.laichau.gov.vn/dich-vu-cong/tiep-nhan-online';
const STEP = new URL(`${HOME}/nhap-thong-tin-ho-so?sid=a1`);
const ELSEWHERE = new URL('https://dichvucong.khac.gov.vn/nop-ho-so-truc-tuyen');
afterEach(() => document.body.replaceChildren());
const show = (html: string) => {
  document.body.innerHTML = html;
};
const fields = (url = STEP) => named.read(document, url).fields;
const write = (key: string, value: string) => named.write(document, key, value, new AbortController().signal);

const CITIZEN = `<form role="search"><input name="tuKhoa" placeholder="Nhập từ khóa"></form><form id="form-content"><table>
  <tr><td>Họ và tên *</td><td><input name="CongDan_hoVaTen"></td></tr>
  <tr><td>Ngày sinh</td><td><input type="date" name="CongDan_ngaySinh"></td></tr></table>
  <div class="form-floating"><input name="CongDan_soDinhDanh"><label>Số định danh cá nhân</label></div>
  <div class="col"><input id="_fcCongDan_email" placeholder="Nhập Email"></div>
  <p>Giới tính: <input type="radio" name="CongDan_gioiTinh" id="g1" value="1"><label for="g1">Nam</label> <input type="radio" name="CongDan_gioiTinh" id="g2" value="2"><label for="g2">Nữ</label></p>
  <button type="button" id="btn-next">Đồng ý và tiếp tục</button></form>`;

it('reads questions wherever they stand, and whose they are from the names alone', () => {
  show(CITIZEN);
  expect(fields().map(({ key, label, kind, role }) => [key, label, kind, role])).toEqual([
    ['CongDan_hoVaTen', 'Họ và tên', 'text', 'requester.fullName'],
    ['CongDan_ngaySinh', 'Ngày sinh', 'date', 'requester.birthDate'],
    ['CongDan_soDinhDanh', 'Số định danh cá nhân', 'text', 'requester.personalId'],
    ['CongDan_email', 'Email', 'text', 'requester.email'],
    ['CongDan_gioiTinh', 'Giới tính', 'choice', 'requester.gender'],
  ]);
  expect(fields()[0]?.section).toBeNull();
});

it('leaves a form for something else on the same page alone', () => {
  show(`${CITIZEN}<form><label>Họ và tên <input name="hoTen"></label><button>Gửi góp ý</button></form>`);
  expect(fields().map(({ key }) => key)).not.toContain('hoTen');
});

it('lets a title on the page speak before a name', () => {
  show(
    `<form><h4>Thông tin chủ hồ sơ</h4>${['hoVaTen', 'ngaySinh', 'soDinhDanh'].map((name) => `<label>Họ và tên <input name="CongDan_${name}"></label>`).join('')}</form>`,
  );
  expect(fields().some(({ role }) => role?.startsWith('requester.'))).toBe(false);
});

it('lets a name speak under a title that names nobody', () => {
  show(
    `<form><div class="hop"><b>Thông tin công dân</b><table><tr><td>Họ và tên</td><td><input name="CongDan_hoTen"></td></tr><tr><td>Ngày sinh</td><td><input name="CongDan_ngaySinh"></td></tr></table></div>
    <div class="hop"><b>Thông tin công dân nộp hồ sơ</b><table><tr><td>Email</td><td><input name="thuDienTu"></td></tr><tr><td>Nghề nghiệp</td><td><input name="nghe"></td></tr></table></div></form><div id="btn-next"></div>`,
  );
  expect(fields().map(({ role }) => role)).toEqual([
    'requester.fullName',
    'requester.birthDate',
    'requester.email',
    'requester.occupation',
  ]);
});

it('takes a plain line over several questions for the title of their block where it says only whose they are', () => {
  const asked = (...labels: string[]) =>
    labels
      .map((label, at) => `<div><div class="lbl">${label}</div><input name="a${at}_${label.length}"></div>`)
      .join('');
  show(
    `<form><section><div class="h">1. Thông tin người giám hộ</div><div>${asked('Họ, chữ đệm, tên', 'Số định danh cá nhân')}</div></section>
    <section><div class="h">Người được giám hộ</div><div>${asked('Họ, chữ đệm, tên', 'Nơi sinh')}${asked('Người yêu cầu')}${asked('Dân tộc')}</div><p>Thông tin người chết được mai táng</p>${asked('Quốc tịch', 'Ngày chết')}<p>Thông tin thửa đất</p>${asked('Địa chỉ', 'Diện tích')}</section></form><div id="btn-next"></div>`,
  );
  expect(fields().map(({ role }) => role)).toEqual([
    'guardian.fullName',
    'guardian.personalId',
    'subject.fullName',
    'subject.birthPlaceDetail',
    'requester.fullName',
    null,
    'subject.nationality',
    'subject.deathDate',
    null,
    null,
  ]);
});

it('knows the procedure by its name behind "Thủ tục:", whatever the line is called', () => {
  show(`<div class="ten-thu-tuc"><p>Thủ tục: <strong>Thủ tục đăng ký giám hộ</strong></p></div>${CITIZEN}`);
  expect(named.read(document, STEP).hints).toContainEqual({ how: 'title', value: 'Thủ tục đăng ký giám hộ' });
});

it('writes dates as the box holds them and reads them as people write them', async () => {
  show(CITIZEN);
  expect(await write('CongDan_ngaySinh', '5/9/1994')).toMatchObject({ outcome: 'done' });
  expect(document.querySelector<HTMLInputElement>('[type=date]')?.value).toBe('1994-09-05');
  expect(fields()[1]?.value).toBe('05/09/1994');
  expect(await write('CongDan_ngaySinh', '1994')).toEqual({ outcome: 'refused', reason: 'bad-value' });
});

it('counts the button as the submission on the last step only', () => {
  show(CITIZEN);
  const button = document.querySelector('#btn-next')!;
  expect(named.isSubmit?.(document, STEP, button)).toBe(false);
  expect(named.isSubmit?.(document, new URL(`${HOME}/nhap-le-phi-ho-so?sid=z`), button)).toBe(true);
});

it('reads papers of rows and of the list that citizens name themselves', () => {
  show(`<form><table><thead><tr><th>STT</th><th>Tên giấy tờ</th><th>Tệp</th></tr></thead><tbody>
    <tr><td>1</td><td>Tờ khai <span>*</span></td><td><span>to-khai.pdf</span><div class="dropdown-menu"><a>Chọn tệp tin</a></div><input type="file" style="display:none" name="HoSoOnline_thanhPhan_file_1"></td></tr></tbody></table>
    <ul id="_fcgiayToKhac"><li><input name="HoSoOnline_giayToKhac[]" value="Bản cam đoan"><input type="file" name="HoSoOnline_giayToKhac_file_1"></li></ul>
    <button id="btn-next">Đồng ý và tiếp tục</button></form>`);
  const step = new URL(`${HOME}/thanh-phan-ho-so?sid=b2`);
  expect(pick(document, step)?.id).toBe('named-inputs');
  const { papers, uploads, fields: none } = named.read(document, step);
  expect(none).toEqual([]);
  expect(papers).toEqual([
    { name: 'Tờ khai', required: true, attached: ['to-khai.pdf'], state: 'attached' },
    { name: 'Bản cam đoan', required: false, attached: [], state: 'empty', added: true },
  ]);
  expect(uploads?.maxBytes).toBe(6 * 1024 * 1024);
});

const asks = (labels: readonly string[], more = '') =>
  `<form>${labels.map((label, at) => `<p><label for="i${at}">${label}</label> <input id="i${at}" name="truong${at}"></p>`).join('')}${more}</form>`;
const DOSSIER = ['Họ và tên', 'Ngày sinh', 'Số định danh cá nhân', 'Ngày cấp', 'Nơi cấp', 'Nội dung đề nghị'];

it('answers on a host nobody knows where the form asks for what only a dossier asks', () => {
  show(asks(DOSSIER));
  expect(
    adapters.filter(({ id, detect }) => id !== 'plain' && detect(document, ELSEWHERE)).map(({ id }) => id),
  ).toEqual(['named-inputs']);
});

it.each([
  ['a contact form', asks(['Họ và tên', 'Số điện thoại', 'Email', 'Địa chỉ', 'Nội dung'])],
  ['a complaint', asks(DOSSIER, '<button>Gửi phản ánh</button>')],
  ['a search for dossiers', asks(DOSSIER, '<button>Tra cứu</button>')],
  ['a login', asks(DOSSIER, '<input type="password" name="mk">')],
  ['Form.io', `<div class="formio-form">${asks(DOSSIER)}</div>`],
  ['Angular', asks(DOSSIER, '<input formcontrolname="hoTen">')],
  ['WebForms', asks(DOSSIER, '<input name="ctl00$C$NAMEFld">')],
  ['the e-form', asks(DOSSIER, '<x-input name="a"></x-input>')],
])('stays silent on %s', (_what, html) => {
  show(html);
  expect(named.detect(document, ELSEWHERE)).toBeNull();
});

it.each([
  'dichvucong.gov.vn',
  'dichvucongnganhtuphap.moj.gov.vn',
  'motcua.cantho.gov.vn',
  'hokinhdoanh.dkkd.gov.vn',
])('leaves %s to its own families', (host) => {
  show(asks(DOSSIER));
  expect(named.detect(document, new URL(`https://${host}/nop-ho-so`))).toBeNull();
});
