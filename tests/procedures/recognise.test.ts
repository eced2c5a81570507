import { describe, expect, it } from 'vitest';
import type { Field, PageSnapshot, ProcedureHint } from '../../utils/core/snapshot';
import { recognise } from '../../utils/procedures/recognise';
import { shippedIndex } from './shipped';

const BIRTH = '1.001193';
const MARRIAGE = '1.000894';
const shipped = await shippedIndex();
/** Two packs and no others: every sister of theirs is a procedure without a pack here. */
const index = {
  ...shipped,
  procedures: shipped.procedures.filter(({ code }) => code === BIRTH || code === MARRIAGE),
};
const BIRTH_UUID = '019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7';

const field = (name: string): Field => ({
  key: name,
  name,
  role: null,
  confidence: 0,
  label: '',
  section: null,
  kind: 'text',
  value: '',
  required: false,
  readonly: false,
  visible: true,
});

/** A page of frames, each given by hints and technical names. */
const page = (...frames: { hints?: ProcedureHint[]; names?: string[] }[]): PageSnapshot => ({
  frames: frames.map(({ hints = [], names = [] }, frameId) => ({
    frameId,
    snapshot: {
      adapter: 'x-eform',
      confidence: 1,
      url: 'https://tokhaidientu.moj.gov.vn/e-form/x',
      fields: names.map(field),
      papers: [],
      hints,
      drift: { missing: [], new: [] },
    },
  })),
});
const hint = (how: ProcedureHint['how'], value: string): ProcedureHint => ({ how, value });
const title = (value: string) => hint('title', value);

const BIRTH_NAMES = ['HoVaTenC', 'HoTenKS', 'NgaySinhChon', 'HoTenChaKS', 'HoTenMeKS'];
const MARRIAGE_NAMES = ['HoTenBenNam', 'NgaySinhBenNam', 'HoTenBenNu', 'NgaySinhBenNu'];
const of = (...frames: Parameters<typeof page>) => recognise(page(...frames), index);

describe('one kind of evidence', () => {
  it.each<[string, ProcedureHint, string, number]>([
    ['code in the address', hint('code-in-url', BIRTH), BIRTH, 1],
    ['code of a province', hint('code-in-url', '1.000894.H36'), MARRIAGE, 1],
    ['uuid', hint('uuid-in-url', BIRTH_UUID.toUpperCase()), BIRTH, 0.97],
    ['heading', title('Đăng ký khai sinh'), BIRTH, 0.9],
    ['heading in capitals', title('THỦ TỤC ĐĂNG KÝ KẾT HÔN'), MARRIAGE, 0.9],
    ['heading, other tone place and spaces', title('Thủ tục  đăng ký kết hôn.'), MARRIAGE, 0.9],
    ['heading in decomposed letters', title('Đăng ký khai sinh'.normalize('NFD')), BIRTH, 0.9],
    ['heading with the code before it', title('1.001193 - Thủ tục đăng ký khai sinh'), BIRTH, 0.9],
    ['code in the text', hint('code-in-text', MARRIAGE), MARRIAGE, 0.8],
    ['field set told by the adapter', hint('fields', MARRIAGE), MARRIAGE, 0.7],
  ])('%s', (_name, one, code, confidence) => {
    expect(of({ hints: [one] })).toEqual({ code, confidence, how: one.how });
  });

  it('names of fields, in any letter case and with the version suffix of the new form', () => {
    expect(of({ names: BIRTH_NAMES })).toMatchObject({ code: BIRTH, how: 'fields' });
    expect(of({ names: MARRIAGE_NAMES.map((name) => name.toLowerCase()) })).toMatchObject({ code: MARRIAGE });
    const survey = ['citizenLoaikhaisinh_NgdcKS__1024', 'citizenHoVaTen_NgdcKS__1024'];
    expect(of({ names: survey })).toMatchObject({ code: BIRTH });
  });
});

describe('nothing rather than a wrong one', () => {
  it.each<[string, Parameters<typeof page>]>([
    ['an empty page', [{}]],
    ['a single name of the set', [{ names: ['HoTenKS'] }]],
    ['a heading of a step', [{ hints: [title('Kê khai thông tin')] }]],
    [
      'a heading that only contains the name',
      [{ hints: [title('Thông tin người yêu cầu đăng ký khai sinh')] }],
    ],
    [
      'another procedure with one word more',
      [{ hints: [title('Thủ tục đăng ký lại khai sinh')], names: BIRTH_NAMES }],
    ],
    [
      'marriage with a foreign element',
      [{ hints: [title('Đăng ký kết hôn có yếu tố nước ngoài')], names: MARRIAGE_NAMES }],
    ],
    ['a code without a pack', [{ hints: [hint('code-in-url', '1.004884')], names: BIRTH_NAMES }]],
    ['re-registration by its own fields', [{ names: [...BIRTH_NAMES, 'soDKTruocDay'] }]],
    ['two codes', [{ hints: [hint('code-in-url', BIRTH), hint('code-in-url', MARRIAGE)] }]],
    ['two headings', [{ hints: [title('Đăng ký khai sinh')] }, { hints: [title('Đăng ký kết hôn')] }]],
    ['both field sets', [{ names: [...BIRTH_NAMES, ...MARRIAGE_NAMES] }]],
    ['no code at all', [{ hints: [hint('code-in-text', 'xyz'), hint('code-in-url', '1.1193')] }]],
  ])('%s', (_name, frames) => {
    expect(of(...frames)).toBeNull();
  });
});

describe('several kinds', () => {
  it('the strongest decides; agreement costs nothing', () => {
    expect(of({ hints: [title('Đăng ký khai sinh')] }, { names: BIRTH_NAMES })).toEqual({
      code: BIRTH,
      confidence: 0.9,
      how: 'title',
    });
  });

  it('a weaker kind for another procedure lowers the confidence', () => {
    const contradicted = of({ hints: [hint('code-in-url', BIRTH)], names: MARRIAGE_NAMES });
    expect(contradicted).toMatchObject({ code: BIRTH, how: 'code-in-url' });
    expect(contradicted?.confidence).toBeLessThan(0.8);
    const twice = of({
      hints: [hint('code-in-url', BIRTH), title('Đăng ký kết hôn')],
      names: MARRIAGE_NAMES,
    });
    expect(twice?.confidence).toBeLessThan(contradicted?.confidence ?? 0);
  });

  it('the uuid of the e-form says nothing, the heading still does', () => {
    const eform = hint('uuid-in-url', '5b0c7a52-6f1e-4c7e-9a54-1c0f1e0a1193');
    expect(of({ hints: [title('Đăng ký khai sinh')] }, { hints: [eform] })).toMatchObject({ how: 'title' });
  });
});

describe('the name over a form', () => {
  const asked = (...titles: string[]) => recognise(page({ hints: titles.map(title) }), index);

  it('stands for the procedure where no field set does', () => {
    expect(asked('TỜ KHAI ĐĂNG KÝ KẾT HÔN')).toEqual({ code: MARRIAGE, confidence: 0.7, how: 'fields' });
  });

  it('is no more than a field set: any other evidence decides, two forms in one dossier decide nothing', () => {
    expect(asked('Đăng ký kết hôn', 'Tờ khai đăng ký giám hộ')).toMatchObject({ code: MARRIAGE });
    expect(asked('Tờ khai đăng ký khai sinh', 'Tờ khai đăng ký kết hôn')).toBeNull();
    expect(asked('Tờ khai đăng ký khai sinh', 'Tờ khai đăng ký nhận cha, mẹ, con')).toBeNull();
  });
});
