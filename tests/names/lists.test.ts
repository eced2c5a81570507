/** What portals and official lists offer is never called a mistake, in any of their spellings. */
import { describe, expect, it } from 'vitest';
import * as lists from '../../replicas/data/lists';
import { assess } from '../../utils/core/assess';
import { snapshotOfValues } from '../../utils/core/facts';
import type { Attribute } from '../../utils/core/roles';
import { ETHNIC_GROUPS } from '../../utils/reference/ethnic-groups';

function loud(attribute: Attribute, value: string): string[] {
  const page = snapshotOfValues({ [`owner.${attribute}`]: value });
  return assess({ page, pack: null, cases: [], marks: new Map(), ignored: [], today: '2026-11-20' })
    .issues.filter(({ severity }) => severity !== 'info')
    .map(({ rule, subtype }) => `${value} ${rule}:${subtype}`);
}

/** As clerks and old exports write them. */
const ways = (text: string): string[] => [
  text,
  text.toUpperCase(),
  text.normalize('NFD'),
  text.replaceAll('-', ' '),
  text.replaceAll("'", '’'),
];

describe.each([
  ['ethnicity', [...new Set([...ETHNIC_GROUPS, ...lists.ETHNIC_GROUPS, ...lists.ETHNIC_GROUPS_ALIAS])]],
  ['nationality', lists.NATIONALITIES],
  ['gender', [...lists.GENDERS, 'Chưa xác định']],
  [
    'religion',
    ['Không', 'Phật giáo', 'Công giáo', 'Tin lành', 'Cao Đài', 'Phật giáo Hòa Hảo', 'Hồi giáo', 'Bà-la-môn'],
  ],
] as const)('%s', (attribute, values) => {
  it('is silent about every entry', () => {
    expect(values.flatMap((value) => ways(value).flatMap((way) => loud(attribute, way)))).toEqual([]);
  });
});

describe('ethnicity', () => {
  it('is silent about numbers before and other names behind', () => {
    const decorated = ETHNIC_GROUPS.flatMap((group, at) => [
      `${String(at + 1).padStart(2, '0')} - ${group}`,
      `Dân tộc ${group}`,
      `${group} (${group})`,
    ]);
    expect(decorated.flatMap((value) => loud('ethnicity', value))).toEqual([]);
  });
});
