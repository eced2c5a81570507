/** Pages without a form of ours: start, wizard, root of the dossier, login, handing in and its receipt. */
import { html, type SiteAnswer, type SiteRequest } from '../kit/site';
import type { PageData } from './data';
import { PAGES } from './forms/registration';
import { escape, pageOf } from './render';
import { dossierOf, type Session } from './sessions';
import { DOSSIER, FORMS, pack } from './work';

const bare = (title: string, body: string, data: PageData, query: string): SiteAnswer =>
  html(
    pageOf({
      title,
      trail: ['Trang chủ', title],
      menu: [],
      action: query,
      panels: [],
      state: pack({ title }),
      above: body,
      below: '',
      data,
    }),
  );

export function otherPage({ url, method }: SiteRequest, session: Session): SiteAnswer | null {
  const data: PageData = { procedure: '1.001612', fields: [], saved: {}, submitted: session.submitted };
  const query = url.search;
  const menu = PAGES.map(
    ({ file, menu: text }) => `<a href="${FORMS}/${file}.aspx${escape(query)}">${escape(text)}</a>`,
  );
  const kind = '<span id="ctl00_C_INFOCtl_DOCUMENT_TYPE_IDFld">Thành lập mới</span>';
  switch (url.pathname) {
    case '/HkdOnline/Default.aspx':
      return bare('Trang chủ', `<a href="${FORMS}/Registration.aspx">Đăng ký hộ kinh doanh</a>`, data, query);
    case `${FORMS}/Registration.aspx`:
      return bare(
        'Đăng ký',
        `<table><tr><td>Loại đăng ký</td><td><input type="radio" name="ctl00$C$myWizard$CtlType" id="t0" value="1"><label for="t0">Thành lập mới</label><input type="radio" name="ctl00$C$myWizard$CtlType" id="t1" value="2"><label for="t1">Thay đổi</label></td></tr>
        <tr><td>Mã số hộ kinh doanh</td><td><input name="ctl00$C$myWizard$IMP_BUSINESS_REG_NUMBERFbl"></td></tr></table>
        <input type="submit" name="ctl00$C$myWizard$FinishNavigationTemplateContainerID$FinishButton" value="Bắt đầu" data-portal-button="next">`,
        data,
        query,
      );
    case `${FORMS}/DW_DOCUMENTEdit.aspx`:
      return bare(
        'Khối dữ liệu',
        `${kind}<div class="left-menu" id="ctl00_C_BLCtl_CtlList">${menu.join('')}</div>`,
        data,
        query,
      );
    case '/HkdOnline/Login.aspx':
      return bare(
        'Đăng nhập',
        '<p>Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.</p><input name="ctl00$C$UserName"><input type="password" name="ctl00$C$Password"><input type="submit" name="ctl00$C$BtnLogin" value="Đăng nhập" data-portal-button="login">',
        data,
        query,
      );
    case `${FORMS}/APP/ConfirmPrepare.aspx`: {
      if (method !== 'POST')
        return bare(
          'Nộp hồ sơ',
          `${kind}<input type="submit" name="ctl00$C$BtnSave" id="ctl00_C_BtnSave" value="Nộp hồ sơ vào cơ quan ĐKKD" data-portal-button="submit" onclick="return confirm('Bạn có chắc chắn nộp hồ sơ?')">`,
          data,
          query,
        );
      session.submitted = Object.fromEntries(
        [...dossierOf(session, url.searchParams.get('h') ?? DOSSIER).pages.values()].flatMap(Object.entries),
      );
      return bare(
        'Kết quả',
        '<p>Hồ sơ đã được nộp vào cơ quan đăng ký kinh doanh. Mã hồ sơ: HKD-261120-0007. Ngày hẹn trả kết quả: 25/11/2026</p>',
        { ...data, submitted: session.submitted },
        query,
      );
    }
    default:
      return null;
  }
}
