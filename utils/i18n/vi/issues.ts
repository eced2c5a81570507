/** One sentence per rule and subtype (`title`), with why it matters and what to do. Short, no blame, verb first. */
import { area } from '../area';
import { birth } from './issues/birth';
import { business } from './issues/business';
import { care } from './issues/care';
import { certification } from './issues/certification';
import { contact } from './issues/contact';
import { death } from './issues/death';
import { form } from './issues/form';
import { identity } from './issues/identity';
import { marriage } from './issues/marriage';
import { numbers } from './issues/numbers';
import { person } from './issues/person';
import { places } from './issues/places';
import { records } from './issues/records';
import { residence } from './issues/residence';
import { welfare } from './issues/welfare';

export const issues = area('issues', {
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
