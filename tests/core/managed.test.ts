/** The office's policy as it is read: what fits holds, what does not is left out and told, and nothing loosens what Sổ tay holds to. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOUNDS, isOff, managedOf, mayWorkOn } from '@/utils/core/managed';
import { policyReport } from '@/utils/core/managed-report';
import { policyOf } from '@/utils/core/policy';
import { ruleBookOf } from '@/utils/core/rule-book';
import { managed as say } from '@/utils/i18n/vi/managed';

const read = (raw: unknown) => managedOf(raw).managed;
const told = (raw: unknown) =>
  managedOf(raw).problems.map(({ key, why, about }) => `${key} ${why} ${about}`.trim());
const book = ruleBookOf(JSON.parse(readFileSync('public/reference/rule-book.json', 'utf8')));

const WHOLE = {
  officeParent: 'ỦY BAN NHÂN DÂN PHƯỜNG MINH HỌA',
  officeName: 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
  officePlace: 'Minh Họa',
  officePhone: '0259 000 0000',
  portals: ['dichvucong.gov.vn'],
  submittedDays: 3,
  untouchedDays: 14,
  lockMinutes: 2,
  passphraseLength: 16,
  ruleSeverities: { phone: 'info' },
  recordsFolder: String.raw`\\may-chu\mot-cua`,
  featuresOff: ['practice'],
};

it('takes over everything that fits, as it is', () => {
  expect(managedOf(WHOLE)).toEqual({ managed: WHOLE, problems: [] });
});

it.each([[undefined], [null], [''], ['lockMinutes'], [7], [[]], [{}], [() => 1]])(
  'reads nothing from %j, and does not mind',
  (raw) => expect(read(raw)).toEqual({}),
);

describe('a figure', () => {
  it.each(Object.entries(BOUNDS))('%s holds within its bounds and not beyond', (key, [from, to]) => {
    for (const good of [from, to, String(from)])
      expect(read({ [key]: good })).toEqual({ [key]: Number(good) });
    for (const bad of [from - 1, to + 1, -1, 0, 1e9]) {
      expect(read({ [key]: bad })).toEqual({});
      expect(told({ [key]: bad })).toEqual([`${key} bounds ${bad} (${from}–${to})`]);
    }
    for (const bad of [1.5, NaN, 'mười', '', true, null, [5], {}]) {
      expect(read({ [key]: bad })).toEqual({});
      expect(told({ [key]: bad })[0]).toContain(`${key} type`);
    }
  });

  it('never asks for a shorter passphrase than we do ourselves', () => {
    expect(read({ passphraseLength: 8 })).toEqual({});
  });
});

describe('a line', () => {
  it('is put together: one line, composed, without what cannot be seen', () => {
    expect(read({ officeName: '  Phường\n\tAn   Bình\u0000 ' }).officeName).toBe('Phường An Bình');
    expect(read({ officeName: 'Phường'.normalize('NFD') }).officeName).toBe('Phường');
  });
  it('empty means that nothing was decided', () =>
    expect(managedOf({ officeName: ' ' })).toEqual({ managed: {}, problems: [] }));
  it('too long is left out, cut where it is told', () => {
    expect(told({ officeName: 'a'.repeat(201) })).toEqual([`officeName long ${'a'.repeat(60)}`]);
  });
});

describe('the portals', () => {
  it('are taken as somebody writes them: an address, a pattern, capital letters', () => {
    const portals = [
      ' https://dichvucong.gov.vn/ ',
      'https://motcua.moh.gov.vn/*',
      'DVC.MOC.GOV.VN',
      'dvc.moc.gov.vn',
    ];
    expect(managedOf({ portals })).toEqual({
      managed: { portals: ['dichvucong.gov.vn', 'motcua.moh.gov.vn', 'dvc.moc.gov.vn'] },
      problems: [],
    });
    expect(read({ portals: 'dichvucong.gov.vn' }).portals).toEqual(['dichvucong.gov.vn']);
  });

  it.each([
    'evil.example',
    'gov.vn',
    '*.gov.vn',
    'http://dichvucong.gov.vn',
    'https://gov.vn.evil.example',
    'dichvucong.gov.vn:8443',
    7,
    null,
  ])('%j is none of them', (bad) => {
    expect(read({ portals: ['dichvucong.gov.vn', bad] }).portals).toEqual(['dichvucong.gov.vn']);
    expect(told({ portals: [bad] })[0]).toContain('portals host');
  });

  it('of nothing but mistakes let Sổ tay work nowhere; an empty list says nothing', () => {
    expect(mayWorkOn(read({ portals: ['evil.example'] }), 'dichvucong.gov.vn', true)).toBe(false);
    expect(mayWorkOn(read({ portals: [] }), 'dichvucong.gov.vn', true)).toBe(true);
  });

  it('name where it works; without them further hosts can be switched off', () => {
    const some = read({
      portals: ['dichvucong.gov.vn', 'dichvucong.angiang.gov.vn'],
      featuresOff: ['otherPortals'],
    });
    expect(mayWorkOn(some, 'dichvucong.gov.vn', true)).toBe(true);
    expect(mayWorkOn(some, 'dvc.moc.gov.vn', true)).toBe(false);
    expect(mayWorkOn(some, 'dichvucong.angiang.gov.vn', false)).toBe(true);
    const known = read({ featuresOff: ['otherPortals'] });
    expect(mayWorkOn(known, 'dvc.moc.gov.vn', true)).toBe(true);
    expect(mayWorkOn(known, 'dichvucong.angiang.gov.vn', false)).toBe(false);
    expect(mayWorkOn({}, 'dichvucong.angiang.gov.vn', false)).toBe(true);
  });
});

it('switches off what there is, and tells what there is not', () => {
  const raw = { featuresOff: ['practice', 'Practice', 'lock'] };
  expect(isOff(read(raw), 'practice')).toBe(true);
  expect(isOff(read(raw), 'supervision')).toBe(false);
  expect(told(raw)).toEqual(['featuresOff feature Practice', 'featuresOff feature lock']);
});

it('tells of keys that nobody knows, also of those every object has', () => {
  const raw = JSON.parse('{"lockminutes":3,"__proto__":{"lockMinutes":3},"toString":"x","constructor":{}}');
  expect(managedOf(raw).managed).toEqual({});
  expect(told(raw)).toEqual([
    'lockminutes unknown',
    '__proto__ unknown',
    'toString unknown',
    'constructor unknown',
  ]);
});

describe('severities of rules', () => {
  it('come before what was decided at the counter, a whole rule also before its subtypes', () => {
    const own = {
      phone: { to: 'off', on: '2026-11-01' },
      'phone:short': { to: 'off', on: '2026-11-01' },
      'name-case': { to: 'off', on: '2026-11-01' },
    } as const;
    const managed = read({ ruleSeverities: { phone: 'warn' } });
    expect(policyOf(own, managed)).toEqual(
      new Map([
        ['name-case', 'off'],
        ['phone', 'warn'],
      ]),
    );
  });

  it('leave out what cannot be one', () => {
    const raw = { ruleSeverities: { phone: 'lỗi', 'Tên quy tắc': 'off', 'name-case': 'off' } };
    expect(read(raw).ruleSeverities).toEqual({ 'name-case': 'off' });
    expect(told(raw)).toEqual(['ruleSeverities severity phone', 'ruleSeverities rule Tên quy tắc']);
    expect(told({ ruleSeverities: ['phone'] })).toEqual(['ruleSeverities type ["phone"]']);
  });

  it('are compared with the book for the administrator', () => {
    const report = policyReport(
      {
        ruleSeverities: {
          'no-such-rule': 'off',
          'phone:no-such': 'off',
          'personal-id': 'off',
          phone: 'warn',
        },
      },
      book,
    );
    expect(report.applied).toEqual(['ruleSeverities']);
    expect(report.problems.map(({ why, about }) => `${why} ${about}`)).toEqual([
      'no-rule no-such-rule',
      'no-rule phone:no-such',
      'too-far personal-id',
    ]);
  });
});

it('has a sentence for everything that can be wrong, and it names the key', () => {
  const raw = {
    x: 1,
    lockMinutes: 90,
    submittedDays: 'x',
    officeName: 'a'.repeat(300),
    portals: ['x'],
    featuresOff: ['x'],
    ruleSeverities: { 'X Y': 'off', phone: 'x', nothing: 'off', 'personal-id': 'off' },
  };
  const { problems } = policyReport(raw, book);
  expect([...new Set(problems.map(({ why }) => why))].sort()).toEqual(Object.keys(say.fault).sort());
  for (const { key, why, about } of problems) {
    expect(say.fault[why](key, about)).toContain(key);
    expect(say.fault[why](key, about)).toContain(about);
  }
});
