// @vitest-environment happy-dom
/** Many dossiers at once, one that did not pass the notebook, and the table that leaves the house. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { registerPage as say } from '@/utils/i18n/vi/supervision-register';
import { readTable } from '@/components/supervision/sheets/read';
import { NOW, sampleRows } from '../register/sample';
import {
  all,
  close,
  codes,
  does,
  FEW,
  host,
  house,
  one,
  open,
  press,
  root,
  settled,
  submit,
  text,
  total,
  type,
} from './register-hands';

afterEach(close);

/** Dialogs are fetched when first opened. */
const dialog = () =>
  vi.waitFor(async () => {
    await settled();
    return one('dialog');
  }, 10_000);
async function paste(list: string): Promise<void> {
  await press(say.lists.open);
  await dialog();
  await type('dialog textarea', list);
  await submit('dialog form');
}
const lines = (): string[][] =>
  all('.preview-scroll tbody tr').map((line) => [...line.children].map((cell) => text(cell)));
const finished = async (id: string) => (await house.ledger.row(`machine-1/${id}`, NOW))!.row.finished;
const tick = (label: string) =>
  does(() =>
    all('dialog label')
      .find((each) => text(each) === label)!
      .querySelector('input')!
      .click(),
  );

describe('a list', () => {
  const LIST = 'H57.1-LATE\t06/11/2026\nH57.1-SOON\t31/11/2026\nH57.1-GONE\t19/11/2026';

  it('is shown line by line, what cannot be written first, and nothing is written yet', async () => {
    await open(FEW);
    await paste(LIST);
    expect(lines().map(([line, code, fate]) => [line, code, fate])).toEqual([
      ['2', 'H57.1-SOON', say.lists.fate.no],
      ['3', 'H57.1-GONE', say.lists.fate.no],
      ['1', 'H57.1-LATE', say.lists.fate.will],
    ]);
    expect(lines()[0]![3]).toBe(say.lists.fault['not-in-calendar']('31/11/2026'));
    expect(lines()[1]![3]).toBe(say.lists.fault.unknown());
    expect(await finished('d-late')).toBeNull();
    await press('Thôi');
    expect(root.querySelector('dialog')).toBeNull();
    expect(await finished('d-late')).toBeNull();
  });

  it('is written at once and taken back at once', async () => {
    await open(FEW);
    await paste(`${LIST}\nH57.1-WAIT\t19/11/2026\ttừ chối`);
    expect(text(one('dialog [type=submit]'))).toBe(say.lists.save('2'));
    await submit('dialog form');
    expect(await finished('d-late')).not.toBeNull();
    expect((await house.ledger.row('machine-1/d-wait', NOW))!.row.result).toBe('refused');
    expect(house.trace.notes).toContainEqual({ what: 'dossier-changed', count: 2 });
    await press(say.edit.undo);
    expect([await finished('d-late'), await finished('d-wait')]).toEqual([null, null]);
    expect((await house.ledger.row('machine-1/d-wait', NOW))!.row.result).toBe('open');
  });

  it('replaces what stands there only when it is asked to', async () => {
    const [first] = FEW;
    await open([{ ...first!, finished: NOW - 3 * 86_400_000, result: 'done' }]);
    await paste('H57.1-LATE 06/11/2026');
    expect((one('dialog [type=submit]') as HTMLButtonElement).disabled).toBe(true);
    await tick(say.lists.want.over('1'));
    await submit('dialog form');
    expect(new Date((await finished('d-late'))!).toISOString().slice(0, 10)).toBe('2026-11-06');
  });

  it('adds what is not there only when it is asked to, and takes that back too', async () => {
    await open(FEW);
    await paste(
      'Mã hồ sơ\tMã thủ tục\tNgày tiếp nhận\tNgày xong\nH57.1-NEW1\t1.001193\t16/11/2026\t17/11/2026\nH57.1-NEW2\t1.001193\t16/11/2026\t',
    );
    await tick(say.lists.want.add('2'));
    await submit('dialog form');
    expect(total()).toBe(say.total('5'));
    expect(codes()).toEqual(expect.arrayContaining(['H57.1-NEW1', 'H57.1-NEW2']));
    await press(say.edit.undo);
    expect(total()).toBe(say.total('3'));
  });

  it('says that a file is no table, and keeps what was pasted', async () => {
    await open(FEW);
    await press(say.lists.open);
    await dialog();
    await type('dialog textarea', LIST);
    const input = one('dialog input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', {
      value: [new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 1, 0, 2])], 'a.pdf')],
    });
    await does(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(text(one('dialog [role=alert]'))).not.toBe(''));
    expect((one('dialog textarea') as HTMLTextAreaElement).value).toBe(LIST);
  });
});

describe('a dossier that did not pass the notebook', () => {
  it('is added, opened, and can be taken back', async () => {
    await open(FEW);
    await press(say.add.open);
    await dialog();
    await submit('dialog form');
    expect(text(one('dialog .wrong'))).toBe(say.add.fault['no-code']);
    const [code, procedure, received, due] = all('dialog input.input') as HTMLInputElement[];
    for (const [box, value] of [
      [code, 'h57.1-by-hand'],
      [procedure, 'đăng ký khai sinh'],
      [received, '16/11/2026 08:00'],
      [due, '19/11/2026'],
    ] as const)
      await does(() => {
        box!.value = value;
        box!.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await submit('dialog form');
    expect(root.querySelector('dialog')).toBeNull();
    expect(text(one('.register-detail h2'))).toBe('H57.1-BY-HAND');
    expect(text(one('.register-detail .badge'))).toBe(say.class.overdue);
    await press(say.edit.undo);
    expect(total()).toBe(say.total('3'));
  });

  it('takes no personal number for a code, and no code twice', async () => {
    await open(FEW);
    await press(say.add.open);
    await dialog();
    for (const [value, why] of [
      ['001203004567', say.add.fault.code],
      ['H57.1-LATE', say.add.known],
    ] as const) {
      await type('dialog input.input', value);
      await type('dialog #register-procedure', '1.001193');
      await submit('dialog form');
      expect(text(one('dialog .wrong'))).toBe(why);
    }
  });
});

describe('the export', () => {
  it('holds what is filtered, codes as text, and is noted', async () => {
    await open([...FEW, ...sampleRows(600)]);
    await type('input[type=search]', 'h57.132');
    await press(say.export.open);
    await press(say.export.csv);
    await vi.waitFor(() => expect(house.trace.downloads).toHaveLength(1));
    const [{ name, content } = { name: '', content: '' }] = house.trace.downloads;
    expect(name).toBe('so-theo-doi-2026-11-20.csv');
    const table = await readTable(new Blob([content as Uint8Array<ArrayBuffer>]));
    if (!table.ok) throw new Error(table.why);
    expect(table.rows).toHaveLength(601);
    expect(table.rows[0]!.cells[0]!.text).toBe(say.columns.code);
    expect(table.rows.slice(1).every(({ cells }) => cells[0]!.text.startsWith('H57.132-'))).toBe(true);
    expect(house.trace.notes).toContainEqual({ what: 'report-exported', count: 600 });
    await settled();
    expect(host.toasts.value.at(-1)?.text).toBe(say.export.done('600'));
  });
});
