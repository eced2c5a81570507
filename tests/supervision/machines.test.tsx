// @vitest-environment happy-dom
/** Two PCs and a stick: cards, marks, bundles there and back, over the real register and real keys. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MachinesPage } from '@/components/supervision/machines/page';
import type { NewMark } from '@/utils/register/api';
import { hands, type Hands } from './hands';
import { NOW, pc, type Pc } from './pcs';

let [desk, boss]: Pc[] = [];
let open: Hands | null = null;
beforeEach(async () => {
  [desk, boss] = await Promise.all([pc('may-2'), pc('may-kiem-tra')]);
});
afterEach(async () => {
  open?.close();
  open = null;
  await Promise.all([desk!.close(), boss!.close()]);
});

/** Sits down at a PC: its page, freshly opened. */
async function at(pc: Pc): Promise<Hands> {
  open?.close();
  open = await hands(MachinesPage, pc.host);
  await open.says('Máy này');
  return open;
}
async function name(pc: Pc, label: string, role: 'Tiếp nhận' | 'Giám sát'): Promise<void> {
  const page = await at(pc);
  await page.enter('Tên máy', label);
  await page.tick(role);
  await page.press('Lưu tên');
  await page.says('Mã đối chiếu của máy này');
}
const asFile = (content: Blob, name: string): File => new File([content], name, { lastModified: 1 });
async function cardOf(pc: Pc): Promise<File> {
  const page = await at(pc);
  await page.press('Lưu thẻ ra tệp');
  const { content, name } = pc.files.pop()!;
  return asFile(content, name);
}
const marks = (page: Hands) => [...page.root.querySelectorAll('dialog .mark, .own-machine .mark')];
const markOf = (mark: Element | undefined) => [...(mark?.children ?? [])].map((group) => group.textContent);

async function trust(at_: Pc, card: File): Promise<void> {
  const page = await at(at_);
  await page.press('Thêm máy');
  await page.give('Chọn tệp thẻ', [card]);
  await page.says('So mã đối chiếu với');
  await page.press('Giống hết: tin máy này');
  await page.says('Đã so mã đối chiếu');
}
async function acquainted(): Promise<void> {
  await name(desk!, 'Quầy 2', 'Tiếp nhận');
  await name(boss!, 'Kiểm tra', 'Giám sát');
  const [first, second] = [await cardOf(desk!), await cardOf(boss!)];
  await trust(desk!, second);
  await trust(boss!, first);
}
async function bundleOf(pc: Pc): Promise<File> {
  const page = await at(pc);
  await page.press('Lập gói');
  await page.says('Đã lập gói số');
  const { content, name } = pc.files.pop()!;
  return asFile(content, name);
}
async function take(at_: Pc, files: readonly File[]): Promise<Hands> {
  const page = await at(at_);
  await page.give('Chọn gói', files);
  await page.until(() => /Nhận \d+ gói|Không có gói nào mới/.test(page.text()));
  return page;
}
async function marked({ ledger }: Pc, key: string, ...marks: readonly NewMark[]): Promise<void> {
  for (const mark of marks) expect((await ledger.mark([{ key, mark }], NOW)).refused).toEqual([]);
}
const rowsOf = async ({ ledger }: Pc) =>
  (await ledger.find({ query: {}, sort: { by: 'received', down: true }, from: 0, count: 500 }, NOW)).rows;

describe('getting to know each other', () => {
  it('a machine is named first; its card is a file whose name says whose it is, without the mark', async () => {
    const page = await at(desk!);
    expect(page.text()).toContain('Đặt tên cho máy này');
    await page.press('Lưu tên');
    await page.says('Ghi tên máy');
    await name(desk!, 'Quầy 2', 'Tiếp nhận');
    const mark = markOf(marks(open!)[0]);
    expect(mark).toHaveLength(6);
    const card = await cardOf(desk!);
    expect(card.name).toBe('the-may-quay-2.txt');
    const written = await card.text();
    expect(written).toContain('Máy: Quầy 2 (Máy tiếp nhận)');
    for (const group of mark) expect(written).not.toContain(group);
  });

  it('both sides see the same mark, and trust only after it was compared', async () => {
    await name(desk!, 'Quầy 2', 'Tiếp nhận');
    const card = await cardOf(desk!);
    const theirs = markOf(marks(open!)[0]);
    await name(boss!, 'Kiểm tra', 'Giám sát');
    const page = await at(boss!);
    await page.press('Thêm máy');
    await page.give('Chọn tệp thẻ', [card]);
    await page.says('So mã đối chiếu với Quầy 2');
    expect(markOf(marks(page).at(-1))).toEqual(theirs);
    await page.press('Thôi');
    await page.says('Chưa so mã đối chiếu');
    expect(page.text()).toContain('Chưa có máy nào đã so mã đối chiếu');
    expect(boss!.noted).toEqual([]);
    await page.press('So mã đối chiếu');
    await page.press('Giống hết: tin máy này');
    await page.says('Đã so mã đối chiếu');
    expect(boss!.noted).toEqual([{ what: 'machine-trusted', count: 1 }]);
  });

  it('a mark that differs: the card goes, and it says what to do', async () => {
    await name(desk!, 'Quầy 2', 'Tiếp nhận');
    const card = await cardOf(desk!);
    const page = await at(boss!);
    await page.press('Thêm máy');
    await page.give('Chọn tệp thẻ', [card]);
    await page.press('Không giống');
    await page.says('Chưa có máy nào. Thêm thẻ');
    expect(boss!.host.toasts.value.at(-1)!.text).toContain('Xin lại thẻ tận tay');
  });

  it('a pasted card may be broken by a mail; a cut one, another file and our own card are refused with a sentence', async () => {
    await name(desk!, 'Quầy 2', 'Tiếp nhận');
    await open!.press('Chép thẻ');
    await open!.until(() => desk!.copied.length === 1);
    const text = desk!.copied[0]!;
    const paste = async (page: Hands, words: string) => {
      await page.enter('Hoặc dán thẻ', words);
      await page.press('Thêm');
    };
    const own = await at(desk!);
    await own.press('Thêm máy');
    await paste(own, text);
    await own.says('Đây là thẻ của chính máy này');
    const page = await at(boss!);
    await page.press('Thêm máy');
    await page.press('Thêm');
    await page.says('Chọn tệp hoặc dán thẻ');
    await paste(page, text.slice(0, 120));
    await page.says('Thẻ bị thiếu');
    await paste(page, 'Kính gửi đồng chí');
    await page.says('Không thấy thẻ máy');
    await paste(page, 'so-tay-mot-cua bundle 1\n{}');
    await page.says('Đây là gói hồ sơ');
    await paste(page, `Gửi anh:\n${text.replaceAll(/(.{60})/g, '> $1\r\n')}\nTrân trọng`);
    await page.says('So mã đối chiếu với Quầy 2');
  });

  it('trust is taken back with one press, and given back with another', async () => {
    await acquainted();
    const page = await at(boss!);
    await page.press('Thôi tin');
    await page.says('Chưa so mã đối chiếu');
    boss!.host.toasts.value.at(-1)!.action!.run();
    await page.says('Đã so mã đối chiếu');
    await page.press('Thôi tin');
    await page.press('Bỏ máy này');
    await page.says('Chưa có máy nào');
    boss!.host.toasts.value.at(-1)!.action!.run();
    await page.says('Chưa so mã đối chiếu');
  });
});

describe('handing over and taking in', () => {
  it('dossiers go over, findings come back; again is no harm', async () => {
    await acquainted();
    await desk!.put(1, 2, 3);
    const bundle = await bundleOf(desk!);
    expect(bundle.name).toBe('goi-1-quay-2-gui-kiem-tra-2026-11-01-den-2026-11-20.sotay-goi');
    expect(desk!.noted.at(-1)).toEqual({ what: 'bundle-written', count: 3 });

    let page = await take(boss!, [bundle]);
    const [, from, seq, count, state] = [...page.root.querySelectorAll('.bundles td')].map(
      (one) => one.textContent,
    );
    expect([from, seq, count, state]).toEqual(['Quầy 2lập 10:00', '1', '3', 'Mới, nhận được']);
    expect(await rowsOf(boss!)).toHaveLength(0);
    await page.press('Nhận 1 gói');
    await page.says('3 hồ sơ mới');
    expect(boss!.noted.at(-1)).toEqual({ what: 'bundle-merged', count: 3 });
    expect(await rowsOf(boss!)).toHaveLength(3);
    await page.says('đã nhận đến gói số 1');

    page = await take(boss!, [bundle]);
    expect(page.text()).toContain('Đã nhận trước đây, bỏ qua');
    expect(page.text()).toContain('Không có gói nào mới');

    const [first] = await rowsOf(boss!);
    const { key, row } = first!;
    await marked(
      boss!,
      key,
      {
        as: 'reviewer',
        what: 'made',
        finding: 'f1',
        check: 'c1',
        item: 'paper:to-khai',
        class: 'major',
        reason: 'missing',
        note: '',
      },
      {
        as: 'reviewer',
        what: 'returned',
        finding: 'f1',
        to: row.clerk,
        until: NOW + 86_400_000,
        reason: 'missing',
        note: '',
      },
    );
    const back = await bundleOf(boss!);
    expect(back.name).toMatch(/^goi-1-kiem-tra-gui-quay-2-/);
    page = await take(desk!, [back]);
    await page.press('Nhận 1 gói');
    await page.says('1 hồ sơ được cập nhật');
    const [finding] = await desk!.ledger.findings({ states: ['returned'] }, NOW);
    expect(finding!.row.code).toBe(row.code);

    await marked(desk!, key, { as: 'clerk', what: 'answered', finding: 'f1', answer: 'mended', note: '' });
    page = await take(boss!, [await bundleOf(desk!)]);
    await page.press('Nhận 1 gói');
    await page.says('Đã nhận xong');
    expect(await boss!.ledger.findings({ states: ['answered'] }, NOW)).toHaveLength(1);
  });

  it('one flipped byte, a foreign file, a bundle for somebody else: each is refused with a sentence, the good one comes in', async () => {
    await acquainted();
    await desk!.put(1, 2);
    const good = await bundleOf(desk!);
    const bytes = new Uint8Array(await good.arrayBuffer());
    bytes[bytes.length - 9]! ^= 1;
    const files = [
      asFile(new Blob([bytes]), 'hong.sotay-goi'),
      asFile(new Blob(['xin chào']), 'thu.docx'),
      Object.assign(asFile(new Blob([]), 'usb.sotay-goi'), {
        arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
      }),
      good,
    ];
    const page = await take(boss!, files);
    expect(page.text()).toContain('Tệp bị hỏng khi chép hoặc bị sửa. Chép lại từ máy kia.');
    expect(page.text()).toContain('Không phải gói hồ sơ');
    expect(page.text()).toContain('Không đọc được tệp. Nếu tệp ở USB, cắm lại');
    await page.press('Nhận 1 gói');
    await page.says('2 hồ sơ mới');
    const other = await take(desk!, [good]);
    expect(other.text()).toContain('Gói này lập cho máy khác');
  });

  it('of a machine whose mark was not compared nothing comes in', async () => {
    await acquainted();
    await desk!.put(1);
    const bundle = await bundleOf(desk!);
    const page = await at(boss!);
    await page.press('Thôi tin');
    await page.says('Chưa so mã đối chiếu');
    expect((await take(boss!, [bundle])).text()).toContain('Không biết máy đã lập gói này');
  });

  it('a number that never came is told until it comes', async () => {
    await acquainted();
    await desk!.put(1);
    const bundles = [
      await bundleOf(desk!),
      await bundleOf(desk!),
      await bundleOf(desk!),
      await bundleOf(desk!),
    ];
    let page = await take(boss!, [bundles[3]!]);
    await page.press('Nhận 1 gói');
    await page.says('Thiếu gói số 1 đến 3 của Quầy 2');
    page = await take(boss!, [bundles[0]!, bundles[2]!]);
    await page.press('Nhận 2 gói');
    await page.says('Thiếu gói số 2 của Quầy 2');
    page = await take(boss!, bundles);
    expect(page.text()).toContain('Thiếu gói số 2 của Quầy 2');
    await page.press('Nhận 1 gói');
    await page.until(() => !page.text().includes('Thiếu gói'));
  });

  it('says why there is no bundle: nobody to give to, wrong days, no dossier', async () => {
    let page = await at(desk!);
    expect(page.text()).toContain('Đặt tên cho máy này trước');
    await acquainted();
    page = await at(desk!);
    await page.press('Lập gói');
    await page.says('Không có hồ sơ nào trong những ngày đó');
    await page.enter('Từ ngày', '31/12/2026');
    await page.press('Lập gói');
    await page.says('Ngày đầu không được sau ngày cuối');
    await page.enter('Từ ngày', 'hôm nọ');
    await page.says('Ghi ngày như 25/11/2026');
    page = await at(boss!);
    await page.press('Lập gói');
    await page.says('Chưa có kết quả kiểm tra nào');
    expect(desk!.files).toEqual([]);
  });

  it('a merge that is stopped keeps what came in and is gone on with', async () => {
    await acquainted();
    await desk!.put(...Array.from({ length: 1_200 }, (_, n) => n + 1));
    const bundle = await bundleOf(desk!);
    const page = await take(boss!, [bundle]);
    await page.press('Nhận 1 gói');
    await page.until(() => /Đang nhận gói 1\/1, \d+ %/.test(page.text()));
    await page.press('Dừng');
    await page.says('Đã dừng. Phần đã nhận vẫn giữ');
    expect((await rowsOf(boss!)).length).toBeLessThan(500);
    await page.press('Nhận tiếp');
    await page.says('Đã nhận xong');
    const { total } = await boss!.ledger.find(
      { query: {}, sort: { by: 'received', down: true }, from: 0, count: 1 },
      NOW,
    );
    expect(total).toBe(1_200);
  });

  it('a dossier changed in two places is named, and opens in the register', async () => {
    await acquainted();
    await desk!.put(1);
    const bundle = await bundleOf(desk!);
    const page = await take(boss!, [bundle]);
    const { merge } = boss!.ledger;
    // as after a profile that was set back: both claim the same revision
    boss!.ledger.merge = async (files, tell) => {
      const answer = await merge(files, tell);
      const { key } = (await rowsOf(boss!))[0]!;
      return { ...answer, counts: { ...answer.counts, conflicts: [key] } };
    };
    await page.press('Nhận 1 gói');
    await page.says('1 hồ sơ bị sửa ở hai nơi');
    await page.press('H57.132-261116-0001');
    expect(boss!.host.page.value).toBe('register');
    expect(boss!.host.about.value).toBe((await rowsOf(boss!))[0]!.key);
  });

  it('what fails unexpectedly is said, and can be tried again', async () => {
    await acquainted();
    await desk!.put(1);
    const page = await at(desk!);
    const { bundle } = desk!.ledger;
    desk!.ledger.bundle = () => Promise.reject(new Error('gone'));
    await page.press('Lập gói');
    await page.until(() => desk!.host.toasts.value.length > 0);
    expect(desk!.host.toasts.value.at(-1)!.text).toContain('Thử lại');
    desk!.ledger.bundle = bundle;
    await page.press('Lập gói');
    await page.says('Đã lập gói số 1');
  });
});
