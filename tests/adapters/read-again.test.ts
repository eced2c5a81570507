// @vitest-environment happy-dom
/** A form that is read again: what is remembered of it must never stand for what is there. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import named from '../../utils/adapters/named';
import { cast } from '../cast';

const STEP = new URL('https://dichvucong.laichau.gov.vn/dich-vu-cong/tiep-nhan-online/nhap-thong-tin?sid=a1');
const FORM = `<form><style>.off { display: none }</style><h4>Thông tin người nộp hồ sơ</h4>
  <p><label for="a">Họ và tên</label><input id="a" name="CongDan_hoVaTen"></p>
  <p><label for="b">Số định danh cá nhân</label><input id="b" name="CongDan_soDinhDanh"></p>
  <p><label for="c">Giới tính</label><select id="c" name="CongDan_gioiTinh"><option value="">-- Chọn --</option><option>Nam</option><option>Nữ</option></select></p>
  <p><span>Loại cư trú</span><label><input type="radio" name="CongDan_cuTru" value="1">Thường trú</label><label><input type="radio" name="CongDan_cuTru" value="2">Tạm trú</label></p>
  <button type="button" id="btn-next">Đồng ý và tiếp tục</button></form>`;

const { fullName: NAME } = cast.lan;
const { fullName: OTHER } = cast.mai;

const box = (name: string, at = 0) => document.getElementsByName(name)[at] as HTMLInputElement;
const fields = () =>
  Object.fromEntries(named.read(document, STEP).fields.map((field) => [field.key.slice(8), field]));
const values = () => Object.fromEntries(Object.entries(fields()).map(([key, { value }]) => [key, value]));

beforeEach(() => {
  document.body.innerHTML = FORM;
});
afterEach(() => document.body.replaceChildren());

it('costs no search of the page while its markup is what it was, and holds what was typed, chosen and ticked since', () => {
  expect(values()).toEqual({ hoVaTen: '', soDinhDanh: '', gioiTinh: '', cuTru: '' });
  const climbs = vi.spyOn(Element.prototype, 'closest');
  fields();
  const again = climbs.mock.calls.length;
  box('CongDan_hoVaTen').setAttribute('title', 'Theo giấy tờ');
  climbs.mockClear();
  fields();
  expect(again).toBeLessThan(climbs.mock.calls.length / 3);
  climbs.mockRestore();
  box('CongDan_hoVaTen').value = NAME;
  (document.getElementById('c') as unknown as HTMLSelectElement).selectedIndex = 2;
  box('CongDan_cuTru', 1).checked = true;
  expect(values()).toEqual({
    hoVaTen: NAME,
    soDinhDanh: '',
    gioiTinh: 'Nữ',
    cuTru: 'Tạm trú',
  });
});

describe('is looked through anew', () => {
  it.each([
    ['of one that is shown', true],
    ['of one that is hidden', false],
  ])('when the same markup was drawn again, if only %s: the box is another', (_which, visible) => {
    const see = () => Object.assign(box('CongDan_hoVaTen'), { checkVisibility: () => visible });
    see().value = NAME;
    expect(fields().hoVaTen).toMatchObject({ value: NAME, visible });
    const line = box('CongDan_hoVaTen').parentElement!;
    line.replaceWith(line.cloneNode(true));
    see().value = OTHER;
    expect(values().hoVaTen).toBe(OTHER);
  });

  it('when a box has come to ask for something else, or was locked', () => {
    expect(fields().hoVaTen).toMatchObject({ role: 'requester.fullName', readonly: false });
    document.querySelector('label[for=a]')!.firstChild!.nodeValue = 'Nơi sinh';
    box('CongDan_soDinhDanh').readOnly = true;
    expect(fields().hoVaTen?.role).not.toBe('requester.fullName');
    expect(fields().soDinhDanh?.readonly).toBe(true);
  });

  it('when only a style sheet hides or shows it', () => {
    expect(fields().soDinhDanh?.visible).toBe(true);
    Object.assign(box('CongDan_soDinhDanh'), { checkVisibility: () => false });
    expect(fields().soDinhDanh?.visible).toBe(false);
    Object.assign(box('CongDan_soDinhDanh'), { checkVisibility: () => true });
    expect(fields().soDinhDanh?.visible).toBe(true);
  });

  it('when boxes that were hidden are now drawn by their labels', () => {
    const boxes = [box('CongDan_cuTru'), box('CongDan_cuTru', 1)];
    for (const each of boxes)
      for (const el of [each, each.parentElement!]) Object.assign(el, { checkVisibility: () => false });
    expect(fields().cuTru?.visible).toBe(false);
    for (const { parentElement } of boxes) Object.assign(parentElement!, { checkVisibility: () => true });
    expect(fields().cuTru?.visible).toBe(true);
  });
});

it('one field again, as it was seen, has what it holds and whether it shows now', () => {
  const { hoVaTen } = fields();
  const again = () => named.readField(document, 'CongDan_hoVaTen', hoVaTen);
  expect(again()).toBe(hoVaTen);
  box('CongDan_hoVaTen').value = NAME;
  expect(again()).toEqual({ ...hoVaTen, value: NAME });
  Object.assign(box('CongDan_hoVaTen'), { checkVisibility: () => false });
  expect(again()).toEqual({ ...hoVaTen, value: NAME, visible: false });
  box('CongDan_hoVaTen').remove();
  expect(again()).toBeNull();
});
