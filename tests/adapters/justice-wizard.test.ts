// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import wizard from '../../utils/adapters/justice-wizard';

const PAGE = new URL('https://dichvucongnganhtuphap.moj.gov.vn/nop-ho-so/200001?token=x');
afterEach(() => document.body.replaceChildren());
const show = (html: string) => {
  document.body.innerHTML = html;
};
const papers = (html: string) => {
  show(html);
  return wizard.read(document, PAGE).papers;
};
const table = (rows: string, head = '') => `<table>${head}<tbody>${rows}</tbody></table>`;
const CHOOSE = '<button type="button">Chọn tệp đính kèm</button>';

describe('where it speaks', () => {
  it.each([
    ['https://dichvucongnganhtuphap.moj.gov.vn/nop-ho-so/200001', true],
    ['https://dichvucong.quangninh.gov.vn/nop-ho-so/77', true],
    ['https://dichvucongnganhtuphap.moj.gov.vn/nop-ho-so?maThuTuc=1.000894&tinhThanhId=1', true],
    ['https://dichvucongnganhtuphap.moj.gov.vn/', false],
    ['https://dichvucongnganhtuphap.moj.gov.vn/nop-ho-so', false],
    ['https://dichvucong.gov.vn/nop-ho-so?formalityId=1', false],
    ['https://dichvucong.bvhttdl.gov.vn/nop-ho-so?MaTTHC=1.000001', false],
    ['https://tokhaidientu.moj.gov.vn/nop-ho-so/1', false],
  ])('%s: %s', (address, expected) => {
    expect(wizard.detect(document, new URL(address)) !== null).toBe(expected);
  });
});

describe('the procedure', () => {
  it('is told by the heading, the code in the address, the code in the text', () => {
    show(
      '<script>var code = "9.999999"</script><div class="text-2xl font-bold">Thủ tục đăng ký  khai sinh</div><p>Mã thủ tục: 1.001193.H36</p><h2>Thành phần hồ sơ</h2>',
    );
    const { hints, url } = wizard.read(
      document,
      new URL('https://dichvucongnganhtuphap.moj.gov.vn/nop-ho-so?maThuTuc=1.001193'),
    );
    expect(hints).toEqual([
      { how: 'code-in-url', value: '1.001193' },
      { how: 'code-in-text', value: '1.001193' },
      { how: 'title', value: 'Thủ tục đăng ký khai sinh' },
    ]);
    expect(url).not.toContain('?');
  });

  it('is not told by a page that names two codes', () => {
    show('<p>1.001193 và 1.000894</p><p>Lệ phí: 1.000.000 đồng, ngày 20.11.2026</p>');
    expect(wizard.read(document, PAGE).hints).toEqual([]);
  });
});

describe('the table of papers', () => {
  it('is read in the version with three columns', () => {
    expect(
      papers(
        table(
          `<tr><td>1</td><td><p>Giấy chứng sinh; trường hợp không có thì…</p><span>Bắt buộc</span></td><td>${CHOOSE}</td></tr>
           <tr><td>2</td><td><p>Tên Hồ Sơ: Văn bản ủy quyền</p></td><td><span>CCCD_A.pdf</span><span>giay-2.pdf</span><button>Xem</button><button><svg class="lucide-x"></svg></button></td></tr>
           <tr><td>3</td><td><input value="Bản dịch"><input class="md:hidden" value="Bản dịch"></td><td><span>Đang tải lên…</span>${CHOOSE}<button><img alt="delete"></button></td></tr>`,
        ),
      ),
    ).toEqual([
      { name: 'Giấy chứng sinh; trường hợp không có thì…', required: true, attached: [], state: 'empty' },
      {
        name: 'Văn bản ủy quyền',
        required: false,
        attached: ['CCCD_A.pdf', 'giay-2.pdf'],
        state: 'attached',
      },
      { name: 'Bản dịch', required: false, attached: [], state: 'uploading' },
    ]);
  });

  it('is read in the version with kinds of copy and templates', () => {
    const kinds =
      '<label><input type="radio" name="k">1 Bản chính</label><label><input type="radio" name="k">1 Bản sao</label>';
    expect(
      papers(
        table(
          `<tr><td>1</td><td>Tờ khai đăng ký kết hôn *</td><td>${kinds}</td><td><a href="/mau.doc">Mau so 01.doc</a></td><td><button>Chọn tệp tin</button></td></tr>
           <tr><td>2</td><td>Giấy khai sinh</td><td>${kinds}</td><td><a href="/mau.doc">Mau so 02.doc</a><div><span>Giay khai sinh 2</span></div><button>Chọn tệp</button></td></tr>`,
          '<thead><tr><th>STT</th><th>Tên giấy tờ</th><th>Loại bản</th><th>Mẫu giấy tờ</th><th>Tệp đính kèm</th></tr></thead>',
        ),
      ),
    ).toEqual([
      { name: 'Tờ khai đăng ký kết hôn', required: true, attached: [], state: 'empty' },
      { name: 'Giấy khai sinh', required: false, attached: ['Giay khai sinh 2'], state: 'attached' },
    ]);
  });

  it('is told from other tables and from the wallet', () => {
    expect(
      papers(
        `${table('<tr><td>Họ và tên</td><td>—</td></tr>')}<div role="dialog">${table(`<tr><td>1</td><td>Giấy A</td><td>${CHOOSE}</td></tr>`)}</div>`,
      ),
    ).toEqual([]);
  });
});

const pressed = (html: string, address = PAGE) => {
  show(html);
  return wizard.isSubmit?.(
    document,
    address,
    document.body.querySelector('span') ?? (document.body.firstElementChild as Element),
  );
};

describe('submitting', () => {
  it('is seen by the last button only', () => {
    expect(pressed('<button id="kt_gui-ho-so"><span>Gửi</span></button>')).toBe(true);
    expect(pressed('<button><span>Nộp hồ sơ</span></button>')).toBe(true);
    expect(
      pressed('<button data-e2e="btn-next" id="kt_buoc-tiep-theo"><span>Bước tiếp theo</span></button>'),
    ).toBe(false);
    expect(pressed('<button id="kt_gui-ho-so" disabled><span>Gửi hồ sơ</span></button>')).toBe(false);
    expect(pressed('<div><span>Gửi hồ sơ</span></div>')).toBe(false);
    expect(
      pressed(
        '<button><span>Gửi hồ sơ</span></button>',
        new URL('https://dichvucong.quangninh.gov.vn/nop-ho-so?MaTTHC=1'),
      ),
    ).toBe(false);
  });
});
