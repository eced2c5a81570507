import type { KeyboardEvent } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { spokenLanguage } from '../../../utils/i18n/area';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Toasts } from '../../ui/toast';
import { NotReady } from '../not-ready';
import type { BookRule } from '../../../utils/core/rule-book';
import { RuleDetail } from './detail';
import type { RuleBookModel } from './model';
import { Overview } from './overview';
import { comingOf, dmy, textsOf } from './words';
import './rules.css';

const say = texts.ruleBook;
const families: Readonly<Record<string, string>> = say.families;
const searchBox = (): HTMLInputElement | null => document.querySelector('.list input[type=search]');

/** The section "Quy tắc" of the desk: rules on the left, one of them or the overview on the right. No citizen is in it. */
export function RuleBookPage({ model }: { model: RuleBookModel }) {
  const main = useRef<HTMLElement>(null);
  const state = model.state.value;
  const rule = model.open.value;
  const language = spokenLanguage();
  useEffect(() => {
    model.language.value = language;
  }, [language]);
  useEffect(() => {
    if (model.selected.value === null) searchBox()?.focus();
  }, [state]);
  useEffect(() => {
    if (main.current) main.current.scrollTop = 0;
    document.querySelector('.rule-row[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [rule]);
  useEffect(() => {
    const keys = (event: globalThis.KeyboardEvent): void => shortcut(event, model);
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, [model]);

  if (state !== 'ready') return <NotReady state={state} say={say} />;
  return (
    <>
      <RuleList model={model} />
      <main ref={main} tabIndex={-1}>
        {rule ? <RuleDetail key={rule.id} rule={rule} model={model} /> : <Overview model={model} />}
      </main>
      <Toasts items={model.toasts.value} onDismiss={() => model.dismiss()} closeLabel={texts.desk.close} />
    </>
  );
}

/** `/` goes to the search; Esc empties it, then goes back to the overview. */
function shortcut(event: globalThis.KeyboardEvent, model: RuleBookModel): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const search = searchBox();
  const typing = (event.target as Element | null)?.closest('input, textarea, select') ?? null;
  if (event.key === '/' && typing === null) {
    event.preventDefault();
    search?.focus();
    search?.select();
  } else if (event.key === 'Escape' && (typing === null || typing === search)) {
    event.preventDefault();
    if (typing === search && model.query.value !== '') model.query.value = '';
    else {
      model.show(null);
      search?.focus();
    }
  }
}

function RuleList({ model }: { model: RuleBookModel }) {
  const found = model.found.value;
  const query = model.query.value;
  return (
    <nav class="list" aria-label={say.title} onKeyDown={moveByArrows}>
      <form
        class="list-head"
        onSubmit={(event) => {
          event.preventDefault();
          const first = found[0]?.rules[0];
          if (first) model.show(first.id);
        }}
      >
        <Field
          label={say.list.search}
          hideLabel
          type="search"
          placeholder={say.list.hint}
          value={query}
          onInput={(text) => (model.query.value = text)}
        />
        <div class="row spread">
          <span class="soft small" role="status">
            {query.trim() === '' ? say.list.count(model.count.value) : say.list.found(model.count.value)}
          </span>
          {model.selected.value !== null && (
            <Button kind="quiet" small icon="back" onClick={() => model.show(null)}>
              {say.list.overview}
            </Button>
          )}
        </div>
      </form>
      {found.map(({ family, rules }) => (
        <section key={family} aria-label={families[family] ?? family}>
          <h2 class="group">{families[family] ?? family}</h2>
          <ul>
            {rules.map((rule) => (
              <Row key={rule.id} rule={rule} model={model} />
            ))}
          </ul>
        </section>
      ))}
      {found.length === 0 && (
        <p class="soft pad">
          {say.list.nothing} {say.list.nothingHelp}
        </p>
      )}
    </nav>
  );
}

/** What a clerk should know of a rule's days before opening it: that it is over, or what comes next; null: nothing. */
function stateOf(rule: BookRule, today: string): string | null {
  if (rule.until !== undefined && rule.until < today) return say.list.ended(dmy(rule.until));
  const day = comingOf(rule, today)[0]?.day;
  if (day === undefined) return null;
  return (day === rule.from ? say.list.notYet : day === rule.until ? say.list.ended : say.list.soon)(
    dmy(day),
  );
}

function Row({ rule, model }: { rule: BookRule; model: RuleBookModel }) {
  const changed = model.isChanged(rule.id);
  const state = stateOf(rule, model.world.today());
  return (
    <li>
      <button
        type="button"
        class="draft-row rule-row"
        aria-current={model.selected.value === rule.id ? 'true' : undefined}
        onClick={() => model.show(rule.id)}
      >
        <span class="rule-name">{textsOf(rule.id).name}</span>
        {(changed || state) && (
          <span class="row small">
            {changed && (
              <Badge tone="neutral" icon="pencil">
                {say.list.changed}
              </Badge>
            )}
            {state && (
              <Badge tone="warn" icon="clock">
                {state}
              </Badge>
            )}
          </span>
        )}
      </button>
    </li>
  );
}

/** ↑ ↓ go from row to row; from the search field ↓ enters the list, from the first row ↑ goes back to it. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.draft-row')];
  const at = rows.indexOf(event.target as HTMLElement);
  const next = at === 0 && step < 0 ? searchBox() : at < 0 ? (step > 0 ? rows[0] : null) : rows[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
