/** Dossiers for files, told apart by a number. */
import { cast, type CastName } from '../cast';
import type { Draft, DraftField } from '@/utils/core/draft';

/** 10:00 in Vietnam; as in `helpers.ts`, without its database: these dossiers are also shown in a real browser. */
export const T0 = Date.UTC(2026, 10, 20, 3, 0, 0);
const FORM = { adapter: 'x-eform', url: 'https://tokhaidientu.moj.gov.vn/e-form/a' };

export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const field = (key: string, role: string, label: string, value: string, n: number): DraftField => ({
  key,
  role,
  label,
  value,
  by: 'user',
  at: T0 + n,
});

const PEOPLE = Object.keys(cast) as CastName[];
const person = (n: number) => cast[PEOPLE[n % PEOPLE.length]!];

/** A whole dossier as the background would give it out; the same number gives the same dossier. */
export const dossier = (n: number): Draft => ({
  v: 1,
  id: idOf(n),
  procedure: n % 3 === 0 ? null : '1.001193',
  origin: 'https://dichvucongnganhtuphap.moj.gov.vn',
  form: FORM,
  path: `/nop-ho-so/${4710 + n}`,
  createdAt: T0,
  updatedAt: T0 + n * 60_000,
  fields: [
    field('HoTen', 'subject.fullName', 'Họ, chữ đệm, tên', person(n).fullName, n),
    field('SoDinhDanh', 'subject.personalId', 'Số định danh cá nhân', person(n).personalId, n),
  ],
  papers: [{ id: 'birth-certificate', state: 'missing', note: '' }],
  cases: [],
  ignored: [],
  note: '',
  submittedAt: null,
});
