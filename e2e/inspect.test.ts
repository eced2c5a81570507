/** `npm run inspect`, as a maintainer calls it. */
import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReplicas, type Replicas } from '../replicas/server';
import { isRole } from '../utils/core/roles';
import { MARRIAGE } from './support/addresses';

const folder = mkdtempSync(join(tmpdir(), 'stmc-inspect-test-'));
let replicas: Replicas;
let local: Server;
beforeAll(async () => {
  replicas = await startReplicas();
  local = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Đơn</title><form><h2>Thông tin người nộp</h2>
      <p><label for="a">Họ và tên</label><input id="a" name="hoTen" value="Nguyễn Văn Hùng" required></p>
      <p><label>Ghi chú <textarea name="ghiChu"></textarea></label></p>
      <select name="gioiTinh" aria-label="Giới tính"><option value=""></option><option>Nam</option><option>Nữ</option></select>
      <input type="password" name="matKhau" value="bi-mat"><input type="hidden" name="_token" value="khong-doc"></form>`);
  });
  await new Promise<void>((ready) => local.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
  await replicas.close();
  local.close();
  rmSync(folder, { recursive: true, force: true });
});

function inspect(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [resolve('scripts/inspect.mjs'), ...args],
      { maxBuffer: 1 << 24 },
      (error, out, err) =>
        done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err }),
    );
  });
}
const json = (out: string) => JSON.parse(out.trim().split('\n').at(-1)!);
const replica = () => ['--resolve', `127.0.0.1:${replicas.port}`];

describe('inspect', () => {
  it('reads a form, fills it through the clerk’s queue, and evaluates in the page’s own world', async () => {
    const values = join(folder, 'values.json');
    writeFileSync(
      values,
      JSON.stringify({ 'groom.fullName': 'NGUYỄN VĂN HÙNG', NgaySinhBenNu: '17/08/1996', 'khong-co': 'x' }),
    );
    const { code, out } = await inspect(
      MARRIAGE.eForm,
      ...replica(),
      '--fill',
      values,
      '--eval',
      'window.__replica.values().HoTenBenNam',
      '--json',
    );
    expect(code).toBe(0);
    const seen = json(out);
    expect(seen.procedure).toMatchObject({ code: '1.000894' });
    expect(seen.frames).toEqual([
      { url: MARRIAGE.eForm, adapter: 'x-eform', confidence: expect.any(Number), eval: 'NGUYỄN VĂN HÙNG' },
    ]);
    expect(seen.fields.length).toBeGreaterThan(25);
    for (const field of seen.fields) {
      expect(Object.keys(field).sort()).toEqual([
        'confidence',
        'frame',
        'kind',
        'label',
        'name',
        'readonly',
        'required',
        'role',
        'value',
      ]);
      expect(field.role === null || isRole(field.role)).toBe(true);
    }
    expect(seen.fill).toEqual([
      { key: 'groom.fullName', outcome: 'done' },
      { key: 'NgaySinhBenNu', outcome: 'done' },
      { key: 'khong-co', outcome: 'refused', reason: 'not-found' },
    ]);
    expect(seen.checklist.length).toBeGreaterThan(0);
    expect(seen.drift).toEqual({ missing: [], new: [] });
  }, 120_000);

  it('reads a page it has never met, on a host of nobody, and leaves passwords and tokens alone', async () => {
    const { code, out } = await inspect(
      `http://127.0.0.1:${(local.address() as AddressInfo).port}/`,
      '--json',
    );
    expect(code).toBe(0);
    const seen = json(out);
    expect(seen.frames[0]).toMatchObject({ adapter: 'plain' });
    expect(seen.fields.map((field: { name: string }) => field.name).sort()).toEqual([
      'ghiChu',
      'gioiTinh',
      'hoTen',
    ]);
    expect(out).not.toMatch(/bi-mat|khong-doc/);
  }, 120_000);

  it('ends with a clear sentence where there is no form', async () => {
    const { code, out } = await inspect('https://dichvucongnganhtuphap.moj.gov.vn/', ...replica());
    expect(code).toBe(0);
    expect(out).toContain('No form was found on this page');
  }, 120_000);

  it.each([
    [['not an address'], /is not an address/],
    [[], /Usage/],
    [['https://dichvucong.gov.vn/', '--resolve', 'nowhere'], /--resolve takes HOST:PORT/],
    [['https://dichvucong.gov.vn/', '--fill', '/no/such/file.json'], /could not be read/],
    [['https://dichvucong.gov.vn/', '--resolve', '127.0.0.1:9', '--json'], /could not be opened/],
  ])(
    'says in one sentence what is wrong with %j',
    async (args, sentence) => {
      const { code, err } = await inspect(...args);
      expect(code).toBe(2);
      expect(err).toMatch(sentence);
      expect(err).not.toContain('    at ');
    },
    60_000,
  );
});
