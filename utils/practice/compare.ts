/** Do two texts say the same of one field? Compared as the engine and the portals do, so that nobody loses a point for a space. */
import { dateOf, mayBeSame, sameDate } from '../core/dates';
import { compactNumber } from '../core/personal-id';
import { attributeOf, type Role } from '../core/roles';
import { fold, foldKeepMarks } from '../core/text';
import { placeOf } from './paper-kinds';

const isDate = (attribute: string): boolean => /Date$|^periodFrom$|^periodTo$|Expiry$/.test(attribute);
const isNumber = (attribute: string): boolean =>
  /^(personalId|idPaperNumber|phone|taxCode|oldIdNumber|deathHour|deathMinute|copies|capital|labourers)$/.test(
    attribute,
  );
const isName = (attribute: string): boolean =>
  /[nN]ame$/.test(attribute) || attribute === 'bankAccountHolder';

/** `08` and `8` are the same hour; a personal number keeps its zeros. */
const plainNumber = (text: string): string => {
  const compact = compactNumber(text).toUpperCase();
  return compact.length < 4 ? compact.replace(/^0+(?=\d)/, '') : compact;
};

/**
 * Two papers about one field: a year beside a full date of that year is no contradiction. Names keep their marks (`Lan` is not
 * `Lân`); the place of the tone (`Hoà`, `Hòa`), case and spaces do not matter.
 */
export function agree(role: Role, a: string, b: string): boolean {
  const attribute = attributeOf(role);
  if (isDate(attribute)) {
    const [x, y] = [dateOf(a), dateOf(b)];
    return x && y ? mayBeSame(x, y) : fold(a) === fold(b);
  }
  if (isNumber(attribute)) return plainNumber(a) === plainNumber(b);
  if (isName(attribute) || placeOf(attribute)) return foldKeepMarks(a) === foldKeepMarks(b);
  return fold(a) === fold(b);
}

/** What a trainee has entered against what is right: as `agree`, but a date must be as exact as the paper. */
export function isRight(role: Role, said: string, right: string): boolean {
  if (!isDate(attributeOf(role))) return agree(role, said, right);
  const [x, y] = [dateOf(said), dateOf(right)];
  return x && y ? sameDate(x, y) : fold(said) === fold(right);
}
