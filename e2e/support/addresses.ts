/** Where the two procedures are found on the replicas. */
import { PROCEDURES } from '../../replicas/data/procedures';
import { E_FORM_HOST, WIZARD_HOSTS } from '../../replicas/server';

export interface Addresses {
  code: string;
  /** The wizard; its second step holds the e-form in a frame. */
  wizard: string;
  /** The e-form on its own. */
  eForm: string;
}

const addresses = (code: string): Addresses => {
  const index = PROCEDURES.findIndex((procedure) => procedure.code === code);
  const procedure = PROCEDURES[index];
  if (!procedure) throw new Error(`The replicas have no procedure ${code}`);
  return {
    code,
    wizard: `https://${WIZARD_HOSTS[0]}/nop-ho-so/${index + 1}00001`,
    eForm: `https://${E_FORM_HOST}/e-form/${procedure.uuid}`,
  };
};

export const BIRTH = addresses('1.001193');
export const MARRIAGE = addresses('1.000894');

/** The address in a mood: `inMood(BIRTH.wizard, 'slow,wipe', 7)`. */
export const inMood = (address: string, mood: string, seed = 1): string =>
  `${address}?mood=${mood}&seed=${seed}`;
