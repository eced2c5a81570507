/** The HTML that the server sends: shells for the two applications, and pages without a form. */
import { PROCEDURES, type Procedure } from './data/procedures';

const page = (title: string, styles: readonly string[], body: string) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${styles.map((name) => `<link rel="stylesheet" href="/assets/${name}.css">`).join('\n')}
</head><body>${body}</body></html>`;

export const eFormPage = () =>
  page('Tờ khai điện tử', ['base', 'e-form'], '<script type="module" src="/assets/e-form.js"></script>');

export const wizardPage = () =>
  page(
    'Nộp hồ sơ trực tuyến - Bộ Tư pháp',
    ['base', 'wizard'],
    '<div id="root"></div><script type="module" src="/assets/wizard.js"></script>',
  );

const HEADER = `<header class="portal-header"><span class="emblem" aria-hidden="true">★</span>
<b>CỔNG DỊCH VỤ CÔNG</b><nav><a href="/">Trang chủ</a> <a href="/thu-tuc">Thủ tục hành chính</a></nav>
<button type="button">Đăng nhập</button></header>`;

/** The start page of a portal: a search box, news, no form. */
export const homePage = (host: string) =>
  page(
    'Cổng dịch vụ công',
    ['base', 'wizard'],
    `${HEADER}<main class="page"><h1>Cổng dịch vụ công</h1>
<form role="search" action="/tim-kiem"><input name="q" placeholder="Nhập từ khóa tìm kiếm"> <button>Tìm kiếm</button></form>
<p>Chào mừng quý vị đến với ${host}.</p>
<ul>${PROCEDURES.map((each) => `<li>${each.name}</li>`).join('')}</ul></main>`,
  );

/** The national portal's page about a procedure: official documents as a table, no form. */
export const procedurePage = (procedure: Procedure) =>
  page(
    procedure.name,
    ['base', 'wizard'],
    `${HEADER}<main class="page"><h1>Thủ tục ${procedure.name.toLowerCase()}</h1>
<p>Mã thủ tục: ${procedure.code}</p>
<h4>Thành phần hồ sơ</h4><div><table><thead><tr><th>Tên giấy tờ</th><th>Mẫu đơn, tờ khai</th><th>Số lượng</th></tr></thead>
<tbody>${procedure.papers.map((row) => `<tr><td>${row.name}</td><td></td><td>Bản chính: 1 - Bản sao: 0</td></tr>`).join('')}</tbody></table></div>
<button type="button">Nộp hồ sơ</button></main>`,
  );

/** A busy page of a known host without a form: it redraws itself all the time. */
export const busyPage = () =>
  page(
    'Tin tức',
    ['base', 'wizard'],
    `${HEADER}<main class="page"><h1>Tin tức</h1><div id="ticker"></div></main>
<script>let n=0;setInterval(()=>{const t=document.getElementById('ticker');t.replaceChildren();
for(let i=0;i<100;i+=1){const p=document.createElement('p');p.textContent='Tin số '+(n+=1);t.append(p);}},50);</script>`,
  );

/** A plain form that belongs to no family. */
export const plainPage = () =>
  page(
    'Góp ý',
    ['base', 'wizard'],
    `${HEADER}<main class="page"><h1>Góp ý, phản ánh</h1><form id="gop-y">
<p><label for="ho-ten">Họ và tên</label> <input id="ho-ten" name="hoTen"></p>
<p><label>Số điện thoại <input name="dienThoai" inputmode="tel"></label></p>
<p><label for="noi-dung">Nội dung</label> <textarea id="noi-dung" name="noiDung"></textarea></p>
<input type="hidden" name="_token" value="khong-duoc-doc"><input type="password" name="matKhau" aria-label="Mật khẩu">
<button type="button">Gửi góp ý</button></form></main>`,
  );

export const missingPage = () =>
  page('Không tìm thấy trang', ['base'], '<main><h1>Không tìm thấy trang</h1></main>');
