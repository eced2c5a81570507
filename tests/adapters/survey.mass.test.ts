// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import survey from '../../utils/adapters/survey';
import { servePage } from '../../utils/bridge/serve';
import { survey as library } from '../../utils/bridge/page/survey';
import { cast } from '../cast';

const PAGE = new URL(
  'https://dichvucong.gov.vn/nop-ho-so?formalityId=019D2BFD-867C-72DB-B6A7-DCBD8C763807&token=x',
);
afterEach(() => document.body.replaceChildren());

const text = (name: string, label: string, more = '') =>
  `<div class="sd-question" data-name="${name}"><label class="floating-label">${label}</label><input class="sd-input" type="text" ${more}></div>`;
const list = (name: string, label: string, value = '') =>
  `<div class="sd-question" data-name="${name}"><h5 class="sd-title">${label}</h5><div class="sd-dropdown" role="combobox">
  <div class="sd-dropdown__value">${value ? `<span class="sv-string-viewer">${value}</span>` : ''}<input type="text" class="sd-dropdown__filter-string-input" readonly></div></div></div>`;
const radio = (name: string, label: string) =>
  `<div class="sd-question" data-name="${name}"><h5 class="sd-title">${label}</h5><fieldset role="radiogroup">
  <label><input type="radio" name="${name}" value="1">Trong nước</label><label><input type="radio" name="${name}" value="2">Khác</label></fieldset></div>`;
const panel = (title: string, ...questions: string[]) =>
  `<div class="sd-panel"><h4 class="sd-title">${title}</h4>${questions.join('')}</div>`;
const show = (...panels: string[]) => {
  document.body.innerHTML = `<div class="sd-root-modern"><form>${panels.join('')}</form></div>`;
};
const rolesOf = () =>
  Object.fromEntries(survey.read(document, PAGE).fields.map(({ key, role }) => [key, role]));

const BIRTH = (version: number, radioName = 'citizenNoisinhnks') => [
  panel(
    'THÔNG TIN NGƯỜI NỘP',
    text(`citizenHoten__${version}`, 'Họ và tên *', 'readonly'),
    text(`citizenX1__${version}`, 'Số định danh cá nhân', 'readonly'),
  ),
  panel(
    'THÔNG TIN NGƯỜI ĐƯỢC KHAI SINH',
    list(`citizenQuanhevoinguoiduockhaisinh__${version}`, 'Quan hệ với người được khai sinh *'),
    list(`citizenLoaiDangKy__${version}`, 'Loại đăng ký'),
    list(`citizenLoaikhaisinh_NgdcKS__${version}`, 'Loại khai sinh'),
    text(`citizenHoVaTen_NgdcKS__${version}`, 'Họ, chữ đệm, tên'),
    list(`citizenGioitinh_NgdcKS__${version}`, 'Giới tính', 'Nam'),
    list(`citizenDanToc_NgdcKS__${version}`, 'Dân tộc'),
    list(`citizenQuoctich_NgdcKS__${version}`, 'Quốc tịch'),
    radio(`${radioName}__${version}`, 'Nơi sinh'),
    list(`citizenField71__${version}`, 'Tỉnh/Thành phố'),
    list(`citizenField72__${version}`, 'Phường/Xã'),
    text(`citizenField73__${version}`, 'Nơi sinh địa chỉ chi tiết'),
    radio(`citizenQuequannks__${version}`, 'Quê quán'),
    list(`citizenOther__${version}`, 'Tỉnh/Thành phố'),
  ),
  panel(
    'THÔNG TIN NGƯỜI MẸ',
    text(`citizenNDK_HoVaTen__${version}`, 'Họ, chữ đệm, tên'),
    text(`citizenNgaythangnamcap__me__${version}`, 'Ngày, tháng, năm cấp'),
  ),
  panel('KHÁC', text(`citizenSoluongbansao__${version}`, 'Số lượng bản sao'), list(`abc__${version}`, 'Tại')),
];

it('is a form only with three questions in a SurveyJS root', () => {
  document.body.innerHTML = '<div data-name="a"></div><div data-name="b"></div><div data-name="c"></div>';
  expect(survey.detect(document, PAGE)).toBeNull();
  show(text('a', 'A'), text('b', 'B'));
  expect(survey.detect(document, PAGE)).toBeNull();
  show(text('a', 'A'), text('b', 'B'), text('c', 'C'));
  expect(survey.detect(document, PAGE)?.confidence).toBeGreaterThan(0.9);
});

it.each([27, 4_100])(
  'knows a documented form whatever its version (%i), and strips only the version',
  (version) => {
    show(...BIRTH(version));
    expect(rolesOf()).toEqual({
      citizenHoten: 'requester.fullName',
      citizenX1: 'requester.personalId',
      citizenQuanhevoinguoiduockhaisinh: 'requester.relation',
      citizenLoaiDangKy: 'dossier.registrationType',
      citizenLoaikhaisinh_NgdcKS: 'dossier.birthKind',
      citizenHoVaTen_NgdcKS: 'subject.fullName',
      citizenGioitinh_NgdcKS: 'subject.gender',
      citizenDanToc_NgdcKS: 'subject.ethnicity',
      citizenQuoctich_NgdcKS: 'subject.nationality',
      citizenNoisinhnks: 'subject.birthPlaceScope',
      citizenField71: 'subject.birthPlaceProvince',
      citizenField72: 'subject.birthPlaceWard',
      citizenField73: 'subject.birthPlaceDetail',
      citizenQuequannks: 'subject.hometownScope',
      citizenOther: 'subject.hometownProvince',
      citizenNDK_HoVaTen: 'mother.fullName',
      citizenNgaythangnamcap__me: 'mother.idPaperIssueDate',
      citizenSoluongbansao: 'dossier.copies',
      abc: 'dossier.addresseeProvince',
    });
    const { drift, hints, fields, url } = survey.read(document, PAGE);
    expect(drift).toMatchObject({ form: 'birth', missing: ['citizenNgaythangnamsinh_NgdcKS'], new: [] });
    expect(hints).toContainEqual({ how: 'uuid-in-url', value: '019d2bfd-867c-72db-b6a7-dcbd8c763807' });
    expect(url).not.toContain('token');
    expect(fields.find(({ key }) => key === 'citizenHoten')).toMatchObject({
      readonly: true,
      required: true,
    });
  },
);

it('tells a renamed field by its words, and does not call it by a role for certain', () => {
  show(...BIRTH(27, 'citizenMoi'));
  const { drift, fields } = survey.read(document, PAGE);
  expect(drift.missing).toEqual(['citizenNgaythangnamsinh_NgdcKS', 'citizenNoisinhnks']);
  expect(drift.new).toEqual(['citizenMoi__27']);
  expect(fields.filter(({ drifted }) => drifted).map(({ key }) => key)).toEqual(['citizenMoi']);
});

it('takes the copy a person sees, and reads without the bridge', () => {
  const form = BIRTH(27).join('');
  document.body.innerHTML = `<div style="display:none"><div class="sd-root-modern">${form}</div></div><div class="sd-root-modern" id="seen">${form}</div>`;
  const { fields } = survey.read(document, PAGE);
  expect(fields.every(({ visible }) => visible)).toBe(true);
  expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
  expect(survey.anchor(document, 'citizenDanToc_NgdcKS')?.closest('#seen')).toBeTruthy();
  expect(fields.find(({ key }) => key === 'citizenGioitinh_NgdcKS')?.value).toBe('Nam');
});

it('never takes the technical name for a label, nor a poll for the form', () => {
  show(text('a__1', ''), text('b__1', ''), text('c__1', ''));
  document.querySelector('input')!.setAttribute('aria-label', 'a__1');
  expect(survey.read(document, PAGE).fields[0]?.label).toBe('');
  document.body.innerHTML += `<div class="sd-root-modern">${text('citizenHoten', 'Họ và tên')}</div>`;
  expect(rolesOf()['citizenHoten']).toBeNull();
});

it('a calendar is locked against typing, not against a date', () => {
  show(
    `<div class="sd-question" data-name="ngay"><label class="floating-label">Ngày cấp</label><input type="hidden" class="sd-input flatpickr-input" value="2021-05-20"><input type="text" class="sd-input input" readonly value="20/05/2021"></div>`,
    text('b', 'B'),
    text('c', 'C', 'readonly'),
  );
  const [date, , locked] = survey.read(document, PAGE).fields;
  expect(date).toMatchObject({ kind: 'date', value: '20/05/2021', readonly: false });
  expect(locked?.readonly).toBe(true);
});

it('a calendar stays one when the library draws its box anew without the calendar’s class', () => {
  const calendars = (mark: string) =>
    show(
      `<div class="sd-question" data-name="ngay"><label class="floating-label">Ngày cấp</label><input type="hidden" class="sd-input ${mark}" value="2021-05-20"><input type="text" class="sd-input" readonly value="20/05/2021"></div>`,
      text('b', 'B', 'readonly'),
      text('ho_chieu', 'Ngày cấp hộ chiếu', 'readonly'),
    );
  // two boxes: told by their shape alone (a value was there before we came)
  calendars('sd-input--value-changed');
  const [date, locked] = survey.read(document, PAGE).fields;
  expect(date).toMatchObject({ kind: 'date', value: '20/05/2021', readonly: false });
  expect(locked?.readonly).toBe(true);
  // one box: it was seen with the class before its first value
  const own = document.querySelector('[data-name="ho_chieu"] input')!;
  own.className = 'sd-input flatpickr-input';
  expect(survey.read(document, PAGE).fields[2]).toMatchObject({ kind: 'date', readonly: false });
  own.className = 'sd-input sd-input--value-changed';
  expect(survey.read(document, PAGE).fields[2]).toMatchObject({ kind: 'date', readonly: false });
  own.className = 'sd-input sd-input--readonly';
  expect(survey.read(document, PAGE).fields[2]?.readonly).toBe(true);
});

it('tells a missing name in the spelling of the portal', () => {
  const own =
    'HoVaTen SoDinhDanh NgaySinh LoaiGiayToTuyThan SoGiayToTuyThan NoiCap NgayCap LoaiCuTru Noicutru';
  const names = `Field13 Field32 Quanhe LoaiViecYeuCau HoSo_CoQuanDangKy TenGiayToHoTich cauhoi3 cauhoi4 cauhoi5 Kinhgui`;
  const all = [...own.split(' ').map((name) => `NDK_${name}`), ...names.split(' ')];
  show(
    ...all.map((name) => text(`citizen${name}__1033`, name)),
    text('citizenField77__1033', 'Số lượng bản sao *'),
  );
  expect(survey.read(document, PAGE).drift.missing).toContain('citizenSoLuongBanSao');
});

it('without the bridge writes texts and radios, and leaves lists alone', async () => {
  show(...BIRTH(27));
  const { signal } = new AbortController();
  const name = cast.minhAn.fullName;
  expect(await survey.write(document, 'citizenHoVaTen_NgdcKS', name, signal)).toMatchObject({
    outcome: 'done',
  });
  expect(await survey.write(document, 'citizenNoisinhnks', 'Trong nước', signal)).toMatchObject({
    outcome: 'done',
  });
  expect(await survey.write(document, 'citizenDanToc_NgdcKS', 'Kinh', signal)).toEqual({
    outcome: 'retry',
    reason: 'unreachable',
  });
});

it('finds the model by React and by Preact, and believes only what the page shows', async () => {
  const stop = new AbortController();
  servePage(document, [library], stop.signal);
  for (const hang of ['__reactFiber$x', '__k']) {
    show(text('a', 'A'), text('b', 'B'), text('c', 'C'));
    const hosts = [...document.querySelectorAll<HTMLElement>('[data-name]')];
    const questions = hosts.map((host, at) => {
      host.id = `sq_${at}`;
      const box = host.querySelector('input')!;
      return {
        id: host.id,
        name: host.dataset['name'],
        getType: () => 'text',
        isVisible: true,
        isReadOnly: at === 2,
        visibleChoices: [],
        get value() {
          return box.value;
        },
        set value(value: string) {
          // the second question's box never shows what its model took
          if (at !== 1) box.value = value;
        },
      };
    });
    const model = { getAllQuestions: () => questions };
    const tree =
      hang === '__k' ? { props: null, __k: [{ props: { model } }] } : { memoizedProps: { survey: model } };
    Object.assign(document.querySelector('.sd-root-modern')!, { [hang]: tree });
    const { signal } = new AbortController();
    expect(await survey.write(document, 'a', 'một', signal)).toEqual({ outcome: 'done', value: 'một' });
    expect(await survey.write(document, 'b', 'hai', signal)).toEqual({
      outcome: 'retry',
      reason: 'did-not-hold',
    });
    expect(await survey.write(document, 'c', 'ba', signal)).toEqual({
      outcome: 'refused',
      reason: 'readonly',
    });
  }
  stop.abort();
});

it('only the exact words send a dossier', () => {
  show();
  const button = (label: string) => {
    const el = document.createElement('button');
    el.innerHTML = `<span>${label}</span>`;
    document.body.append(el);
    return survey.isSubmit?.(document, PAGE, el.firstElementChild!);
  };
  expect(button(' Lưu và nộp hồ sơ ')).toBe(true);
  for (const other of ['Lưu hồ sơ', 'Gửi Phản ánh kiến nghị', 'Lưu và nộp hồ sơ sau'])
    expect(button(other)).toBe(false);
});
