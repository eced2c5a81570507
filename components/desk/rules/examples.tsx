import type { BookExample, BookRule } from '../../../utils/core/rule-book';
import { texts } from '../../../utils/i18n';
import { Icon } from '../../ui/icon';
import { dmy, labelOf, sentencesOf } from './words';

const say = texts.ruleBook;

/** What the rule says of invented dossiers, and of which it is silent. Drawn from the cases the rule is tested by. */
export function Examples({ rule, day }: { rule: BookRule; day: string }) {
  return (
    <section class="block">
      <h2>{say.detail.examples}</h2>
      <p class="soft small">{say.detail.day(dmy(day))}</p>
      <div class="examples">
        <div>
          <h3>{say.detail.bad}</h3>
          <ul>
            {rule.bad.map((example, index) => (
              <Example key={index} rule={rule} example={example} />
            ))}
          </ul>
        </div>
        <div>
          <h3>{say.detail.good}</h3>
          {rule.good.length === 0 && <p class="soft">{say.detail.noGood}</p>}
          <ul>
            {rule.good.map((example, index) => (
              <Example key={index} rule={rule} example={example} />
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

function Example({ rule, example }: { rule: BookRule; example: BookExample }) {
  const { values, initial = {}, day, says } = example;
  return (
    <li class="example">
      <dl>
        <Boxes values={values} />
        <Boxes values={initial} of={say.detail.prefilled} />
      </dl>
      {day !== undefined && <p class="soft small">{say.detail.received(dmy(day))}</p>}
      {says.map((said) => (
        <p key={`${said.subtype} ${said.role}`} class={`said ${said.severity}`}>
          <Icon name={said.severity} />
          <span>
            <span class="visually-hidden">{texts.common.severity[said.severity]}: </span>
            {sentencesOf(rule.id, said).title}
          </span>
        </p>
      ))}
    </li>
  );
}

const Boxes = ({ values, of }: { values: BookExample['values']; of?: string }) =>
  Object.entries(values).map(([role, value]) => (
    <div key={role}>
      <dt>
        {of !== undefined && `${of} · `}
        {labelOf(role)}
      </dt>
      <dd>{value === '' ? <span class="soft">{say.detail.empty}</span> : value}</dd>
    </div>
  ));
