/** A child and its parents: who they are to each other, and how the forms of birth write them down. */
import type { Person } from '../../../utils/core/roles';
import { sameName } from '../../../utils/core/text';
import { bornOn, gendered, holder, inland, origin, put, type Style, type Values } from './blocks';
import { citizen, foreigner, handedOn, turns, type Citizen, type Scene } from './citizen';
import { GROUPS, type Gender } from './names';
import { addressBefore, elsewhereIn, type Address } from './places';

export interface Family {
  child: Citizen;
  mother: Citizen | null;
  father: Citizen | null;
}

/** A child with the parents who are known. @param born day number of the child's birth */
export function familyOf(scene: Scene, born: number, known: 'both' | 'mother' | 'father' | 'none'): Family {
  const { random } = scene;
  const aged = (least: number, most: number) => turns(born, -random.int(least, most)) - random.int(0, 364);
  const group = random.pick(GROUPS);
  const other = random.chance(0.85) ? group : 'Kinh';
  const mother =
    known === 'both' || known === 'mother'
      ? citizen(scene, { gender: 'female', born: aged(18, 43), group })
      : null;
  const abroad = known === 'both' && random.chance(0.05);
  const father =
    known === 'both' || known === 'father'
      ? abroad
        ? { ...foreigner(scene, 'male'), born: aged(24, 45) }
        : citizen(scene, {
            gender: 'male',
            born: aged(19, 55),
            group: other,
            ...(mother && random.chance(0.8) ? { home: mother.home } : {}),
          })
      : null;
  const gender: Gender = random.pick(['male', 'female'] as const);
  const giving = father && father.nation === 'Việt Nam' ? father : mother;
  const childGroup = giving?.group ?? 'Kinh';
  const clan = childGroup === 'Ê-đê' || childGroup === 'Mnông' ? (mother ?? giving) : giving;
  const surname = clan && clan.group === childGroup && handedOn(clan) ? handedOn(clan) : clan?.name.surname;
  const child = citizen(scene, {
    gender,
    born,
    group: childGroup,
    ...(surname && surname !== '' ? { surname } : {}),
    ...((mother ?? father) ? { home: (mother ?? father)!.home } : {}),
  });
  // a child who bears a parent's very name would be looked at twice
  const family = { child, mother, father };
  return isNamesake(family) ? familyOf(scene, born, known) : family;
}

export const isNamesake = ({ child, mother, father }: Family): boolean =>
  [mother, father].some((parent) => parent !== null && sameName(parent.name.full, child.name.full));

const HOSPITALS = [
  'Bệnh viện Đa khoa tỉnh',
  'Bệnh viện Phụ sản Trung ương',
  'Trung tâm Y tế khu vực',
  'Trạm Y tế',
  'Bệnh viện Sản Nhi',
];

export function parentBlock(person: Person, who: Citizen, style: Style, year: boolean): Values {
  return {
    ...holder(person, who, style),
    ...bornOn(person, who, style, year),
    ...origin(person, who, style),
  };
}

export function childBlock(scene: Scene, { child, mother, father }: Family, style: Style): Values {
  const { random } = scene;
  const from = mother ?? father ?? child;
  const bornAt: Address = {
    ...elsewhereIn(random, scene.iso, from.home.province, ++scene.count),
    detail: random.pick(HOSPITALS),
  };
  const root = random.chance(0.25)
    ? addressBefore(random, ++scene.count)
    : { ...(father ?? from).home, detail: '' };
  return {
    ...bornOn('subject', child, style),
    ...gendered('subject', child),
    ...origin('subject', child, style),
    ...(style.scopes && random.chance(0.04)
      ? put('subject', { birthPlaceScope: 'Khác', birthPlaceAbroad: 'Bệnh viện Seoul, Hàn Quốc' })
      : inland('subject', 'birthPlace', bornAt, style)),
    ...inland('subject', 'hometown', root, style),
  };
}

const RELATIONS = {
  father: ['Cha', 'Cha đẻ', 'Bố', 'CHA'],
  mother: ['Mẹ', 'Mẹ đẻ', 'MẸ'],
} as const;

const KEEPER = 'Người đứng đầu cơ sở bảo trợ xã hội';

/** Who asks: a parent, or a grown-up relative with a line of its own. */
export function asker(scene: Scene, { mother, father }: Family): { who: Citizen; relation: Values } {
  const { random } = scene;
  const parents = (['mother', 'father'] as const).filter((each) => {
    const who = each === 'mother' ? mother : father;
    return who && who.nation === 'Việt Nam';
  });
  const parent = parents.length > 0 && random.chance(0.85) ? random.pick(parents) : null;
  if (parent)
    return {
      who: (parent === 'mother' ? mother : father)!,
      relation: put('requester', { relation: random.pick(RELATIONS[parent]) }),
    };
  const side = random.pick(parents.length > 0 ? parents : ([] as const)) ?? null;
  const child = side === 'mother' ? mother : side === 'father' ? father : null;
  const who = citizen(scene, child ? { born: turns(child.born, -random.int(18, 38)) } : { ages: [35, 60] });
  const [grandfather, grandmother] =
    side === 'father'
      ? ['Ông nội', 'Bà nội']
      : side === 'mother'
        ? ['Ông ngoại', 'Bà ngoại']
        : [KEEPER, KEEPER];
  const relationOther = who.gender === 'male' ? grandfather! : grandmother!;
  return { who, relation: put('requester', { relation: 'Khác', relationOther }) };
}

export const copies = ({ random }: Scene): Values =>
  random.chance(0.6)
    ? put('dossier', { wantsCopies: 'Có', copies: String(random.int(1, 10)) })
    : put('dossier', { wantsCopies: 'Không' });

export const KINDS = {
  both: 'Đã xác định được cả cha lẫn mẹ',
  mother: 'Chưa xác định được cha',
  father: 'Chưa xác định được mẹ',
  none: 'Trẻ bị bỏ rơi',
} as const;
export const known = ({ random }: Scene) =>
  random.pick([...Array<'both'>(12).fill('both'), 'mother', 'mother', 'father', 'none'] as const);

export const parents = ({ mother, father }: Family, style: Style, year: boolean): Values => ({
  ...(mother ? parentBlock('mother', mother, style, false) : {}),
  ...(father ? parentBlock('father', father, style, year && father.nation === 'Việt Nam') : {}),
});
