/** Traps that time lays: names of communes that are gone, and cards that nobody renewed. */
import { lastDays } from '../core/card-validity';
import { dateOf, dayOf, formatDay, isoOf } from '../core/dates';
import { attributeOf, personOf, type Role } from '../core/roles';
import { nameOn, REFORM } from '../core/unit-names';
import { isRight } from './compare';
import { samePlace } from './folder';
import { PAPERS, placeOf } from './paper-kinds';
import { statedIn } from './statements';
import { counted, factAt, pickOne, replaceFact, replacePaper, type Setter } from './trap-parts';
import type { Fact, FolderPaper, Scenario } from './types';

/** An address in the names of before 2025-07-01 that lead to the same commune of today, and to no other. */
export const oldWard: Setter = (scenario, random, { units }) => {
  const stated = statedIn(scenario, units);
  const wards = scenario.fields.filter((role) => placeOf(attributeOf(role))?.part === 'Ward');
  const role = pickOne(random, wards);
  const one = role && pickOne(random, stated.get(role) ?? []);
  if (!role || !one) return null;
  const paper = scenario.folder.find(({ id }) => id === one.paper);
  const province = paper?.facts.find(
    (fact) => fact.role && samePlace(fact.role, role) && placeOf(attributeOf(fact.role))?.part === 'Province',
  );
  const value = factAt(scenario, one.paper, one.fact)?.value;
  const now = units.communes.findIndex(
    (commune) =>
      nameOn(commune, scenario.day) === value &&
      units.provinces[commune.province] !== undefined &&
      nameOn(units.provinces[commune.province]!, scenario.day) === province?.value,
  );
  if (now < 0 || !province || !paper) return null;
  const before = units.old.flatMap((old) =>
    old
      .communes()
      .filter(
        (commune) =>
          commune.name !== '' && commune.sure && commune.now.length === 1 && commune.now[0] === now,
      )
      .map((commune) => ({ commune, old })),
  );
  const chosen = pickOne(
    random,
    before.filter(({ commune }) => !isRight(role, nameOn(commune, REFORM), value ?? '')),
  );
  if (!chosen) return null;
  const { commune, old } = chosen;
  const district: Fact = {
    id: `${one.fact}-district`,
    label: 'Quận, huyện, thị xã',
    value: commune.district.name,
    role: role.replace(/Ward$/, 'District') as Role,
  };
  const changed = replaceFact(
    replaceFact(scenario, paper.id, one.fact, nameOn(commune)),
    paper.id,
    province.id,
    `${/^(Hà Nội|Hồ Chí Minh|Hải Phòng|Đà Nẵng|Cần Thơ|Huế)$/.test(old.name) ? 'Thành phố' : 'Tỉnh'} ${old.name}`,
  );
  return {
    scenario: replacePaper(changed, paper.id, (each) => ({
      ...each,
      facts: each.facts.flatMap((fact) => (fact.id === one.fact ? [fact, district] : [fact])),
    })),
    about: role,
  };
};

/** A card that ended on a birthday: issued years before it, and never renewed. */
export const expiredCard: Setter = (scenario, random) => {
  const cards = counted(scenario).filter(({ kind }) => kind === 'citizen-card');
  const card = pickOne(random, cards);
  const value = (id: string) => card?.facts.find((fact) => fact.id === id)?.value ?? '';
  const birth = dateOf(value('birth'));
  if (!card || birth?.precision !== 'day') return null;
  const today = dayOf(scenario.day);
  for (let issued = today - 900; issued > dayOf('2016-02-01'); issued -= 97) {
    const date = dateOf(isoOf(issued));
    const [last, other] = date ? lastDays(birth, date) : [];
    if (last === undefined || other !== undefined || last >= today) continue;
    // before July 2024 it was a "căn cước công dân", signed by the police department
    const old: Readonly<Record<string, string>> = {
      issued: formatDay(issued),
      expiry: formatDay(last),
      kind: 'Thẻ căn cước công dân',
      issuer:
        issued >= dayOf('2018-10-10')
          ? 'Cục Cảnh sát quản lý hành chính về trật tự xã hội'
          : 'Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư',
    };
    return { scenario: renew(scenario, card, old), about: card.id };
  }
  return null;
};

/** What else was written from the same card repeats it: wherever the dossier speaks of whoever bears that number. */
function renew(scenario: Scenario, card: FolderPaper, old: Readonly<Record<string, string>>): Scenario {
  const number = card.facts.find(({ id }) => id === 'number')?.value;
  const bearers = new Set(
    scenario.folder.flatMap(({ facts }) =>
      facts.flatMap(({ role, value }) =>
        role && value === number && attributeOf(role) === 'personalId' ? [personOf(role)] : [],
      ),
    ),
  );
  const renewed = new Map(
    PAPERS[card.kind].lines.flatMap(({ id, attribute }) =>
      attribute && old[id] !== undefined ? [[attribute, old[id]] as const] : [],
    ),
  );
  return {
    ...scenario,
    folder: scenario.folder.map((paper) => ({
      ...paper,
      ...(paper.id === card.id
        ? { flaw: 'expired' as const, title: old['kind']!.toLocaleUpperCase('vi') }
        : {}),
      facts: paper.facts.map((fact) => {
        const value =
          fact.role && bearers.has(personOf(fact.role)) ? renewed.get(attributeOf(fact.role)) : undefined;
        return value === undefined ? fact : { ...fact, value };
      }),
    })),
  };
}
