/** The synthetic dossiers are only useful while they agree with themselves. */
import { describe, expect, it } from 'vitest';
import units from '../../replicas/data/units.json' with { type: 'json' };
import {
  BIRTH_KINDS,
  ETHNIC_GROUPS,
  MARITAL_STATES,
  NATIONALITIES,
  PAPER_KINDS,
} from '../../replicas/data/lists';
import { isRole, type Role } from '../../utils/core/roles';
import { cast, type CastMember } from '../cast';
import { birthDossiers } from './birth';
import { MARITAL, marriageDossiers } from './marriage';

const people = Object.entries(cast) as [string, CastMember][];
const dossiers = [...birthDossiers, ...marriageDossiers];

/** yyyymmdd for comparing. */
const stamp = (date: string) => date.split('/').reverse().join('');

describe.each(people)('%s', (_name, who) => {
  it('has a number that tells the year, the century and the gender of its owner', () => {
    if (who.personalId === '') return expect(who.paper?.kind ?? 'Hộ chiếu').toBe('Hộ chiếu');
    const year = Number(who.birthDate.split('/').pop());
    const century = year >= 2000 ? 2 : 0;
    expect(who.personalId).toMatch(/^0\d{2}\d\d{2}0000\d{2}$/);
    expect(Number(who.personalId[3])).toBe(century + (who.gender === 'Nữ' ? 1 : 0));
    expect(Number(who.personalId.slice(4, 6))).toBe(year % 100);
    expect(who.paper?.number).toBe(who.personalId);
    expect(stamp(who.paper?.issued ?? '') > stamp(who.birthDate)).toBe(true);
  });

  it('lives in a ward of its province and is listed by the portal', () => {
    expect(ETHNIC_GROUPS).toContain(who.ethnicity);
    expect(Boolean(who.ethnicityOther)).toBe(who.ethnicity === 'Khác');
    expect(NATIONALITIES).toContain(who.nationality);
    if (who.paper) expect(PAPER_KINDS).toContain(who.paper.kind);
    if (!who.residence) return;
    const { province, ward } = who.residence;
    expect(units.provinces.find((each) => each.name === province)?.wards).toContain(ward);
  });
});

it('gives every person a number of its own', () => {
  const numbers = people.map(([, who]) => who.personalId).filter((id) => id !== '');
  expect(new Set(numbers).size).toBe(numbers.length);
});

describe.each(dossiers.map((each) => [each.id, each] as const))('%s', (_id, dossier) => {
  it('speaks the vocabulary of roles and leaves nothing empty', () => {
    for (const [role, value] of Object.entries(dossier.values)) {
      expect(isRole(role), role).toBe(true);
      expect(value, role).not.toBe('');
      expect(value).toBe(value?.normalize('NFC'));
    }
  });

  it('names places that exist', () => {
    const provinces = Object.entries(dossier.values).filter(([role]) => role.endsWith('Province'));
    expect(provinces.length).toBeGreaterThan(0);
    for (const [role, province] of provinces) {
      const ward = dossier.values[role.replace(/Province$/, 'Ward') as Role];
      expect(units.provinces.find((each) => each.name === province)?.wards, role).toContain(ward);
    }
  });
});

it('uses the words of the lists', () => {
  expect(Object.values(MARITAL)).toEqual(MARITAL_STATES);
  for (const { values } of birthDossiers) expect(BIRTH_KINDS).toContain(values['dossier.birthKind']);
});

it('knows all communes of the country once', () => {
  expect(units.provinces).toHaveLength(34);
  expect(units.provinces.reduce((sum, each) => sum + each.wards.length, 0)).toBe(3321);
  for (const { name, wards } of units.provinces) expect(new Set(wards).size, name).toBe(wards.length);
});
