// @vitest-environment happy-dom
/** Vietnamese is marked where the interface is English, by its writing: `e2e/language-parts.test.ts` looks at every page. */
import { render, type ComponentChildren } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speakOnPage } from '@/components/ui/page-language';
import { redraw } from '@/components/ui/redraw';
import { isVietnamese } from '@/components/ui/vietnamese-parts';

afterEach(() => speakOnPage('vi'));

describe('by its writing', () => {
  it.each([
    'Thủ tục đăng ký khai sinh',
    'GIẤY CHỨNG SINH',
    'Khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13',
    'Điều 2 Thông tư 04/2020/TT-BTP',
    'Thông tin giấy tờ trên VNeID (thay bản chính)',
    'Hộ chiếu hoặc giấy tờ do cơ quan của Campuchia cấp',
    'Quầy 1 – Lan',
    'Giấy đề nghị.pdf',
    'Nguyễn Văn Hùng'.normalize('NFD'),
  ])('“%s” is Vietnamese', (text) => expect(isVietnamese(text)).toBe(true));

  it.each([
    '',
    '1.001193',
    'Papers',
    'Họ, chữ đệm, tên của mẹ, Số định danh cá nhân của mẹ, Nơi cư trú của mẹ and 1 more',
    'See them all before printing.',
    'Case: Trẻ bị bỏ rơi',
    'Case: Không có giấy chứng sinh, không có người làm chứng, cha mẹ chưa đăng ký kết hôn',
    'Nothing is sent anywhere: Sổ tay has no server.',
    'Where does Phường Ngọc Hà, quận Ba Đình, TP Hà Nội belong now?',
  ])('“%s” is not', (text) => expect(isVietnamese(text)).toBe(false));
});

describe('in an English page', () => {
  beforeEach(() => speakOnPage('en'));
  /** What it becomes in the document. */
  function html(drawn: ComponentChildren): string {
    const root = document.createElement('div');
    const Page = () => <>{drawn}</>;
    render(<Page />, root);
    return root.innerHTML;
  }

  it('an element that says nothing else carries the mark', () => {
    expect(html(<strong>Giấy chứng sinh</strong>)).toBe('<strong lang="vi">Giấy chứng sinh</strong>');
    expect(html(<option>Đăng ký kết hôn</option>)).toBe('<option lang="vi">Đăng ký kết hôn</option>');
    expect(html(<input aria-label="Số định danh cá nhân" />)).toContain('lang="vi"');
  });

  it('of a sentence that names something, what is named', () => {
    expect(html(<p>Missing: Giấy chứng sinh. Ask for it.</p>)).toBe(
      '<p><span>Missing: <span lang="vi">Giấy chứng sinh. </span>Ask for it.</span></p>',
    );
    expect(html(<b>Change to “Nguyễn Văn Hùng”</b>)).toBe(
      '<b><span>Change to “<span lang="vi">Nguyễn Văn Hùng</span>”</span></b>',
    );
  });

  it('of a list, what is listed', () => {
    expect(html(<p>Giấy chứng sinh and Tờ khai</p>)).toBe(
      '<p><span><span lang="vi">Giấy chứng sinh</span> and <span lang="vi">Tờ khai</span></span></p>',
    );
  });

  it('what stands beside it keeps its own language', () => {
    expect(
      html(
        <li>
          Tờ khai <button>Remove</button>
        </li>,
      ),
    ).toBe('<li><span lang="vi">Tờ khai </span><button>Remove</button></li>');
    expect(html(<button aria-label="Received: Giấy chứng sinh">Giấy chứng sinh</button>)).toBe(
      '<button aria-label="Received: Giấy chứng sinh"><span lang="vi">Giấy chứng sinh</span></button>',
    );
    expect(html(<section aria-label="Giấy tờ">Papers</section>)).toBe(
      '<section aria-label="Giấy tờ">Papers</section>',
    );
  });

  it('a mark goes with what it marked', async () => {
    const root = document.createElement('div');
    const Paper = ({ name }: { name: string }) => <p>{name}</p>;
    const Page = ({ name }: { name: string }) => <Paper name={name} />;
    render(<Page name="Giấy chứng sinh" />, root);
    expect(root.innerHTML).toBe('<p lang="vi">Giấy chứng sinh</p>');
    render(<Page name="No paper" />, root);
    expect(root.innerHTML).toBe('<p>No paper</p>');
    render(<Page name="Giấy chứng sinh" />, root);
    await speakOnPage('vi');
    redraw(root);
    await new Promise((drawn) => setTimeout(drawn, 20));
    expect(root.innerHTML).toBe('<p>Giấy chứng sinh</p>');
  });

  it('in Vietnamese nothing is marked', async () => {
    await speakOnPage('vi');
    expect(html(<strong>Giấy chứng sinh</strong>)).toBe('<strong>Giấy chứng sinh</strong>');
  });
});
