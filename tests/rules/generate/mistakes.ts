/** Every kind of mistake the rules are measured by. */
import { BIRTH_MISTAKES, DEATH_MISTAKES, MARRIAGE_MISTAKES, RECORD_MISTAKES } from './mistakes-form';
import { NAME_MISTAKES } from './mistakes-name';
import { NUMBER_MISTAKES } from './mistakes-number';
import { PLACE_MISTAKES } from './mistakes-place';
import { CONTACT_MISTAKES, DATE_MISTAKES, EXTRA_MISTAKES } from './mistakes-text';
import { SOCIAL_MISTAKES } from './mistakes-social';
import { dossierOf, FORM_NAMES, type Made } from './index';
import { randomOf, seedOf } from './random';
import type { Mistake, Slip } from './slip';

export const MISTAKES: readonly Mistake[] = [
  ...NUMBER_MISTAKES,
  ...NAME_MISTAKES,
  ...DATE_MISTAKES,
  ...CONTACT_MISTAKES,
  ...EXTRA_MISTAKES,
  ...PLACE_MISTAKES,
  ...BIRTH_MISTAKES,
  ...DEATH_MISTAKES,
  ...MARRIAGE_MISTAKES,
  ...RECORD_MISTAKES,
  ...SOCIAL_MISTAKES,
];

export interface Mistaken extends Made {
  slip: Slip;
}

/** The first `count` dossiers of the series that can have the mistake, with it. */
export function mistaken(seed: number, mistake: Mistake, count: number): Mistaken[] {
  const forms = mistake.forms ?? FORM_NAMES;
  const found: Mistaken[] = [];
  for (let number = 0; found.length < count && number < count * 60; number += 1) {
    const dossier = dossierOf(seed, forms[number % forms.length]!, number);
    const slip = mistake.make(dossier, randomOf(seedOf(seed, mistake.kind, number)));
    if (slip) found.push({ ...dossier, values: slip.values, slip });
  }
  return found;
}
