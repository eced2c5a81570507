/** What each rule is called and what it looks at, for the rule book; under `changes` what the law has in store, by ISO day. */
import { area } from '../area';
import { birth } from './rules/birth';
import { business } from './rules/business';
import { care } from './rules/care';
import { certification } from './rules/certification';
import { contact } from './rules/contact';
import { death } from './rules/death';
import { form } from './rules/form';
import { identity } from './rules/identity';
import { marriage } from './rules/marriage';
import { numbers } from './rules/numbers';
import { person } from './rules/person';
import { places } from './rules/places';
import { records } from './rules/records';
import { residence } from './rules/residence';
import { welfare } from './rules/welfare';

export const rules = area('rules', {
  ...form,
  ...identity,
  ...person,
  ...contact,
  ...numbers,
  ...places,
  ...birth,
  ...death,
  ...marriage,
  ...records,
  ...care,
  ...residence,
  ...welfare,
  ...business,
  ...certification,
});
