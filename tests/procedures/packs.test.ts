import { describe, expect, it } from 'vitest';
import { holds, papersOf, requiredOf, suggestedCases } from '../../utils/core/condition';
import { factsOf, snapshotOfValues } from '../../utils/core/facts';
import type { Pack } from '../../utils/core/pack';
import type { Role } from '../../utils/core/roles';
import { words } from '../../utils/core/text';
import { caseCombinations, MOST_ROWS, rowsOf } from '../../utils/procedures/advice';
import { checkFolder } from '../../scripts/check-packs';
import { fileURLToPath } from 'node:url';
import { birthDossiers, abandonedChild, fatherRequests, singleMother } from '../dossiers/birth';
import { divorcedGroom, marriageDossiers, widowBride } from '../dossiers/marriage';
import type { Values } from '../dossiers/dossier';
import { shippedPack } from './shipped';

const birth = await shippedPack('1.001193');
const marriage = await shippedPack('1.000894');
const packs: Pack[] = [birth, marriage];

/** A form that shows every field a pack ever asks about, filled with these values. */
function formOf(pack: Pack, values: Values): Partial<Record<Role, string>> {
  const asked = pack.required.flatMap((item) => item.roles as Role[]);
  return { ...Object.fromEntries(asked.map((role) => [role, ''])), ...values };
}
const facts = (values: Partial<Record<Role, string>>, cases: readonly string[] = []) =>
  factsOf(snapshotOfValues(values), { procedure: null, cases, today: '2026-11-20' });

const emptyOf = (pack: Pack, values: Values, severity: 'error' | 'warn'): string[] => {
  const seen = facts(formOf(pack, values));
  return [...requiredOf(pack, seen)].flatMap(([role, weight]) =>
    weight === severity && seen.get(role) === '' ? [role] : [],
  );
};

const fits = (text: string, match: readonly (readonly string[])[]): boolean => {
  const row = ` ${words(text).join(' ')} `;
  return match.some((list) => list.every((phrase) => row.includes(` ${words(phrase).join(' ')} `)));
};
const birthRows = (...cases: string[]) => rowsOf(birth, cases);
const marriageRows = (...cases: string[]) => rowsOf(marriage, cases);
const suggested = (pack: Pack, values: Values) => suggestedCases(pack, facts(values));
const without = (values: Values, ...roles: Role[]): Values => {
  const left = { ...values };
  for (const role of roles) delete left[role];
  return left;
};

it('every shipped pack and the index are without fault', async () => {
  const folder = fileURLToPath(new URL('../../public/procedures/', import.meta.url));
  const { count, sentences } = await checkFolder(folder);
  expect(sentences).toEqual([]);
  expect(count).toBeGreaterThanOrEqual(40);
});

describe.each(packs)('$code', (pack) => {
  it('shows at most ten rows whatever switches are on together', () => {
    const combinations = caseCombinations(pack);
    expect(combinations.length).toBeGreaterThan(200);
    const most = Math.max(...combinations.map((cases) => rowsOf(pack, cases).length));
    expect(most).toBeLessThanOrEqual(MOST_ROWS);
    expect(most).toBeGreaterThan(5);
  });

  it('asks for the declaration once: on paper or on the portal', () => {
    for (const cases of caseCombinations(pack)) {
      const rows = rowsOf(pack, cases).filter((id) => id === 'to-khai' || id === 'mau-dien-tu');
      expect(rows).toEqual([cases.includes('online') ? 'mau-dien-tu' : 'to-khai']);
    }
  });

  it('says why, on what ground and how surely for every paper', () => {
    for (const paper of pack.papers) {
      expect(paper.why.length, paper.id).toBeGreaterThan(30);
      expect(paper.law.text, paper.id).toMatch(/Luật|Nghị định|Thông tư|công bố/);
      expect(paper.official, paper.id).not.toMatch(/^[-+*\s]|\s\s/);
    }
  });

  it('never turns an explanation of the record into a tick box', () => {
    for (const paper of pack.papers)
      expect(paper.official, paper.id).not.toMatch(/gồm:|các giấy tờ sau:|Lưu ý/);
  });

  it('finds each of its papers under the official wording, and no other one there', () => {
    // papers about a failed look-up have no row of their own on the portal; their text is the record's general rule
    const own = pack.papers.filter(
      (paper) => !paper.components.some((code) => /KQ00(5009|4428)$/.test(code)),
    );
    for (const paper of own) {
      const found = own.filter((other) => fits(paper.official, other.match ?? []));
      expect(found, paper.id).toContain(paper);
      for (const other of found)
        expect(other.components[0], `${paper.id} / ${other.id}`).toBe(paper.components[0]);
    }
  });

  it('tells time and fee truthfully: no bare "0" or "1" of the record', () => {
    expect(pack.time.text).toContain('không ghi đơn vị');
    expect(pack.fee.text).not.toMatch(/^0|: 0\b/);
  });

  it('has no unknown part in what it repeats about the law now in force', () => {
    expect(pack.sources[0]?.date).toBe(pack.asOf);
    expect(pack.sources.map((source) => source.ref)).toContain('60/2014/QH13');
  });
});

describe('birth: the checklist of the case at hand', () => {
  it('at the counter, by the portal, by post', () => {
    expect(birthRows()).toEqual(['to-khai', 'chung-sinh', 'giay-to-tuy-than']);
    expect(birthRows('online')).toEqual(['mau-dien-tu', 'chung-sinh']);
    expect(birthRows('postal')).toEqual(['to-khai', 'chung-sinh', 'ban-sao-buu-chinh']);
  });

  it('one proof of the birth only', () => {
    expect(birthRows('witness')).toContain('nguoi-lam-chung');
    expect(birthRows('witness')).not.toContain('chung-sinh');
    expect(birthRows('no-witness')).toContain('cam-doan');
    expect(birthRows('abandoned')).toContain('bo-roi');
    expect(birthRows('abandoned')).not.toContain('chung-sinh');
    expect(birthRows('abandoned', 'no-witness')).not.toContain('cam-doan');
  });

  it('an authorisation only where somebody acts for another, certified or not', () => {
    expect(birthRows('other-requester')).toEqual(birthRows());
    expect(birthRows('authorised')).toContain('uy-quyen');
    expect(birthRows('authorised-relative')).toContain('uy-quyen-nguoi-than');
    const grandmother = birth.notes.find((note) => note.id === 'nguoi-than-dang-ky');
    expect(grandmother?.text).toContain('không phải có văn bản ủy quyền');
    expect(holds(grandmother?.when, { ...facts({}), cases: new Set(['other-requester']) })).toBe(true);
  });

  it('papers on residence only after a failed look-up', () => {
    expect(birthRows()).not.toContain('cu-tru');
    expect(birthRows('residence-not-found')).toContain('cu-tru');
  });

  it('takes the cases from the form', () => {
    expect(suggested(birth, fatherRequests.values)).toEqual(['online']);
    expect(suggested(birth, abandonedChild.values)).toEqual(['online', 'other-requester', 'abandoned']);
    expect(suggested(birth, singleMother.values)).toEqual(['online', 'not-married']);
    expect(suggested(birth, {})).toEqual([]);
  });
});

describe('marriage: the checklist of the case at hand', () => {
  it('the identity papers of both, and nothing about marital status unless there is a reason', () => {
    expect(marriageRows()).toEqual(['to-khai', 'tuy-than-nam', 'tuy-than-nu']);
    expect(marriageRows('online')).toEqual(['mau-dien-tu']);
  });

  it('a divorce adds a row that says it is only for a failed look-up', () => {
    const added = marriageRows('groom-divorced').filter((id) => !marriageRows().includes(id));
    expect(added).toEqual(['ly-hon-nam']);
    const paper = marriage.papers.find((each) => each.id === 'ly-hon-nam');
    expect(paper).toMatchObject({ action: 'present', law: { confidence: 'likely' } });
    expect(paper?.label).toContain('nếu tra cứu không thấy');
    expect(paper?.why).toContain('“Không áp dụng”');
  });

  it('takes the cases from the form, for each side', () => {
    expect(suggested(marriage, divorcedGroom.values)).toEqual(['online', 'groom-divorced']);
    expect(suggested(marriage, widowBride.values)).toEqual(['online', 'groom-divorced', 'bride-widowed']);
  });
});

describe('required fields', () => {
  it.each(birthDossiers)('nothing is asked for in a consistent birth dossier: $id', ({ values }) => {
    expect(emptyOf(birth, values, 'error')).toEqual([]);
    expect(emptyOf(birth, values, 'warn')).toEqual([]);
  });
  it.each(marriageDossiers)('nothing is asked for in a consistent marriage dossier: $id', ({ values }) => {
    expect(emptyOf(marriage, values, 'error')).toEqual([]);
    expect(emptyOf(marriage, values, 'warn')).toEqual([]);
  });

  it('a parent known to the form must be there, an unknown one must not be asked for', () => {
    const noFather = without(fatherRequests.values, 'father.fullName', 'father.birthDate');
    expect(emptyOf(birth, noFather, 'error')).toEqual(['father.fullName', 'father.birthDate']);
    const unknown = { ...noFather, 'dossier.birthKind': 'Chưa xác định được cha' };
    expect(emptyOf(birth, unknown, 'error')).toEqual([]);
  });

  it('a foreign parent needs neither ethnic group nor a personal number', () => {
    const foreign: Values = {
      ...without(fatherRequests.values, 'father.personalId', 'father.ethnicity'),
      'father.nationality': 'Pháp',
      'father.idPaperType': 'Hộ chiếu',
      'father.idPaperNumber': '00AA00012',
    };
    expect(emptyOf(birth, foreign, 'error')).toEqual([]);
    expect(emptyOf(birth, foreign, 'warn')).toEqual([]);
  });

  it('a parent who died has no residence and no paper: the free text is enough', () => {
    const late: Values = {
      ...without(
        fatherRequests.values,
        'mother.residenceProvince',
        'mother.residenceWard',
        'mother.residenceDetail',
        'mother.personalId',
        'mother.idPaperType',
        'mother.idPaperNumber',
        'mother.idPaperIssueDate',
        'mother.idPaperIssuer',
      ),
      'mother.residenceScope': 'Khác',
      'mother.residenceAbroad': 'Đã chết',
    };
    expect(emptyOf(birth, late, 'error')).toEqual([]);
    expect(emptyOf(birth, late, 'warn')).toEqual([]);
  });

  it('an abandoned child has no ethnic group to be asked for', () => {
    const found = without(abandonedChild.values, 'subject.ethnicity');
    expect(emptyOf(birth, found, 'error')).toEqual([]);
  });

  it.each([
    ['mother.residenceProvince', 'error'],
    ['mother.residenceWard', 'error'],
    ['requester.relation', 'error'],
    ['subject.gender', 'error'],
    ['subject.hometownProvince', 'error'],
    ['requester.personalId', 'error'],
    ['mother.idPaperIssueDate', 'warn'],
    ['father.residenceDetail', 'warn'],
  ] as [Role, 'error' | 'warn'][])('birth: %s left empty is %s', (role, severity) => {
    expect(emptyOf(birth, without(fatherRequests.values, role), severity)).toEqual([role]);
  });

  it('marriage: every key field of both sides is guarded', () => {
    for (const person of ['groom', 'bride'] as const)
      for (const attribute of [
        'fullName',
        'birthDate',
        'ethnicity',
        'personalId',
        'idPaperIssueDate',
        'idPaperIssuer',
        'residenceProvince',
        'residenceWard',
      ] as const) {
        const role = `${person}.${attribute}` as const;
        const left = without(divorcedGroom.values, role);
        expect([...emptyOf(marriage, left, 'error'), ...emptyOf(marriage, left, 'warn')]).toEqual([role]);
      }
  });

  it('a divorce on the form asks for the court decision, as a reminder only', () => {
    const left = without(divorcedGroom.values, 'groom.courtDecisionNumber');
    expect(emptyOf(marriage, left, 'error')).toEqual([]);
    expect(emptyOf(marriage, left, 'warn')).toEqual(['groom.courtDecisionNumber']);
  });
});

it('papers follow the way of filing as the panel computes it', () => {
  const seen = facts(fatherRequests.values, ['online']);
  expect(papersOf(birth, seen).map((paper) => paper.id)).toEqual(rowsOf(birth, ['online']));
});
