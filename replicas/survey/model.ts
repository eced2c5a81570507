/** The SurveyJS JSON of a planned form, with the portal's own conditions: visibleIf, resetValueIf, copyvalue. */
import type { KitField, KitForm } from '../kit/spec';
import { entriesOf } from '../kit/lists';
import { attributeOf, personOf } from '../../utils/core/roles';
import { referred, type Planned } from './plan';

const TWELVE = { type: 'regex', regex: '^\\d{12}$', text: 'Số định danh cá nhân phải gồm 12 chữ số' };
const DATE_TEXT = {
  type: 'regex',
  regex: '^((\\d{2}/)?\\d{2}/)?\\d{4}$',
  text: 'Vui lòng nhập theo định dạng dd/mm/yyyy, mm/yyyy hoặc yyyy',
};

/** The portal's own floating label stands in for the title of everything but radios and some lists (likely shares). */
export const floats = ({ kind, name }: KitField): boolean =>
  kind !== 'choice' && kind !== 'checkbox' && kind !== 'textarea' && !/quanhe|LoaiViec/i.test(name);
/** Lists that come from the portal's service and are empty until somebody opens them. */
export const isLazy = ({ kind, options }: KitField): boolean =>
  kind === 'select' && options !== 'ward' && (typeof options === 'string' || (options?.length ?? 0) > 12);
export const isWard = ({ within }: KitField): boolean => within !== undefined;

/** A list that was never opened "holds nothing or one fake choice `item1`": every other one. */
const untouched = ({ name }: KitField): unknown[] => (name.length % 2 ? ['item1'] : []);

function question({ name, field, block }: Planned, plan: readonly Planned[], paged: boolean): object {
  const { kind, when, label, required, role } = field;
  const source = when ? referred(plan, when.name, block) : undefined;
  const is = when?.is.map((text) => codeOf(source?.field, text)) ?? [];
  const choices = entriesOf(field).map(({ code, text }) => ({ value: code, text }));
  return {
    name,
    title: floats(field) ? '' : `${label}${required ? ' *' : ''}`,
    titleLocation: floats(field) ? 'hidden' : 'top',
    readOnly: field.readonly === true,
    ...(source ? { visibleIf: is.map((code) => `{${source.name}} = '${code}'`).join(' or ') } : {}),
    ...(field.placeholder ? { placeholder: field.placeholder } : {}),
    ...(kind === 'choice' ? { type: 'radiogroup', choices, colCount: 0 } : {}),
    ...(kind === 'select'
      ? {
          type: 'dropdown',
          searchEnabled: true,
          placeholder: '-- Chọn --',
          ...(isWard(field)
            ? { choices: [] }
            : paged && isLazy(field)
              ? { choicesLazyLoadEnabled: true, choicesLazyLoadPageSize: 25 }
              : { choices: isLazy(field) ? untouched(field) : choices }),
          ...(isWard(field) && paged ? { choicesLazyLoadEnabled: true, choicesLazyLoadPageSize: 25 } : {}),
        }
      : {}),
    ...(kind === 'checkbox' ? { type: 'boolean' } : {}),
    ...(kind === 'textarea' ? { type: 'comment' } : {}),
    ...(kind === 'number' ? { type: 'text', inputType: 'number' } : {}),
    ...(kind === 'text' || kind === 'date' || kind === 'date-text' ? { type: 'text' } : {}),
    ...(role && attributeOf(role) === 'personalId' ? { validators: [TWELVE] } : {}),
    ...(kind === 'date-text' ? { validators: [DATE_TEXT] } : {}),
  };
}

/** The stored value of an option's text. */
export const codeOf = (field: KitField | undefined, text: string): string =>
  field ? (entriesOf(field).find((entry) => entry.text === text)?.code ?? text) : text;

/** "Bản thân" copies the applicant into the block; every other change of the relation empties it. */
function selfRules(plan: readonly Planned[]): { triggers: object[]; resets: Map<string, string> } {
  const triggers: object[] = [];
  const resets = new Map<string, string>();
  for (const driver of plan.filter(({ field }) => field.wipes)) {
    const self = codeOf(driver.field, 'Bản thân');
    for (const name of driver.field.wipes ?? []) {
      const target = referred(plan, name, driver.block);
      if (!target) continue;
      resets.set(target.name, `{${driver.name}} <> '${self}'`);
      const { role } = target.field;
      const from = plan.find(
        ({ field }) =>
          role &&
          field.role &&
          personOf(field.role) === 'requester' &&
          attributeOf(field.role) === attributeOf(role) &&
          field.kind === target.field.kind,
      );
      if (from)
        triggers.push({
          type: 'copyvalue',
          expression: `{${driver.name}} = '${self}'`,
          fromName: from.name,
          setToName: target.name,
        });
    }
  }
  return { triggers, resets };
}

/** `paged`: lists are asked from the service page by page (SurveyJS' own lazy loading) instead of by the portal's fetch. */
export function surveyJson(form: KitForm, plan: readonly Planned[], paged: boolean): object {
  const { triggers, resets } = selfRules(plan);
  return {
    showNavigationButtons: false,
    showQuestionNumbers: 'off',
    clearInvisibleValues: 'none',
    triggers,
    pages: [
      {
        name: 'trang',
        elements: form.blocks.map(({ title }, at) => ({
          type: 'panel',
          name: `khoi${at}`,
          ...(title === '' ? {} : { title }),
          elements: plan
            .filter(({ block }) => block === at)
            .map((each) => ({
              ...question(each, plan, paged),
              ...(resets.has(each.name) ? { resetValueIf: resets.get(each.name) } : {}),
            })),
        })),
      },
    ],
  };
}
