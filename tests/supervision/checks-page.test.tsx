// @vitest-environment happy-dom
/** "Kiểm tra mẫu" and "Phát hiện" as a reviewer and a clerk see and press them, over the real ledger. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '@/utils/core/draft';
import type { RegisterRow } from '@/utils/supervision/register/types';
import { cast } from '../cast';
import { CLERKS, sampleRows } from '../register/sample';
import { at } from './register/rows';
import { does, officeOf, type OfficeInHands } from './checks-hands';

// a hand needs dozens of presses; the machine may be busy
vi.setConfig({ testTimeout: 30_000 });

const REVIEWER = CLERKS[3]!;
const MOTHER = cast.lan.fullName;
const draftOf = (id: string, values: Record<string, string>): Draft => ({
  v: 1,
  id,
  procedure: '1.001193',
  origin: 'https://example.gov.vn',
  form: { adapter: 'x', url: '' },
  path: '',
  createdAt: 0,
  updatedAt: 0,
  fields: Object.entries(values).map(([role, value]) => ({
    key: role,
    role,
    label: '',
    value,
    by: 'user',
    at: 0,
  })),
  papers: [],
  cases: [],
  ignored: [],
  note: '',
  submittedAt: 0,
});
let hands: OfficeInHands;
afterEach(() => hands.close());

const rowOf = async (key: string): Promise<RegisterRow> =>
  (await hands.host.world.ledger.row(key, hands.clock.now))!.row;
const keyNow = (): string => hands.host.about.value.slice(hands.host.about.value.indexOf('/') + 1);
const left = (): number =>
  hands.all('.check-item').filter((item) => hands.text(item).includes('Chưa kiểm')).length;

/** Dossiers of October: few, so that each mark is sealed fast. */
const october = (): RegisterRow[] =>
  sampleRows(600).filter(
    ({ received }) => received >= at('2026-10-01 00:00') && received < at('2026-11-01 00:00'),
  );

/** Drawn by a number of the public. */
async function drawn(number = '12345678'): Promise<void> {
  hands = await officeOf(october(), { me: REVIEWER });
  await hands.show('checks');
  await hands.press('Lập đợt kiểm tra');
  await hands.type('Sai số ± (điểm phần trăm)', '15');
  await hands.press('Rút mẫu');
  await hands.tick('Số bốc công khai');
  await hands.type('Số đã bốc (8 chữ số)', number);
  await hands.submit('.dialog form');
}

describe('planning', () => {
  it('says how many, why, how many of each counter, and who takes no part, with every change', async () => {
    hands = await officeOf(october(), { me: REVIEWER });
    await hands.show('checks', 'new');
    const size = () => Number(/(\d+) trong (\d+) hồ sơ/.exec(hands.text(hands.one('.plan-preview')))?.[1]);
    const five = size();
    expect(hands.text(hands.one('.plan-preview'))).toMatch(/Quầy 1.*Quầy 2.*Quầy 3/);
    expect(hands.text(hands.one('.plan-preview'))).not.toContain('Quầy 4');
    expect(hands.text(hands.one('.plan-preview'))).toMatch(/Không rút \d+ hồ sơ do chính bạn xử lý/);
    await hands.type('Sai số ± (điểm phần trăm)', '20');
    expect(size()).toBeLessThan(five);
    await hands.type('Sai số ± (điểm phần trăm)', 'năm');
    expect(hands.text()).toContain('Ghi số từ 0,1 đến dưới 100');
    expect(hands.button('Rút mẫu').disabled).toBe(true);
    await hands.tick('Tìm ra ít nhất một hồ sơ sai');
    expect(hands.text(hands.one('.plan-preview'))).toContain('95 trên 100 lần');
    expect(hands.text(hands.one('.plan-preview'))).toContain('Tất cả hồ sơ');
    await hands.tick('Nhận hay trả cả lô hồ sơ');
    expect(hands.text(hands.one('.plan-preview'))).toContain('nhận cả lô');
    await hands.type('Đến ngày', '31/02/2026');
    expect(hands.text()).toContain('Ghi ngày cuối đủ ngày');
    await hands.type('Từ ngày', '1-1-2020');
    await hands.type('Đến ngày', '2.1.2020');
    expect(hands.text()).toContain('Không có hồ sơ nào trong thời gian');
  });

  it('refuses half a public number and takes a whole one, which draws the same sample again', async () => {
    await drawn('1234');
    expect(hands.text(hands.one('.dialog'))).toContain('Ghi đủ 8 chữ số');
    await hands.type('Số đã bốc (8 chữ số)', '1234 5678');
    await hands.submit('.dialog form');
    expect(hands.text()).toContain('123-456-78');
    expect(hands.trace.notes.map(({ what }) => what)).toContain('check-drawn');
    await hands.press('Rút lại để đối chiếu');
    expect(hands.text()).toContain('Rút lại cho đúng mẫu này.');
  });
});

describe('the sheet', () => {
  it('is filled by keys alone; a failed item needs its reason; the next dossier in turn follows', async () => {
    await drawn();
    await hands.press(/^Kiểm hồ sơ đầu tiên/);
    const first = keyNow();
    const many = left();
    expect(many).toBeGreaterThan(3);
    await hands.key('1');
    expect(left()).toBe(many - 1);
    await hands.key('2');
    expect(document.activeElement?.tagName).toBe('SELECT');
    await hands.type('Lý do', 'paper-kind');
    await hands.submit('.fail-form');
    expect(hands.text(hands.one('.check-sheet'))).toContain('Sai loại bản');
    expect(left()).toBe(many - 2);
    await hands.press(/^Hoàn tất phiếu \(còn/);
    expect(hands.text(hands.one('.toasts'))).toContain(`Còn ${many - 2} mục`);
    for (let n = left(); n > 0; n--) await hands.key('1');
    await hands.press('Hoàn tất phiếu');
    expect(hands.text(hands.one('.toasts'))).toContain('Đã hoàn tất phiếu');
    expect((await rowOf(first)).history.map(({ what }) => what)).toContain('done');
    await hands.press(/^Hồ sơ tiếp/);
    expect(keyNow()).not.toBe(first);
    await hands.show('checks', hands.host.about.value.split('/')[0]!);
    expect(hands.text()).toMatch(/Đã kiểm 1 \/ \d+/);
    expect(hands.text()).toContain('Tìm thấy 1 hồ sơ sai trong 1 hồ sơ đã kiểm');
    expect(hands.text()).toContain('Chưa đủ mẫu: mới kiểm 1,');
    expect(hands.text()).toContain('Tạm tính, còn');
  });

  it('shows a tick that fell back, with what changed', async () => {
    await drawn();
    await hands.press(/^Kiểm hồ sơ đầu tiên/);
    const key = keyNow();
    await hands.key('1');
    const paper = (await rowOf(key)).papers[0]!;
    const papers = (await rowOf(key)).papers.map((one) =>
      one.id === paper.id ? { ...one, state: 'missing' as const } : one,
    );
    await hands.host.world.ledger.change([{ key, papers }], hands.clock.now);
    await hands.show('checks', hands.host.about.value);
    expect(hands.text(hands.one('.check-item'))).toContain('Trở lại chưa kiểm');
    expect(hands.text(hands.one('.check-item'))).toContain('nay: Thiếu');
  });

  it('says when it is not the turn of a dossier, and replaces one that never belonged', async () => {
    await drawn();
    const links = hands.all('table.check-sheets .link');
    await hands.press(hands.text(links.at(-1)!));
    expect(hands.text()).toContain('Chưa đến lượt hồ sơ này');
    const out = /Hồ sơ (\S+)/.exec(hands.text(hands.one('h1')))![1]!;
    await hands.press('Hồ sơ không thuộc diện kiểm');
    await hands.tick('Nhập trùng hồ sơ khác');
    await hands.submit('.dialog form');
    expect(hands.all('table.check-sheets .link').map((one) => hands.text(one))).not.toContain(out);
    expect(hands.text()).toMatch(new RegExp(`${out}: Nhập trùng hồ sơ khác`));
  });
});

describe('the loop', () => {
  async function failedAndReturned(): Promise<string> {
    await drawn();
    await hands.press(/^Kiểm hồ sơ đầu tiên/);
    const key = keyNow();
    await hands.key('2');
    await hands.submit('.fail-form');
    await hands.press(/^Trả về cán bộ/);
    await hands.type('Lời nhắn', 'Liên hệ 0912 345 678');
    await hands.submit('.dialog form');
    expect(hands.text(hands.one('.dialog'))).toContain('Bỏ số định danh, số điện thoại');
    await hands.type('Lời nhắn', 'Thiếu trang 2 của bản quét');
    await hands.submit('.dialog form');
    expect(hands.text(hands.one('.toasts'))).toContain('Đã trả 1 mục');
    return key;
  }

  it('goes from the reviewer to the clerk and back until the reviewer closes it', async () => {
    const key = await failedAndReturned();
    const handled = (await rowOf(key)).clerk;
    await hands.as(CLERKS.find(({ id }) => id === handled)!);
    await hands.show('findings');
    expect(hands.text()).toContain('Tôi cần trả lời (1)');
    // the paper by its name, as on the sheet, never by what the pack calls it inside
    expect(hands.text(hands.one('.finding-row'))).not.toContain('Giấy tờ “');
    await hands.press(/Thiếu giấy tờ này/);
    expect(hands.text(hands.one('.finding h2'))).toMatch(/^\p{Lu}/u);
    expect(hands.text(hands.one('.finding-row'))).toContain(
      `${hands.text(hands.one('.finding h2'))}: Thiếu giấy tờ này`,
    );
    expect(hands.text()).toContain('Thiếu trang 2 của bản quét');
    expect(hands.all('button').map((one) => hands.text(one))).not.toContain('Đóng phát hiện');
    await hands.press('Trả lời');
    await hands.submit('.dialog form');
    expect(hands.text(hands.one('.dialog'))).toContain('Chọn một mục.');
    await hands.tick('Giải trình: có lý do');
    await hands.submit('.dialog form');
    expect(hands.text(hands.one('.dialog'))).toContain('Ghi một câu');
    await hands.type('Lời nhắn', 'Đã quét lại đủ trang');
    await hands.submit('.dialog form');
    expect(hands.text(hands.one('.finding'))).toContain('Đã trả lời');

    await hands.as(REVIEWER);
    await hands.show('findings');
    expect(hands.text()).toContain('Chờ kết luận (1)');
    await hands.press(/Thiếu giấy tờ này/);
    await hands.press('Trả về lần nữa');
    await hands.tick('Trả lời chưa rõ');
    await hands.type('Lời nhắn', 'Trang 2 vẫn mờ');
    await hands.submit('.dialog form');
    expect(hands.text(hands.one('.finding'))).toContain('Chờ cán bộ trả lời');
    await hands.press('Đóng phát hiện');
    await hands.tick('Đã sửa xong');
    await hands.submit('.dialog form');
    expect(hands.text(hands.one('.finding'))).toContain('Đã đóng');
    expect(hands.all('.finding-history li')).toHaveLength(5);
    expect(hands.text(hands.one('.finding-history'))).toMatch(
      /Lập phát hiện.*Trả về.*giải trình.*Đã quét lại đủ trang.*Trang 2 vẫn mờ.*Đóng: đã sửa xong/,
    );
    expect(hands.all('button').map((one) => hands.text(one))).toContain('Mở lại');
    expect(hands.trace.notes.map(({ what }) => what)).toEqual([
      'check-drawn',
      'finding-made',
      'finding-closed',
    ]);
  });

  it('marks what is overdue', async () => {
    await failedAndReturned();
    hands.clock.now += 10 * 86_400_000;
    await hands.show('findings');
    await hands.press(/Đang ở cán bộ/);
    expect(hands.text(hands.one('.finding-row'))).toContain('Quá hạn trả lời');
  });
});

describe('a second checker', () => {
  it('does not see the first ticks, moves no figure, and is compared', async () => {
    await drawn();
    await hands.press(/^Kiểm hồ sơ đầu tiên/);
    const place = hands.host.about.value;
    const check = place.split('/')[0]!;
    for (let n = left(); n > 0; n--) await hands.key('1');
    await hands.press('Hoàn tất phiếu');
    const handled = (await rowOf(place.slice(check.length + 1))).clerk;
    await hands.as(CLERKS.find(({ id }) => id !== handled && id !== REVIEWER.id)!);
    await hands.show('checks', check);
    await hands.press(/^Phúc tra hồ sơ/);
    const many = left();
    expect(many).toBeGreaterThan(3);
    await hands.key('2');
    await hands.submit('.fail-form');
    for (let n = left(); n > 0; n--) await hands.key('1');
    await hands.press('Hoàn tất phiếu');
    await hands.show('checks', check);
    expect(hands.text()).toContain(`hai người đánh giá giống nhau ${many - 1} trên ${many} mục`);
    expect(hands.text()).toContain('Tìm thấy 0 hồ sơ sai trong 1 hồ sơ đã kiểm');
  });
});

describe('blind second entry', () => {
  const roles = ['mother.fullName', 'subject.birthDate'];
  const drafts = new Map(
    sampleRows(600).map(({ id }) => [
      id,
      draftOf(id, { 'mother.fullName': MOTHER, 'subject.birthDate': '05/09/2026' }),
    ]),
  );
  const fields = (row: RegisterRow): RegisterRow => ({
    ...row,
    fields: roles.map((role, n) => ({ role, print: `p${n}` })),
  });

  it('keeps only how the two compare: no value stands in the register or on the page', async () => {
    hands = await officeOf(october().map(fields), { me: REVIEWER, drafts });
    await hands.show('checks', 'new');
    await hands.press('Rút mẫu');
    await hands.submit('.dialog form');
    await hands.press(/^Kiểm hồ sơ đầu tiên/);
    await hands.press('Nhập lại độc lập');
    expect(hands.text()).not.toContain(MOTHER);
    const boxes = () => hands.all('.second-entry') as HTMLInputElement[];
    const enter = async (value: string) => {
      await does(() => {
        boxes()[0]!.value = value;
        boxes()[0]!.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await does(() =>
        boxes()[0]!.form!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
      );
    };
    await enter(MOTHER.toLocaleUpperCase('vi'));
    await enter('6/9/2026');
    expect(hands.text()).toContain('Nhập lại độc lập: khớp');
    expect(hands.text()).toContain('Nhập lại độc lập: khác nhau');
    expect(JSON.stringify(await rowOf(keyNow()))).not.toMatch(/2026-09|9\/2026/);
    expect(JSON.stringify(await rowOf(keyNow())).toLowerCase()).not.toContain(MOTHER.toLowerCase());
    await hands.press('Xem nội dung ô');
    expect(hands.text()).toContain(MOTHER);
    expect(hands.trace.notes.map(({ what }) => what)).toContain('values-shown');
    await hands.press('Ẩn nội dung');
    expect(hands.text()).not.toContain(MOTHER);
    // what has been seen is no longer entered blindly
    expect(hands.all('button').map((one) => hands.text(one))).not.toContain('Nhập lại độc lập');
    await hands.show('checks', hands.host.about.value.split('/')[0]!);
    expect(hands.text()).toContain('Nhập lại độc lập 2 ô: khớp 1, chỉ khác dấu 0, khác nhau 1.');
  });

  it('says so where the draft is not here', async () => {
    await drawn();
    await hands.press(/^Kiểm hồ sơ đầu tiên/);
    await hands.press('Nhập lại độc lập');
    expect(hands.text()).toContain('Bản nháp của hồ sơ này không mở được ở đây');
    expect(hands.all('.second-entry')).toHaveLength(0);
  });
});

describe('ending', () => {
  it('asks first, makes the figures final and takes no more ticks', async () => {
    await drawn();
    await hands.press('Kết thúc đợt kiểm tra');
    expect(hands.text(hands.one('.dialog'))).toMatch(/Còn \d+ hồ sơ chưa kiểm/);
    await hands.submit('.dialog form');
    expect(hands.text(hands.one('h1'))).toContain('Kết thúc 20/11/2026');
    await hands.press(hands.text(hands.one('table.check-sheets .link')));
    expect(hands.text()).toContain('Đợt kiểm tra đã kết thúc: chỉ xem.');
    expect(hands.all('.verdicts')).toHaveLength(0);
  });
});
