/** What a scenario shows of its procedure: the fields of its form, and the procedures to choose from. */
import type { Pack } from '../core/pack';
import { attributeOf, type Role } from '../core/roles';
import { placeOf } from './paper-kinds';
import type { Random } from './random';
import type { World } from './world';

/** Asked first when there are to be few fields. */
const FIRST: readonly RegExp[] = [
  /^(fullName|surname|middleName|givenName|birthDate|deathDate|name|recordNumber|changeContent|purpose|periodFrom|periodTo)$/,
  /^(personalId|gender|registrationType|birthKind|relation|maritalStatus|recordDate|capital|deathNoticeNumber)$/,
  /^(ethnicity|deathNoticeDate|recordAgency|recordKind|courtDecision\w+|seat\w+|phone)$/,
  /^(idPaperIssueDate|idPaperIssuer|residence(Ward|Province)|hometown(Ward|Province)|birthPlace(Ward|Province))$/,
];
const rankOf = (role: Role): number => {
  const at = FIRST.findIndex((pattern) => pattern.test(attributeOf(role)));
  return at < 0 ? FIRST.length : at;
};

/** So many of the fields, the weightiest, in the order of the form. Ward and province of one place go together. */
export function chooseFields(fields: readonly Role[], most: number): Role[] {
  const ranked = fields.toSorted((a, b) => rankOf(a) - rankOf(b));
  const first = ranked.slice(0, most);
  const kept = new Set(first);
  for (const role of first) {
    const where = placeOf(attributeOf(role));
    if (where?.part !== 'Ward' && where?.part !== 'Province') continue;
    const twin = role.replace(/(Ward|Province)$/, (part) => (part === 'Ward' ? 'Province' : 'Ward')) as Role;
    if (fields.includes(twin)) kept.add(twin);
  }
  return fields.filter((role) => kept.has(role));
}

/** The right one among others of its field, and the one that the citizen's words lead to. */
export function offeredWith(pack: Pack, random: Random, world: World, tempting: string | null): string[] {
  const others = [...world.packs.values()].filter(({ code }) => code !== pack.code && code !== tempting);
  const near = others.filter(({ field }) => field === pack.field);
  const far = others.filter(({ field }) => field !== pack.field);
  const chosen: string[] = [];
  while (chosen.length < 3) {
    const list = near.length > chosen.length && random.chance(0.75) ? near : far;
    const { code } = random.pick(list.length > 0 ? list : others);
    if (!chosen.includes(code)) chosen.push(code);
  }
  return [pack.code, ...(tempting ? [tempting] : []), ...chosen].sort();
}

/** What the wrong name under which somebody asks leads to. */
export const TEMPTING: Readonly<Record<string, string>> = {
  '1.001193': '2.000635',
  '3.000722': '1.001193',
  '1.000894': '1.004873',
  '1.000656': '1.003197',
  '1.004873': '1.000894',
  '2.000635': '1.004884',
  '1.004859': '1.004884',
  '1.004884': '2.000635',
  '1.001612': '2.000720',
  '1.116910': '1.000656',
  '1.014027': '1.116909',
  '1.001699': '1.001653',
  '1.013978': '2.001035',
  '1.004194': '1.004222',
  '1.004222': '1.004194',
  '1.004837': '1.001022',
};
