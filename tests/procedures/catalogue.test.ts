import { assert, asyncProperty, constantFrom, jsonValue } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadIndex, loadPack, type Read } from '../../utils/procedures/catalogue';
import { adviceOn } from '../../utils/procedures/advice';
import { readShipped, shippedPack } from './shipped';

const good = JSON.parse((await readShipped('/procedures/1.001193.json')) as string) as Record<
  string,
  unknown
>;
type Loose = Record<string, any>;

const load = (content: unknown, code = '1.001193') => loadPack(code, async () => content);
const gone: Read = () => Promise.reject(new Error('404'));
/** The sentences about the pack after one change. */
async function about(change: (pack: Loose) => void): Promise<string[]> {
  const pack = structuredClone(good) as Loose;
  change(pack);
  const loaded = await load(pack);
  return loaded.ok ? [] : [...loaded.problems];
}

it('takes the text of the file and the parsed JSON alike', async () => {
  expect((await load(JSON.stringify(good))).ok).toBe(true);
  expect((await load(good)).ok).toBe(true);
});

describe('a broken pack is told in one sentence: where, what, what to do', () => {
  it.each<[string, (pack: Loose) => void, RegExp]>([
    ['key missing', (p) => delete p.time, /mục time: thiếu mục này. Thêm vào/],
    [
      'label too long',
      (p) => (p.papers[0].label = 'x'.repeat(85)),
      /to-khai › label: dài 85 ký tự, tối đa 70/,
    ],
    ['unknown key', (p) => (p.papers[1].labell = 'x'), /mau-dien-tu: có khóa không dùng: labell/],
    ['number as text', (p) => (p.papers[0].quantity = '1'), /to-khai › quantity: phải là/],
    ['text as number', (p) => (p.code = 1.001193), /mục code: phải là một đoạn chữ/],
    ['unknown form', (p) => (p.papers[0].form = 'copy'), /phải là một trong: original, certified-copy/],
    ['unknown role', (p) => (p.required[0].roles = ['mother.shoeSize']), /danh sách vai trò/],
    ['bad id', (p) => (p.papers[0].id = 'Tờ khai'), /chữ thường không dấu/],
    ['bad date', (p) => (p.asOf = '15/04/2026'), /asOf: phải viết theo dạng năm-tháng-ngày/],
    ['same id twice', (p) => (p.papers[1].id = 'to-khai'), /"to-khai" dùng hai lần/],
    ['unknown case', (p) => (p.papers[2].when = { on: ['adopted'] }), /trường hợp "adopted" chưa có/],
    ['unknown paper', (p) => (p.notes[0].papers = ['so-ho-khau']), /giấy tờ "so-ho-khau" chưa có/],
    ['equals alone', (p) => (p.papers[2].when = { equals: ['Có'] }), /có "equals" nhưng thiếu "role"/],
    ['other code', (p) => (p.code = '1.000894'), /mã thủ tục là 1\.000894 nhưng tên tệp là 1\.001193/],
    ['way of filing', (p) => delete p.switches[0].group, /phải có "group": "channel"/],
    ['no papers', (p) => (p.papers = []), /cần ít nhất 1 mục/],
  ])('%s', async (_name, change, sentence) => {
    const sentences = await about(change);
    expect(sentences.join('\n')).toMatch(sentence);
    for (const each of sentences) expect(each).toMatch(/^Tệp 1\.001193\.json.*\.$/);
  });

  it('a comma too many is found by line and column', async () => {
    const loaded = await load('{\n  "schema": 1,\n}');
    expect(loaded).toEqual({ ok: false, problems: [expect.stringMatching(/dòng 3, cột 1/)] });
  });

  it('a file that cannot be read, or that is no object at all', async () => {
    expect(await loadPack('1.001193', gone)).toMatchObject({ ok: false, problems: [/không mở được/] });
    expect(await loadIndex(gone)).toMatchObject({ ok: false });
    for (const content of [null, undefined, 7, '', '[]', [], 'null'])
      expect((await load(content)).ok, String(content)).toBe(false);
  });

  it('a code that is no code is never turned into a path', async () => {
    const asked: string[] = [];
    const read: Read = async (path) => asked.push(path);
    for (const code of ['../../manifest', '1.001193/../index', '', '__proto__'])
      expect((await loadPack(code, read)).ok).toBe(false);
    expect(asked).toEqual([]);
  });
});

describe('a hostile file is refused quickly, for what it is, and changes nothing', () => {
  it.each<[string, string | (() => unknown), RegExp]>([
    [
      'keys into the prototype',
      '{"__proto__": {"polluted": true}, "schema": 1}',
      /"__proto__" không được phép/,
    ],
    ['deep nesting', '['.repeat(50_000) + ']'.repeat(50_000), /lồng quá nhiều lớp/],
    ['a megabyte', JSON.stringify({ schema: 1, name: 'x'.repeat(1_000_000) }), /quá dài/],
    ['a megabyte, parsed', () => ({ schema: 1, name: 'x'.repeat(1_000_000) }), /quá dài/],
    ['many entries', JSON.stringify(Array.from({ length: 60_000 }, () => 0)), /quá nhiều mục/],
    ['constructor', () => ({ ...good, constructor: { prototype: {} } }), /"constructor" không được phép/],
  ])('%s', async (_name, content, sentence) => {
    const start = performance.now();
    const loaded = await load(typeof content === 'string' ? content : content());
    expect(loaded).toMatchObject({ ok: false, problems: [expect.stringMatching(sentence)] });
    expect(performance.now() - start).toBeLessThan(1000);
    expect(({} as Loose).polluted).toBeUndefined();
  });

  it('anything at any place ends in a value or in sentences', async () => {
    const paths = pathsOf(good);
    await assert(
      asyncProperty(constantFrom(...paths), jsonValue(), async (path, value) => {
        const pack = structuredClone(good) as Loose;
        let at: Loose = pack;
        for (const key of path.slice(0, -1)) at = at[key];
        at[path.at(-1) as string] = value;
        const loaded = await load(pack);
        if (!loaded.ok) for (const each of loaded.problems) expect(each).toMatch(/^Tệp .+\.$/s);
      }),
      { numRuns: 300 },
    );
  });
});

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, [...path, key]));
  return path.length > 0 ? [path, ...inner] : inner;
}

describe('advice for authors', () => {
  it('finds hidden characters and combining marks', async () => {
    const pack = structuredClone(await shippedPack('1.001193'));
    pack.name = 'Đăng ký khai sinh'.normalize('NFD');
    (pack.papers[0] as { label: string }).label = 'Tờ khai\u200B đăng ký';
    expect(adviceOn(pack).map((each) => each.place)).toEqual(['name', 'papers › to-khai › label']);
  });

  it('finds too many rows, papers nobody sees and switches without effect', async () => {
    const pack = structuredClone(await shippedPack('1.001193'));
    for (const paper of pack.papers) {
      delete paper.when;
      paper.channels = ['direct'];
    }
    (pack.papers[0] as { when?: object }).when = { on: ['abandoned'], off: ['abandoned'] };
    const said = adviceOn(pack).map((each) => each.what);
    expect(said.some((what) => /có 1\d dòng/.test(what))).toBe(true);
    expect(said.some((what) => what.includes('"to-khai" không hiện ra'))).toBe(true);
    expect(said.some((what) => what.includes('"surrogacy" không làm thay đổi'))).toBe(true);
  });
});
