/**
 * Writes `public/reference/procedures.json`: every commune procedure by code, name, the portal's uuid and field, so that a form
 * without a pack is still called by its right name and never taken for its sister.
 *
 *   npx tsx scripts/make-procedures.ts [records.jsonl]
 *
 * The records are not part of this repository; without them the file stays as it is. Shape: `utils/procedures/known.ts`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Official {
  id: string;
  code: string;
  name: string;
  isWard: boolean;
  category?: { name: string } | null;
}

/**
 * What the records do not say. Codes, addresses and field names: as met on the portals in 2026; the procedures without a
 * record are of another level, but their forms are filled in at the commune's counter.
 */
const ADDED: readonly {
  code: string;
  name?: string;
  uuid?: string;
  field?: string;
  aliases?: string[];
  titles?: string[];
  fieldSets?: string[][];
  notFields?: string[];
}[] = [
  {
    code: '2.000987',
    field: 'Thủ tục hành chính liên thông',
    name: 'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    titles: ['Liên thông khai sinh'],
    fieldSets: [
      ['NsDiaChi', 'MeNgaySinh', 'NycQuanHe'],
      ['NsDiaChi', 'MeHo', 'DkttChuHo'],
    ],
  },
  {
    code: '1.006714',
    field: 'Thủ tục hành chính liên thông',
    name: 'Liên thông đăng ký khai tử, xóa đăng ký thường trú, hưởng mai táng phí',
    titles: ['Liên thông khai tử'],
    fieldSets: [['NdktNgaySinh', 'NctccNgayChet']],
  },
  {
    code: '1.001731',
    // the name of 1.116910 is the same to the letter: a heading cannot tell the two apart, the code and the address can
    name: 'Hỗ trợ chi phí mai táng (BTXH)',
    uuid: '019d2bfe-b7dd-7239-b166-b6cd79d326b8',
    field: 'Bảo trợ xã hội',
    titles: ['Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội'],
  },
  {
    code: '1.014027',
    uuid: '019d2bff-2d80-74d8-8515-90f6f61822f0',
    titles: ['Trợ cấp hưu trí xã hội'],
  },
  {
    code: '1.000656',
    fieldSets: [
      ['citizenmoiquanhe', 'citizenField56'],
      ['citizenNguyennhanchet_NgdcKT', 'citizenNoichet'],
      ['nktNoiCuTru', 'nktNoiChet', 'NgayMat'],
    ],
    notFields: ['soDKTruocDay', 'quyenSoDKTruocDay', 'coQuanDKTruocDay'],
  },
  {
    code: '2.000635',
    titles: ['Cấp bản sao trích lục hộ tịch', 'Trích lục hộ tịch'],
    fieldSets: [['citizenLoaiViecYeuCau', 'citizenHoSo_CoQuanDangKy']],
  },
  { code: '1.004859', fieldSets: [['ntdHoTen', 'viecDangKy', 'noiDungDK']] },
  {
    code: '1.004884',
    fieldSets: [
      ['HoTenKS', 'soDKTruocDay'],
      ['HoTenKS', 'coQuanDKTruocDay'],
    ],
  },
  { code: '1.004746', fieldSets: [['HoTenBenNam', 'HoTenBenNu', 'soDKTruocDay']] },
  { code: '1.000689', fieldSets: [['HoTenKS', 'HoTenMeKS', 'loaiXacNhan']] },
  { code: '1.001022', fieldSets: [['HotenA', 'hotenB', 'loaiXacNhan']], notFields: ['HoTenKS'] },
  { code: '1.001612', titles: ['Thành lập hộ kinh doanh'] },
  {
    code: '1.001699',
    uuid: '019d2bfe-b7cd-76e9-b909-bcf437629cb8',
    titles: ['Xác định mức độ khuyết tật'],
  },
];

/** @param others records of procedures that communes handle too, by code and name. */
export function proceduresFile(
  records: readonly Official[],
  others: readonly { code: string; name: string; sourceRecordId?: string; field?: string }[],
): unknown {
  const uuids = new Map([
    ...others.map(({ code, sourceRecordId = '' }) => [code, sourceRecordId] as const),
    ...records.map(({ code, id }) => [code, id] as const),
  ]);
  // one page captured under several codes: its name belongs to one of them, nobody knows which
  const pages = new Map<string, number>();
  for (const { id } of records) pages.set(id, (pages.get(id) ?? 0) + 1);
  const commune = records.filter(({ id, isWard }) => isWard && pages.get(id) === 1);
  const known = new Map<string, string[]>();
  const listed = [...commune.map((one) => ({ ...one, field: one.category?.name ?? '' })), ...others];
  for (const { code, name, field = '' } of listed)
    if (!known.has(code)) known.set(code, [code, tidy(name), uuids.get(code) ?? '', capital(tidy(field))]);
  for (const { code, name, uuid, field } of ADDED) {
    const [, before = '', kept = '', said = ''] = known.get(code) ?? [];
    known.set(code, [code, before || (name ?? code), kept || (uuid ?? ''), said || (field ?? '')]);
  }
  return {
    schema: 1,
    asOf: '2026-07',
    note: 'Commune procedures of the national portal (pages of 2026-07) and the forms met at its counters.',
    procedures: [...known.values()].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    more: ADDED.map(({ name: _name, uuid: _uuid, field: _field, ...more }) => more).filter(
      (more) => Object.keys(more).length > 1,
    ),
  };
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source =
    process.argv[2] ??
    fileURLToPath(new URL('../../shared/data/national/procedures-2026-07.jsonl', import.meta.url));
  if (!existsSync(source)) console.log('skipped: no ../shared');
  else {
    const records = readFileSync(source, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Official);
    const target = fileURLToPath(new URL('../public/reference/procedures.json', import.meta.url));
    const folder = fileURLToPath(new URL('../../shared/data/procedures/', import.meta.url));
    const others = readdirSync(folder)
      .sort()
      .map(
        (file) =>
          JSON.parse(readFileSync(folder + file, 'utf8')) as Parameters<typeof proceduresFile>[1][number],
      );
    const text = JSON.stringify(proceduresFile(records, others))
      // one procedure a line: a change is seen as a change of that procedure
      .replace(/\],\[/g, '],\n[');
    writeFileSync(target, `${text}\n`);
  }
}
