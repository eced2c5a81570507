// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import adapter from '../../utils/adapters/x-eform';
import { cast } from '../cast';
import {
  birth,
  date,
  dateText,
  form,
  input,
  paragraphs,
  radio,
  row,
  select,
  title,
  URL_OF_FORM,
} from './forms';

let abort: AbortController;
beforeEach(() => {
  abort = new AbortController();
});
afterEach(() => {
  abort.abort();
  document.body.replaceChildren();
});

const show = (html: string) => {
  document.body.innerHTML = html;
  adapter.read(document, URL_OF_FORM);
};
const write = (key: string, value: string) => adapter.write(document, key, value, abort.signal);
const value = (key: string) => adapter.readField(document, key)?.value;
const find = <T extends Element = HTMLInputElement>(selector: string) =>
  document.querySelector<T>(selector) as T;
const refused = (reason: string) => ({ outcome: 'refused', reason });

/** A list as the portal builds it: rows exist only while it is open, the choice closes it. */
function liven(name: string, options: string[], { search = false, loadMs = 0 } = {}): { picks: string[] } {
  const root = find<HTMLElement>(`[name="${name}"] [id^="custom-select-"]`);
  const header = root.querySelector('.input-field-select') as HTMLElement;
  const picks: string[] = [];
  const rows = (box: Element, texts: string[]) => {
    for (const old of box.querySelectorAll('div')) old.remove();
    for (const text of texts) {
      const option = document.createElement('div');
      option.textContent = text;
      option.addEventListener('click', () => {
        picks.push(text);
        header.textContent = `${text} ▼`;
        box.remove();
      });
      box.append(option);
    }
  };
  header.addEventListener('click', () => {
    const open = root.querySelector('.input-field-select-options');
    if (open) return open.remove();
    const box = document.createElement('div');
    box.className = 'input-field-select-options';
    root.append(box);
    // every opening asks the service anew; an answer for a list closed meanwhile is lost
    if (loadMs > 0) return void setTimeout(() => rows(box, options), loadMs);
    if (!search) return rows(box, ['-- Chọn --', ...options]);
    const query = document.createElement('input');
    query.placeholder = 'Tìm kiếm...';
    query.addEventListener('input', () =>
      rows(
        box,
        options.filter((text) => query.value !== '' && text.includes(query.value)),
      ),
    );
    box.append(query);
    rows(box, options.slice(0, 1));
  });
  return { picks };
}

describe('typing', () => {
  it('makes the events of a person, in their order, and moves no focus', async () => {
    show(birth());
    const el = find('[name="HoTenKS"] input');
    const seen: string[] = [];
    for (const type of ['keydown', 'keypress', 'beforeinput', 'input', 'keyup', 'change', 'blur'])
      el.addEventListener(type, () => seen.push(`${type} ${el.value}`));
    expect(await write('HoTenKS', cast.minhAn.fullName)).toEqual({ outcome: 'done' });
    const name = cast.minhAn.fullName;
    expect(seen).toEqual([
      'keydown ',
      'keypress ',
      'beforeinput ',
      ...['input', 'keyup', 'change', 'blur'].map((type) => `${type} ${name}`),
    ]);
    expect(document.activeElement).toBe(document.body);
    seen.length = 0;
    await write('HoTenKS', name);
    expect(seen).toEqual([]);
  });

  it('fills every mirror of a name', async () => {
    show(birth().replace(input('HoTenKS'), input('HoTenKS') + input('HoTenKS')));
    await write('HoTenKS', cast.minhAn.fullName);
    expect(
      [...document.querySelectorAll<HTMLInputElement>('[name=HoTenKS] input')].map((el) => el.value),
    ).toEqual([cast.minhAn.fullName, cast.minhAn.fullName]);
  });

  it('finds the nodes anew when the portal has replaced them', async () => {
    show(birth());
    find('[name="HoTenKS"]').outerHTML = input('HoTenKS');
    expect((await write('HoTenKS', cast.minhAn.fullName)).outcome).toBe('done');
    expect(value('HoTenKS')).toBe(cast.minhAn.fullName);
  });

  it('accepts the capitals that the portal makes of a name', async () => {
    show(birth());
    const el = find('[name="HoTenKS"] input');
    el.addEventListener('blur', () => (el.value = el.value.toLocaleUpperCase('vi')));
    expect(await write('HoTenKS', 'Nguyễn Minh An')).toEqual({ outcome: 'done', value: 'NGUYỄN MINH AN' });
  });

  it.each([
    ['a locked field', 'readonly', 'readonly'],
    ['a disabled field', 'disabled', 'readonly'],
  ])('leaves %s alone', async (_what, attribute, reason) => {
    show(form(input('HoTenKS', `${attribute} value="x"`), input('HoTenMeKS'), input('HoTenChaKS')));
    expect(await write('HoTenKS', 'y')).toEqual(refused(reason));
    expect(value('HoTenKS')).toBe('x');
  });

  it('leaves a field alone in which the clerk is typing, a hidden one, an unknown one, and one too short', async () => {
    show(birth());
    find('[name="HoTenKS"] input').focus();
    expect(await write('HoTenKS', 'y')).toEqual(refused('focused'));
    expect(await write('NhapDanTocKSKhac', 'Pa Kô')).toEqual({ outcome: 'retry', reason: 'hidden' });
    expect(await write('khongCo', 'y')).toEqual({ outcome: 'retry', reason: 'not-found' });
    expect(await write('SoDinhDanhC', '0010940000111')).toEqual(refused('bad-value'));
    abort.abort();
    expect(await write('HoTenMeKS', 'y')).toEqual({ outcome: 'retry', reason: 'cancelled' });
    expect([value('HoTenKS'), value('SoDinhDanhC'), value('HoTenMeKS')]).toEqual(['', '', '']);
  });

  it('puts one line into a one-line field and digits into a field of digits', async () => {
    show(
      form(
        input('HoTenKS'),
        input('HoTenMeKS'),
        input('x'),
        '<x-input-number name="gbtSo"><input name="gbtSo"></x-input-number>',
      ),
    );
    await write('HoTenKS', 'A\nB');
    expect(value('HoTenKS')).toBe('A B');
    expect(await write('gbtSo', '12a')).toEqual(refused('bad-value'));
    await write('gbtSo', '12.345');
    expect(value('gbtSo')).toBe('12345');
  });
});

const datesForm = () =>
  form(
    date('NgayCapDDC'),
    row('Năm sinh', dateText('NamSinhChaKS')),
    input('NgaySinhChon', 'placeholder="dd/mm/yyyy"'),
    input('HoTenKS'),
    input('HoTenMeKS'),
  );

const parts = (ends: string) => [...document.querySelectorAll<HTMLInputElement>(ends)].map((el) => el.value);

describe('dates', () => {
  it.each(['05/09/2024', '5/9/2024', '2024-09-05', '5-9-2024'])('writes %s into all boxes', async (text) => {
    show(datesForm());
    expect((await write('NgayCapDDC', text)).outcome).toBe('done');
    expect(parts('[name^="NgayCapDDC-"]')).toEqual(['05', '09', '2024', '2024-09-05']);
    await write('NgaySinhChon', text);
    expect(value('NgaySinhChon')).toBe('05/09/2024');
  });

  it.each(['31/02/2024', '2024', '13/2024', 'hôm qua', '05/09/24'])('refuses %s', async (text) => {
    show(datesForm());
    expect(await write('NgayCapDDC', text)).toEqual(refused('bad-value'));
    expect(await write('NgaySinhChon', text)).toEqual(refused('bad-value'));
    expect(parts('[name^="NgayCapDDC-"]')).toEqual(['', '', '', '']);
  });

  it('takes a year or a month where the form allows it', async () => {
    show(datesForm());
    await write('NamSinhChaKS', '1965');
    expect(parts('[id^="NamSinhChaKS-"]')).toEqual(['', '', '1965']);
    await write('NamSinhChaKS', '3/1965');
    expect(parts('[id^="NamSinhChaKS-"]')).toEqual(['', '03', '1965']);
    await write('NamSinhChaKS', '');
    expect(parts('[id^="NamSinhChaKS-"]')).toEqual(['', '', '']);
  });

  it('waits for boxes that are rendered late', async () => {
    show(datesForm().replace(dateText('NamSinhChaKS'), '<x-date-text name="NamSinhChaKS"></x-date-text>'));
    const outcome = write('NamSinhChaKS', '12/03/1994');
    find('[name="NamSinhChaKS"]').outerHTML = dateText('NamSinhChaKS');
    expect((await outcome).outcome).toBe('done');
    expect(value('NamSinhChaKS')).toBe('12/03/1994');
  });

  it('writes only the year where the form asks for nothing else', async () => {
    show(
      form(
        title('II. Người chết'),
        input('NguyenNhanMat'),
        input('GioMat'),
        input('PhutMat'),
        'Năm sinh: <input name="NgaySinh" placeholder="Điền năm">',
      ),
    );
    expect((await write('NgaySinh', '12/03/1950')).outcome).toBe('done');
    expect(value('NgaySinh')).toBe('1950');
  });
});

describe('choices', () => {
  it('ticks once, by words or by the code of the box, and never again', async () => {
    show(birth());
    let changes = 0;
    document.body.addEventListener('change', () => (changes += 1));
    expect((await write('LoaiDangKy', 'Đăng ký mới')).outcome).toBe('done');
    expect((await write('LoaiDangKy', 'đăng ký mới')).outcome).toBe('done');
    expect(changes).toBe(1);
    await write('QuanHe', 'ChaDe');
    await write('QuanHe', 'ChaDe');
    expect(changes).toBe(2);
    expect(value('QuanHe')).toBe('Cha đẻ');
  });

  it('refuses what is no option and takes no tick away', async () => {
    show(birth());
    await write('LoaiDangKy', 'Đăng ký lại');
    for (const text of ['Đăng ký', 'Quá hạn', ''])
      expect((await write('LoaiDangKy', text)).outcome).toBe('refused');
    expect(value('LoaiDangKy')).toBe('Đăng ký lại');
  });

  it('presses the paragraph when the box itself does not react', async () => {
    show(
      form(
        paragraphs('QuanHe', { ChaDe: 'Cha đẻ', Khac: 'Khác' }),
        input('HoTenKS'),
        input('HoTenMeKS'),
        input('x'),
      ),
    );
    const box = find('#QuanHe-ChaDe');
    box.addEventListener('click', (event) => event.preventDefault());
    box.closest('p')?.addEventListener('click', (event) => {
      if (event.target !== box) box.checked = true;
    });
    expect((await write('QuanHe', 'Cha đẻ')).outcome).toBe('done');
  });

  it('leaves locked boxes alone', async () => {
    show(
      form(
        radio('LoaiDangKy', { 1: 'Đăng ký mới' }).replace('type="checkbox"', 'type="checkbox" disabled'),
        input('HoTenKS'),
        input('HoTenMeKS'),
        input('x'),
      ),
    );
    expect(await write('LoaiDangKy', 'Đăng ký mới')).toEqual(refused('readonly'));
  });
});

const listForm = () => form(select('DanTocKS'), input('HoTenKS'), input('HoTenMeKS'), input('x'));

describe('lists', () => {
  it('picks the entry, shows its words, and does not pick it twice', async () => {
    show(listForm());
    const { picks } = liven('DanTocKS', ['Kinh', 'Kháng', "K'Ho"]);
    expect(await write('DanTocKS', 'K’Ho')).toEqual({ outcome: 'done', value: "K'Ho" });
    await write('DanTocKS', "K'Ho");
    expect(picks).toEqual(["K'Ho"]);
  });

  it('does not pick again what it knows under a shorter name', async () => {
    show(listForm());
    const { picks } = liven('DanTocKS', ['Kháng', 'Kinh (Việt)']);
    expect(await write('DanTocKS', 'Kinh')).toEqual({ outcome: 'done', value: 'Kinh (Việt)' });
    expect(await write('DanTocKS', 'Kinh')).toEqual({ outcome: 'done', value: 'Kinh (Việt)' });
    expect(picks).toEqual(['Kinh (Việt)']);
  });

  it('refuses what the list lacks, and closes the list it has opened', async () => {
    show(listForm());
    const { picks } = liven('DanTocKS', ['Kinh', 'Kháng']);
    expect(await write('DanTocKS', 'Hán')).toEqual(refused('not-an-option'));
    expect(picks).toEqual([]);
    expect(document.querySelector('.input-field-select-options')).toBeNull();
  });

  it('searches a long list that shows its beginning only', async () => {
    show(listForm());
    const { picks } = liven('DanTocKS', ['Xã An Bình', 'Xã Ea H’Leo', 'Phường Tân An'], { search: true });
    expect((await write('DanTocKS', 'Phường Tân An')).outcome).toBe('done');
    expect(picks).toEqual(['Phường Tân An']);
  });

  it('gives a slow service its whole time again after the list was opened anew', async () => {
    show(listForm());
    const { picks } = liven('DanTocKS', ['Kinh', 'Kháng'], { loadMs: 2_400 });
    expect((await write('DanTocKS', 'Kinh')).outcome).toBe('done');
    expect(picks).toEqual(['Kinh']);
  });

  it('clears through the placeholder', async () => {
    show(listForm());
    liven('DanTocKS', ['Kinh']);
    await write('DanTocKS', 'Kinh');
    expect((await write('DanTocKS', '')).outcome).toBe('done');
    expect(value('DanTocKS')).toBe('');
  });

  it('does not disturb a list that the clerk has opened', async () => {
    show(listForm());
    liven('DanTocKS', ['Kinh']);
    find<HTMLElement>('.input-field-select').click();
    expect(await write('DanTocKS', 'Kinh')).toEqual(refused('focused'));
    expect(document.querySelector('.input-field-select-options')).not.toBeNull();
  });

  it('leaves a locked list alone', async () => {
    show(listForm().replace('class="input-field-select"', 'class="input-field-select" aria-disabled="true"'));
    expect(await write('DanTocKS', 'Kinh')).toEqual(refused('readonly'));
  });
});
