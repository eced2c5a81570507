/** What tests may ask this page: the truth from the SurveyJS model. */
import type { Question, SurveyModel } from 'survey-core';
import type { KitForm } from '../kit/spec';
import { listen, type Judge } from '../kit/judge';
import type { Planned } from './plan';

/** A question's value as a person reads it. */
function readable(question: Question, { field }: Planned): string {
  if (question.isEmpty()) return '';
  if (field.kind === 'checkbox') return question.value === true ? 'true' : '';
  if (field.kind === 'date') return String(question.value).split('-').reverse().join('/');
  return field.options ? String(question.displayValue) : String(question.value);
}

export function judgeOf(
  form: KitForm,
  survey: SurveyModel,
  mobile: SurveyModel,
  plan: readonly Planned[],
): { judge: Judge; act<T>(what: 'portal' | 'copy' | 'wipe', run: () => T): T } {
  const byName = new Map(plan.map((each) => [each.name, each]));
  const hostAt = (el: Element) => el.closest<HTMLElement>('[data-name]');
  const idAt = (el: Element) => byName.get(hostAt(el)?.dataset['name'] ?? '')?.id;
  const heard = listen(idAt);
  let acting: 'portal' | 'copy' | 'wipe' | null = null;
  const act = <T>(what: 'portal' | 'copy' | 'wipe', run: () => T): T => {
    const before = acting;
    acting = what;
    try {
      return run();
    } finally {
      acting = before;
    }
  };
  survey.onValueChanging.add((_, event) => {
    const each = byName.get(event.name);
    const question = survey.getQuestionByName(event.name);
    if (!each || !question) return;
    // resetValueIf and copyvalue run inside the library; `reason` tells them apart from a hand
    const reason = (event as { reason?: string }).reason;
    const byRule = acting ?? (reason === 'trigger' ? 'copy' : reason === 'expression' ? 'portal' : null);
    if (byRule) return heard.note(each.id, byRule, null);
    heard.note(each.id, 'commit', null, String(event.value ?? ''));
    if (question.isReadOnly) heard.wrongWrites.push({ id: each.id, why: 'readonly' });
    else if (!question.isVisible) heard.wrongWrites.push({ id: each.id, why: 'hidden' });
  });
  mobile.onValueChanging.add((_, { name }) => {
    if (!acting) heard.wrongWrites.push({ id: byName.get(name)?.id ?? name, why: 'foreign' });
  });
  const values = (): Record<string, string> =>
    Object.fromEntries(
      plan.flatMap((each) => {
        const question = survey.getQuestionByName(each.name);
        const value = question ? readable(question, each) : '';
        return value === '' ? [] : [[each.id, value]];
      }),
    );
  const judge: Judge = {
    adapter: 'surveyjs',
    procedure: form.code,
    roles: () => Object.fromEntries(plan.map(({ id, field }) => [id, field.role])),
    values,
    byRole: () =>
      Object.fromEntries(
        plan.flatMap(({ id, field }) => {
          const value = values()[id];
          return field.role && value !== undefined ? [[field.role, value]] : [];
        }),
      ),
    idAt: (el) => (el.closest('.ban-di-dong') ? undefined : idAt(el)),
    shown: () => plan.filter(({ name }) => survey.getQuestionByName(name)?.isVisible).map(({ id }) => id),
    submitted: null,
    ...heard,
  };
  return { judge, act };
}
