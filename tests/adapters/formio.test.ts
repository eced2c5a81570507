// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import formio from '../../utils/adapters/formio';
import staff from '../../utils/adapters/igate-staff';
import { DETECTORS, familyAt } from '../../utils/adapters/detectors';
import { dateIn } from '../../utils/adapters/formio/read';
import { formio as bridge } from '../../utils/bridge/page/formio';

const URL_OF_FORM = new URL(
  'https://dichvucongbyt.moh.gov.vn/vi/padsvc/apply-online/64b0c2d1e5f70000000a1000?process=1',
);
const URL_OF_STAFF = new URL('https://motcua.cantho.gov.vn/vi/dossier/processing/64b0f3a1c2d4000000000001');

afterEach(() => document.body.replaceChildren());

const component = (type: string, key: string, inner: string, more = ''): string =>
  `<div id="e${key}" class="form-group formio-component formio-component-${type} formio-component-${key} ${more}">${inner}</div>`;
const text = (name: string, label: string, key = name.replace(/^.*\[|\]$/g, '')): string =>
  component('textfield', key, `<label>${label}</label><input type="text" name="${name}">`);
const panel = (key: string, title: string, inner: string): string =>
  component(
    'panel',
    key,
    `<div class="card"><div class="card-header" role="button" aria-expanded="true"><span class="card-title">${title}</span></div><div class="card-body">${inner}</div></div>`,
  );
const list = (key: string, label: string, chosen = ''): string =>
  component(
    'select',
    key,
    `<label>${label} *</label><div class="choices formio-choices" role="combobox"><div class="form-control ui selection dropdown choices__inner">
<select name="data[${key}]" hidden class="choices__input"><option value="[object Object]" selected>${chosen}</option></select>
<div class="choices__list choices__list--single">${chosen ? `<div class="choices__item" data-value="[object Object]"><span>${chosen}</span><button class="choices__button">Remove item</button></div>` : ''}</div></div>
<div class="choices__list choices__list--dropdown" aria-expanded="false"><input class="choices__input choices__input--cloned"><div class="choices__list" role="listbox"></div></div></div>`,
    'required',
  );

function show(inner: string): void {
  document.body.innerHTML = `<div class="formio-form">${inner}</div>`;
}
const fields = () => formio.read(document, URL_OF_FORM).fields;

describe('whose page is it?', () => {
  it('is the citizen’s anywhere but on the clerk’s side, and nobody else’s', () => {
    show(text('data[fullname]', 'Họ và tên'));
    expect(familyAt(document, URL_OF_FORM)).toBe('formio');
    expect(familyAt(document, URL_OF_STAFF)).toBe('igate-staff');
    const loud = Object.entries(DETECTORS).filter(([, detect]) => detect(document, URL_OF_FORM));
    expect(loud.map(([id]) => id)).toEqual(['formio']);
  });

  it('is nobody’s before the form is there, and no list of another page of the host', () => {
    document.body.innerHTML = '<div class="formio-form"></div>';
    expect(formio.detect(document, URL_OF_FORM)).toBeNull();
    document.body.innerHTML = '<table><tr><td>Tin tức</td></tr></table>';
    expect(familyAt(document, new URL('https://motcua.mod.gov.vn/web/mot-cua/qlkdl'))).toBeNull();
    expect(familyAt(document, new URL('https://dichvucong.danang.gov.vn/vi/dossier/public-qni'))).toBeNull();
  });
});

describe('fields', () => {
  it('reads a list by its printed entry, not by "[object Object]"', () => {
    show(list('province', 'Tỉnh/Thành phố', 'Tỉnh Lâm Đồng'));
    expect(fields()).toMatchObject([
      { key: 'province', label: 'Tỉnh/Thành phố', kind: 'select', value: 'Tỉnh Lâm Đồng', required: true },
    ]);
  });

  it('keeps keys without what is random, with panel and row', () => {
    const radio = (id: string) =>
      component(
        'radio',
        'khuyetTatRadio1',
        `<label>Khuyết tật vận động</label><div class="form-check"><input type="radio" name="data[khuyetTat1Obj][khuyetTatRadio1][${id}]" id="a" value="1"><label for="a">Có</label></div>
<div class="form-check"><input type="radio" name="data[khuyetTat1Obj][khuyetTatRadio1][${id}]" id="b" value="2" checked><label for="b">Không</label></div>`,
      );
    for (const id of ['ehzqddg-ew6asu7', 'e1-e2']) {
      show(
        panel(
          'khuyetTat',
          'Dạng khuyết tật',
          `${radio(id)}<table><thead><tr><th>Họ tên</th></tr></thead><tbody><tr><td>${component('textfield', 'hoTen', '<input name="data[NGUOITHAN][0][hoTen]">')}</td></tr></tbody></table>`,
        ),
      );
      expect(fields().map(({ key, name, label, value }) => [key, name, label, value])).toEqual([
        [
          'khuyetTat/khuyetTat1Obj/khuyetTatRadio1',
          'data[khuyetTat1Obj][khuyetTatRadio1]',
          'Khuyết tật vận động',
          'Không',
        ],
        ['khuyetTat/NGUOITHAN/0/hoTen', 'data[NGUOITHAN][0][hoTen]', 'Họ tên', ''],
      ]);
    }
  });

  it('tells forms side by side apart by their titles, and gives no role to twins without any', () => {
    const both = text('data[fullname]', 'Họ và tên') + text('data[identityNumber]', 'Số CCCD');
    document.body.innerHTML = `<section><h3>Thông tin người nộp hồ sơ</h3><div class="formio-form">${both}</div></section>
<section><h3>Thông tin chủ hồ sơ</h3><div class="formio-form">${both}</div></section>`;
    expect(fields().map(({ key, role }) => [key, role])).toEqual([
      ['~thong-tin-nguoi-nop-ho-so/fullname', 'submitter.fullName'],
      ['~thong-tin-nguoi-nop-ho-so/identityNumber', 'submitter.personalId'],
      ['~thong-tin-chu-ho-so/fullname', 'owner.fullName'],
      ['~thong-tin-chu-ho-so/identityNumber', 'owner.personalId'],
    ]);
    document.body.innerHTML = `<div class="formio-form">${both}</div><div class="formio-form">${both}</div>`;
    expect(fields().map(({ role }) => role)).toEqual([null, null, null, null]);
  });

  it('takes each box of a group as a field of its own, and nothing of the library’s inner inputs', () => {
    const box = (value: string) =>
      `<div class="form-check"><input type="checkbox" name="data[giayTo][]" id="${value}" value="${value}"><label for="${value}">Giấy ${value}</label></div>`;
    show(
      component('selectboxes', 'giayTo', `<label>Giấy tờ</label>${box('a')}${box('b')}`) +
        component('file', 'tep', '<input type="file" name="data[tep]">') +
        component('button', 'submit', '<button>Gửi</button>') +
        list('gender', 'Giới tính'),
    );
    expect(fields().map(({ key, kind, label }) => [key, kind, label])).toEqual([
      ['giayTo/a', 'checkbox', 'Giấy a'],
      ['giayTo/b', 'checkbox', 'Giấy b'],
      ['gender', 'select', 'Giới tính'],
    ]);
  });

  it('takes a maker’s own field in a person’s block for no change of the form, but a renamed one for one', () => {
    const keys =
      'fullname birthday gender identityNumber idIssuePlace phoneNumber province district address'.split(' ');
    const known = keys.map((key) => text(`data[${key}]`, `Nhãn ${key}`)).join('');
    const own = text('data[capXet]', 'Nội dung đề nghị');
    const drift = (inner: string) => {
      show(panel('nguoiNop', 'Thông tin người nộp hồ sơ', inner));
      const { missing, new: strange } = formio.read(document, URL_OF_FORM).drift;
      return { missing, strange };
    };
    expect(drift(known + text('data[identityDate]', 'Ngày cấp') + own)).toEqual({ missing: [], strange: [] });
    expect(drift(known + text('data[identityDate2]', 'Ngày cấp') + own)).toEqual({
      missing: ['identitydate'],
      strange: ['data[identityDate2]'],
    });
  });

  it('believes the platform’s keys only in the block of the person they are documented for', () => {
    const keys =
      'fullname birthday gender identityNumber identityDate idIssuePlace phoneNumber province district address';
    const all = keys
      .split(' ')
      .map((key) => text(`data[${key}]`, `Nhãn ${key}`))
      .join('');
    const roleAt = (inner: string, at: string) => {
      show(inner);
      return fields().find(({ key }) => key.startsWith(`${at}/fullname`))?.role ?? null;
    };
    const applicant = panel('nguoiNop', 'Thông tin người nộp hồ sơ', all);
    expect(roleAt(applicant, 'nguoiNop')).toBe('submitter.fullName');
    for (const title of ['Thông tin người giám hộ', 'Thông tin khác'])
      expect(roleAt(applicant + panel('khac', title, text('data[fullname]', 'Tên')), 'khac')).not.toBe(
        'submitter.fullName',
      );
    // two blocks that nobody is named for
    const nobody = panel('a', 'Phần một', all) + panel('b', 'Phần hai', text('data[fullname]', 'Tên'));
    expect(roleAt(nobody, 'a')).toBeNull();
  });

  it('knows whose block a tab holds', () => {
    const pane = (inner: string) => `<div class="tab-pane" role="tabpanel">${inner}</div>`;
    show(
      component(
        'tabs',
        'cacBen',
        `<ul class="nav"><li class="nav-item"><a class="nav-link">Người nộp hồ sơ</a></li><li class="nav-item"><a class="nav-link">Chủ hồ sơ</a></li></ul>
<div class="tab-content">${pane(text('data[ten1]', 'Họ và tên'))}${pane(text('data[ten2]', 'Họ và tên'))}</div>`,
      ),
    );
    expect(fields().map(({ role }) => role)).toEqual(['submitter.fullName', 'owner.fullName']);
  });

  it('does not take the procedure’s own title for somebody’s block', () => {
    document.title = 'Trợ cấp cho người giám hộ - Cổng dịch vụ công';
    document.body.innerHTML = `<h2>1.014027.H36 - Trợ cấp cho người giám hộ</h2><div class="formio-form">${text('data[ten]', 'Họ và tên')}</div>`;
    expect(fields()[0]?.role).toBeNull();
    document.title = '';
  });

  it.each([
    ['01/02/2026', '2026-02-01T00:00:00+07:00', '01/02/2026'],
    ['2026-02-01 12:00 AM', '2026-02-01T00:00:00+07:00', '01/02/2026'],
    ['02/01/2026', '2026-02-01T00:00:00+07:00', '01/02/2026'],
    ['1-2-2026', '', '01/02/2026'],
    ['', '', ''],
  ])('reads the calendar %s with %s as %s', (shown, stored, date) => {
    const input = (value: string) => Object.assign(document.createElement('input'), { value });
    expect(dateIn({ controls: [input(shown), input(stored)] })).toBe(date);
  });
});

describe('what makers leave open', () => {
  const rolesOf = () => fields().map(({ name, role }) => [name, role]);

  it('misses no place of issue where the page asks for the agency instead', () => {
    const keys = 'fullname birthday gender identityNumber identityDate phoneNumber province district address';
    const inner = [...keys.split(' '), 'identityAgency'].map((key) => text(`data[${key}]`, key)).join('');
    show(panel('nop', 'Thông tin người nộp hồ sơ', inner));
    expect(formio.read(document, URL_OF_FORM).drift.missing).toEqual([]);
    show(panel('nop', 'Thông tin người nộp hồ sơ', inner.replaceAll('identityAgency', 'other')));
    expect(formio.read(document, URL_OF_FORM).drift.missing).toEqual(['idissueplace']);
  });

  it('takes the cell before for the label that a table for layout hides', () => {
    const hidden = component(
      'textfield',
      'a1',
      '<label class="visually-hidden">Họ và tên NKT</label><input name="data[a1]">',
      'formio-component-label-hidden',
    );
    show(
      component('content', 'h', '<p><b>Thông tin người khuyết tật</b></p>') +
        component(
          'table',
          't',
          `<table><tbody><tr><td>${component('htmlelement', 'x', '<p>Họ và tên <span>*</span></p>')}</td><td>${hidden}</td></tr></tbody></table>`,
        ),
    );
    expect(fields()[0]).toMatchObject({ label: 'Họ và tên', role: 'subject.fullName' });
  });

  it('knows whose fields stand under a title of the shell, whatever element that is', () => {
    document.body.innerHTML = `<div><div role="tab">Thông tin hồ sơ</div><div role="tab">Phí, lệ phí</div></div>
<div><div class="k"><span>Thông tin người nộp hồ sơ</span></div><div><p>Họ và tên</p><input name="fullname"></div></div>
<div class="formio-form">${text('data[x1]', 'Họ và tên')}</div>
<section><div>II. Thông tin chủ hồ sơ</div><div><div class="formio-form">${text('data[x2]', 'Họ và tên')}</div></div></section>`;
    expect(rolesOf()).toEqual([
      ['fullname', 'submitter.fullName'],
      ['data[x1]', null],
      ['data[x2]', 'owner.fullName'],
    ]);
  });

  it('knows the guardian beside whom a form names the representative', () => {
    show(panel('g', 'Thông tin người giám hộ hoặc người đại diện hợp pháp', text('data[y]', 'Họ và tên')));
    expect(rolesOf()).toEqual([['data[y]', 'guardian.fullName']]);
    show(panel('g', 'Thông tin người đại diện hợp pháp', text('data[y]', 'Họ và tên')));
    expect(rolesOf()).toEqual([['data[y]', null]]);
  });

  it('counts panes and tabs as the library prints them: the row of tabs beside the panes, a link in each item', () => {
    const tab = (title: string) => `<li class="nav-item" role="tab"><a class="nav-link">${title}</a></li>`;
    const pane = (inner: string) => `<div class="card-body tab-pane" role="tabpanel">${inner}</div>`;
    show(
      component(
        'tabs',
        't',
        `<div class="card"><div class="card-header"><ul class="nav nav-tabs" role="tablist">${['Người yêu cầu', 'Người được giám hộ', 'Người giám hộ'].map(tab).join('')}</ul></div>
${['a', 'b', 'c'].map((key) => pane(text(`data[${key}]`, 'Họ và tên'))).join('')}</div>`,
      ),
    );
    expect(rolesOf()).toEqual([
      ['data[a]', 'requester.fullName'],
      ['data[b]', 'subject.fullName'],
      ['data[c]', 'guardian.fullName'],
    ]);
  });

  it('gives a day of three boxes the name of its data', () => {
    const parts = ['day', 'month', 'year'].map((part) => `<input ref="${part}" type="number">`).join('');
    show(component('day', 'ngaySinh', `<label>Ngày sinh</label>${parts}`));
    expect(fields()[0]).toMatchObject({ name: 'data[ngaySinh]', kind: 'date' });
  });

  it('takes "false" for a box that is not to be ticked', async () => {
    show(
      component(
        'checkbox',
        'isOwnerDossier',
        '<label><input type="checkbox" name="data[isOwnerDossier]"> Là chủ hồ sơ</label>',
      ),
    );
    const [box] = fields();
    const write = (value: string) =>
      formio.write(document, box?.key ?? '', value, new AbortController().signal);
    expect(await write('false')).toMatchObject({ outcome: 'done' });
    const input = document.querySelector('input') as HTMLInputElement;
    input.checked = true;
    fields();
    await write('false');
    expect(input.checked).toBe(false);
  });
});

describe('the shell', () => {
  const row = (name: string, file: string): string =>
    `<tr class="mat-row"><td>1</td><td><mat-checkbox><label><input type="checkbox" checked></label></mat-checkbox> ${name}</td>
<td><mat-radio-group><label><input type="radio" checked>Bản chính</label><label><input type="radio">Bản sao</label></mat-radio-group></td>
<td>${file}<button class="btn_upload">Chọn tệp tin</button><input type="file" hidden></td></tr>`;

  it('reads papers with ticks, copies and files', () => {
    show(text('data[fullname]', 'Họ và tên'));
    document.body.insertAdjacentHTML(
      'beforeend',
      `<table>${row('Tờ khai theo Mẫu số 01 *', '<span>to-khai.pdf</span>')}${row('Giấy chứng tử', '')}</table>`,
    );
    expect(formio.read(document, URL_OF_FORM).papers).toEqual([
      {
        name: 'Tờ khai theo Mẫu số 01',
        required: true,
        attached: ['to-khai.pdf'],
        state: 'attached',
        copy: 'original',
        ticked: true,
      },
      {
        name: 'Giấy chứng tử',
        required: false,
        attached: [],
        state: 'empty',
        copy: 'original',
        ticked: true,
      },
    ]);
    // none of its boxes is a field of the form
    expect(fields().length).toBe(1);
  });

  it('knows the press that hands in, and no step before', () => {
    document.body.innerHTML =
      '<button class="a">Tiếp tục</button><button form="captchaForm">Tiếp tục</button><button class="b"><span>Nộp hồ sơ</span></button>';
    const submits = (selector: string) =>
      formio.isSubmit?.(document, URL_OF_FORM, document.querySelector(selector) as Element);
    expect(['.a', '[form]', '.b span'].map(submits)).toEqual([false, true, true]);
  });

  it('finds one code in the titles, and none where two stand', () => {
    document.body.innerHTML = '<h3>1.012796.H36 - Đính chính giấy chứng nhận đã cấp</h3>';
    expect(formio.read(document, URL_OF_FORM).hints).toEqual([
      { how: 'code-in-text', value: '1.012796' },
      { how: 'title', value: 'Đính chính giấy chứng nhận đã cấp' },
    ]);
    document.body.insertAdjacentHTML('beforeend', '<h3>1.014027.H36 - Trợ cấp</h3>');
    expect(formio.read(document, URL_OF_FORM).hints.filter(({ how }) => how === 'code-in-text')).toEqual([]);
  });

  it('on the clerk’s side names the dossier by its address, never by people', () => {
    document.body.innerHTML = '<table></table>';
    expect(staff.dossier?.(document, URL_OF_STAFF)).toBe('64b0f3a1c2d4000000000001');
    expect(
      staff.dossier?.(document, new URL('https://motcua.cantho.gov.vn/vi/dossier/search?code=1')),
    ).toBeNull();
  });

  it('has no fields on a list: boxes above it search among other people', () => {
    document.body.innerHTML = `<form><input name="applicant" placeholder="Tên người nộp"><input name="ownerFullname" placeholder="Chủ hồ sơ"><input name="phoneNumberApply" placeholder="Số điện thoại"></form><table><tr><td>1</td></tr></table>`;
    const list = new URL('https://motcua.cantho.gov.vn/vi/dossier/search?code=');
    expect(familyAt(document, list)).toBe('igate-staff');
    expect(staff.read(document, list).fields).toEqual([]);
  });

  it('knows the procedure by a line that names it where no title does', () => {
    show(text('data[fullname]', 'Họ và tên'));
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<p>Thủ tục: <b>1.116910.H08 - Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội</b></p>',
    );
    expect(staff.read(document, URL_OF_STAFF).hints).toEqual([
      { how: 'code-in-text', value: '1.116910' },
      { how: 'title', value: 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội' },
    ]);
  });
});

describe('the bridge', () => {
  const component = (dataSrc: string) => {
    const set: unknown[] = [];
    let loads = 0;
    const entries = [
      { value: { id: 1 }, label: '<span>Nam</span>' },
      { value: { id: 2 }, label: '<span>Nữ</span>' },
    ];
    return {
      set,
      loads: () => loads,
      id: 'e1',
      component: { type: 'select', dataSrc },
      dataValue: { id: 2 },
      choices: { _store: { choices: entries } },
      setValue: (value: unknown) => set.push(value),
      activate: () => (loads += 1),
      triggerUpdate: () => (loads += 1),
    };
  };
  const at = (made: ReturnType<typeof component>): Element => {
    document.body.innerHTML = '<div class="formio-component"><div class="choices"></div></div>';
    Object.assign(document.querySelector('.formio-component') as Element, { component: made });
    return document.querySelector('.choices') as Element;
  };

  it('sets the object behind the printed entry, and reads it back as printed', () => {
    const made = component('json');
    const el = at(made);
    expect(bridge['formio.set']?.(el, { op: 'formio.set', value: 'Nam' })).toEqual({ ok: true });
    expect(made.set).toEqual([{ id: 1 }]);
    expect(bridge['formio.set']?.(el, { op: 'formio.set', value: 'Na' })).toEqual({ ok: false });
    expect(bridge['formio.read']?.(el, { op: 'formio.read' })).toMatchObject({ value: 'Nữ' });
  });

  it('tells of a mask, past which nothing is typed', () => {
    const input = at(component('values'));
    expect(bridge['formio.read']?.(input, { op: 'formio.read' })).toMatchObject({ mask: false });
    Object.assign(input, { inputmask: {} });
    expect(bridge['formio.read']?.(input, { op: 'formio.read' })).toMatchObject({ mask: true });
  });

  it('never has a list filled that the portal’s own script fills', () => {
    const made = component('custom');
    expect(bridge['formio.load']?.(at(made), { op: 'formio.load', search: 'x' })).toEqual({ ok: false });
    expect(made.loads()).toBe(0);
  });
});
