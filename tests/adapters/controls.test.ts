// @vitest-environment happy-dom
/** Questions and titles of native controls, however a page lays them out. */
import { afterEach, expect, it } from 'vitest';
import { controlsIn } from '../../utils/adapters/controls/collect';

afterEach(() => document.body.replaceChildren());
const nameOf = ({ name }: { name: string }) => (name === '' ? null : { name, base: name });
/** `name: label < titles`. */
function questions(html: string): string[] {
  document.body.innerHTML = html;
  return controlsIn(document.body, { nameOf }).map(
    ({ name, label, headings }) =>
      `${name}: ${label}${headings.length > 0 ? ` < ${headings.join(' < ')}` : ''}`,
  );
}

it.each([
  [
    'columns and legends',
    `<fieldset><legend>Thông tin chủ hồ sơ</legend><div class="row"><div class="col-3">Họ và tên</div><div class="col-9"><input name="a"></div></div>
      <div class="row"><div class="col-3">Ngày sinh</div><div class="col-9"><input name="b"></div></div></fieldset>
     <fieldset><legend>Giấy tờ</legend><div><label>Số</label><input name="c"></div><div><label>Ngày cấp</label><input name="d"></div></fieldset>`,
    [
      'a: Họ và tên < Thông tin chủ hồ sơ',
      'b: Ngày sinh < Thông tin chủ hồ sơ',
      'c: Số < Giấy tờ',
      'd: Ngày cấp < Giấy tờ',
    ],
  ],
  [
    'a table with two questions in a row and titles across it',
    `<table><tbody><tr><th colspan="4">NGƯỜI NỘP</th></tr><tr><td>Họ tên</td><td><input name="a"></td><td>Ngày sinh</td><td><input name="b"></td></tr>
      <tr><th colspan="4">CHỦ HỒ SƠ</th></tr><tr><td>Họ tên</td><td><input name="c"></td><td>Ngày sinh</td><td><input name="d"></td></tr></tbody></table>`,
    [
      'a: Họ tên < NGƯỜI NỘP',
      'b: Ngày sinh < NGƯỜI NỘP',
      'c: Họ tên < CHỦ HỒ SƠ',
      'd: Ngày sinh < CHỦ HỒ SƠ',
    ],
  ],
  [
    'words in the running text, with examples as placeholders',
    `<div>Họ và tên: <input name="a" placeholder="Nguyễn Văn A"> Ngày sinh: <input name="b" placeholder="dd/mm/yyyy"><br>Số CCCD <input name="c"></div>`,
    ['a: Họ và tên:', 'b: Ngày sinh:', 'c: Số CCCD'],
  ],
  [
    'bold questions, which are no titles',
    `<h4>Thông tin người nộp</h4><p><b>Họ và tên:</b> <input name="a"></p><p><b>Ngày sinh:</b> <input name="b"></p>`,
    ['a: Họ và tên: < Thông tin người nộp', 'b: Ngày sinh: < Thông tin người nộp'],
  ],
  [
    'placeholders alone below a title, after a paragraph',
    `<section><div class="section-title">Người nộp</div><p>Vui lòng nhập đầy đủ thông tin.</p><div class="col"><input name="a" placeholder="Họ và tên *"></div><div class="col"><input name="b" placeholder="Nhập số định danh"></div></section>`,
    ['a: Họ và tên * < Người nộp', 'b: số định danh < Người nộp'],
  ],
  [
    'a title over one single question is its question when it has no other',
    `<div><div class="field-title">Nội dung đề nghị</div><textarea name="a"></textarea></div><fieldset><legend>Giới tính</legend><label><input type="radio" name="b" value="1"> Nam</label><label><input type="radio" name="b" value="2"> Nữ</label></fieldset>`,
    ['a: Nội dung đề nghị', 'b: Giới tính'],
  ],
  [
    'what select2 shows is no question of the next field',
    `<p>Tỉnh <select name="a" class="select2-hidden-accessible"><option value="1">Tỉnh Lào Cai</option></select><span class="select2-container"><span>Tỉnh Lào Cai</span></span> Xã <select name="b"></select></p>`,
    ['a: Tỉnh', 'b: Xã'],
  ],
  [
    'a field beside the block of another person inherits nothing of it',
    `<div class="card"><div class="card-header"><h5>Người nộp</h5></div><div><label>Họ tên</label><input name="a"></div></div><div><label>Ghi chú</label><input name="b"></div>`,
    ['a: Họ tên < Người nộp', 'b: Ghi chú'],
  ],
  [
    'tabs whose panes they name',
    `<ul><li data-tab-name="nguoiNop"><a class="active">Thông tin người nộp</a></li></ul><div id="nguoiNop"><div><label>Họ tên</label><input name="a"></div></div>`,
    ['a: Họ tên < Thông tin người nộp'],
  ],
])('%s', (_what, html, expected) => {
  expect(questions(html)).toEqual(expected);
});
