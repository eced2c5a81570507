// @vitest-environment happy-dom
/** The log: read, filtered, exported, checked. */
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LogPage } from '@/components/supervision/log/page';
import { compareWith, proofFile, readProof, type ProofRead } from '@/components/supervision/log/proof-file';
import { actText } from '@/components/supervision/log/words';
import { AUDIT_ACTS } from '@/utils/messaging/audit';
import type { AuditEntry } from '@/utils/messaging/protocol';
import { doorBench } from '../store/door';
import { hands, type Hands } from './hands';
import { logOf, NOW, pc, type Pc } from './pcs';

// hundreds of rows in a page without a browser take their time on a busy machine
vi.setConfig({ testTimeout: 40_000 });

let here: Pc;
let page: Hands;
beforeEach(async () => void (here = await pc('may-1')));
afterEach(async () => {
  page?.close();
  await here.close();
});
const DAY = 86_400_000;
type New = Parameters<typeof logOf>[0][number];
const entry = (what: string, more: Partial<New> = {}): New => ({
  at: NOW - DAY,
  by: 'Quầy 2',
  what: what as never,
  count: 1,
  ref: null,
  ...more,
});
async function open(entries: readonly New[]): Promise<void> {
  here.log = await logOf(entries);
  page = await hands(LogPage, here.host);
  await page.until(() => page.root.querySelector('.log .notice'));
}
const rows = () =>
  [...page.root.querySelectorAll('.log tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent).join(' | '),
  );
const bytesOf = async (n = -1) => new Uint8Array(await here.files.at(n)!.content.arrayBuffer());

it('every act that can be noted has a sentence', () => {
  for (const act of AUDIT_ACTS) expect(actText(act), act).not.toBe(act);
  expect(actText('moved-to-the-moon')).toBe('moved-to-the-moon');
  expect(actText('toString')).toBe('toString');
});

describe('the page', () => {
  it('says who did what, when and how many; and that all of it is whole', async () => {
    await open([
      entry('unlocked'),
      entry('erased-due', { by: null, count: 4, at: NOW, ref: 'abcdef12-3456' }),
    ]);
    expect(page.text()).toContain('Nhật ký nguyên vẹn. 2 dòng nối tiếp nhau');
    expect(rows()).toEqual([
      '2 | 10:00:00 | Sổ tay tự làm | Hết hạn, xóa hẳn bản nháp mã abcdef12 | 4',
      '1 | 10:00:00, 19/11/2026 | Quầy 2 | Mở khóa | 1',
    ]);
  });

  it('shows older lines by the page', async () => {
    await open(Array.from({ length: 450 }, () => entry('unlocked')));
    expect(rows()).toHaveLength(200);
    await page.press('Xem các dòng cũ hơn');
    await page.until(() => rows().length === 400);
    await page.press('Xem các dòng cũ hơn');
    await page.until(() => rows().length === 450);
    expect(page.text()).not.toContain('Xem các dòng cũ hơn');
  });

  it('filters by act, person and days over all of it, not only over what was shown', async () => {
    const busy = Array.from({ length: 300 }, () => entry('printed'));
    await open([
      entry('exported', { by: 'Quầy 1', at: NOW - 9 * DAY, count: 3 }),
      entry('exported', { by: null, at: NOW - 8 * DAY }),
      ...busy,
    ]);
    await page.enter('Từ ngày', '1/11/2026');
    await page.enter('Đến ngày', '12112026');
    await page.says('2 / 302 dòng');
    expect(rows()).toHaveLength(2);
    await page.enter('Ai', 'clerk Quầy 1');
    await page.until(() => rows().length === 1);
    expect(rows()[0]).toContain('Quầy 1 | Xuất bản nháp ra tệp | 3');
    await page.enter('Việc', 'printed');
    await page.says('Không có dòng nào khớp');
    await page.press('Bỏ lọc');
    await page.until(() => rows().length === 200);
    await page.enter('Từ ngày', '20/11/2026');
    await page.enter('Đến ngày', '19/11/2026');
    await page.says('Ngày đầu không được sau ngày cuối');
    await page.enter('Đến ngày', '31/02/2026');
    await page.says('Ghi ngày như 25/11/2026');
  });

  it('a broken log says from where, what that means and what to do, and leads there', async () => {
    await open(Array.from({ length: 300 }, () => entry('unlocked')));
    here.brokenAt = 7;
    here.log = here.log.filter(({ n }) => n !== 7 && n !== 8);
    page.close();
    page = await hands(LogPage, here.host);
    await page.says('Nhật ký đã bị sửa hoặc mất từ dòng 7');
    expect(page.text()).toContain('Dòng 1 đến 6 vẫn đúng như lúc ghi');
    expect(page.text()).toContain('Đừng xóa gì');
    await page.press('Đến dòng 7');
    await page.until(() => document.activeElement?.id === 'log-line-9');
    expect(rows()).toContain('Mất dòng 7 đến 8');
    expect(page.root.querySelectorAll('.doubtful')).toHaveLength(293);
  });

  it('exports what was filtered as a table: a name that is a formula stays a text', async () => {
    await open([
      entry('unlocked'),
      entry('exported', { by: '=HYPERLINK("x")', ref: '00012', count: 2 }),
      ...Array.from({ length: 250 }, () => entry('printed')),
    ]);
    await page.enter('Việc', 'exported');
    await page.says('1 / 252 dòng');
    await page.press('Tải về (CSV)');
    await page.until(() => here.files.length === 1);
    expect(here.files[0]!.name).toBe('nhat-ky-2026-11-20.csv');
    const [head, line, ...more] = new TextDecoder('utf-16le').decode(await bytesOf()).split('\r\n');
    expect(head).toMatch(/Số\tNgày\tGiờ\tAi\tViệc\tSố lượng\tMã\tMã băm$/);
    expect(line).toContain(`"'=HYPERLINK(""x"")"\tXuất bản nháp ra tệp\t2\t`);
    expect(more).toEqual(['']);
    await page.until(() => here.noted.length === 1);
    expect(here.noted[0]).toEqual({ what: 'log-exported', count: 1 });
  });

  it('its checkable file is all of it; a file that was edited is told by its line', async () => {
    await open(Array.from({ length: 250 }, (_, n) => entry('printed', { count: n + 1 })));
    await page.enter('Việc', 'printed');
    await page.press('Tệp kiểm chứng');
    await page.until(() => here.files.length === 1);
    const text = new TextDecoder().decode(await bytesOf());
    const check = async (content: string, says: string) => {
      page.close();
      page = await hands(LogPage, here.host);
      await page.press('Kiểm tra một tệp');
      await page.give('Chọn tệp', [new File([content], 'nhat-ky.txt')]);
      await page.says(says);
    };
    await check(text, 'nguyên vẹn: 250 dòng');
    await page.says('Khớp với nhật ký đang có trên máy này');
    await check(text.replaceAll('\n', '\r\n'), 'nguyên vẹn: 250 dòng');
    await check(text.replace('"printed",100,', '"printed",900,'), 'không đúng từ dòng 100');
    await check(text.replace(/\n[^\n]*\[50,[^\n]*/, ''), 'không đúng từ dòng 50');
    await check(text.slice(0, -60), 'bị mất phần sau dòng 249');
    await check('nhật ký', 'không phải tệp kiểm chứng');

    const right = here.log;
    // edited without its hash
    here.log = right.map((one) => (one.n === 77 ? { ...one, by: 'Quầy 9' } : one));
    await check(text, 'Khác với nhật ký đang có trên máy này từ dòng 77');
    here.log = await logOf([...right.toReversed().slice(0, 100), entry('deleted')]);
    await check(text, 'Khác với nhật ký đang có trên máy này từ dòng 101');
    here.log = await logOf([entry('deleted')]);
    await check(text, 'Không trùng dòng nào');
  });

  it('that cannot be read says so', async () => {
    here.host.world.log = async () => null;
    page = await hands(LogPage, here.host);
    await page.says('Mở khóa Sổ tay rồi thử lại');
  });
});

describe('the checkable file', () => {
  const textOf = (log: readonly AuditEntry[]): Promise<string> => proofFile(log.toReversed(), ['x']).text();

  it('is what the real log writes', async () => {
    const bench = doorBench();
    for (let n = 1; n <= 30; n++)
      await bench.audit.add('printed', { count: n, by: n % 2 ? 'Quầy "2"\n' : null });
    const { entries } = await bench.audit.list();
    const read = (await readProof(await textOf(entries))) as ProofRead;
    expect(read).toMatchObject({ to: 30, cut: false });
    expect(await compareWith(read, entries)).toBe('same');
  });

  it('no changed, removed, doubled or moved line passes', async () => {
    const log = await logOf(Array.from({ length: 12 }, (_, n) => entry('printed', { count: n + 1 })));
    const whole = await textOf(log);
    const lines = whole.trimEnd().split('\n');
    const first = lines.findIndex((line) => !line.startsWith('#'));
    const body = fc.integer({ min: first, max: first + 11 });
    await fc.assert(
      fc.asyncProperty(
        body,
        body,
        fc.nat(),
        fc.constantFrom('flip', 'remove', 'double', 'swap'),
        async (a, b, at, how) => {
          const next = [...lines];
          const line = next[a]!;
          if (how === 'flip') {
            const place = at % line.length;
            const char = line[place] === '1' ? '2' : '1';
            next[a] = line.slice(0, place) + char + line.slice(place + 1);
          } else if (how === 'remove') next.splice(a, 1);
          else if (how === 'double') next.splice(a, 0, line);
          else [next[a], next[b]] = [next[b]!, line];
          const text = `${next.join('\n')}\n`;
          fc.pre(text !== `${lines.join('\n')}\n`);
          expect('why' in (await readProof(text))).toBe(true);
        },
      ),
    );
  });
});
