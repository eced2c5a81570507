/** What a row may hold, and what never. */
import { describe, expect, it } from 'vitest';
import { erased, rowOf, type RegisterRow } from '@/utils/supervision/register/types';
import { hasCitizenNumber } from '@/utils/supervision/register/words';
import { at, officeRows, row } from './rows';

const note = (text: string): RegisterRow =>
  row({
    history: [
      {
        id: 'a',
        n: 1,
        at: 1,
        by: 'clerk-1',
        as: 'clerk',
        what: 'answered',
        finding: 'f',
        answer: 'mended',
        note: text,
      },
    ],
  });

describe('a row of the register', () => {
  it('passes whole, and so does what is left of an erased one', () => {
    for (const one of officeRows(300, 7)) expect(rowOf(JSON.parse(JSON.stringify(one)))).toEqual(one);
    const gone = erased(officeRows(1, 8)[0]!, at('2026-11-20 08:00'));
    expect(rowOf(gone)).toEqual(gone);
  });

  it('keeps nothing of an erased dossier but that it was', () => {
    const [before] = officeRows(1, 9);
    const { id, rev, changedAt, office, machine, deleted, ...rest } = erased(before!, 5);
    expect({ id, rev, changedAt, office, machine, deleted }).toEqual({
      id: before!.id,
      rev: before!.rev + 1,
      changedAt: 5,
      office: before!.office,
      machine: before!.machine,
      deleted: true,
    });
    expect(JSON.stringify(rest)).not.toMatch(/clerk-|H57|1\.00|to-khai/);
  });

  it.each<[string, unknown]>([
    ['something more', { ...row(), name: 'x' }],
    ['no id', row({ id: '' })],
    ['an id that is a path', row({ id: '../x' })],
    ['a number for a code', { ...row(), code: 12 }],
    ['a personal number for a code', row({ code: '001094000011' })],
    ['an old identity number for a code', row({ code: '011234567' })],
    ['a name for a code', row({ code: 'Nguyễn' })],
    ['an answer before the question', row({ waits: [{ kind: 'supplement', asked: 2, answered: 1 }] })],
    ['a broken moment', row({ received: 1.5 })],
    ['a moment of year 3000', row({ received: Date.UTC(3000, 0) })],
    ['a negative fee', row({ fee: -5_000 })],
    [
      'a state nobody knows',
      row({ papers: [{ id: 'a', state: 'lost' as 'missing', source: 'scan', print: '' }] }),
    ],
    ['61 papers', row({ papers: Array.from({ length: 61 }, () => row().papers[0]!) })],
    ['a rule of two lines', row({ ignored: [{ rule: 'a\nb', reason: 'x' }] })],
    ['decomposed letters', row({ version: 'bản'.normalize('NFD') })],
    ['a personal number in a note', note('số 001094000011 sai')],
    ['a grouped telephone in a note', note('gọi 0912 345 678')],
    ['a note without end', note('a'.repeat(301))],
    ['not an object', null],
  ])('refuses %s', (_what, data) => {
    expect(rowOf(data)).toBeNull();
  });

  it.each([
    ['Đã bổ sung bản chính ngày 20/11/2026', false],
    ['Hồ sơ H57.132-260804-0583 đã sửa', false],
    ['Lệ phí 1.200.000 đồng', false],
    ['000.00.19.H47-260105-0001', false],
    ['CCCD 0010 9400 0011', true],
    ['CMND 011234567.', true],
    ['(0912345678)', true],
  ])('a number of a citizen in "%s": %s', (text, found) => {
    expect(hasCitizenNumber(text)).toBe(found);
    expect(rowOf(note(text)) === null).toBe(found);
  });
});
