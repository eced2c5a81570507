// @vitest-environment happy-dom
/** "Sổ theo dõi" as a clerk sees and presses it, over the real ledger. */
import { afterEach, describe, expect, it } from 'vitest';
import { registerPage as say } from '@/utils/i18n/vi/supervision-register';
import { NOW, sampleRows } from '../register/sample';
import {
  all,
  choose,
  close,
  codes,
  does,
  FEW,
  house,
  key,
  late,
  one,
  open,
  press,
  root,
  submit,
  text,
  total,
  type,
} from './register-hands';

afterEach(close);

describe('the list', () => {
  it('draws only what is seen of many rows, and says how many there are', async () => {
    await open(sampleRows(1_000));
    expect(total()).toBe(say.total('1.000'));
    expect(one('.register-table').getAttribute('aria-rowcount')).toBe('1001');
    expect(codes().length).toBeGreaterThan(10);
    expect(codes().length).toBeLessThan(80);
  });

  it('finds by a part of the code, and by nothing', async () => {
    await open(FEW);
    await type('input[type=search]', 'soon');
    expect(codes()).toEqual(['H57.1-SOON']);
    expect(total()).toBe(say.found('1'));
    await type('input[type=search]', 'nowhere');
    expect(text()).toContain(say.nothing);
    await press(say.clear);
    expect(codes()).toHaveLength(3);
  });

  it('shows how dossiers stand and filters by it', async () => {
    await open(FEW);
    const counts = () => all('.count').map((each) => text(each).trim());
    expect(counts()).toEqual(expect.arrayContaining(['1 Quá hạn', '1 Sắp đến hạn', '1 Tạm dừng']));
    await press(/1 Quá hạn/);
    expect(codes()).toEqual(['H57.1-LATE']);
    // what else there is stays in sight
    expect(counts()).toEqual(expect.arrayContaining(['1 Sắp đến hạn', '1 Tạm dừng']));
    await press(/1 Sắp đến hạn/);
    expect(codes()).toHaveLength(2);
  });

  it('sorts by a head, and the other way round', async () => {
    await open(FEW);
    expect(codes()).toEqual(['H57.1-SOON', 'H57.1-WAIT', 'H57.1-LATE']);
    await press(say.columns.code);
    expect(codes()).toEqual(['H57.1-LATE', 'H57.1-SOON', 'H57.1-WAIT']);
    expect(one('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    await press(/Mã hồ sơ/);
    expect(codes()).toEqual(['H57.1-WAIT', 'H57.1-SOON', 'H57.1-LATE']);
  });

  it('filters by procedure, clerk, days of receipt and signs', async () => {
    await open(FEW);
    await choose(say.columns.procedure, '=1.000656');
    expect(codes()).toEqual(['H57.1-WAIT']);
    await press(say.clear);
    await choose(say.period.label, '=week');
    expect(codes()).toEqual(['H57.1-SOON']);
    await press(say.clear);
    await press(say.more);
    await does(() =>
      all('.more label')
        .find((each) => text(each) === say.flag.supplement)!
        .querySelector('input')!
        .click(),
    );
    expect(codes()).toEqual(['H57.1-WAIT']);
  });

  it('is moved in by keys; “/” goes to the search', async () => {
    await open(sampleRows(300));
    await key('ArrowDown');
    await key('ArrowDown');
    expect(all('tr.current')[0]!.getAttribute('aria-rowindex')).toBe('4');
    expect(one('.register-table').getAttribute('aria-activedescendant')).toBe(one('tr.current').id);
    await key('End');
    expect(one('.register-table').getAttribute('aria-activedescendant')).toBe('register-row-299');
    await key('/', document.body);
    expect(document.activeElement).toBe(one('input[type=search]'));
  });

  it('groups by procedure with counts, and opens a group', async () => {
    await open(FEW);
    await choose(say.view.label, '=procedure');
    const rows = all('.register-groups tbody tr').map((line) =>
      [...line.children].slice(0, 2).map((cell) => text(cell)),
    );
    expect(rows).toEqual([
      [expect.stringContaining(''), '2'],
      ['Đăng ký khai tử', '1'],
    ]);
    await press('Đăng ký khai tử');
    expect(codes()).toEqual(['H57.1-WAIT']);
  });

  it('groups by week, and a week is its days', async () => {
    await open(FEW);
    await choose(say.view.label, '=week');
    await press(/^Tuần 47 \(16\/11 – 22\/11\/2026\)$/);
    expect(codes()).toEqual(['H57.1-SOON']);
  });

  it('says how to begin when it is empty', async () => {
    await open([]);
    expect(text()).toContain(say.none);
  });

  it('says that it is still being read', async () => {
    await open(FEW);
    await does(
      () => ((house.world.loaded as { value: unknown }).value = { rows: 40_000, of: 100_000, damaged: 0 }),
    );
    expect(text()).toContain(say.progress('40.000', '100.000'));
  });

  it('takes in what comes while it is looked at', async () => {
    await open(FEW);
    await does(() => house.ledger.erase(['machine-1/d-late'], NOW));
    expect(codes()).toEqual(['H57.1-SOON', 'H57.1-WAIT']);
  });
});

describe('one dossier', () => {
  it('opens by Enter and closes by Esc, back in the list', async () => {
    await open(FEW);
    await key('Enter');
    expect(text(one('.register-detail h2'))).toBe('H57.1-SOON');
    expect(document.activeElement).toBe(one('.register-detail h2'));
    await key('Escape', one('.register-detail h2'));
    expect(root.querySelector('.register-detail')).toBeNull();
    expect(document.activeElement).toBe(one('.register-table'));
  });

  it('explains the waiting', async () => {
    await open(FEW, 'machine-1/d-wait');
    const side = text(one('.register-detail'));
    expect(side).toContain(say.timeline.asked.supplement);
    expect(side).toContain(say.timeline.why.paused);
  });

  it('says that a dossier is gone', async () => {
    await open(FEW, 'machine-1/nothing');
    expect(text(one('.register-detail'))).toContain(say.detail.gone);
  });

  it('enters the end by the keyboard alone, and takes it back', async () => {
    await open(FEW);
    await key('ArrowDown');
    await key('ArrowDown');
    await key('x');
    expect(text(one('.register-detail h2'))).toBe('H57.1-LATE');
    expect(document.activeElement).toBe(one('.act-form input'));
    await type('.act-form input', '06/11/2026');
    await submit('.act-form');
    expect(text(one('.register-detail .badge'))).toBe(say.class.early);
    expect(house.trace.notes).toContainEqual({ what: 'dossier-changed', count: 1 });
    expect(document.activeElement).toBe(one('.register-table'));
    await press(say.edit.undo);
    expect(text(one('.register-detail .badge'))).toBe(say.class.overdue);
    expect(text()).toContain(say.edit.undone);
    expect((await house.ledger.row('machine-1/d-late', NOW))!.row.result).toBe('open');
  });

  it('says beside the box what is wrong with a day, and changes nothing', async () => {
    await open(FEW, 'machine-1/d-late');
    await press(/^Xử lý xong/);
    for (const [typed, why] of [
      ['31/11/2026', say.edit.fault['not-in-calendar']],
      ['01/11/2026', say.edit.fault['before-received']],
      ['05/12/2026', say.edit.fault.future],
      ['5/11/26', say.edit.fault['two-digit-year']],
      ['sáng mai', say.edit.fault['no-date']],
    ] as const) {
      await type('.act-form input', typed);
      await submit('.act-form');
      expect(text(one('.act-form .wrong'))).toBe(why);
    }
    expect((await house.ledger.row('machine-1/d-late', NOW))!.row.finished).toBeNull();
  });

  it('a full supplement moves the due day, with the reason', async () => {
    await open(FEW, 'machine-1/d-wait');
    await press(/^Đã bổ sung đủ/);
    await type('.act-form input', '19/11/2026');
    await submit('.act-form');
    const { standing } = (await house.ledger.row('machine-1/d-wait', NOW))!;
    expect(standing.waited).toBeGreaterThan(0);
    expect(text(one('.register-detail'))).toContain(say.timeline.answered.supplement);
    expect(text(one('.reasons'))).toMatch(/tính lại từ đầu|Hạn lùi/);
  });

  it('of another machine cannot be changed here', async () => {
    await open([{ ...late, machine: 'machine-9' }], 'machine-9/d-late');
    expect(text(one('.register-detail'))).toContain(say.edit.refused.machine);
    expect(root.querySelector('.acts')).toBeNull();
  });

  it('is erased only when one is sure', async () => {
    await open(FEW, 'machine-1/d-late');
    await press(say.detail.erase);
    expect((one('dialog .danger') as HTMLButtonElement).disabled).toBe(true);
    await does(() => (one('dialog input[type=checkbox]') as HTMLInputElement).click());
    await submit('dialog form');
    expect(codes()).toEqual(['H57.1-SOON', 'H57.1-WAIT']);
    expect(root.querySelector('.register-detail')).toBeNull();
    expect(house.trace.notes).toContainEqual({ what: 'dossier-erased', count: 1 });
  });
});
