/**
 * The 232 key fields of 14 procedures: for every one of them there is a wrong value that some rule speaks about. Shown by putting
 * wrong values into an honest dossier, not by what rules say they read.
 */
import { describe, expect, it } from 'vitest';
import type { AssessedIssue } from '../../utils/core/assess';
import { attributeOf, isRole, type Role } from '../../utils/core/roles';
import { judgeValues } from '../../scripts/evaluate/assess-values';
import { dossierOf, FORM_NAMES, type Form, type Made } from './generate';
import keys from './key-fields.json' with { type: 'json' };

const SEED = 20261120;
/** Rules about how any text is written, and about emptiness: they guard nothing in particular. */
const GENERAL = new Set(['required', 'text-form', 'hostile', 'spaces']);

/** What a tired hand, a bad scan or another row of the list puts there. */
const WRONG: readonly (readonly [attribute: RegExp, values: readonly string[]])[] = [
  [/Date$/, ['31/02/2020', '05/03/90', '01/01/2090', '01/01/1850']],
  [/^(fullName|surname|givenName)$/, ['Nguyễn Văn 2', 'nguyễn văn nam', 'Ông Nguyễn Văn Nam']],
  [/^(personalId|idPaperNumber)$/, ['00119000001', '003190000017', '001190O00017']],
  [/^ethnicity$/, ['Việt Nam', 'Nam Bộ']],
  [/^gender$/, ['Khác giới', 'Kinh']],
  [/^idPaperIssuer$/, ['Ủy ban nhân dân xã', '12/03/2021', 'Hà Nội']],
  [/Province$/, ['Tỉnh Hà Giang', 'Tỉnh Abc']],
  [/Ward$/, ['Xã Abc Xyz', 'Thị trấn Vương']],
  [/Detail$/, ['quận Ba Đình', 'huyện Kiến Xương', 'abc']],
  [/^relation$/, ['Abc', 'Bản thân', 'Cha']],
  [/^phone$/, ['091234567', '01212345678']],
  [/^email$/, ['lan@gmail,com']],
  [/^taxCode$/, ['0100233480']],
  [/^maritalStatus$/, ['Kinh', 'Đã ly hôn', 'Đang có vợ/chồng']],
  [/^deathHour$|^deathMinute$/, ['75', 'abc']],
  [/^deathCause$/, ['không', '.', '...', 'Không có', 'abc']],
  [/Number$/, ['không có', '0/2020', '12/1800']],
  [/Book$/, ['không có', '01/1800', '01/2090']],
  [/(Agency|NoticeIssuer)$/, ['UBND', 'không', '12/03/2021', 'Việt Nam']],
  [/^recordKind$/, ['Trích lục khai tử (bản sao)', 'Kinh']],
  [/^lines$/, ['47111', 'abc', '47']],
  [/^capital$/, ['abc', '20', '1.2E+9']],
  [/^labourers$/, ['-3', 'hai người', '100000']],
  [/^name$/, ['Công ty TNHH Minh Anh', '@@@', '123']],
  [/^shortName$/, ['@@@', 'Công ty Minh Anh', 'DN#1']],
  [/^taxMethod$/, ['Kinh', 'không', 'Phương pháp khoán']],
];
const wrongFor = (role: Role): readonly string[] =>
  WRONG.find(([pattern]) => pattern.test(attributeOf(role)))?.[1] ?? [];

/** Dossiers of the form that have this field filled. */
function honest(form: Form, role: Role): Made[] {
  const made: Made[] = [];
  for (let number = 0; made.length < 3 && number < 60; number += 1) {
    const one = dossierOf(SEED, form, number);
    if (one.values[role]) made.push(one);
  }
  return made;
}

const about = (role: Role, issues: readonly AssessedIssue[]) =>
  issues.filter((issue) => !GENERAL.has(issue.rule) && (issue.role === role || issue.others.includes(role)));

/** The rules that say something new about the field when a wrong value stands in it. */
function guards(form: Form, role: Role): Set<string> {
  const found = new Set<string>();
  for (const { values, code, day } of honest(form, role)) {
    const before = new Set(about(role, judgeValues(values, code || null, day)).map(({ id }) => id));
    for (const value of wrongFor(role)) {
      const after = about(role, judgeValues({ ...values, [role]: value }, code || null, day));
      for (const { id, rule } of after) if (!before.has(id)) found.add(rule);
    }
  }
  return found;
}

const seen = new Map<string, Set<string>>();
const guarded = (form: Form, role: Role): Set<string> => {
  const key = `${form} ${role}`;
  const known = seen.get(key) ?? guards(form, role);
  seen.set(key, known);
  return known;
};

it('are 232 in 14 procedures', () => {
  expect(keys.procedures).toHaveLength(14);
  for (const { procedure, count, fields } of keys.procedures) expect(fields, procedure).toHaveLength(count);
  expect(keys.procedures.reduce((sum, { count }) => sum + count, 0)).toBe(232);
});

describe.each(keys.procedures.map((each) => [each.procedure, each] as const))(
  '%s',
  (_procedure, { form, fields }) => {
    it.each(fields.map((roles) => [roles.join(' + '), roles] as const))('%s', (_name, roles) => {
      expect(FORM_NAMES).toContain(form);
      for (const role of roles) {
        expect(isRole(role), role).toBe(true);
        expect(honest(form as Form, role as Role).length, `${role} is on no made-up dossier`).toBeGreaterThan(
          0,
        );
      }
      // of an address one part may stay unjudged: a hamlet can bear any name
      const silent = roles.filter((role) => guarded(form as Form, role as Role).size === 0);
      expect(silent.length <= (roles.length > 1 ? 1 : 0), `no rule speaks about ${silent.join(', ')}`).toBe(
        true,
      );
    });
  },
);
