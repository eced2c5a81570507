import { useEffect, useRef } from 'preact/hooks';
import { choicesOf } from '../../../utils/core/policy';
import type { BookRule, BookSubtype, Wish } from '../../../utils/core/rule-book';
import { texts } from '../../../utils/i18n';
import { Badge, Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { NewerSettings } from '../newer-settings';
import { Examples } from './examples';
import type { RuleBookModel } from './model';
import { dmy, levelOf, levelsOf, looksAt, sampleOf, sentencesOf, textsOf } from './words';

const say = texts.ruleBook;
const families: Readonly<Record<string, string>> = say.families;
/** Fields named in the list; a rule may look at dozens. */
const MOST_FIELDS = 8;

/** One rule: what it is for, what the clerk reads, on which basis, since when, by which examples. */
export function RuleDetail({ rule, model }: { rule: BookRule; model: RuleBookModel }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { name, what } = textsOf(rule.id);
  // after a jump from a row the list keeps the focus; a deep link begins at the rule
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <article class="detail rule" aria-label={name}>
      <header>
        <p class="soft small">{families[rule.family] ?? rule.family}</p>
        <h1 ref={heading} tabIndex={-1}>
          {name}
        </h1>
        <p>{what}</p>
      </header>
      <Changes rule={rule} today={model.world.today()} />
      <Says rule={rule} model={model} />
      <section class="block facts-block">
        <dl>
          <div>
            <dt>{say.detail.looks}</dt>
            <dd>{looksAt(rule, MOST_FIELDS)}</dd>
          </div>
          <div>
            <dt>{say.detail.law}</dt>
            <dd>
              <p>{rule.source}</p>
              <p class="soft">{say.detail.sure[rule.confidence]}</p>
            </dd>
          </div>
          <div>
            <dt>{say.detail.force}</dt>
            <dd>
              <p>{forceText(rule)}</p>
              <p class="soft small">
                {say.detail.version(rule.version)} {say.detail.code(rule.id)}
              </p>
            </dd>
          </div>
        </dl>
      </section>
      <Examples rule={rule} day={model.book.value?.day ?? ''} />
      <div class="row no-print">
        <Button icon="print" onClick={() => model.world.print()}>
          {say.detail.print}
        </Button>
      </div>
    </article>
  );
}

function forceText({ from, until }: BookRule): string {
  if (from !== undefined && until !== undefined) return say.detail.between(dmy(from), dmy(until));
  if (from !== undefined) return say.detail.from(dmy(from));
  return until === undefined ? say.detail.always : say.detail.until(dmy(until));
}

/** What the law has in store, and what has come already. */
function Changes({ rule, today }: { rule: BookRule; today: string }) {
  const { changes = {} } = textsOf(rule.id);
  return (rule.changes ?? []).map((day) => (
    <Notice key={day} tone={day > today ? 'warn' : 'info'}>
      <p>
        <strong>{(day > today ? say.detail.change : say.detail.changed)(dmy(day))}</strong> {changes[day]}
      </p>
    </Notice>
  ));
}

/* ------------------------------------------------------------------ sentences and severities */

function Says({ rule, model }: { rule: BookRule; model: RuleBookModel }) {
  const whole = choicesOf(rule);
  return (
    <section class="block">
      <h2>{say.detail.says}</h2>
      <NewerSettings world={model.world} />
      <ul class="says">
        {rule.subtypes.map((subtype) => (
          <Saying key={subtype.id} rule={rule} subtype={subtype} model={model} />
        ))}
      </ul>
      {rule.subtypes.length > 1 && whole.length > 0 && (
        <div class="whole-rule no-print">
          <span>{say.policy.whole}</span>
          <Level
            of={say.policy.whole}
            at={rule.id}
            book={say.policy.asBookWhole}
            choices={whole}
            model={model}
          />
        </div>
      )}
      <p class="soft small no-print">{say.policy.what}</p>
    </section>
  );
}

interface SayingProps {
  rule: BookRule;
  subtype: BookSubtype;
  model: RuleBookModel;
}

function Saying({ rule, subtype, model }: SayingProps) {
  const { title, why, todo } = sentencesOf(rule.id, sampleOf(rule, subtype.id) ?? { subtype: subtype.id });
  const key = `${rule.id}:${subtype.id}`;
  const managed = model.managedAt(key);
  const decision = managed ? null : (model.decisions.value[key] ?? model.decisions.value[rule.id]);
  return (
    <li>
      <div class="sentence">
        <p class="row">
          {subtype.severities.map((severity) => (
            <Badge key={severity} tone={severity}>
              {texts.common.severity[severity]}
            </Badge>
          ))}
          {managed && (
            <Badge tone="neutral" icon="office">
              {`${texts.managed.by}: ${levelOf(managed)}`}
            </Badge>
          )}
          {decision && (
            <Badge tone="neutral" icon="pencil">
              {`${say.policy.decidedOn(dmy(decision.on))}: ${levelOf(decision.to)}`}
            </Badge>
          )}
        </p>
        <p>
          <strong>{title}</strong>
        </p>
        <p>
          <span class="soft">{say.detail.why}:</span> {why}
        </p>
        <p>
          <span class="soft">{say.detail.todo}:</span> {todo}
        </p>
      </div>
      <Level
        of={say.policy.level(title)}
        at={key}
        book={say.policy.asBook(levelsOf(subtype))}
        choices={subtype.choices}
        model={model}
      />
    </li>
  );
}

interface LevelProps {
  /** What it is the severity of, for who does not see where it stands. */
  of: string;
  at: string;
  /** What holds without a choice. */
  book: string;
  choices: readonly Wish[];
  model: RuleBookModel;
}

/** The office's choice among what the source of the rule allows. */
function Level({ of, at, book, choices, model }: LevelProps) {
  const managed = model.managedAt(at);
  const chosen = managed ?? model.decisions.value[at]?.to ?? '';
  return (
    <select
      class="input level no-print"
      aria-label={of}
      value={chosen}
      disabled={managed !== null}
      title={managed === null ? undefined : texts.managed.why}
      onChange={({ currentTarget: select }) => {
        const wish = (select.value || null) as Wish | null;
        // it shows what is kept, so it changes when that has
        select.value = chosen;
        void model.decide(at, wish);
      }}
    >
      <option value="">{book}</option>
      {choices.map((wish) => (
        <option key={wish} value={wish}>
          {levelOf(wish)}
        </option>
      ))}
    </select>
  );
}
