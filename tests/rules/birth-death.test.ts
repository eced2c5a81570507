/** Births and deaths, judged whole: consistent dossiers are silent, one slip is told once, by the rule that is meant for it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BIRTH_KINDS, DEATH_NOTICES } from '../../replicas/data/lists';
import { judgeValues } from '../../scripts/evaluate/assess-values';
import { knownParents } from '../../utils/core/birth';
import { dayOf, formatDay, isoOf } from '../../utils/core/dates';
import { noticeKind } from '../../utils/core/death-notice';
import { factsOf, snapshotOfValues } from '../../utils/core/facts';
import { termAfter } from '../../utils/core/registration-term';
import { cast } from '../cast';
import {
  abandonedChild,
  fatherRequests,
  grandmotherRequests,
  lateRegistration,
  singleMother,
} from '../dossiers/birth';
import { identity, inland, origin, type Values } from '../dossiers/dossier';

/** Around this day no public holiday moves a term. */
const TODAY = '2026-10-21';
const BIRTH = '1.001193';
const AGAIN = '1.004884';
const JOINT = '3.000722';
const DEATH = '1.000656';

const loud = (values: Values, procedure: string | null, today = TODAY): string[] =>
  judgeValues(values, procedure, today)
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, subtype, role }) => `${severity} ${rule}:${subtype} ${role}`);

const BACH_MAI = { province: 'Thành phố Hà Nội', ward: 'Phường Bạch Mai', detail: 'Bệnh viện Bạch Mai' };
const binhAtHome = cast.binh.residence!;

/** Hùng reports the death of his father Bình, who died in hospital twelve days ago. */
const inHospital: Values = {
  ...identity('requester', cast.hung),
  'requester.relation': 'Con',
  ...identity('subject', cast.binh),
  ...origin('subject', cast.binh),
  'subject.gender': 'Nam',
  'subject.deathDate': '09/10/2026',
  'subject.deathHour': '21',
  'subject.deathMinute': '05',
  'subject.deathCause': 'Nhồi máu cơ tim',
  ...inland('subject', 'deathPlace', BACH_MAI),
  'dossier.registrationType': 'Đăng ký đúng hạn',
  'dossier.deathNoticeKind': 'Giấy báo tử',
  'dossier.deathNoticeNumber': '45/2026/GBT-BVBM',
  'dossier.deathNoticeDate': '10/10/2026',
  'dossier.deathNoticeIssuer': 'Bệnh viện Bạch Mai',
  'dossier.copies': '2',
};
/** At home: the commune gives the notice. */
const atHome: Values = {
  ...inHospital,
  ...inland('subject', 'deathPlace', { ...binhAtHome, detail: 'Tại nhà, số 27, đường Lê Hoàn' }),
  'dossier.deathNoticeNumber': '12',
  'dossier.deathNoticeIssuer': 'UBND phường Hạc Thành',
};
/** The widow reports what happened years ago; only the year is known, and an old card. */
const longAgo: Values = {
  ...identity('requester', cast.mai),
  'requester.relation': 'Vợ',
  'subject.fullName': 'Nguyễn Văn Bình',
  'subject.birthDate': '1931',
  'subject.gender': 'Nam',
  'subject.ethnicity': 'Kinh',
  'subject.nationality': 'Việt Nam',
  'subject.idPaperType': 'Chứng minh nhân dân',
  'subject.idPaperNumber': '171234567',
  'subject.idPaperIssueDate': '02/05/1979',
  'subject.idPaperIssuer': 'Công an tỉnh Thanh Hóa',
  'subject.deathDate': '1986',
  'subject.deathCause': 'Không rõ',
  ...inland('subject', 'residence', binhAtHome),
  ...inland('subject', 'deathPlace', binhAtHome),
  'dossier.registrationType': 'Đăng ký khai tử cho người chết đã lâu',
  'dossier.copies': '0',
};

const child: Values = { ...fatherRequests.values, 'dossier.registrationType': 'Đăng ký đúng hạn' };
const joint: Values = {
  ...child,
  'dossier.recordNumber': '45/2020',
  'dossier.recordDate': '20/11/2020',
  'dossier.recordAgency': 'UBND phường Ba Đình, thành phố Hà Nội',
};
const { 'dossier.registrationType': _type, 'dossier.birthKind': _kind, ...linked } = joint;

const { 'subject.ethnicityOther': _his, 'mother.ethnicityOther': _hers, ...single } = singleMother.values;
const alone: Values = { ...single, 'subject.ethnicity': 'Tà-ôi', 'mother.ethnicity': 'Tà-ôi' };

describe('consistent dossiers are silent', () => {
  it.each([
    ['the father asks', child, BIRTH],
    ['in capitals', { ...child, 'subject.fullName': 'NGUYỄN MINH AN' }, BIRTH],
    ["the mother's surname", { ...child, 'subject.fullName': 'Trần Minh An' }, BIRTH],
    ['the grandmother asks', grandmotherRequests.values, BIRTH],
    ['Mông, late', lateRegistration.values, BIRTH],
    ['a single mother of a group outside the list', singleMother.values, BIRTH],
    ['an abandoned child', abandonedChild.values, BIRTH],
    ['the joint procedure, with the certificate of the parents', linked, JOINT],
    ['died in hospital', inHospital, DEATH],
    ['died at home', atHome, DEATH],
    ['died long ago, by year', longAgo, DEATH],
  ] as [string, Values, string][])('%s', (_name, values, procedure) => {
    const day = procedure === DEATH || [child, linked].includes(values) ? TODAY : '2026-11-20';
    expect(loud(values, procedure, day)).toEqual([]);
    expect(loud(values, null, day)).toEqual([]);
  });
});

type Slip = [name: string, base: Values, procedure: string, change: Values, expected: string];

describe('one slip, one issue', () => {
  it.each<Slip>([
    [
      'the surname of nobody',
      child,
      BIRTH,
      { 'subject.fullName': 'Đoàn Minh An' },
      'warn child-surname:neither subject.fullName',
    ],
    [
      'a mark of the surname is lost',
      child,
      BIRTH,
      { 'subject.fullName': 'Nguyên Minh An' },
      'warn child-surname:marks subject.fullName',
    ],
    [
      'the group of nobody',
      child,
      BIRTH,
      { 'subject.ethnicity': 'Dao' },
      'warn child-ethnicity:neither subject.ethnicity',
    ],
    [
      'another group than the only parent',
      alone,
      BIRTH,
      { 'subject.ethnicity': 'Tày' },
      'warn child-ethnicity:not-of-parent subject.ethnicity',
    ],
    [
      'a foreign child of two citizens',
      child,
      BIRTH,
      { 'subject.nationality': 'Hoa Kỳ' },
      'warn child-nationality:foreign subject.nationality',
    ],
    [
      "the father's name for the child's",
      child,
      BIRTH,
      { 'subject.fullName': 'Nguyễn Văn Hùng' },
      'warn child-name:of-parent subject.fullName',
    ],
    [
      'late, said in time',
      child,
      BIRTH,
      { 'subject.birthDate': '05/07/2026' },
      'warn birth-registration-deadline:late dossier.registrationType',
    ],
    [
      'personal papers at two weeks',
      child,
      BIRTH,
      { 'dossier.registrationType': 'Đăng ký cho người đã có hồ sơ, giấy tờ cá nhân' },
      'warn birth-registration-deadline:papers-too-early dossier.registrationType',
    ],
    [
      'the father asks, but he is "not known"',
      { ...singleMother.values, 'father.fullName': '' },
      BIRTH,
      { 'requester.relation': 'Cha' },
      'warn birth-kind:parent-asks dossier.birthKind',
    ],
    [
      'a year of birth that makes the child older than its parents',
      child,
      BIRTH,
      { 'subject.birthDate': '05/10/1995' },
      'error parent-age:both subject.birthDate',
    ],
    [
      'a "bệnh viện" without a name',
      child,
      BIRTH,
      { 'subject.birthPlaceDetail': 'Bệnh viện' },
      'warn facility-name:unnamed subject.birthPlaceDetail',
    ],
    [
      'a child of six in the joint procedure',
      linked,
      JOINT,
      { 'subject.birthDate': '05/10/2020' },
      'warn child-age:not-under-six subject.birthDate',
    ],
    [
      'the parents married as children',
      linked,
      JOINT,
      { 'dossier.recordDate': '20/11/2012', 'dossier.recordNumber': '45/2012' },
      'warn parents-marriage:too-young dossier.recordDate',
    ],
    [
      'registered again, born in 2018',
      { ...child, 'dossier.registrationType': 'Đăng ký lại', 'dossier.recordDate': '12/10/2015' },
      AGAIN,
      { 'subject.birthDate': '05/10/2018', 'dossier.recordDate': '12/10/2018' },
      'warn birth-registered-again:again-too-new subject.birthDate',
    ],
    [
      'hour 24',
      inHospital,
      DEATH,
      { 'subject.deathHour': '24' },
      'error death-time:hour-24 subject.deathHour',
    ],
    [
      'minute 75',
      inHospital,
      DEATH,
      { 'subject.deathMinute': '75' },
      'error death-time:minute subject.deathMinute',
    ],
    [
      'died before birth',
      inHospital,
      DEATH,
      { 'subject.deathDate': '09/10/1926' },
      'error date-order:death-before-birth subject.deathDate',
    ],
    [
      'a death of today said late',
      inHospital,
      DEATH,
      { 'dossier.registrationType': 'Đăng ký quá hạn' },
      'warn death-registration-deadline:not-late dossier.registrationType',
    ],
    [
      'late, said in time',
      longAgo,
      DEATH,
      { 'dossier.registrationType': 'Đăng ký đúng hạn' },
      'warn death-registration-deadline:late dossier.registrationType',
    ],
    [
      'the year in the number of the notice',
      inHospital,
      DEATH,
      { 'dossier.deathNoticeNumber': '45/2025/GBT-BVBM' },
      'warn death-notice-number:other-year dossier.deathNoticeNumber',
    ],
    [
      'a word for the cause',
      inHospital,
      DEATH,
      { 'subject.deathCause': 'Đã mất' },
      'warn death-cause:none subject.deathCause',
    ],
    [
      'a card of the week after',
      inHospital,
      DEATH,
      { 'subject.idPaperIssueDate': '12/10/2026' },
      'warn deceased-card:after-death subject.idPaperIssueDate',
    ],
    [
      'the father turned into the son',
      inHospital,
      DEATH,
      {
        'subject.birthDate': '2001',
        'subject.personalId': '038201000044',
        'subject.idPaperNumber': '038201000044',
      },
      'warn kin-ages:child-older requester.relation',
    ],
    [
      'the son turned into the father',
      inHospital,
      DEATH,
      { 'requester.relation': 'Cha' },
      'warn kin-ages:elder-younger requester.relation',
    ],
    [
      'the husband of a man',
      inHospital,
      DEATH,
      { 'requester.relation': 'Chồng' },
      'warn kin-gender:other-gender requester.relation',
    ],
    [
      'a year of birth a century early',
      longAgo,
      DEATH,
      { 'subject.birthDate': '1831' },
      'warn death-age:too-old subject.birthDate',
    ],
  ])('%s', (_name, base, procedure, change, expected) => {
    expect(loud({ ...base, ...change }, procedure)).toEqual([expected]);
  });
});

describe('the lists of the portals', () => {
  const known = (kind: string) =>
    knownParents(
      factsOf(snapshotOfValues({ 'dossier.birthKind': kind }), { procedure: null, cases: [], today: TODAY }),
    );

  it('every kind of birth tells which parents are known', () => {
    expect(BIRTH_KINDS.map((kind) => known(kind))).toEqual([
      { mother: true, father: true },
      { mother: false, father: true },
      { mother: true, father: false },
      { mother: false, father: false },
      { mother: false, father: false },
    ]);
    for (const kind of BIRTH_KINDS) expect(known(kind.toUpperCase().normalize('NFD'))).toEqual(known(kind));
    expect(known('Chọn loại khai sinh')).toBeNull();
  });

  it('every kind of notice is understood', () => {
    expect(DEATH_NOTICES.map(noticeKind)).toEqual(['notice', 'judgement', 'other']);
    expect(['Giấy tờ thay thế', 'Giấy tờ thay thế Giấy báo tử', ''].map(noticeKind)).toEqual([
      'other',
      'other',
      null,
    ]);
  });
});

describe('the term', () => {
  const day = fc.integer({ min: dayOf('2016-01-01'), max: dayOf('2040-12-31') });

  it('ends on a working day of the week, at most two days after its number', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(15, 60), (event, days) => {
        const { end, latest } = termAfter(event, days);
        expect([0, 6]).not.toContain(new Date(isoOf(end)).getUTCDay());
        expect(end - event - days).toBeGreaterThanOrEqual(0);
        expect(end - event - days).toBeLessThanOrEqual(2);
        expect(latest - end).toBeLessThanOrEqual(9);
      }),
    );
  });

  it('says of every day in time or late, never both, and of few neither', () => {
    const kinds = (age: number, type: string) =>
      loud(
        {
          'dossier.birthKind': '',
          'subject.birthDate': formatDay(dayOf(TODAY) - age),
          'dossier.registrationType': type,
        },
        null,
      ).length;
    for (let age = 0; age < 130; age += 1) {
      const [inTime, late] = [kinds(age, 'Đăng ký đúng hạn'), kinds(age, 'Đăng ký quá hạn')];
      expect(inTime + late, `day ${age}`).toBe(age > 60 && age < 63 && inTime === 0 ? 0 : 1);
    }
  });
});

describe('the law of 2026', () => {
  const late: Values = {
    'dossier.birthKind': '',
    'subject.birthDate': '01/10/2026',
    'dossier.registrationType': 'Đăng ký đúng hạn',
  };
  it('silences the old term on its first day, and keeps it for dossiers received before', () => {
    expect(loud(late, null, '2027-02-28')).toEqual([
      'warn birth-registration-deadline:late dossier.registrationType',
    ]);
    expect(loud(late, null, '2027-03-01')).toEqual([]);
  });
});

describe('clocks', () => {
  it('takes every time of the day, and no other number', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99 }), fc.nat({ max: 99 }), fc.boolean(), (hour, minute, padded) => {
        const text = (n: number) => (padded ? String(n).padStart(2, '0') : String(n));
        const told = loud({ 'subject.deathHour': text(hour), 'subject.deathMinute': text(minute) }, null);
        expect(told.length).toBe(Number(hour > 23) + Number(minute > 59));
      }),
    );
  });
});

describe('surnames', () => {
  const SURNAMES =
    'Nguyễn Trần Lê Phạm Huỳnh Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Giàng Lò Vàng Nông Ma Châu Đinh'.split(' ');
  const GIVEN = ['An', 'Minh Châu', 'Thị Hoà', 'Á', 'Văn Ơn'];
  const draw = fc.record({
    mother: fc.constantFrom(...SURNAMES),
    father: fc.constantFrom(...SURNAMES),
    own: fc.constantFrom(...SURNAMES),
    given: fc.constantFrom(...GIVEN),
    capitals: fc.boolean(),
    group: fc.constantFrom('Kinh', 'Tày', 'Mông', 'Ê-đê', ''),
  });

  it("are told only where they are neither the father's nor the mother's, and the order of names is sure", () => {
    fc.assert(
      fc.property(draw, ({ mother, father, own, given, capitals, group }) => {
        const shown = (name: string) => (capitals ? name.toUpperCase() : name);
        const told = loud(
          {
            'subject.fullName': shown(`${own} ${given}`),
            'subject.ethnicity': group,
            'mother.fullName': shown(`${mother} Thị Quyên`),
            'father.fullName': shown(`${father} Văn Quyết`),
          },
          null,
        );
        const strange = own !== mother && own !== father && group !== 'Ê-đê';
        expect(told).toEqual(strange ? ['warn child-surname:neither subject.fullName'] : []);
      }),
    );
  });
});
