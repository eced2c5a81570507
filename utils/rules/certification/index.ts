import type { Rule } from '../../core/rule';
import copies from './certified-copies';
import paper from './certified-paper';
import landCertificate from './land-certificate';
import organisationName from './organisation-name';
import willAge from './will-age';

export const certification: readonly Rule[] = [copies, paper, willAge, landCertificate, organisationName];
