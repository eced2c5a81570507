import type { Rule } from '../../core/rule';
import divorcePapers from './divorce-papers';
import maritalCertificate from './marital-certificate';
import maritalFacts from './marital-facts';
import marriageAge from './marriage-age';
import marriageForeigner from './marriage-foreigner';
import marriageKin from './marriage-kin';
import marriageSamePerson from './marriage-same-person';
import marriageStatus from './marriage-status';

export const marriage: readonly Rule[] = [
  marriageAge,
  marriageSamePerson,
  marriageStatus,
  maritalFacts,
  divorcePapers,
  maritalCertificate,
  marriageForeigner,
  marriageKin,
];
