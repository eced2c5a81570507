/** People who agree with themselves and the law on the day of receipt: number, card, age, name, home. */
import { ageOn, birthday, dayOf, formatDay, isoOf, makeDate } from '../../../utils/core/dates';
import { foreignName, GROUPS, INHERITS, NAMES, type Gender, type Name } from './names';
import { addressNow, type Address } from './places';
import type { Random } from './random';

/** One dossier in the making: its chance, its day, and what must not come up twice in it. */
export interface Scene {
  random: Random;
  /** Day of receipt: day number and ISO. */
  today: number;
  iso: string;
  /** Counts people and houses, so that no two share a number. */
  count: number;
}

export interface Paper {
  kind: 'citizen-card' | 'identity-card' | 'old-card' | 'passport';
  number: string;
  /** Day number. */
  issued: number;
  issuer: string;
}

export interface Citizen {
  name: Name;
  gender: Gender;
  /** Day number. */
  born: number;
  group: string;
  nation: string;
  /** '' for foreigners and for people who died before they got one. */
  id: string;
  paper: Paper | null;
  home: Address;
  /** Free text, for somebody who lives in another country or is dead. */
  away: string;
}

/** The 63 codes of before 2025-07-01. */
const CODES =
  '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'.split(
    ' ',
  );
const FIRST_CARDS = dayOf('2016-01-04');
const ORDER_POLICE = dayOf('2018-10-10');
const NEW_CARDS = dayOf('2024-07-01');

const dateOfDay = (day: number) => {
  const [year = 0, month = 0, date = 0] = isoOf(day).split('-').map(Number);
  return makeDate(year, month, date)!;
};
/** Full years of age on a day. */
export const ageAt = (born: number, day: number): number => ageOn(dateOfDay(born), dateOfDay(day)).min;
/** Day number of a birthday. */
export const turns = (born: number, age: number): number => birthday(dateOfDay(born), age);

/** Born so that the age on the day of receipt lies between the two, both included. */
export function bornAged({ random, today }: Scene, youngest: number, oldest: number): number {
  const [year = 0, rest = ''] = [
    Number(isoOf(today).slice(0, 4)),
    isoOf(today).slice(4).replace('-02-29', '-02-28'),
  ];
  return random.int(dayOf(`${year - oldest - 1}${rest}`) + 1, dayOf(`${year - youngest}${rest}`));
}

/** Twelve digits of somebody; tails below 100 belong to nobody. */
export function idFor({ random }: Scene, born: number, gender: Gender, tail: number): string {
  const year = Number(isoOf(born).slice(0, 4));
  const century = (Math.floor(year / 100) - 19) * 2 + (gender === 'female' ? 1 : 0);
  return `${random.pick(CODES)}${century}${String(year % 100).padStart(2, '0')}${String(tail).padStart(6, '0')}`;
}

const POLICE = [
  'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  'CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI',
  'Cục Cảnh sát QLHC về TTXH',
];

/** A card that is in force on the day: renewed at 14, 25, 40 and 60, or within the two years before. Null for most children. */
export function cardFor(scene: Scene, born: number, id: string, on = scene.today): Paper | null {
  const { random } = scene;
  const age = ageAt(born, on);
  if (age < 14 && (on < NEW_CARDS || !random.chance(0.2))) return null;
  const renewed = [60, 40, 25, 14].find((each) => age >= each);
  const least =
    renewed === undefined
      ? Math.max(NEW_CARDS, born + 5)
      : Math.max(FIRST_CARDS, turns(born, renewed) - (renewed === 14 ? 0 : 700));
  if (least > on) return null;
  const issued = random.int(least, on);
  const isNew = issued >= NEW_CARDS;
  return {
    kind: isNew ? 'identity-card' : 'citizen-card',
    number: id,
    issued,
    issuer: isNew
      ? random.pick(['Bộ Công an', 'Bộ Công an', 'BỘ CÔNG AN'])
      : issued >= ORDER_POLICE
        ? random.pick(POLICE)
        : 'Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư',
  };
}

export interface Wish {
  gender?: Gender;
  /** Day number of birth. */
  born?: number;
  /** Ages on the day of receipt, when `born` is not given. */
  ages?: readonly [number, number];
  group?: string;
  surname?: string;
  home?: Address;
}

/** A Vietnamese citizen who is alive. */
export function citizen(scene: Scene, wish: Wish = {}): Citizen {
  const { random } = scene;
  const number = ++scene.count;
  const gender = wish.gender ?? random.pick(['male', 'female'] as const);
  const born = wish.born ?? bornAged(scene, ...(wish.ages ?? ([18, 85] as const)));
  const group = wish.group ?? random.pick(GROUPS);
  const id = idFor(scene, born, gender, number);
  const card = cardFor(scene, born, id);
  // a few show their passport; it carries another number
  const paper: Paper | null =
    card && card.kind !== 'old-card' && ageAt(born, scene.today) >= 18 && random.chance(0.03)
      ? {
          kind: 'passport',
          number: `${random.pick(['B', 'C'])}${random.int(1_000_000, 9_999_999)}`,
          issued: scene.today - random.int(30, 3000),
          issuer: 'Cục Quản lý xuất nhập cảnh',
        }
      : card;
  return {
    name: NAMES[group]!(random, gender, wish.surname),
    gender,
    born,
    group,
    nation: 'Việt Nam',
    id,
    paper,
    home: wish.home ?? addressNow(random, scene.iso, number * 7 + random.int(1, 6)),
    away: '',
  };
}

/** A foreigner with a passport, who lives here or there. */
export function foreigner(scene: Scene, gender: Gender, youngest = 22): Citizen {
  const { random } = scene;
  const { nation, full } = foreignName(random);
  const number = ++scene.count;
  return {
    name: { surname: '', middle: '', given: full, full },
    gender,
    born: bornAged(scene, youngest, 60),
    group: 'Người nước ngoài',
    nation,
    id: '',
    paper: {
      kind: 'passport',
      number: random.pick([
        `E${random.int(10_000_000, 99_999_999)}`,
        `M${random.int(10_000_000, 99_999_999)}`,
        '00AA00012',
      ]),
      issued: scene.today - random.int(60, 3000),
      issuer: random.pick(['Bộ Ngoại giao', 'Ministry of Foreign Affairs', 'Cơ quan di trú']),
    },
    home: addressNow(random, scene.iso, number * 7),
    away: random.chance(0.6) ? `Số ${number}, phố Victor Hugo, ${nation}` : '',
  };
}

/** The surname a child gets, as the peoples that hand it on do; undefined where names follow other customs. */
export const handedOn = (parent: Citizen): string | undefined =>
  INHERITS.has(parent.group) && parent.name.surname !== '' ? parent.name.surname : undefined;

export const text = { day: formatDay, year: (day: number) => isoOf(day).slice(0, 4) };
