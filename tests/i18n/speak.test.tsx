// @vitest-environment happy-dom
/** Another language comes while pages are open: everything is said in it, nothing typed is lost, and papers stay Vietnamese. */
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LanguageChoice } from '@/components/ui/language-choice';
import { redraw } from '@/components/ui/redraw';
import { texts } from '@/utils/i18n';
import { area, official, spokenLanguage } from '@/utils/i18n/area';
import { decimal, figure, fixed } from '@/utils/i18n/format';
import { inVietnamese, onPaper } from '@/utils/i18n/on-paper';
import { languageOf, speak } from '@/utils/i18n/speak';

beforeEach(() => document.body.replaceChildren());
afterEach(() => speak('vi'));

const t = texts.panel;
const drawn = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

describe('a language', () => {
  it('is Vietnamese unless somebody has chosen', () => {
    expect(languageOf(undefined)).toBe('vi');
    for (const damaged of [null, 1, 'EN', 'fr', {}, ['en']]) expect(languageOf(damaged)).toBe('vi');
    expect(languageOf('en')).toBe('en');
    expect(spokenLanguage()).toBe('vi');
  });

  it('comes over sentences, functions and lists that are held already, and goes again', async () => {
    const [tabs, rows, role] = [t.tabs, texts.parts.keys.rows, () => texts.common.role('mother.fullName')];
    const before = [tabs.papers, t.verdict.left(2, 0), rows[1]![1], role()];
    await speak('en');
    expect([tabs.papers, t.verdict.left(2, 0), rows[1]![1], role()]).toEqual([
      'Papers',
      '2 errors left',
      expect.stringMatching(/^Received/),
      expect.stringMatching(/mother/),
    ]);
    await speak('vi');
    expect([tabs.papers, t.verdict.left(2, 0), rows[1]![1], role()]).toEqual(before);
  });

  it('comes over what is loaded afterwards', async () => {
    const whole = texts.waiting;
    await speak('en');
    const late = area('waiting', { ...official(whole) });
    expect(late.again).toBe('Try again');
    await speak('vi');
    expect(late.again).toBe('Thử lại');
    area('waiting', whole);
  });

  it('of two wishes is the later one', async () => {
    await Promise.all([speak('en'), speak('vi'), speak('en'), speak('vi')]);
    expect(spokenLanguage()).toBe('vi');
    expect(t.tabs.papers).toBe('Giấy tờ');
  });
});

describe('what leaves the office', () => {
  it('is in Vietnamese whatever is spoken', async () => {
    const early = official(texts.print.receipt);
    await speak('en');
    expect(early.title).toBe('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ');
    expect(official(texts.print.receipt)).toBe(early);
    expect(official(texts.common).role('mother.fullName')).toBe('Họ, chữ đệm, tên của mẹ');
    expect(inVietnamese(() => [t.tabs.papers, figure(12345), spokenLanguage()])).toEqual([
      'Giấy tờ',
      '12.345',
      'vi',
    ]);
    expect([t.tabs.papers, figure(12345)]).toEqual(['Papers', '12,345']);
  });

  it('does not mix: no Vietnamese sentence looks up its words where English is written', async () => {
    const functions = (tree: unknown, path: string): [string, (...given: unknown[]) => unknown][] =>
      typeof tree === 'function'
        ? [[path, tree as () => string]]
        : typeof tree === 'object' && tree !== null
          ? Object.entries(tree).flatMap(([key, inner]) => functions(inner, `${path}.${key}`))
          : [];
    const ASKED = ['mother.fullName', 'critical', 'WORKING_DAY', 2, ['a', 'b']];
    const told = (): string[] =>
      Object.entries(texts).flatMap(([name, tree]) =>
        functions(official(tree), name).flatMap(([path, say]) =>
          ASKED.map((one) => {
            try {
              return `${path}: ${String(say(one, one, one, one))}`;
            } catch {
              return path;
            }
          }),
        ),
      );
    const before = told();
    await speak('en');
    expect(told().filter((line, at) => line !== before[at])).toEqual([]);
  });

  it('leaves the screen as it was, also when making it fails', async () => {
    await speak('en');
    expect(() =>
      inVietnamese(() => {
        throw new Error('no paper');
      }),
    ).toThrow('no paper');
    expect(t.tabs.papers).toBe('Papers');
  });
});

describe('figures', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [1234567, '1.234.567', '1,234,567'],
  ])('%d', async (value, vietnamese, english) => {
    expect(figure(value)).toBe(vietnamese);
    await speak('en');
    expect(figure(value)).toBe(english);
  });
  it('with decimals', async () => {
    expect([fixed(69.9, 2), decimal(5, 1), decimal(4.25, 1), decimal(1200, 1), decimal(120, 0)]).toEqual([
      '69,90',
      '5',
      '4,3',
      '1.200',
      '120',
    ]);
    await speak('en');
    expect([fixed(69.9, 2), decimal(4.25, 1)]).toEqual(['69.90', '4.3']);
  });
});

describe('an open page', () => {
  const count = signal(2);
  const line = computed(() => count.value);
  /** Depends on a signal and on nothing else: Preact's signals would keep it from drawing again. */
  const Errors = () => <p class="errors">{t.verdict.left(line.value, 0)}</p>;
  const Paper = onPaper(() => <p class="paper">{t.tabs.papers}</p>);
  function Note() {
    const [open, setOpen] = useState(false);
    return (
      <div>
        <button onClick={() => setOpen(true)}>{t.papers.note}</button>
        {open && <input class="typed" aria-label={t.papers.note} />}
      </div>
    );
  }
  const Page = () => (
    <main>
      <Errors />
      <Paper />
      <Note />
    </main>
  );

  it('is drawn in the other language where it stands, with what was opened and typed', async () => {
    render(<Page />, document.body);
    document.querySelector('button')!.click();
    await drawn();
    const input = document.querySelector<HTMLInputElement>('.typed')!;
    input.value = 'bản chụp mờ';
    input.focus();
    await speak('en');
    redraw(document.body);
    await drawn();
    expect(document.querySelector('.errors')!.textContent).toBe('2 errors left');
    expect(document.querySelector('.paper')!.textContent).toBe('Giấy tờ');
    expect(document.querySelector('.typed')).toBe(input);
    expect([input.value, input.getAttribute('aria-label'), document.activeElement]).toEqual([
      'bản chụp mờ',
      'Note',
      input,
    ]);
    render(null, document.body);
  });

  it('offers both languages by their own names', async () => {
    let chosen = '';
    render(<LanguageChoice hint onChoose={(language) => (chosen = language)} />, document.body);
    const select = document.querySelector('select')!;
    expect([...select.options].map(({ text, lang }) => [text, lang])).toEqual([
      ['Tiếng Việt', 'vi'],
      ['English', 'en'],
    ]);
    expect(document.querySelector(`label[for="${select.id}"]`)!.textContent).toContain('Language');
    select.value = 'en';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(chosen).toBe('en');
    render(null, document.body);
  });
});
