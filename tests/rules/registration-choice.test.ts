/** What the cases of the rules cannot say: whether a value was picked from a list, and how a box is labelled. */
import { describe, expect, it } from 'vitest';
import { factsOf, snapshotOfValues } from '../../utils/core/facts';
import type { Role } from '../../utils/core/roles';
import type { Rule } from '../../utils/core/rule';
import type { Field } from '../../utils/core/snapshot';
import registrationChoice from '../../utils/rules/birth/registration-choice';
import marriageStatus from '../../utils/rules/marriage/marriage-status';

/** The subtypes a rule gives for one box with this value. */
function says(rule: Rule, role: Role, value: string, field: Partial<Field>): string[] {
  const page = snapshotOfValues({ [role]: value });
  const [frame] = page.frames;
  const fields = frame!.snapshot.fields.map((each) => ({ ...each, ...field }));
  const seen = { frames: [{ ...frame!, snapshot: { ...frame!.snapshot, fields } }] };
  const facts = factsOf(seen, { procedure: '1.001193', cases: [], today: '2026-11-22' });
  return rule.check(facts).map(({ subtype }) => subtype);
}

describe('registration-choice', () => {
  const kind = (field: Partial<Field>) => says(registrationChoice, 'dossier.birthKind', 'Kinh', field);

  it('speaks of what was typed', () => expect(kind({ kind: 'text' })).toEqual(['no-choice']));

  it.each([{ kind: 'select' }, { kind: 'choice' }, { kind: 'text', readonly: true }] as Partial<Field>[])(
    'leaves the portal its own words: %j',
    (field) => expect(kind(field)).toEqual([]),
  );
});

describe('marriage-status', () => {
  const count = (label: string) => says(marriageStatus, 'groom.marriageCount', '0', { label });

  it('has no marriage number 0', () => expect(count('Kết hôn lần thứ mấy')).toEqual(['count-zero']));

  it.each(['Số lần kết hôn', 'Đã kết hôn mấy lần', 'Số lần đã kết hôn trước đây'])(
    'lets who never married have been married 0 times: %s',
    (label) => expect(count(label)).toEqual([]),
  );
});
