/** The shape of a synthetic dossier and the little grammar that turns cast members into field values. */
import type { Attribute, Person, Place, Role } from '../../utils/core/roles';
import { roleOf } from '../../utils/core/roles';
import type { Address, CastMember } from '../cast';

/** Values by role, as a person would read them on the form. Roles that stay empty are absent. */
export type Values = Partial<Record<Role, string>>;

export interface Dossier {
  /** Lower-case words joined with hyphens. */
  id: string;
  procedure: '1.001193' | '1.000894';
  /** The day of receipt, ISO. */
  today: string;
  /** What makes this dossier special, in English. */
  about: string;
  values: Values;
}

export const TODAY = '2026-11-20';

/** A place inside the country: scope, country, province, ward, detail. */
export function inland(person: Person, place: Place, address: Address): Values {
  const at = (part: string) => roleOf(person, `${place}${part}` as Attribute);
  return {
    [at('Scope')]: 'Trong nước',
    [at('Country')]: 'Việt Nam',
    [at('Province')]: address.province,
    [at('Ward')]: address.ward,
    [at('Detail')]: address.detail,
  };
}

/** A place outside the country, or another free text the form takes under "Khác". */
export function elsewhere(person: Person, place: Place, text: string): Values {
  return {
    [roleOf(person, `${place}Scope`)]: 'Khác',
    [roleOf(person, `${place}Abroad`)]: text,
  };
}

/** Name, number, identity paper and residence: what every grown-up person of a form has. */
export function identity(person: Person, who: CastMember): Values {
  const values: Values = { [roleOf(person, 'fullName')]: who.fullName };
  const set = (attribute: Attribute, value: string | undefined) => {
    if (value) values[roleOf(person, attribute)] = value;
  };
  set('personalId', who.personalId);
  set('idPaperType', who.paper?.kind);
  set('idPaperNumber', who.paper?.number);
  set('idPaperIssueDate', who.paper?.issued);
  set('idPaperIssuer', who.paper?.issuer);
  if (who.residence) Object.assign(values, { [roleOf(person, 'residenceKind')]: 'Thường trú' });
  if (who.residence) Object.assign(values, inland(person, 'residence', who.residence));
  else if (who.abroad) Object.assign(values, elsewhere(person, 'residence', who.abroad));
  return values;
}

/** Birth date, ethnic group and nationality. */
export function origin(person: Person, who: CastMember): Values {
  return {
    [roleOf(person, 'birthDate')]: who.birthDate,
    [roleOf(person, 'ethnicity')]: who.ethnicity,
    ...(who.ethnicityOther ? { [roleOf(person, 'ethnicityOther')]: who.ethnicityOther } : {}),
    [roleOf(person, 'nationality')]: who.nationality,
  };
}
