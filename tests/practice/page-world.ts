/** The section "Tập sự" over the shipped packs, calendar and rules, the real key, marks and record; only the browser is not there. */
import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import type { PracticeWorld } from '@/components/practice/world';
import { calendarOf } from '@/utils/calendar/calendar-of';
import type { Pack } from '@/utils/core/pack';
import { unitsOf } from '@/utils/core/units';
import { keyOf } from '@/utils/practice/key';
import { mark } from '@/utils/practice/mark';
import { emptyRecord, learn, type LearningRecord } from '@/utils/practice/record';
import type { RecordRefusal } from '@/utils/practice/record-client';
import type { FolderPaper, Scenario } from '@/utils/practice/types';
import { cast } from '../cast';

const json = (path: string): unknown => JSON.parse(readFileSync(`public/${path}`, 'utf8'));
const packs = new Map<string, Pack>();
/** A shipped pack. */
export function packOf(code: string): Pack {
  const pack = packs.get(code) ?? (json(`procedures/${code}.json`) as Pack);
  packs.set(code, pack);
  return pack;
}
const calendar = () => {
  const read = calendarOf(json('reference/holidays.json'));
  if (!read.ok) throw new Error('no calendar');
  return read.calendar;
};

export const BIRTH = '1.001193';
const MARRIAGE = '1.000894';

const { lan, minhAn, hung } = cast;

/** The mother's card; its year of birth may be another than on the notice. */
const card = (birth = lan.birthDate): FolderPaper => ({
  id: 'p2',
  kind: 'citizen-card',
  title: 'THẺ CĂN CƯỚC',
  whose: 'của mẹ',
  counts: 'giay-to-tuy-than',
  copy: 'original',
  flaw: null,
  facts: [
    { id: 'name', label: 'Họ, chữ đệm, tên', value: lan.fullName, role: 'mother.fullName' },
    { id: 'number', label: 'Số định danh cá nhân', value: lan.personalId, role: 'mother.personalId' },
    { id: 'birth', label: 'Ngày, tháng, năm sinh', value: birth, role: 'mother.birthDate' },
    { id: 'gender', label: 'Giới tính', value: 'Nữ', role: 'mother.gender' },
  ],
});

const notice: FolderPaper = {
  id: 'p1',
  kind: 'birth-notice',
  title: 'GIẤY CHỨNG SINH',
  whose: '',
  counts: 'chung-sinh',
  copy: 'original',
  flaw: null,
  facts: [
    { id: 'mother-name', label: 'Họ và tên mẹ', value: lan.fullName, role: 'mother.fullName' },
    { id: 'mother-birth', label: 'Ngày sinh của mẹ', value: lan.birthDate, role: 'mother.birthDate' },
    { id: 'birth', label: 'Đã sinh con vào ngày', value: minhAn.birthDate, role: 'subject.birthDate' },
    { id: 'gender', label: 'Giới tính của con', value: minhAn.gender, role: 'subject.gender' },
  ],
};

const form: FolderPaper = {
  id: 'p3',
  kind: 'declaration',
  title: 'Tờ khai đăng ký khai sinh',
  whose: '',
  counts: 'to-khai',
  copy: 'original',
  flaw: null,
  facts: [
    { id: 'name', label: 'Họ, chữ đệm, tên con', value: minhAn.fullName, role: 'subject.fullName' },
    { id: 'father', label: 'Họ, chữ đệm, tên cha', value: hung.fullName, role: 'father.fullName' },
  ],
};

/** Everything is there and agrees: taken in, due the same day. */
export const clean: Scenario = {
  schema: 1,
  id: 'hand-clean',
  title: 'Chị Lan đi khai sinh cho con đầu lòng',
  procedure: BIRTH,
  offered: [MARRIAGE, BIRTH],
  cases: [],
  channel: 'direct',
  day: '2026-11-16',
  time: '09:15',
  level: 1,
  says: 'Chào em, chị đi làm giấy khai sinh cho bé.\nGiấy tờ chị để trong túi này.',
  folder: [notice, card(), form],
  fields: ['subject.fullName', 'subject.birthDate', 'mother.fullName', 'mother.birthDate'],
  traps: [],
};

/** Another year of birth on the card, and no declaration: the dossier is to be completed. */
export const crooked: Scenario = {
  ...clean,
  id: 'hand-crooked',
  title: 'Hai giấy ghi hai năm sinh',
  level: 3,
  folder: [notice, card(lan.birthDate.replace(/\d{4}$/, '1995'))],
  traps: [{ kind: 'wrong-year', about: 'mother.birthDate' }],
};

export interface FakeWorld extends PracticeWorld {
  addresses: (string | null)[];
  went: string[];
  prints: number;
  clock: { now: number };
  kept: { record: LearningRecord | RecordRefusal };
}

/** 2026-11-22 10:00 in Vietnam. */
export const NOW = Date.UTC(2026, 10, 22, 3);

export function practiceWorld(parts: Partial<PracticeWorld> = {}): FakeWorld {
  const units = unitsOf(json('reference/units-2025.json'))!;
  const clock = { now: NOW };
  const kept: FakeWorld['kept'] = { record: emptyRecord('seed-1') };
  const world: FakeWorld = {
    addresses: [],
    went: [],
    prints: 0,
    clock,
    kept,
    scenarios: async () => [crooked, clean],
    makeable: async () => [BIRTH],
    make: async ({ seed }) => ({ ...clean, id: `made-${seed}-1`, title: `Hồ sơ ${seed}` }),
    key: async (scenario) =>
      keyOf(scenario, { packs: new Map([[BIRTH, packOf(BIRTH)]]), units, calendar: calendar() }),
    mark: (scenario, key, answers, asked) => mark(scenario, key, answers, [...asked]),
    drills: async (items) =>
      items.map((item) => ({ item, scenario: crooked, skill: item.split(' ')[1] as 'papers' })),
    pack: async (code) => packOf(code),
    calendar: async () => calendar(),
    names: signal(
      new Map([
        [BIRTH, 'Đăng ký khai sinh'],
        [MARRIAGE, 'Đăng ký kết hôn'],
      ]),
    ),
    record: {
      read: async () => kept.record,
      async learn(marked, at) {
        if (typeof kept.record !== 'string') kept.record = learn(kept.record, marked, at);
        return kept.record;
      },
      async erase() {
        kept.record = emptyRecord('seed-2');
        return null;
      },
    },
    Stage: ({ onValues, start }) => {
      // the form is part of another test: here only its values
      (globalThis as { stageValues?: unknown }).stageValues = { onValues, start };
      return null;
    },
    Author: null,
    who: async () => ({ name: '', office: '' }),
    now: () => clock.now,
    random: (from) => from + 7,
    shown: (id) => void world.addresses.push(id),
    go: (address) => void world.went.push(address),
    print: () => void world.prints++,
    ...parts,
  };
  return world;
}
