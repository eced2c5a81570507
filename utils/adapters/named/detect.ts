import type { Detection } from '../adapter';

/** Where a form of plain named inputs stands. */
const REGION = 'form,#form-content,.form-wrapper';
const TEXT =
  'input:not([type]),input[type=text],input[type=tel],input[type=email],input[type=number],input[type=date],select,textarea';
/** Marks of every other family. */
const FOREIGN =
  'x-input,x-date,x-radio,x-select,[formcontrolname],.sd-question,.sd-root-modern,.sv-root-modern,[name^="data["],.formio-form,.formio-component,liz-form-component,liz-input,liz-select,[name^="ctl00$"],[name="__VIEWSTATE"],[name*="_hoso_noptructuyen_"],[name*="_taikhoan_sso_vneid_"],[class*="eform-element-"],mat-form-field,mat-select,[matinput],ng-select';
/** Hosts whose pages belong to families of their own. */
const OTHERS =
  /(?:^|\.)(?:moj|dkkd)\.gov\.vn$|^(?:lienthong\.)?dichvucong\.gov\.vn$|^motcua|^dichvucong\.(?:quangninh|bvhttdl)\.gov\.vn$/;
/** The portal of Lai Châu and Lào Cai: one address per step, "Đồng ý và tiếp tục" on each. */
const HOME = /^dichvucong\.(?:laichau|laocai)\.gov\.vn$/;
const STEPS = /^\/dich-vu-cong\/tiep-nhan-online\//;
const ITS_NAMES = '[name^="CongDan_"],[name^="HoSoOnline_"],[id^="_fc"]';
/** Forms that ask for something else: to search, to log in, to complain. */
const OTHER_FORM =
  /tìm kiếm|tra cứu|đăng nhập|đăng ký tài khoản|góp ý|phản ánh|gửi câu hỏi|bình luận|tim kiem|tra cuu/i;
/** What only a dossier asks a person for; name, phone and address stand in every contact form. */
const DOSSIER: readonly RegExp[] = [
  /định danh|căn cước|cccd|cmnd|so_?dinh_?danh|can_?cuoc|giấy tờ tùy thân|giấy tờ tuỳ thân/i,
  /ngày(?:,? tháng,? năm)? sinh|năm sinh|ngay_?sinh|nam_?sinh/i,
  /giới tính|gioi_?tinh/i,
  /dân tộc|dan_?toc/i,
  /quốc tịch|quoc_?tich/i,
  /ngày(?:,? tháng,? năm)? cấp|nơi cấp|cơ quan cấp|ngay_?cap|noi_?cap|co_?quan_?cap/i,
  /thường trú|tạm trú|cư trú|thuong_?tru|tam_?tru|cu_?tru/i,
  /tỉnh\/|phường|quận|ma_?tinh|phuong_?xa|xa_?phuong|tinh_?thanh/i,
  /kính gửi|kinh_?gui|chủ hồ sơ|chu_?ho_?so|người nộp|nguoi_?nop|người yêu cầu|quan hệ với|quan_?he/i,
  /quê quán|nơi sinh|que_?quan|noi_?sinh/i,
];

/** Import-free and cheap: the scout asks it in every frame. */
export function detect(root: Document, url: URL): Detection | null {
  const home = HOME.test(url.hostname) && STEPS.test(url.pathname);
  if (OTHERS.test(url.hostname) || root.querySelector(FOREIGN)) return null;
  if (root.querySelectorAll(ITS_NAMES).length >= 3) return { confidence: home ? 0.95 : 0.8 };
  if (home && root.querySelector(`#btn-next,${ITS_NAMES}`)) return { confidence: 0.9 };
  return [...root.querySelectorAll(REGION)].some(asksForDossier) ? { confidence: home ? 0.9 : 0.6 } : null;
}

/** A form for something else than a dossier. */
export function asksElse(region: Element): boolean {
  if (
    region.querySelector('input[type=password]') ||
    region.closest('[role=search],[role=dialog],nav,header,footer')
  )
    return true;
  const buttons = [...region.querySelectorAll('button,[type=submit],[type=button]')];
  return buttons.some((el) => OTHER_FORM.test((el.textContent || el.getAttribute('value')) ?? ''));
}

/** Four named boxes, and three different things that only a dossier asks for. */
export function asksForDossier(region: Element): boolean {
  const controls = [...region.querySelectorAll(TEXT)].filter(
    (el) => (el.getAttribute('name') ?? el.id) !== '',
  );
  if (controls.length < 4 || region.querySelector('input[type=password],[role=search]')) return false;
  if (region.closest('[role=search],[role=dialog],nav,header,footer')) return false;
  const buttons = [...region.querySelectorAll('button,[type=submit],[type=button]')];
  if (buttons.some((el) => OTHER_FORM.test((el.textContent || el.getAttribute('value')) ?? ''))) return false;
  const words = controls
    .slice(0, 80)
    .map((el) =>
      ['name', 'id', 'placeholder', 'title', 'aria-label']
        .map((name) => el.getAttribute(name) ?? '')
        .join(' '),
    );
  for (const el of [...region.querySelectorAll('label,th,td,dt,legend,span,div')].slice(0, 400)) {
    // labels only: what has controls inside is a row, and entries of lists are no questions
    if (el.childElementCount <= 1 && (el.textContent ?? '').length <= 80) words.push(el.textContent ?? '');
  }
  const text = words.join('\n').normalize('NFC');
  return DOSSIER.filter((pattern) => pattern.test(text)).length >= 3;
}
