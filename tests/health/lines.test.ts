/** What a clerk and whoever looks after the PC are told about its health. */
import { describe, expect, it } from 'vitest';
import { GROUPS, linesOf, todoCount } from '@/components/desk/health/lines';
import { NEWS_OF } from '@/components/desk/keeping/news';
import type { Health } from '@/utils/core/health';
import { browserName, systemName } from '@/entrypoints/desk/browser-name';
import { version } from '../../package.json';
import { someHealth } from './some-health';

const all = (health: Health) => {
  const lines = linesOf(health);
  return GROUPS.flatMap((group) => lines[group]);
};
const told = (parts: Partial<Health>): string =>
  all(someHealth(parts))
    .map(({ say, todo }) => `${say} ${todo ?? ''}`)
    .join('\n');
const { storage, worker, lock, portals, data } = someHealth();

describe('a PC on which all is well', () => {
  it('is told so, with what stands behind it', () => {
    expect(todoCount(linesOf(someHealth()))).toBe(0);
    const text = told({});
    expect(text).toContain('Sổ tay 0.1.0, Chromium 156, Linux.');
    expect(text).toContain('Đang dùng 12 MB, còn chỗ cho 70 GB.');
    expect(text).toContain('12 bản nháp, 11 bản có bản sao dự phòng.');
    expect(text).toContain('Đang khóa từ 09:00.');
    expect(text).toContain('Được phép chạy trên đủ 27 cổng.');
  });
});

describe.each<[string, Partial<Health>, string]>([
  ['a background that is silent', { worker: { ...worker, ms: null } }, 'Tắt rồi bật lại Sổ tay'],
  ['a slow one', { worker: { ...worker, ms: 4_000 } }, 'trả lời chậm: 4000 mili giây'],
  ['data of a newer program', { worker: { ...worker, refusal: 'newer-database' } }, 'Cập nhật tiện ích'],
  ['a disk that is nearly full', { storage: { ...storage, free: 90_000_000 } }, 'chỉ còn chỗ cho 90 MB'],
  [
    'keys that are not on the disk',
    { storage: { ...storage, waiting: 2 } },
    '2 bản nháp có chữ chưa ghi được',
  ],
  ['no second copy', { storage: { ...storage, copyFails: true } }, 'Sao lưu ra tệp ngay hôm nay'],
  ['a clock that jumped', { storage: { ...storage, clockJumped: true } }, 'Đồng hồ máy đã nhảy'],
  [
    'what was mended',
    { storage: { ...storage, restored: 3, damaged: 1 } },
    'khôi phục 3 bản nháp, 1 bản hỏng',
  ],
  [
    'portals that are forbidden',
    { portals: { ...portals, missing: ['a.gov.vn'] } },
    'không cho chạy trên 1/27 cổng',
  ],
  ['no days off for this year', { data: { ...data, lastYear: 2025 } }, 'Chưa có lịch nghỉ của năm nay'],
  ['packed files that are gone', { data: { ...data, packs: null } }, 'Cài lại Sổ tay'],
])('%s', (_what, parts, sentence) => {
  it('is told with what to do, and counts', () => {
    expect(told(parts)).toContain(sentence);
    const lines = linesOf(someHealth(parts));
    expect(todoCount(lines)).toBe(1);
    for (const { tone, todo } of GROUPS.flatMap((group) => lines[group]))
      if (tone === 'warn' || tone === 'error') expect(todo).toBeTruthy();
  });
});

it('what nobody has to mend at once does not count', () => {
  const parts = {
    updateSince: Date.UTC(2026, 10, 20, 2),
    keysUnset: ['next'],
    lock: { ...lock, state: 'new' as const },
    storage: { ...storage, databases: storage.databases.map((one) => ({ ...one, moved: true })) },
  };
  expect(todoCount(linesOf(someHealth(parts)))).toBe(0);
  expect(told(parts)).toContain('Có bản mới từ 09:00.');
});

it('facts that could not be found out are not guessed', () => {
  const unknown = { ...storage, used: null, free: null, copies: null, databases: [] };
  const text = told({ storage: unknown, lock: { ...lock, state: null } });
  expect(text).not.toMatch(/null|NaN|undefined|bản nháp\./);
});

describe('the browser is known by name', () => {
  const brand = (...names: string[]) => ({
    userAgent: '',
    userAgentData: { brands: names.map((one) => ({ brand: one, version: '156' })), platform: 'Windows' },
  });
  it.each([
    [brand('Not?A_Brand', 'Chromium', 'Google Chrome'), 'Google-Chrome', '156'],
    [brand('Microsoft Edge', 'Chromium', 'Not;A=Brand'), 'Microsoft-Edge', '156'],
    [brand('Chromium', 'Not(A:Brand'), 'Chromium', '156'],
    [
      { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0' },
      'Firefox',
      '153.0',
    ],
    [
      { userAgent: 'Mozilla/5.0 (Windows NT 10.0) coc_coc_browser/150.0 Chrome/144.0 Safari/537.36' },
      'coc_coc_browser',
      '150.0',
    ],
    [{ userAgent: '' }, '', ''],
  ])('%o', (navigator, browser, browserVersion) => {
    expect(browserName(navigator)).toEqual({ browser, browserVersion });
  });
  it('and the system', () => {
    expect(systemName(brand('Chromium'))).toBe('Windows');
    expect(systemName({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0)' })).toBe('Linux');
  });
});

it('the line about what is new was written for this version: write a new one (utils/i18n, area "update")', () => {
  expect(NEWS_OF).toBe(version);
});
