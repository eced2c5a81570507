// @vitest-environment happy-dom
/** What a trainee sees and presses in the section "Tập sự", over the real key and marks. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PracticeModel } from '@/components/practice/model';
import { PracticePage } from '@/components/practice/page';
import { PaperPicture } from '@/components/practice/papers/picture';
import type { Run } from '@/components/practice/run';
import { perfect } from '@/utils/practice/mark';
import { FLAWS, PAPER_KINDS, type FolderPaper } from '@/utils/practice/types';
import { practice as say } from '@/utils/i18n/vi';
import type { PracticeWorld } from '@/components/practice/world';
import { BIRTH, clean, crooked, practiceWorld, type FakeWorld } from './page-world';

let world: FakeWorld;
let model: PracticeModel;
let root: HTMLElement;

async function open(parts: Partial<PracticeWorld> = {}): Promise<void> {
  world = practiceWorld(parts);
  model = new PracticeModel(world);
  root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => {
    render(<PracticePage model={model} />, root);
    await model.load();
  });
}
beforeEach(() => open());
afterEach(() => render(null, root));

const run = (): Run => model.run.value!;
const text = (of: Element | null = root): string => of?.textContent ?? '';
function button(words: string | RegExp): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].filter((one) =>
    [one.textContent?.trim(), one.getAttribute('aria-label'), one.title].some(
      (name) => name && (typeof words === 'string' ? name === words : words.test(name)),
    ),
  );
  if (found.length === 0) throw new Error(`no button “${words}” in ${text().slice(0, 400)}`);
  return found[0]!;
}
/** What was asked of the world has been answered, and drawn. */
const settled = () => new Promise<void>((done) => setTimeout(done));
const does = async (what: () => void) => {
  await act(async () => what());
  await act(settled);
};
const press = (words: string | RegExp) => does(() => button(words).click());
const key = (name: string, options: KeyboardEventInit = {}, target: Element = document.body) =>
  act(async () => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...options }),
    );
  });
const tick = (label: string) =>
  does(() => {
    const found = [...root.querySelectorAll('label')].find((one) => text(one).includes(label));
    found!.querySelector('input')!.click();
  });
const begin = (id: string) => act(() => model.open(id));
/** Goes to a step with everything before it answered rightly. */
async function at(step: string, id = crooked.id): Promise<void> {
  await begin(id);
  await act(async () => {
    run().answer({ ...perfect(run().parts.key), marked: [], decision: null, due: null });
    for (let presses = 0; presses < 9 && run().step.value !== step; presses++) await model.finish();
  });
  expect(run().step.value).toBe(step);
}

describe('the start', () => {
  it('says that nothing is real, and what to do next', () => {
    expect(text()).toContain(say.mark);
    expect(text()).toContain(say.intro);
    expect(text()).toContain(say.start.beginWhat(clean.title));
    expect(root.querySelectorAll('.scenario-row')).toHaveLength(2);
  });

  it('begins the next dossier with one press, at the head of its first step', async () => {
    await press(say.start.begin);
    expect(text(root.querySelector('h1'))).toBe(clean.title);
    expect(document.activeElement?.textContent).toBe(say.procedure.title);
    expect(world.addresses.at(-1)).toBe(clean.id);
  });

  it('says when results are not kept, and offers no erasing then', async () => {
    await act(async () => {
      world.kept.record = 'locked';
      await model.reload();
    });
    expect(text()).toContain(say.noRecord.locked);
    expect(text()).toContain(say.start.needsRecord);
    expect(() => button(say.settings.erase)).toThrow();
  });

  it('shows progress as figures as well as a drawing, and erases after a question', async () => {
    await begin(clean.id);
    await act(async () => {
      run().answer(perfect(run().parts.key));
      for (let presses = 0; presses < 12; presses++) await model.finish();
    });
    await press(say.home);
    expect(text()).toContain(say.list.clean);
    const figures = [...root.querySelectorAll('.figures tbody tr')].map((row) => text(row));
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatch(/^Đăng ký khai sinh/);
    await press(say.settings.erase);
    expect(text(root.querySelector('dialog'))).toContain(say.settings.eraseWhat);
    await press(say.settings.keep);
    expect(root.querySelectorAll('.figures tbody tr')).toHaveLength(1);
    await press(say.settings.erase);
    await press(say.settings.eraseYes);
    expect(root.querySelectorAll('.figures tbody tr')).toHaveLength(0);
  });

  it('makes a dossier by code, and says what a code looks like', async () => {
    const field = root.querySelector<HTMLInputElement>('.exam input')!;
    const type = async (code: string) =>
      act(async () => {
        field.value = code;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await type('bốn');
    await does(() => root.querySelector<HTMLFormElement>('.exam')!.requestSubmit());
    expect(text()).toContain(say.start.codeBad);
    await type('0-0-4815');
    await does(() => root.querySelector<HTMLFormElement>('.exam')!.requestSubmit());
    expect(text()).toContain(say.run.code('0-0-4815'));
  });

  it('says what to do when the exercises cannot be read', async () => {
    await open({ scenarios: () => Promise.reject(new Error('gone')) });
    expect(text()).toContain(say.unavailable);
  });
});

describe('the counter', () => {
  beforeEach(() => begin(crooked.id));
  const opened = () => root.querySelector('[role=tabpanel]');

  it('shows what was said, then papers by Alt and arrows from anywhere', async () => {
    expect(text(opened())).toContain('chị đi làm giấy khai sinh cho bé.');
    await key('ArrowDown', { altKey: true });
    expect(text(opened())).toContain('GIẤY CHỨNG SINH');
    await key('ArrowDown', { altKey: true });
    expect(text(opened())).toContain('THẺ CĂN CƯỚC, của mẹ');
    await key('ArrowUp', { altKey: true });
    await key('ArrowUp', { altKey: true });
    expect(text(opened())).toContain('túi này');
    await key('0', { altKey: true });
    expect(opened()).toBeNull();
  });

  it('is one stop of the tabulator; arrows go from paper to paper', async () => {
    const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    tabs[0]!.focus();
    await key('ArrowDown', {}, tabs[0]);
    expect(document.activeElement).toBe(tabs[1]);
    expect(tabs[1]!.getAttribute('aria-selected')).toBe('true');
    expect(text(tabs[1]!.querySelector('.visually-hidden'))).toBe('Giấy 1: GIẤY CHỨNG SINH');
  });

  it('zooms within its bounds', async () => {
    await key('ArrowDown', { altKey: true });
    for (let presses = 0; presses < 9; presses++) await key('=', { altKey: true });
    expect(button(say.folder.larger).disabled).toBe(true);
    for (let presses = 0; presses < 9; presses++) await key('-', { altKey: true });
    expect(button(say.folder.smaller).disabled).toBe(true);
  });

  it('leaves Alt and the arrow to a list', async () => {
    await at('papers');
    const list = root.querySelector('.practice-papers select')!;
    const before = run().opened.value;
    await key('ArrowDown', { altKey: true }, list);
    expect(run().opened.value).toBe(before);
  });
});

describe('the steps', () => {
  it('procedure: choosing, the cases of the chosen one, what was wrong, and on with the right one', async () => {
    await begin(crooked.id);
    await press(say.run.finishStep);
    expect(text(root.querySelector('[role=alert]'))).toContain(say.procedure.need);
    await tick('Đăng ký kết hôn');
    await press(say.run.finishStep);
    const told = text(root.querySelector('.told'));
    expect(told).toContain('Đăng ký kết hôn');
    expect(told).toContain(say.procedure.goesOn('Đăng ký khai sinh'));
    expect([...root.querySelectorAll('fieldset')].every((one) => one.disabled)).toBe(true);
    await press(say.run.next);
    expect(text(root.querySelector('.work h2'))).toBe(say.papers.title);
  });

  it('procedure: of the ways of one question only one is on', async () => {
    await begin(crooked.id);
    await tick('Đăng ký khai sinh');
    await tick('có người làm chứng');
    await tick('không có người làm chứng');
    expect(run().answers.value.cases).toEqual(['no-witness']);
  });

  it('papers: the rows, words and keys of the panel', async () => {
    await at('papers');
    const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')];
    expect(rows.length).toBe(run().parts.key.papers.length);
    rows[0]!.focus();
    await key('3', {}, rows[0]);
    expect(text(root.querySelector('.paper.missing .paper-name'))).toBe(
      run().parts.key.papers[0]!.paper.label,
    );
    await key('ArrowDown', {}, rows[0]);
    expect(document.activeElement).toBe(rows[1]);
  });

  it('papers: none may be left without a word', async () => {
    await at('papers');
    await act(() => run().answer({ papers: {} }));
    await press(say.run.finishStep);
    expect(text(root.querySelector('[role=alert]'))).toContain(
      say.papers.left(run().parts.key.papers.length),
    );
  });

  it('papers: a lost point says which, what it should be, why and the law', async () => {
    await at('papers');
    const { papers } = run().answers.value;
    await act(() => run().answer({ papers: { ...papers, 'to-khai': 'received' } }));
    await press(say.run.finishStep);
    const lost = text(root.querySelector('.lost'));
    const paper = run().parts.key.papers.find((one) => one.paper.id === 'to-khai')!.paper;
    for (const part of [paper.label, 'Đã nhận', 'Thiếu', paper.why, paper.law.text])
      expect(lost).toContain(part);
  });

  it('the form: goes on with what was typed, and takes what the form tells', async () => {
    await at('form');
    const stage = () =>
      (globalThis as unknown as { stageValues: { onValues(v: object): void; start: object } }).stageValues;
    await act(() => stage().onValues({ 'mother.fullName': 'Trần Thị Lan' }));
    expect(run().answers.value.values).toEqual({ 'mother.fullName': 'Trần Thị Lan' });
    await press(say.run.stop);
    await begin(crooked.id);
    expect(stage().start).toEqual({ 'mother.fullName': 'Trần Thị Lan' });
  });

  it('comparing: lines are pressed, listed, taken back; then told with the papers and the rule', async () => {
    await at('check');
    expect(button(say.check.noneFound)).toBeTruthy();
    const wrong = root.querySelector<HTMLElement>('[data-fact="p1 gender"]')!;
    await act(async () => wrong.click());
    expect(wrong.getAttribute('aria-pressed')).toBe('true');
    expect(text(root.querySelector('.check-marked'))).toContain('Giới tính của con');
    await press(say.check.remove(`Giới tính của con: Nam`));
    expect(run().answers.value.marked).toEqual([]);
    await press(say.check.noneFound);
    const lost = text(root.querySelector('.lost'));
    expect(lost).toContain('1995');
    expect(lost).toContain('1996');
    expect(root.querySelector('button.pp-fact')).toBeNull();
    await press(/^Xem lại giấy: THẺ CĂN CƯỚC/);
    expect(run().opened.value).toBe('p2');
  });

  it('comparing: arrows go from line to line and from paper to paper', async () => {
    await at('check');
    const facts = [...root.querySelectorAll<HTMLElement>('.check-table button')];
    facts[0]!.focus();
    await key('ArrowDown', {}, facts[0]);
    expect(document.activeElement).toBe(facts[1]);
    await key('ArrowRight', {}, facts[1]);
    expect(document.activeElement?.getAttribute('data-fact')).toBe('p2 name');
  });

  it('deciding: a day is asked only of what is taken in; it may be typed or chosen', async () => {
    await at('decide', clean.id);
    await tick(say.decide.choice.refuse);
    expect(root.querySelector('.promise')).toBeNull();
    await tick(say.decide.choice.accept);
    await press(say.run.finishStep);
    expect(text(root.querySelector('[role=alert]'))).toContain(say.decide.dayNeed);
    const field = root.querySelector<HTMLInputElement>('.promise input')!;
    const type = (words: string) =>
      act(async () => {
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await type('31/11/2026');
    await press(say.run.finishStep);
    expect(text(root.querySelector('.promise'))).toContain(say.decide.dayBad);
    await type('17-11-2026');
    expect(run().answers.value.due).toBe('2026-11-17');
    await act(async () => root.querySelector<HTMLElement>('[data-day="2026-11-16"]')!.click());
    expect(run().answers.value.due).toBe('2026-11-16');
    expect(field.value).toBe('16/11/2026');
    await tick(say.decide.noDay);
    expect([run().answers.value.due, field.value]).toEqual([null, '']);
  });

  it('the calendar tells days off, and is walked by keys over the end of a month', async () => {
    await at('decide', clean.id);
    await tick(say.decide.choice.accept);
    const day = (iso: string) => root.querySelector<HTMLElement>(`[data-day="${iso}"]`)!;
    expect(text(day('2026-11-21'))).toContain(say.calendar.weekend);
    expect(text(day('2026-11-16'))).toContain(say.calendar.today);
    expect(day('2026-11-25').className).not.toContain('off');
    expect(text(day('2026-11-24'))).toContain(say.calendar.off(''));
    await key('ArrowDown', {}, day('2026-11-16'));
    await key('ArrowDown', {}, day('2026-11-23'));
    expect(day('2026-11-30').tabIndex).toBe(0);
    await key('ArrowRight', {}, day('2026-11-30'));
    expect(day('2026-12-01').tabIndex).toBe(0);
    await key('PageDown', {}, day('2026-12-01'));
    expect(day('2027-01-01').className).toContain('off');
  });

  it('the result: bars with figures, what was lost, once more', async () => {
    await at('decide');
    await tick(say.decide.choice.refuse);
    await press(say.run.finishStep);
    await press(say.run.toResult);
    expect(text(root.querySelector('.work h2'))).toBe(say.feedback.title);
    expect(root.querySelectorAll('.skill-bars > div').length).toBe(5);
    expect(text(root.querySelector('.lost'))).toContain(say.decide.choice.supplement);
    expect(text()).toContain(say.feedback.kept);
    await press(say.feedback.again);
    expect(run().step.value).toBe('procedure');
  });

  it('everything goes on by Alt and Enter', async () => {
    await begin(clean.id);
    await tick('Đăng ký khai sinh');
    await key('Enter', { altKey: true });
    await key('Enter', { altKey: true });
    expect(run().step.value).toBe('papers');
    await press(say.run.keys);
    expect(text(root.querySelector('.key-list'))).toContain(say.run.keyList.leaf);
  });
});

describe('pictures', () => {
  const draw = (paper: Partial<FolderPaper>) =>
    act(() => render(<PaperPicture paper={{ ...crooked.folder[0]!, ...paper }} />, root));

  it.each(PAPER_KINDS)('%s shows its head and every line as text, marked as a specimen', async (kind) => {
    await draw({ kind });
    const { title, facts } = crooked.folder[0]!;
    for (const part of [title, ...facts.flatMap(({ label, value }) => [label, value])])
      expect(text()).toContain(part);
    expect(root.querySelector('.pp')!.getAttribute('data-mark')).toBe('MẪU');
  });

  it.each(FLAWS)('%s: no word says that it is wrong', async (flaw) => {
    await draw({ flaw });
    expect(text()).not.toMatch(/hết hạn|sai|không hợp lệ|lỗi|chưa đạt/i);
  });

  it('what the eye sees of a copy or a missing signature is said to who listens', async () => {
    await draw({ copy: 'photocopy' });
    expect(text()).toContain(say.picture.copy.photocopy);
    expect(text()).toContain(say.picture.photocopy);
    await draw({ copy: 'certified-copy' });
    expect(text()).toContain(say.picture.certified);
    await draw({ flaw: 'unsigned' });
    expect(text()).toContain(say.picture.unsigned);
    expect(root.querySelector('.pp-scrawl')).toBeNull();
    await draw({ flaw: 'unreadable' });
    expect(text()).toContain(say.picture.blurred);
  });
});

describe('the summary', () => {
  it('says what it is, what was done, and leaves room to sign', async () => {
    await begin(clean.id);
    await act(async () => {
      run().answer(perfect(run().parts.key));
      for (let presses = 0; presses < 12; presses++) await model.finish();
    });
    await press(say.home);
    await press(say.settings.print);
    const sheet = text(root.querySelector('.summary-sheet'));
    for (const part of [
      say.summary.what,
      say.summary.trainee,
      say.summary.supervisor,
      'Đăng ký khai sinh',
      '100 %',
    ])
      expect(sheet).toContain(part);
    expect(sheet).toContain(say.summary.days(1));
    await press(say.summary.print);
    expect(world.prints).toBe(1);
  });

  it('is not made of nothing', async () => {
    await press(say.settings.print);
    expect(text()).toContain(say.summary.none);
    expect(root.querySelector('.summary-sheet')).toBeNull();
  });
});

it('leads from a lost point to its rule, or to the procedure', async () => {
  await at('check');
  await press(say.check.noneFound);
  await press(say.feedback.lookProcedure);
  expect(world.went).toEqual([`procedure=${BIRTH}`]);
});
