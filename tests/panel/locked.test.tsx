// @vitest-environment happy-dom
/** The panel while Sổ tay is locked: nothing of a draft or a check on it, typing kept, and back by itself for its own clerk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PanelApp } from '@/components/panel/app';
import { cast } from '../cast';
import { diagnose } from '@/utils/session/panel/diagnosis';
import {
  Agent,
  COLLEAGUE,
  draft,
  entry,
  field,
  ID,
  MORNING,
  openTab,
  OTHER_ID,
  snapshot,
  TODAY,
  type Tab,
} from './tab';
// fetched by the panel when it is first wanted: here it is there at once
import '@/components/panel/problems';

/** The extension's own files. */
const read = async (path: string): Promise<string | undefined> =>
  readFile(join(import.meta.dirname, '../../public', path), 'utf8').catch(() => undefined);

const NAME = cast.mai.fullName;
const WRONG = '00119000001';
const form = (): Agent =>
  new Agent(
    3,
    snapshot([
      field('HoTenMe', { role: 'mother.fullName', label: 'Họ tên mẹ', value: NAME }),
      field('SoDinhDanhMe', { role: 'mother.personalId', label: 'Số định danh mẹ', value: WRONG }),
    ]),
  );

let tab: Tab;
let dock: Agent;
let eform: Agent;
let root: HTMLElement;

beforeEach(async () => {
  dock = new Agent(0, snapshot([], { adapter: 'justice-wizard', url: 'https://a/', hints: [] }));
  eform = form();
  const kept = draft({
    note: 'chờ giấy chứng sinh',
    papers: [{ id: 'chung-sinh', state: 'received', note: 'bản chụp mờ' }],
    fields: [entry('HoTenMe', NAME, { role: 'mother.fullName', label: 'Họ tên mẹ' })],
  });
  tab = openTab({ agents: [dock, eform], drafts: [kept, draft({ id: OTHER_ID })], bound: ID, read });
  root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => {
    render(<PanelApp panel={tab.panel} today={TODAY} Due={() => null} />, root);
    await tab.settle();
  });
  await act(async () => {
    tab.panel.check();
    await tab.settle();
  });
});
afterEach(() => render(null, root));

const text = (): string => root.textContent ?? '';
const says = async (state: 'locked' | 'open', over: Partial<Tab['vault']> = {}): Promise<void> => {
  Object.assign(tab.vault, { state, onDuty: true }, over);
  await act(async () => {
    tab.broadcast({ type: 'broadcast.vault', state });
    await tab.settle();
  });
};
const tell = (report: Parameters<Agent['tell']>[0]) =>
  act(async () => {
    eform.tell(report);
    await tab.settle();
  });
const press = (words: string) =>
  act(async () => {
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent?.trim() === words);
    if (!button) throw new Error(`no button “${words}” in: ${text()}`);
    button.click();
    await tab.settle();
  });
const SECRETS = [
  NAME,
  WRONG,
  'chờ giấy chứng sinh',
  'bản chụp mờ',
  'khai sinh',
  'Còn',
  'Số định danh',
  'Giấy tờ',
];

describe('locked', () => {
  it('nothing of the draft, the checks or the citizen is left, and no field to type into', async () => {
    expect(text()).toContain('Còn 1 lỗi');
    await act(() => tab.panel.restoring.open(ID));
    await says('locked');
    for (const secret of SECRETS) expect(root.innerHTML).not.toContain(secret);
    expect(root.querySelector('input, textarea, select')).toBeNull();
    expect(text()).toContain('Sổ tay đang khóa');
    expect(text()).toContain('Chữ gõ vẫn được cất.');
    // and none is told to somebody who asks the panel
    expect(await diagnose({ type: 'panel.report', tabId: 7 }, tab.panel)).toEqual({
      ok: false,
      reason: 'locked',
    });
  });

  it('is blank at once: not only when the background has answered', () => {
    tab.vault.state = 'locked';
    void act(() => tab.broadcast({ type: 'broadcast.vault', state: 'locked' }));
    for (const secret of SECRETS) expect(root.innerHTML).not.toContain(secret);
    expect(tab.panel.dossier.note.value).toBe('');
    expect(tab.panel.dossier.papers.value.size).toBe(0);
  });

  it('takes the outlines off the page and the number off the handle; they come back', async () => {
    expect(Object.keys(eform.lastMarks)).toEqual(['SoDinhDanhMe']);
    await says('locked');
    expect(eform.lastMarks).toEqual({});
    expect(dock.orders.findLast(({ t }) => t === 'dock')).toMatchObject({ badge: 0 });
    await says('open');
    expect(Object.keys(eform.lastMarks)).toEqual(['SoDinhDanhMe']);
  });

  it('says when typing was last safe, and never of what is not', async () => {
    await says('locked');
    const before = tab.requests.length;
    await tell({ t: 'saved', at: MORNING, draftId: OTHER_ID, locked: true });
    expect(text()).toContain('Đã cất, niêm phong lúc 10:42:07');
    // sealed: nothing is asked for that could not be answered
    expect(tab.requests.slice(before)).toEqual([]);
    await tell({ t: 'unsaved', reason: 'quota' });
    expect(text()).not.toMatch(/Đã cất|vẫn được cất/);
    expect(text()).toContain('Chưa cất được');
    expect(text()).toContain('lần cất gần nhất 10:42:07');
  });

  it('leads to the desk in a tab of its own', async () => {
    await says('locked');
    await press('Mở khóa ở bàn làm việc');
    expect(tab.opened).toEqual(['desk']);
  });

  it('a key of the page calls the card, checks nothing and leads nowhere', async () => {
    const other = openTab({ agents: [dock, form()], vault: 'locked', read });
    await other.settle();
    other.broadcast({ type: 'broadcast.command', tabId: 7, command: 'check' });
    other.broadcast({ type: 'broadcast.command', tabId: 7, command: 'next' });
    expect(other.panel.checked.value).toBe(false);
    expect(other.panel.cursor.value).toBeNull();

    await says('locked');
    tab.panel.show(false);
    await tell({ t: 'command', command: 'focus-panel' });
    expect(tab.panel.open.value).toBe(true);
    expect(document.activeElement).toBe(root.querySelector('.panel-locked section button'));
  });

  it('an answer that was under way when it locked shows nothing', async () => {
    const load = tab.panel.dossier.load();
    tab.vault.state = 'locked';
    tab.broadcast({ type: 'broadcast.vault', state: 'locked' });
    await act(async () => {
      await load;
      await tab.settle();
    });
    for (const secret of SECRETS) expect(root.innerHTML).not.toContain(secret);
    expect(tab.panel.dossier.note.value).toBe('');
  });
});

describe('unlocked again', () => {
  it('comes back by itself, with what the draft keeps', async () => {
    await says('locked');
    await says('open');
    expect(text()).toContain('Còn 1 lỗi');
    expect(tab.panel.dossier.note.value).toBe('chờ giấy chứng sinh');
    expect(tab.panel.dossier.papers.value.get('chung-sinh')?.state).toBe('received');
  });

  it("by a colleague: nothing of the first clerk's is shown, and nothing of it is sent", async () => {
    await act(async () => {
      tab.vault.state = 'locked';
      // said while the lock fell: kept nowhere yet
      void tab.panel.dossier.setNote('ghi chú của ca trước');
      await tab.settle();
    });
    await says('locked');
    const before = tab.requests.length;
    tab.bound.id = null;
    await says('open', { clerk: COLLEAGUE });
    expect(tab.panel.dossier.note.value).toBe('');
    expect(tab.panel.dossier.papers.value.size).toBe(0);
    expect(tab.panel.dossier.draftId.value).toBeNull();
    expect(tab.panel.saving.value).toEqual({ state: 'nothing' });
    expect(tab.requests.slice(before).map(({ type }) => type)).not.toContain('draft.mark');
    await act(async () => {
      await tab.panel.dossier.setNote('của tôi');
      await tab.settle();
    });
    const sent = tab.requests.slice(before).filter((one) => one.type === 'draft.mark');
    expect(sent.map(({ note }) => note).filter((note) => note !== undefined)).toEqual(['của tôi']);
    for (const one of sent) expect(one).not.toHaveProperty('papers');
  });
});

describe('the end of a shift', () => {
  it('takes two presses in the panel, and says whose the next letters are', async () => {
    await press('Kết thúc ca');
    expect(text()).toContain('2 bản nháp chưa nộp vẫn được giữ');
    expect(tab.requests.map(({ type }) => type)).not.toContain('vault.endShift');
    await press('Kết thúc ca ngay');
    expect(tab.requests.map(({ type }) => type)).toContain('vault.endShift');
    await says('locked', { onDuty: false });
    expect(text()).toContain('Ca đã kết thúc. Chữ gõ từ lúc này thuộc về người mở khóa tiếp theo.');
  });
});
