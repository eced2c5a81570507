/** Dossiers about children and their parents: birth registration in its kinds, and the acknowledgement of a child. */
import { dayOf, isoOf } from '../../../utils/core/dates';
import type { Person } from '../../../utils/core/roles';
import {
  bornOn,
  gendered,
  holder,
  identity,
  named,
  namedInParts,
  origin,
  put,
  residence,
  type Style,
  type Values,
} from './blocks';
import { ageAt, citizen, turns, type Citizen, type Scene } from './citizen';
import { NAMES } from './names';
import { addressBefore, officeOf } from './places';

import {
  asker,
  childBlock,
  copies,
  familyOf,
  isNamesake,
  KINDS,
  known,
  parentBlock,
  parents,
} from './family';

/** 1.001193. Up to the 60th day it is in time; well after that it is late. */
export function birth(scene: Scene, style: Style): Values {
  const { random, today } = scene;
  const kind = known(scene);
  const late = random.chance(0.3);
  const family = familyOf(scene, today - (late ? random.int(70, 4000) : random.int(0, 59)), kind);
  const { who, relation } = asker(scene, family);
  return {
    ...put('dossier', {
      registrationType: late ? 'Đăng ký quá hạn' : random.pick(['Đăng ký đúng hạn', 'Đăng ký mới']),
      birthKind: KINDS[kind],
    }),
    ...relation,
    ...holder('requester', who, style),
    ...named('subject', family.child, style),
    ...childBlock(scene, family, style),
    ...parents(family, style, random.chance(0.08)),
    ...copies(scene),
  };
}

/** 3.000722: names in three boxes, the marriage certificate of the parents. */
export function birthLinked(scene: Scene, style: Style): Values {
  const { random, today } = scene;
  const family = familyOf(scene, today - random.int(1, 55), 'both');
  const { mother, father, child } = family as { mother: Citizen; father: Citizen; child: Citizen };
  const parent = father.nation === 'Việt Nam' && random.chance(0.5) ? 'father' : 'mother';
  const who = parent === 'father' ? father : mother;
  const adult = Math.max(turns(father.born, 20), turns(mother.born, 18));
  const married = Math.min(today - 60, adult + random.int(0, 900));
  const lives = (person: 'mother' | 'father', one: Citizen) => ({
    ...put(person, {
      birthDate: style.day(one.born),
      idPaperNumber: one.id === '' ? one.paper!.number : one.id,
    }),
    ...origin(person, one, style),
    ...residence(person, one, style),
  });
  return {
    ...put('requester', {
      relation: parent === 'father' ? 'Cha' : 'Mẹ',
      phone: `09${random.int(10_000_000, 39_999_999)}`.replace(/^09([23])/, '09$1'),
      fullName: who.name.full.toUpperCase(),
    }),
    ...namedInParts('subject', child),
    ...childBlock(scene, family, style),
    ...namedInParts('mother', mother),
    ...lives('mother', mother),
    ...named('father', father, style),
    ...lives('father', father),
    ...(married > adult
      ? put('dossier', {
          recordNumber: `${random.int(1, 180)}/${isoOf(married).slice(0, 4)}`,
          recordBook: `0${random.int(1, 2)}/${isoOf(married).slice(0, 4)}`,
          recordDate: style.day(married),
          recordAgency: officeOf(mother.home),
        })
      : {}),
    ...put('householder', { fullName: who.name.full, idPaperNumber: who.id }),
    ...copies(scene),
  };
}

/** 1.004884: somebody born and registered before 2016 whose record is lost; parents may be dead, known by year, without numbers. */
export function birthAgain(scene: Scene, style: Style): Values {
  const { random } = scene;
  const child = citizen(scene, { born: random.int(dayOf('1945-02-01'), dayOf('2006-12-31')) });
  const registered = Math.min(child.born + random.int(1, 3000), dayOf('2015-12-20'));
  const base = familyOf(scene, child.born, random.chance(0.92) ? 'both' : 'mother');
  const dead = (who: Citizen): boolean => {
    const age = ageAt(who.born, scene.today);
    return age > 95 || (age > 70 && random.chance(0.6));
  };
  const parent = (person: 'mother' | 'father', who: Citizen | null): Values => {
    if (!who) return {};
    if (dead(who))
      return {
        ...named(person, who, style),
        ...put(person, { birthDate: isoOf(who.born).slice(0, 4) }),
        ...origin(person, who, style),
        ...put(person, { ...(style.scopes ? { residenceScope: 'Khác' } : {}), residenceAbroad: 'Đã chết' }),
      };
    return parentBlock(person, who, style, random.chance(0.3));
  };
  const who = { ...base.child, born: child.born, id: child.id, paper: child.paper, gender: child.gender };
  const family = { ...base, child: who };
  do who.name = NAMES[who.group]!(random, who.gender, who.name.surname || undefined);
  while (isNamesake(family));
  const before = addressBefore(random, ++scene.count);
  return {
    ...put('dossier', {
      registrationType: 'Đăng ký lại',
      birthKind: base.father ? KINDS.both : KINDS.mother,
      recordNumber: String(random.int(1, 300)),
      recordBook: `0${random.int(1, 3)}/${isoOf(registered).slice(0, 4)}`,
      recordDate: style.day(registered),
      recordAgency: `UBND ${before.ward}`,
      recordAgencyProvince: style.province(base.child.home.province),
    }),
    ...put('requester', { relation: 'Bản thân' }),
    ...holder('requester', who, style),
    ...named('subject', who, style),
    ...childBlock(scene, family, style),
    ...identity('subject', { ...who, paper: null }, style),
    ...parent('mother', base.mother),
    ...parent('father', base.father),
    ...copies(scene),
  };
}

/** 1.004772: a grown-up who has papers but was never registered. */
export function birthWithPapers(scene: Scene, style: Style): Values {
  const { random, today } = scene;
  const family = familyOf(scene, today - random.int(7000, 18_000), random.chance(0.9) ? 'both' : 'mother');
  return {
    ...put('dossier', {
      registrationType: 'Đăng ký cho người đã có hồ sơ, giấy tờ cá nhân',
      birthKind: family.father ? KINDS.both : KINDS.mother,
    }),
    ...put('requester', { relation: 'Bản thân' }),
    ...holder('requester', family.child, style),
    ...named('subject', family.child, style),
    ...childBlock(scene, family, style),
    ...put('subject', { personalId: family.child.id }),
    ...parents(family, style, random.chance(0.3)),
    ...copies(scene),
  };
}

/** 1.001022: the father acknowledges the child of an unmarried mother. */
export function acknowledgement(scene: Scene, style: Style): Values {
  const { random, today } = scene;
  const family = familyOf(scene, today - random.int(200, 12_000), 'both');
  const { mother, father, child } = family as { mother: Citizen; father: Citizen; child: Citizen };
  const person = (role: Person, who: Citizen): Values => ({
    ...named(role, who, style),
    ...bornOn(role, who, style),
    ...origin(role, who, style),
    ...put(role, { personalId: who.id }),
  });
  const local = father.nation === 'Việt Nam';
  return {
    ...holder('requester', local ? father : mother, style),
    ...put('requester', { relation: local ? 'Cha' : 'Mẹ' }),
    ...person('father', father),
    ...person('mother', mother),
    ...person('subject', child),
    ...gendered('subject', child),
    ...copies(scene),
  };
}
