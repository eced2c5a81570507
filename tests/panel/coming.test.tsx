// @vitest-environment happy-dom
/** What is told in the panel before a rule changes. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { Coming } from '@/components/panel/coming';
import { announced } from '@/utils/core/announce';
import type { Role } from '@/utils/core/roles';
import { rules as names } from '@/utils/i18n/vi';
import { RULES } from '@/utils/rules';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

it('names the rule and the day, and leads to the book', async () => {
  const opened: string[] = [];
  const coming = [
    { rule: 'name-case', day: '2027-03-01', what: 'changes' },
    { rule: 'phone', day: '2027-01-31', what: 'ends' },
    { rule: 'gone-rule', day: '2027-02-01', what: 'begins' },
  ] as const;
  await act(() => render(<Coming coming={coming} onRule={(id) => opened.push(id)} />, root));
  const lines = [...root.querySelectorAll('li')].map((line) => line.textContent);
  expect(lines[0]).toContain(`Từ 01/03/2027, quy tắc “${names['name-case'].name}” thay đổi.`);
  expect(lines[1]).toContain(`“${names.phone.name}” áp dụng đến hết 31/01/2027.`);
  expect(lines[2]).toContain('gone-rule');
  await act(() => root.querySelectorAll('button')[1]!.click());
  expect(opened).toEqual(['phone']);
});

it('every change a rule announces is told on the forms it looks at, from 60 days before', () => {
  const changing = RULES.filter(({ changes = [] }) => changes.length > 0);
  expect(changing.length).toBeGreaterThan(0);
  for (const { id, reads, changes = [] } of changing) {
    const [pattern = '*'] = reads;
    const role = (pattern === '*' ? 'subject.fullName' : pattern.replace(/^\*/, 'subject')) as Role;
    for (const day of changes) {
      const eve = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
      const told = announced([role], eve).filter(({ rule }) => rule === id);
      expect(told, id).toContainEqual({ rule: id, day, what: 'changes' });
    }
  }
});
