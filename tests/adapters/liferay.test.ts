// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { adapters, pick } from '../../utils/adapters';
import liferay from '../../utils/adapters/liferay';
import { cast } from '../cast';

const FORM = new URL('https://dichvucong.bacninh.gov.vn/web/guest/eform?maThuTucHanhChinh=1.012756');
const ACCOUNT = new URL('https://dichvucong.bacninh.gov.vn/web/guest/vneidsso');
const P = '_org_bn_hoso_noptructuyen_';
afterEach(() => document.body.replaceChildren());
const show = (html: string) => {
  document.body.innerHTML = html;
};
const field = (key: string) => liferay.read(document, FORM).fields.find((each) => each.key === key);
const write = (key: string, value: string) =>
  liferay.write(document, key, value, new AbortController().signal);

const PAGE = `<h3>Đăng ký đất đai lần đầu</h3><form>
  <div class="panel"><div class="panel-heading"><b>1. Thông tin người nộp hồ sơ</b></div><div class="panel-body">
    <div class="form-group"><div><label>Họ và tên <span>(*)</span></label></div><div><input class="form-control eform-element-HoTen" name="${P}element_9123" id="${P}element_9123" title="Họ và tên"></div></div>
    <div class="form-group"><input type="number" class="eform-element-DienThoai" name="${P}element_9124" title="Số điện thoại"></div>
    <div class="form-group"><label><input type="radio" class="eform-element-GioiTinh" name="${P}element_9125" title="Giới tính" value="1"> Nam</label>
      <label><input type="radio" class="eform-element-GioiTinh" name="${P}element_9125" title="Giới tính" value="2"> Nữ</label></div>
    <select class="eform-element-TinhThuongTru" name="${P}element_9126" title="Tỉnh/Thành phố"><option value="0">--Chọn--</option><option value="01">Thành phố Hà Nội</option><option value="38">Tỉnh Thanh Hóa</option></select>
  </div></div>
  <div class="panel"><div class="panel-heading"><b>2. Giấy chứng nhận</b></div><div class="panel-body">
    <input class="eform-element-211ThuaDatSo" name="${P}element_9127" title="Thửa đất số">
    <input class="eform-element-Nguon eform" name="${P}element_9128" title="Cơ quan cấp">
  </div></div>
  <input type="checkbox" name="${P}boSungDoituongKhac" title="Bổ sung đối tượng khác">
  <h4>Thông tin người nộp hồ sơ</h4>
  <div><label>Họ và tên</label><input name="${P}doiTuongKhachoTen"></div><div><label>Họ và tên</label><input name="${P}nhanTaiNhahoTen"></div>
  <table id="thanhPhanHoSoTbl">
    <tr><td>1</td><td><input type="checkbox" checked name="${P}thanhPhanHoSo77"> Đơn đề nghị <span>*</span></td></tr>
    <tr><td></td><td>Bản chính <input type="file" name="${P}filethanhPhanHoSobanChinh77KhongKySo"> <span>don.pdf</span></td></tr>
    <tr><td>2</td><td><input type="checkbox" name="${P}thanhPhanHoSo78"> Sơ đồ thửa đất</td></tr>
    <tr><td></td><td><input type="file" name="${P}filethanhPhanHoSobanChinh78KhongKySo"></td></tr>
  </table>
  <button type="button" id="${P}nopTrucTuyen"><span>Nộp hồ sơ</span></button></form>`;

it('answers for its portlet alone', () => {
  show(PAGE);
  expect(
    adapters.filter(({ id, detect }) => id !== 'plain' && detect(document, FORM)).map(({ id }) => id),
  ).toEqual(['liferay']);
  show(`<input name="${P}a"><input name="${P}b">`);
  expect(pick(document, FORM)).toBeNull();
});

it('keys fields by what stays the same when the ids change', () => {
  show(PAGE);
  const keys = () => liferay.read(document, FORM).fields.map(({ key }) => key);
  const before = keys();
  expect(before.slice(0, 6)).toEqual([
    'HoTen',
    'DienThoai',
    'GioiTinh',
    'TinhThuongTru',
    '211ThuaDatSo',
    'Nguon',
  ]);
  show(PAGE.replaceAll('element_91', 'element_204'));
  expect(keys()).toEqual(before);
});

it('reads titles, stars, headings and what a list without a choice says', () => {
  show(PAGE);
  expect(field('HoTen')).toMatchObject({ label: 'Họ và tên', required: true, role: 'requester.fullName' });
  expect(field('GioiTinh')).toMatchObject({
    kind: 'choice',
    options: ['Nam', 'Nữ'],
    role: 'requester.gender',
  });
  expect(field('TinhThuongTru')).toMatchObject({
    value: '',
    options: ['Thành phố Hà Nội', 'Tỉnh Thanh Hóa'],
  });
  // an issuer that stands under no person's card is nobody's
  expect(field('Nguon')).toMatchObject({ role: null, section: 'Giấy chứng nhận' });
});

it('gives no role to whom the result is sent, nor to who acts for somebody, whatever stands above', () => {
  show(PAGE);
  expect(field('doiTuongKhachoTen')).toMatchObject({ role: null, label: 'Họ và tên' });
  expect(field('nhanTaiNhahoTen')).toMatchObject({ role: null });
});

it("never gives a role to the clerk's own account", () => {
  const names = ['hoTen', 'soDinhDanh', 'ngaySinh'];
  show(
    `<h4>Thông tin người nộp hồ sơ</h4>${names.map((name) => `<div><label>Họ và tên</label><input name="_taikhoan_sso_vneid_${name}"></div>`).join('')}`,
  );
  const { adapter, fields } = liferay.read(document, ACCOUNT);
  expect(adapter).toBe('liferay');
  expect(fields.map(({ key, role }) => [key, role])).toEqual(names.map((name) => [name, null]));
});

it('writes digits only where the box takes nothing else', async () => {
  show(PAGE);
  expect(await write('DienThoai', '0912.000 099')).toEqual({ outcome: 'done', value: '0912000099' });
  expect(await write('DienThoai', '120,5')).toEqual({ outcome: 'done', value: '120.5' });
  expect(await write('DienThoai', '0912.000 099')).toMatchObject({ outcome: 'done' });
  expect(await write('DienThoai', 'không có')).toEqual({ outcome: 'refused', reason: 'bad-value' });
  expect(field('DienThoai')?.value).toBe('0912000099');
});

it('takes back what a mask makes something else of', async () => {
  show(PAGE);
  const box = document.querySelector<HTMLInputElement>('.eform-element-HoTen')!;
  box.value = cast.lan.fullName;
  box.addEventListener('input', () => (box.value = box.value.slice(0, 20).toUpperCase()));
  expect(await write('HoTen', cast.hung.fullName)).toMatchObject({
    outcome: 'done',
    value: cast.hung.fullName.toUpperCase(),
  });
  expect(await write('HoTen', 'Công Tằng Tôn Nữ Thị Minh Khai')).toEqual({
    outcome: 'refused',
    reason: 'bad-value',
  });
  expect(box.value).toBe(cast.hung.fullName.toUpperCase());
});

it('waits for a ward that is closed until its province has loaded it', async () => {
  const ward = `<select class="eform-element-Xa" name="${P}element_2" title="Xã/Phường" disabled><option value="">--Chọn--</option></select>`;
  show(PAGE.replace('</select>', `</select>${ward}`));
  const list = document.querySelector<HTMLSelectElement>('.eform-element-Xa')!;
  expect(await write('Xa', cast.mai.residence!.ward)).toEqual({ outcome: 'retry', reason: 'options-late' });
  document.querySelector<HTMLSelectElement>('.eform-element-TinhThuongTru')!.value = '38';
  expect(field('Xa')?.readonly).toBe(false);
  const writing = write('Xa', cast.mai.residence!.ward);
  setTimeout(() => {
    list.innerHTML = `<option value="">--Chọn--</option><option value="1">${cast.mai.residence!.ward}</option>`;
    list.disabled = false;
  }, 60);
  expect(await writing).toEqual({ outcome: 'done', value: cast.mai.residence!.ward });
  for (const each of document.querySelectorAll('select')) each.disabled = true;
  list.replaceChildren();
  expect(await write('Xa', cast.mai.residence!.ward)).toEqual({ outcome: 'refused', reason: 'readonly' });
});

it('chooses entries by their words and the placeholder by nothing', async () => {
  show(PAGE);
  expect(await write('TinhThuongTru', 'Thanh Hóa')).toEqual({ outcome: 'done', value: 'Tỉnh Thanh Hóa' });
  expect(await write('TinhThuongTru', 'Tỉnh Lào Cai')).toEqual({
    outcome: 'refused',
    reason: 'not-an-option',
  });
  expect(field('TinhThuongTru')?.value).toBe('Tỉnh Thanh Hóa');
  expect(await write('TinhThuongTru', '')).toMatchObject({ outcome: 'done' });
  expect(document.querySelector('select')?.value).toBe('0');
  expect(await write('GioiTinh', cast.lan.gender)).toMatchObject({ outcome: 'done' });
  expect(field('GioiTinh')?.value).toBe('Nữ');
});

it('reads the one table of papers, two rows for each', () => {
  show(PAGE);
  expect(liferay.read(document, FORM).papers).toEqual([
    { name: 'Đơn đề nghị', required: true, attached: ['don.pdf'], state: 'attached', copy: '', ticked: true },
    { name: 'Sơ đồ thửa đất', required: false, attached: [], state: 'empty', copy: '', ticked: false },
  ]);
});

it('knows the procedure by the address and the submission by its button', () => {
  show(PAGE);
  expect(liferay.read(document, FORM).hints[0]).toEqual({ how: 'code-in-url', value: '1.012756' });
  const inside = document.querySelector(`[id="${P}nopTrucTuyen"] span`)!;
  expect(liferay.isSubmit?.(document, FORM, inside)).toBe(true);
  expect(liferay.isSubmit?.(document, FORM, document.querySelector('input')!)).toBe(false);
});

it('takes a change of the province for a change of the ward below it', () => {
  show(`${PAGE}<div><select class="eform-element-Tinh" name="${P}element_1" title="Tỉnh"><option value="">-</option></select>
    <select class="eform-element-Xa" name="${P}element_2" title="Xã/Phường"><option value="">-</option></select></div>`);
  liferay.read(document, FORM);
  expect(liferay.keysAt(document, document.querySelector('.eform-element-Tinh')!)).toEqual(['Tinh', 'Xa']);
});
