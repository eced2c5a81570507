// @vitest-environment happy-dom
/** The rule book over the shipped rules; only the browser is not there. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RuleBookModel, type RuleBookWorld } from '@/components/desk/rules/model';
import { RuleBookPage } from '@/components/desk/rules/page';
import { makeRuleBook } from '@/scripts/make-rule-book';
import { policyFile, type Decisions } from '@/utils/core/policy';
import type { RuleBook } from '@/utils/core/rule-book';
import { desk, rules as names, ruleBook as say } from '@/utils/i18n/vi';

let book: RuleBook;
let model: RuleBookModel;
let root: HTMLElement;
let stored: Decisions;
let files: { name: string; content: string | Uint8Array }[];
let addresses: (string | null)[];
let today: string;
let broken: boolean;

const world: RuleBookWorld = {
  read: async () => structuredClone(book),
  load: async () => stored,
  async save(next) {
    if (broken) throw new Error('disk full');
    stored = structuredClone(next);
  },
  download: (name, content) => void files.push({ name, content }),
  print: () => {},
  today: () => today,
  shown: (id) => void addresses.push(id),
};

beforeAll(async () => {
  book = await makeRuleBook();
});
beforeEach(async () => {
  [stored, files, addresses, today, broken] = [{}, [], [], '2026-11-22', false];
  root = document.createElement('div');
  document.body.replaceChildren(root);
  await open(world);
});
afterEach(() => render(null, root));

async function open(parts: RuleBookWorld): Promise<void> {
  model = new RuleBookModel(parts);
  await act(async () => {
    render(<RuleBookPage model={model} />, root);
    await model.load();
  });
}
const text = (): string => root.textContent ?? '';
const rows = (): string[] => [...root.querySelectorAll('.rule-name')].map((one) => one.textContent ?? '');
const query = (typed: string) => act(() => void (model.query.value = typed));
const show = (id: string) => act(() => model.show(id));
const key = (target: Element, name: string) =>
  act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
const searchBox = (): HTMLInputElement => root.querySelector('input[type=search]')!;
function button(words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === words || one.getAttribute('aria-label') === words,
  );
  if (!found) throw new Error(`no button “${words}”`);
  return found;
}
const press = (words: string) => act(async () => button(words).click());
async function choose(sentence: number, wish: string): Promise<void> {
  const level = root.querySelectorAll<HTMLSelectElement>('.says select')[sentence]!;
  await act(async () => {
    level.value = wish;
    level.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
const undo = () =>
  act(async () => {
    model.toasts.value[0]!.action!.run();
    await new Promise<void>((done) => setTimeout(done));
  });
const NAME_CASE = names['name-case'].name;

describe('the list', () => {
  it('has every rule under its family', () => {
    expect(rows()).toHaveLength(book.rules.length);
    expect(text()).toContain(`${book.rules.length} quy tắc`);
    const families = [...root.querySelectorAll('.list h2')].map((one) => one.textContent);
    expect(families).toEqual(
      [...new Set(book.rules.map(({ family }) => family))].map((one) => say.families[one as 'form']),
    );
  });

  it('is searched by name, sentence, law and field, with or without marks', async () => {
    await query('chu hoa');
    expect(rows()[0]).toBe(NAME_CASE);
    await query('CHỮ HOA trong họ tên');
    expect(rows()).toContain(NAME_CASE);
    await query('caps lock');
    expect(rows()).toContain(NAME_CASE);
    await query('luat can cuoc');
    expect(rows().length).toBeGreaterThan(0);
    await query('so dien thoai');
    expect(rows()).toContain(names.phone.name);
  });

  it('puts the words of a name first, then words that stand together', async () => {
    await query('dan toc');
    expect(rows()[0]).toMatch(/[Dd]ân tộc/);
    await query('phai co 12 chu so');
    expect(rows()[0]).toBe(names['personal-id'].name);
  });

  it('finds words by their beginning, not inside others', async () => {
    await query('oa');
    expect(rows()).not.toContain(NAME_CASE);
  });

  it('says so when nothing fits, and is emptied by Esc', async () => {
    await query('zzzz');
    expect(text()).toContain(say.list.nothing);
    await key(searchBox(), 'Escape');
    expect(rows()).toHaveLength(book.rules.length);
  });

  it('is walked by arrows, Enter in the search opens the first', async () => {
    searchBox().focus();
    await key(searchBox(), 'ArrowDown');
    expect(document.activeElement?.textContent).toContain(rows()[0]);
    await key(document.activeElement!, 'ArrowDown');
    expect(document.activeElement?.textContent).toContain(rows()[1]);
    await query('chu hoa trong ho ten');
    await act(() => root.querySelector('form')!.requestSubmit());
    expect(addresses).toEqual(['name-case']);
    await key(searchBox(), 'Escape');
    await key(searchBox(), 'Escape');
    expect(addresses).toEqual(['name-case', null]);
  });
});

describe('a rule', () => {
  it('tells what, why, by which law, how sure, and shows examples with values', async () => {
    await show('personal-id');
    expect(text()).toContain(names['personal-id'].name);
    expect(text()).toContain(names['personal-id'].what);
    expect(text()).toContain(book.rules.find(({ id }) => id === 'personal-id')!.source);
    expect(text()).toContain(say.detail.sure.certain);
    const bad = root.querySelector('.examples .said.error');
    expect(bad?.textContent).toContain('12 chữ số');
    expect(root.querySelectorAll('.examples > div')[1]!.querySelectorAll('.said')).toHaveLength(0);
  });

  it('every one of them can be shown, with no value missing in a sentence', async () => {
    await query('zzzz');
    for (const { id } of book.rules) {
      await show(id);
      expect(root.querySelector('.rule')?.textContent, id).not.toMatch(/undefined|NaN|\[object/);
      expect(root.querySelectorAll('.says > li').length, id).toBe(
        book.rules.find((rule) => rule.id === id)!.subtypes.length,
      );
    }
  }, 30_000);

  it('announces what changes and from when, until it has', async () => {
    const [first] = book.rules;
    const changing = { ...first!, from: '2026-12-01', until: '2027-02-28' };
    await open({ ...world, read: async () => ({ ...book, rules: [changing] }) });
    expect(root.querySelector('.coming')?.textContent).toContain('01/12/2026');
    expect(root.querySelector('.coming')?.textContent).toContain('28/02/2027');
    expect(root.querySelector('.rule-row')?.textContent).toContain('01/12/2026');
    await show(changing.id);
    expect(text()).toContain(say.detail.between('01/12/2026', '28/02/2027'));
    today = '2027-03-01';
    await open({ ...world, read: async () => ({ ...book, rules: [changing] }) });
    expect(text()).toContain(say.overview.nothingComing);
    expect(root.querySelector('.rule-row')?.textContent).toContain(say.list.ended('28/02/2027'));
  });

  it('that does not exist leads to the overview; a book that cannot be read says so', async () => {
    await show('no-such-rule');
    expect(text()).toContain(say.what);
    await open({ ...world, read: async () => null });
    expect(text()).toContain(say.unavailable);
  });
});

describe('what the office decides', () => {
  it('is kept, marked in rule and list, and taken back', async () => {
    await show('name-case');
    await choose(0, 'off');
    const [key] = Object.keys(stored);
    expect(key).toMatch(/^name-case:/);
    expect(stored[key!]).toEqual({ to: 'off', on: '2026-11-22' });
    expect(root.querySelector('.rule-row[aria-current]')?.textContent).toContain(say.list.changed);
    expect(text()).toContain(say.policy.decidedOn('22/11/2026'));
    await undo();
    expect(stored).toEqual({});
    expect(root.querySelector('.rule-row[aria-current]')?.textContent).not.toContain(say.list.changed);
  });

  it('takes back only its own change', async () => {
    await show('name-case');
    await choose(0, 'off');
    stored = { ...stored, phone: { to: 'info', on: '2026-11-22' } };
    await undo();
    expect(Object.keys(stored)).toEqual(['phone']);
  });

  it('offers only what the source allows', async () => {
    await show('personal-id');
    const offered = [...root.querySelectorAll<HTMLSelectElement>('.says select')].map((one) =>
      [...one.options].map(({ value }) => value).join(),
    );
    expect(offered).toContain(',error,warn');
    const likely = book.rules.find(({ confidence }) => confidence === 'likely')!;
    await show(likely.id);
    expect(root.querySelector<HTMLSelectElement>('.says select')!.innerHTML).not.toContain('value="error"');
  });

  it('says so when it could not be kept', async () => {
    await show('name-case');
    broken = true;
    await choose(0, 'off');
    expect(text()).toContain(say.policy.failed);
    expect(root.querySelector<HTMLSelectElement>('.says select')!.value).toBe('');
  });

  it('travels in a file; what this book does not have or allow is left out and told', async () => {
    const decisions: Decisions = {
      'name-case': { to: 'off', on: '2026-11-20' },
      'personal-id:length': { to: 'off', on: '2026-11-20' },
      'gone-rule': { to: 'off', on: '2026-11-20' },
    };
    await act(() => model.importPolicy(policyFile(decisions)));
    expect(Object.keys(stored)).toEqual(['name-case']);
    expect(text()).toContain(say.policy.importedSome(1, 2));
    await press(say.policy.export);
    expect(files[0]!.name).toBe('muc-quy-tac-2026-11-22.json');
    await press(say.policy.back);
    expect(stored).toEqual({});
    await act(() => model.importPolicy(String(files[0]!.content)));
    expect(stored).toEqual({ 'name-case': { to: 'off', on: '2026-11-20' } });
  });

  it('a file that is none changes nothing', async () => {
    await act(() => model.importPolicy('{"drafts":[]}'));
    expect(text()).toContain(say.policy.bad['not-ours']);
    expect(stored).toEqual({});
    await act(() => model.importPolicy(policyFile({ 'gone-rule': { to: 'off', on: '2026-11-20' } })));
    expect(text()).toContain(say.policy.nothingNew);
  });

  it('with a newer version is told, in front of the book and where a rule is decided', async () => {
    expect(text()).not.toContain(desk.office.newer);
    await open({ ...world, hasNewerSettings: async () => true });
    expect(text()).toContain(desk.office.newer);
    await show('name-case');
    await act(async () => {});
    expect(root.querySelector('.says')?.parentElement?.textContent).toContain(desk.office.newer);
  });

  it('of a rule that is gone can still be removed', async () => {
    stored = { 'gone-rule': { to: 'off', on: '2026-11-20' } };
    await act(() => model.reload());
    expect(text()).toContain('gone-rule');
    await press(say.policy.back);
    expect(stored).toEqual({});
  });
});

it('gives officials the table of sentences', async () => {
  await press(say.overview.reviewRun);
  expect(files[0]!.name).toBe('cau-chu-quy-tac-2026-11-22.csv');
  expect(files[0]!.content).toBeInstanceOf(Uint8Array);
});
