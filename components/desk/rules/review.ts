/** Every Vietnamese sentence of the rules as a table, so that an official can correct wording without reading code. */
import type { RuleBook } from '../../../utils/core/rule-book';
import { texts } from '../../../utils/i18n';
import { dmy, levelsOf, sampleOf, sentencesOf, textsOf, valuesText } from './words';

const say = texts.ruleBook;
const families: Readonly<Record<string, string>> = say.families;

/** Head and rows; the last column is empty, for remarks. */
export function reviewRows({ rules }: RuleBook): string[][] {
  const rows = rules.flatMap((rule) => {
    const { name, what, changes = {} } = textsOf(rule.id);
    const row = (code: string, when: string, level: string, [title = '', why = '', todo = '']: string[]) => [
      code,
      families[rule.family] ?? rule.family,
      name,
      when,
      level,
      title,
      why,
      todo,
      rule.source,
      say.review[rule.confidence],
      '',
    ];
    return [
      row(rule.id, say.review.name, '', [name, what]),
      ...Object.entries(changes).map(([day, sentence]) =>
        row(rule.id, say.review.change(dmy(day)), '', [sentence]),
      ),
      ...rule.subtypes.map((subtype) => {
        const example = rule.bad.find(({ says }) => says.some((said) => said.subtype === subtype.id));
        const { title, why, todo } = sentencesOf(
          rule.id,
          sampleOf(rule, subtype.id) ?? { subtype: subtype.id },
        );
        const when = example ? say.review.example(valuesText(example)) : '';
        return row(`${rule.id}:${subtype.id}`, when, levelsOf(subtype), [title, why, todo]);
      }),
    ];
  });
  return [[...say.review.columns], ...rows];
}
