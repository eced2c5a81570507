/** One field explained: where to take it from, how to write it, whether it is asked for, which rules look at it. */
import { useMemo } from 'preact/hooks';
import { isRole, type Role } from '../../utils/core/roles';
import { isWorkedOut } from '../../utils/practice/sources';
import type { Panel } from '../../utils/session/panel/controller';
import type { Teacher } from '../../utils/session/panel/learning';
import type { Speaking } from '../../utils/session/panel/learning-rules';
import type { Placed } from '../../utils/session/panel/page';
import { texts } from '../../utils/i18n';
import { textsOf, valuesText } from '../desk/rules/words';
import { Icon } from '../ui/icon';
import { askedOf, mistakesAt, sourcesIn, type Sources } from './learning-lesson';
import { wayOf, type Way } from './learning-writing';
import { sentencesOf } from './sentences';
import { dayOf, shown } from './show';

const t = texts.lessons;

export interface FieldLessonProps {
  panel: Panel;
  placed: Placed;
  /** Undefined: the rule book is being opened; null: it cannot be read. */
  teacher: Teacher | null | undefined;
}

export function FieldLesson({ panel, placed: { field }, teacher }: FieldLessonProps) {
  const { role, label, section } = field;
  return (
    <div class="lesson">
      <p class="soft">{t.portalSays(shown(label, 120), shown(section ?? '', 80))}</p>
      {field.readonly && <p>{t.readonly}</p>}
      {role !== null && isRole(role) ? (
        <>
          <Told panel={panel} role={role} />
          <SourcesOf panel={panel} role={role} />
          <Writing panel={panel} field={field} role={role} />
          <Asked panel={panel} role={role} byPortal={field.required} />
          <Mistakes panel={panel} role={role} />
          <RulesHere panel={panel} role={role} teacher={teacher} />
        </>
      ) : (
        <p>{t.unknownField}</p>
      )}
    </div>
  );
}

/** What is told of the field anyway, without its buttons. */
function Told({ panel, role }: { panel: Panel; role: Role }) {
  const told = panel.problems.value.filter(({ issue }) => issue.role === role && issue.ignored === null);
  return told.map(({ issue }) => {
    const { title, why, todo } = sentencesOf(issue);
    return (
      <div key={issue.id} class={`told ${issue.severity}`}>
        <p>
          <Icon name={issue.severity} />
          <strong>
            {texts.common.severity[issue.severity]}: {title}
          </strong>
        </p>
        <p class="soft">
          {why} {todo}
        </p>
      </div>
    );
  });
}

const NONE: Sources = { here: [], own: false, elsewhere: [] };

/** Names of a few papers; more are not read. */
const FEW = 3;
const namedFew = (labels: readonly string[]): string =>
  labels.slice(0, FEW).join('; ') + (labels.length > FEW ? '; …' : '');

function SourcesOf({ panel, role }: { panel: Panel; role: Role }) {
  const pack = panel.pack.value;
  const rows = panel.assessment.value?.checklist ?? [];
  const { here, own, elsewhere } = pack ? sourcesIn(pack, role, rows) : NONE;
  const papers = here.filter(({ kind }) => kind !== 'declaration');
  return (
    <section>
      <h4>{t.sources.title}</h4>
      <ul class="sources">
        {here.map(({ paper, kind, fact }) => (
          <li key={paper.id}>
            <Icon name="paper" />
            <span>
              <strong>{paper.label}</strong>{' '}
              <span class="soft">{kind === 'declaration' ? t.sources.declared : t.sources.line(fact)}</span>
            </span>
          </li>
        ))}
      </ul>
      {papers.length === 0 && own && <p>{t.sources.own}</p>}
      {papers.length === 0 && elsewhere.length > 0 && (
        <p class="soft">{t.sources.elsewhere(namedFew(elsewhere.map(({ paper }) => paper.label)))}</p>
      )}
      {here.length === 0 && !own && elsewhere.length === 0 && (
        <p>{isWorkedOut(role) ? t.sources.workedOut : t.sources.none}</p>
      )}
    </section>
  );
}

const EXAMPLES: Partial<Record<Way, string>> = t.examples;

function Writing({ panel, field, role }: { panel: Panel; field: Placed['field']; role: Role }) {
  const way = wayOf(role, field, panel.page.byRole.value.has('dossier.birthKind'));
  const example = EXAMPLES[way];
  const how =
    field.kind === 'select' || field.kind === 'choice'
      ? t.writing.list
      : field.kind === 'checkbox'
        ? t.writing.tick
        : field.kind === 'file'
          ? t.writing.file
          : '';
  return (
    <section>
      <h4>{t.writing.title}</h4>
      <p>
        {how} {t.ways[way]}
      </p>
      {example !== undefined && how === '' && <p class="soft">{t.writing.example(example)}</p>}
    </section>
  );
}

function Asked({ panel, role, byPortal }: { panel: Panel; role: Role; byPortal: boolean }) {
  const { how, why } = askedOf(panel.pack.value, role, panel.applies);
  return (
    <section>
      <h4>{t.asked.title}</h4>
      <p>
        <strong>{t.asked[how]}</strong>
        {why !== '' && `. ${why}`}
      </p>
      {byPortal && <p class="soft">{t.asked.portal}</p>}
    </section>
  );
}

function Mistakes({ panel, role }: { panel: Panel; role: Role }) {
  const mistakes = mistakesAt(panel.pack.value, role);
  if (mistakes.length === 0) return null;
  return (
    <section>
      <h4>{t.mistakes}</h4>
      <ul>
        {mistakes.map(({ text, why }) => (
          <li key={text}>
            {text}
            {why && <p class="soft">{why}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const namesOf = (ids: readonly string[]): string => ids.map((id) => textsOf(id).name).join('; ');

function RulesHere({
  panel,
  role,
  teacher,
}: {
  panel: Panel;
  role: Role;
  teacher: FieldLessonProps['teacher'];
}) {
  const roles = panel.page.byRole.value;
  const cases = panel.dossier.cases.value;
  const policy = panel.policy.value;
  const day = panel.day();
  const procedure = panel.procedure.value?.code ?? null;
  const names = [...roles.keys()].join();
  const rules = useMemo(
    () =>
      teacher?.(role, {
        roles: new Set(names.split(',').filter(isRole)),
        procedure,
        cases: [...cases],
        day,
        policy,
      }),
    [teacher, role, names, cases, policy, day, procedure],
  );
  return (
    <section>
      <h4>{t.rules.title}</h4>
      {teacher === undefined && <p class="soft">{t.rules.loading}</p>}
      {teacher === null && <p>{t.rules.unread}</p>}
      {rules?.speaking.length === 0 && <p class="soft">{t.rules.none}</p>}
      {rules?.speaking.map((one) => (
        <RuleHere key={one.rule.id} {...one} onBook={() => panel.openRule(one.rule.id)} />
      ))}
      {rules && rules.reading.length > 0 && <p class="soft">{t.rules.reading(namesOf(rules.reading))}</p>}
      {rules && <p class="soft">{t.rules.general(namesOf(rules.general))}</p>}
    </section>
  );
}

function RuleHere({ rule, example: { values, initial, day, says }, onBook }: Speaking & { onBook(): void }) {
  const { name, what } = textsOf(rule.id);
  const { title, why } = sentencesOf({ rule: rule.id, subtype: says.subtype, params: says.params ?? {} });
  return (
    <details class="rule-here">
      <summary>{name}</summary>
      <p>{what}</p>
      <p>{t.rules.law(rule.source)}</p>
      <div class="example">
        <p class="soft">{t.rules.example(valuesText({ values, says: [] }), dayOf(day))}</p>
        {initial && <p class="soft">{t.rules.prefilled(valuesText({ values: initial, says: [] }))}</p>}
        <p>
          <Icon name={says.severity} />
          <span class="visually-hidden">{texts.common.severity[says.severity]}: </span>
          <span>{title}</span>
        </p>
        <p class="soft">{why}</p>
      </div>
      <button type="button" class="link" onClick={onBook}>
        {t.rules.book}
      </button>
    </details>
  );
}
