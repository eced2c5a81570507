// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import plain from '../../utils/adapters/plain';
import { cast } from '../cast';

const PAGE = new URL('https://khac.gov.vn/to-khai?ma=1');
afterEach(() => document.body.replaceChildren());
const show = (html: string) => {
  document.body.innerHTML = html;
};
const write = (key: string, value: string) => plain.write(document, key, value, new AbortController().signal);

const FORM = `<form>
  <h3>Thông tin về người yêu cầu</h3>
  <label for="a">Họ và tên *</label><input id="a" name="hoTen">
  <table><tr><td>Số định danh cá nhân</td><td><input name="soDinhDanh" maxlength="12"></td></tr></table>
  <label>Giới tính <select name="gioiTinh"><option value="">-- Chọn --</option><option value="1">Nam</option><option value="2">Nữ</option></select></label>
  <p>Hình thức nhận: <label><input type="radio" name="nhan" value="1"> Trực tiếp</label> <label><input type="radio" name="nhan" value="2"> Bưu chính</label></p>
  <input name="tim" placeholder="Nhập từ khóa">
  <input name="khoa" readonly value="x">
  <input type="password" name="pass" value="p"><input type="hidden" name="id" value="h"><input name="csrf_token" value="t"><input name="ma" autocomplete="one-time-code" value="c">
</form>`;

it('reads names, labels and values of any page, modestly', () => {
  show(FORM);
  const { fields, confidence } = plain.read(document, PAGE);
  expect(confidence).toBeLessThanOrEqual(0.3);
  expect(fields.map(({ key, label, kind, role }) => [key, label, kind, role])).toEqual([
    ['hoTen', 'Họ và tên', 'text', 'requester.fullName'],
    ['soDinhDanh', 'Số định danh cá nhân', 'text', 'requester.personalId'],
    ['gioiTinh', 'Giới tính', 'select', 'requester.gender'],
    ['nhan', 'Hình thức nhận', 'choice', null],
    ['tim', 'Nhập từ khóa', 'text', null],
    ['khoa', '', 'text', null],
  ]);
  expect(fields.every((field) => field.confidence <= 0.3)).toBe(true);
  expect(fields[0]?.required).toBe(true);
  expect(fields[3]?.options).toEqual(['Trực tiếp', 'Bưu chính']);
});

it('never tells a secret', () => {
  show(FORM);
  const text = JSON.stringify(plain.read(document, PAGE));
  for (const secret of ['pass', '"h"', 'csrf', '"c"']) expect(text).not.toContain(secret);
});

it('writes and looks whether it stands', async () => {
  show(FORM);
  for (const [key, value] of [
    ['hoTen', cast.lan.fullName],
    ['gioiTinh', 'Nữ'],
    ['nhan', 'Bưu chính'],
  ] as const) {
    expect({ key, ...(await write(key, value)) }).toMatchObject({ key, outcome: 'done' });
    expect(plain.readField(document, key)?.value).toBe(value);
  }
  expect(await write('khoa', 'y')).toEqual({ outcome: 'refused', reason: 'readonly' });
  expect(await write('gioiTinh', 'Khác')).toEqual({ outcome: 'refused', reason: 'not-an-option' });
  expect(await write('soDinhDanh', '0'.repeat(13))).toEqual({ outcome: 'refused', reason: 'bad-value' });
  expect(await write('pass', 'y')).toEqual({ outcome: 'retry', reason: 'not-found' });
});

it('refuses a name that two fields bear, and roles that two fields claim', async () => {
  show('<h2>Người yêu cầu</h2>Họ tên: <input name="ten"><br>Họ tên: <input name="ten">');
  expect(plain.read(document, PAGE).fields.map(({ role }) => role)).toEqual([null, null]);
  expect(await write('ten', 'y')).toEqual({ outcome: 'refused', reason: 'ambiguous' });
});

it('says nothing of a page without fields', () => {
  show('<p>Tin tức</p><input type="hidden" name="x"><input>');
  expect(plain.detect(document, PAGE)).toBeNull();
});
