/**
 * A portal of plain pages for what happens around a form: routes that change without a load, toasts, alerts under a field,
 * login walls, receipts. Its markup is nobody's; the events are those of every portal. Nothing here answers by itself:
 * a test (or a hand in the console) says what the portal does next, by `window.portal`.
 */
import { html, type Site } from '../kit/site';

const HOST = 'dichvucong.khanhhoa.gov.vn';
const FORM = `
<form id="to-khai" onsubmit="return false"><h2>Thông tin người yêu cầu</h2>
  <div class="row"><label for="ho_ten">Họ, chữ đệm, tên</label><input id="ho_ten" name="ho_ten"></div>
  <div class="row"><label for="ngay_sinh">Ngày sinh</label><input id="ngay_sinh" name="ngay_sinh"></div>
  <div class="row"><label for="so_dinh_danh">Số định danh cá nhân</label><input id="so_dinh_danh" name="so_dinh_danh">
    <div class="invalid-feedback" id="loi-so"></div></div>
  <div class="row"><label for="dan_toc">Dân tộc</label><input id="dan_toc" name="dan_toc"></div>
  <div class="row"><label for="quoc_tich">Quốc tịch</label><input id="quoc_tich" name="quoc_tich"></div>
  <div class="row"><label for="noi_cu_tru">Nơi thường trú</label><input id="noi_cu_tru" name="noi_cu_tru"></div>
  <button type="button" id="luu" data-portal-button="save">Lưu tạm</button></form>`;

/** The portal's script. Routes: `/su-kien/to-khai/…` and `#/to-khai/…` show the form, everything else does not. */
const SCRIPT = `
const form = ${JSON.stringify(FORM)};
const main = document.querySelector('main');
const show = () => {
  const isForm = /\\/to-khai\\//.test(location.pathname + location.hash);
  main.innerHTML = isForm ? form : '<h1>Trang chủ</h1><p>Chọn thủ tục.</p>';
};
const layer = (body, role) => {
  const box = document.createElement('div');
  if (role) box.setAttribute('role', role);
  box.className = role ? '' : 'toast-item';
  box.innerHTML = body;
  document.body.append(box);
  return box;
};
window.portal = {
  go(path) { history.pushState(null, '', path); show(); },
  /** The address changes, the form stays as it is. */
  address(path) { history.replaceState(null, '', path); },
  toast(text) { return layer('<span>' + text + '</span>'); },
  alert(text) { return layer(text, 'alert'); },
  fieldError(text) { document.querySelector('#loi-so').textContent = text; },
  wall() { window.theWall = layer('<div class="ant-modal-content"><h3>Đăng nhập</h3><p>Mở ứng dụng VNeID và quét mã QR để đăng nhập.</p></div>', 'dialog'); },
  passcode() { window.theWall = layer('<h3>Nhập passcode</h3><input type="number" inputmode="numeric" autocomplete="off">', 'dialog'); },
  over() { window.theWall = layer('<p>Phiên làm việc của bạn đã hết hạn, vui lòng đăng nhập lại.</p>', 'dialog'); },
  loggedIn() { window.theWall?.remove(); },
};
addEventListener('popstate', show);
addEventListener('hashchange', show);
show();`;

const page =
  (): string => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng dịch vụ công</title>
<style>.row{margin:8px}.toast-item{position:fixed;top:10px;left:10px;background:#fff}</style></head><body>
<header><b>CỔNG DỊCH VỤ CÔNG</b> <button type="button">Đăng nhập</button></header>
<div class="alert" role="alert">Lưu ý: khai đúng theo giấy tờ.</div><main></main><script>${SCRIPT}</script></body></html>`;

export const site: Site = {
  name: 'portal-events',
  hosts: [HOST],
  entry: null,
  answer: ({ url }) => (url.pathname.startsWith('/su-kien/') ? html(page()) : null),
  addresses: [],
};

export const EVENTS = `https://${HOST}/su-kien`;
