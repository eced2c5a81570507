/** The cast agrees with itself and the law: the engine finds nothing wrong with anybody, and nobody is anybody. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../utils/core/assess';
import { snapshotOfValues } from '../../utils/core/facts';
import { wardNow } from '../../utils/core/units';
import { EVERYONE } from '../../utils/practice/families';
import type { CastMember } from '../../utils/practice/people';
import { units } from '../reference/tables';

const DAY = '2026-11-20';

/** What a form that asks one person for everything would hold. */
const valuesOf = ({
  fullName,
  birthDate,
  gender,
  ethnicity,
  nationality,
  personalId,
  paper,
  residence,
  abroad,
}: CastMember) => ({
  'subject.fullName': fullName,
  'subject.birthDate': birthDate,
  'subject.gender': gender,
  'subject.ethnicity': ethnicity,
  'subject.nationality': nationality,
  ...(personalId && { 'subject.personalId': personalId }),
  ...(paper && {
    'subject.idPaperType': paper.kind,
    'subject.idPaperNumber': paper.number,
    'subject.idPaperIssueDate': paper.issued,
    'subject.idPaperIssuer': paper.issuer,
  }),
  ...(residence && {
    'subject.residenceProvince': residence.province,
    'subject.residenceWard': residence.ward,
    'subject.residenceDetail': residence.detail,
  }),
  ...(abroad && { 'subject.residenceAbroad': abroad }),
  ...(personalId && { 'requester.relation': 'Bản thân' }),
});

describe('the cast', () => {
  it('is some sixty to eighty people', () => {
    expect(EVERYONE.length).toBeGreaterThanOrEqual(60);
    expect(EVERYONE.length).toBeLessThanOrEqual(90);
    expect(new Set(EVERYONE.map(({ fullName }) => fullName)).size).toBe(EVERYONE.length);
  });

  it.each(EVERYONE.map((who) => [who.fullName, who] as const))('%s: nothing to say about', (_name, who) => {
    const { issues } = assess({
      page: snapshotOfValues(valuesOf(who)),
      pack: null,
      cases: [],
      marks: new Map(),
      ignored: [],
      today: DAY,
      units,
    });
    expect(
      issues.filter(({ severity }) => severity !== 'info').map(({ id, value }) => `${id} ${value}`),
    ).toEqual([]);
  });

  it('has only numbers that belong to nobody, each once', () => {
    const numbers = EVERYONE.map(({ personalId }) => personalId).filter((number) => number !== '');
    expect(numbers.filter((number) => !/^\d{6}0000\d\d$/.test(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('lives in communes of today', () => {
    for (const { residence } of EVERYONE) {
      if (!residence) continue;
      expect(wardNow(units, residence, { day: DAY })).toEqual({ kind: 'now', name: residence.ward });
    }
  });
});
