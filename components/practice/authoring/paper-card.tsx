import { useRef, useState } from 'preact/hooks';
import { isRole, personOf, type Role } from '../../../utils/core/roles';
import { texts } from '../../../utils/i18n';
import { PAPERS, roleOfLine } from '../../../utils/practice/paper-kinds';
import { FLAWS, type Fact, type Flaw, type FolderPaper } from '../../../utils/practice/types';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Choice } from './choice';
import { factChanged, faultOf, paperChanged, withFact, withFault, withoutFact, withoutPaper } from './edit';
import type { AuthoringModel, Draft } from './model';

const say = texts.practiceAuthor.edit;
const roleName = (role: string): string => texts.common.role(role);
const COPIES = ['original', 'certified-copy', 'photocopy'] as const;

interface PaperProps {
  model: AuthoringModel;
  draft: Draft;
  paper: FolderPaper;
}

interface CardProps extends PaperProps {
  /** It is being taken away: the keyboard wants another place. */
  onGone(): void;
}

/** One paper: what it is, what is wrong with it, what stands on it. Folded up, because a folder has many. */
export function PaperCard({ at, ...props }: CardProps & { at: number }) {
  const { paper } = props;
  const [isOpen, open] = useState(paper.facts.every(({ value }) => value === ''));
  const name = [paper.title || say.paperTitle, paper.whose].filter(Boolean).join(' ');
  return (
    <details class="authoring-paper" open={isOpen} onToggle={(event) => open(event.currentTarget.open)}>
      <summary>
        <span>{say.paper(at, name)}</span>
        {paper.flaw && <span class="soft small">{say.flaws[paper.flaw]}</span>}
      </summary>
      {isOpen && <Inside {...props} />}
    </details>
  );
}

function Inside({ model, draft, paper, onGone }: CardProps) {
  const roles = rolesFor(draft, paper);
  const table = useRef<HTMLTableElement>(null);
  const set = (part: Partial<FolderPaper>): void =>
    model.change((one, of) => paperChanged(one, of, paper.id, part));
  return (
    <>
      <div class="authoring-row">
        <Field
          label={say.paperTitle}
          value={paper.title}
          maxLength={160}
          onInput={(title) => set({ title })}
        />
        <Field
          label={say.whose}
          placeholder={say.whoseHint}
          value={paper.whose}
          maxLength={80}
          onInput={(whose) => set({ whose })}
        />
      </div>
      <div class="authoring-row">
        <Choice
          label={say.counts}
          value={paper.counts ?? ''}
          options={[['', say.countsNone], ...draft.pack.papers.map(({ id, label }) => [id, label] as const)]}
          onChange={(counts) => set({ counts: counts === '' ? null : counts })}
        />
        <Choice
          label={say.copy}
          value={paper.copy}
          options={COPIES.map((copy) => [copy, say.copies[copy]])}
          onChange={(copy) => set({ copy })}
        />
        <Choice<Flaw | ''>
          label={say.flaw}
          value={paper.flaw ?? ''}
          options={[['', say.noFlaw], ...FLAWS.map((flaw) => [flaw, say.flaws[flaw]] as const)]}
          onChange={(flaw) => set({ flaw: flaw === '' ? null : flaw })}
        />
      </div>
      <table ref={table} class="authoring-facts" tabIndex={-1}>
        <caption>{say.facts}</caption>
        <thead>
          <tr>
            <th scope="col">{say.label}</th>
            <th scope="col">{say.value}</th>
            <th scope="col">{say.role}</th>
            <th>
              <span class="visually-hidden">{say.trapsHint}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {paper.facts.map((fact, line) => (
            <FactRow
              key={fact.id}
              model={model}
              paper={paper}
              fact={fact}
              at={line + 1}
              roles={roles}
              onGone={() => table.current?.focus()}
            />
          ))}
        </tbody>
      </table>
      <div class="row spread">
        <Button
          small
          icon="plus"
          disabled={paper.facts.length >= 120}
          onClick={() => model.change((one, of) => withFact(one, of, paper.id))}
        >
          {say.addFact}
        </Button>
        <Button
          small
          kind="quiet"
          icon="trash"
          title={say.removePaperHint}
          onClick={() => {
            onGone();
            model.change((one, of) => withoutPaper(one, of, paper.id));
          }}
        >
          {say.removePaper}
        </Button>
      </div>
    </>
  );
}

function FactRow({
  model,
  paper,
  fact,
  at,
  roles,
  onGone,
}: Omit<PaperProps, 'draft'> & { fact: Fact; at: number; roles: readonly Role[]; onGone(): void }) {
  const set = (part: Partial<Fact>): void =>
    model.change((one, of) => factChanged(one, of, paper.id, fact.id, part));
  const name = fact.label || say.labelOf(at);
  const fault = faultOf(fact);
  return (
    <tr>
      <td>
        <input
          class="input"
          aria-label={say.labelOf(at)}
          value={fact.label}
          maxLength={120}
          spellcheck={false}
          onInput={(event) => set({ label: event.currentTarget.value })}
        />
      </td>
      <td>
        <input
          class="input"
          aria-label={say.valueOf(name)}
          value={fact.value}
          maxLength={300}
          spellcheck={false}
          onInput={(event) => set({ value: event.currentTarget.value })}
        />
      </td>
      <td>
        <select
          class="input"
          aria-label={say.roleOf(name)}
          value={fact.role ?? ''}
          onChange={({ currentTarget: { value } }) => set({ role: isRole(value) ? value : null })}
        >
          <option value="">{say.noRole}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {roleName(role)}
            </option>
          ))}
        </select>
      </td>
      <td class="row">
        {fault && (
          <Button
            small
            aria-label={say.faultOf(say.fault[fault], name)}
            onClick={() => model.change((one, of) => withFault(one, of, paper.id, fact.id))}
          >
            {say.fault[fault]}
          </Button>
        )}
        <Button
          kind="quiet"
          small
          icon="close"
          label={say.removeFact(name)}
          onClick={() => {
            onGone(); // the button goes, the keyboard stays here
            model.change((one, of) => withoutFact(one, of, paper.id, fact.id));
          }}
        />
      </td>
    </tr>
  );
}

/** Fields of the procedure, and what papers of this kind say of its people: the whole vocabulary would be more than anybody reads. */
function rolesFor({ scenario, pack }: Draft, { kind }: FolderPaper): readonly Role[] {
  const asked = pack.required.flatMap(({ roles }) => roles.filter(isRole));
  const said = scenario.folder.flatMap(({ facts }) => facts.flatMap(({ role }) => role ?? []));
  const people = [...new Set([...asked, ...said, ...scenario.fields].map(personOf))];
  const printed = PAPERS[kind].lines.flatMap((line) => people.flatMap((one) => roleOfLine(line, one) ?? []));
  const order = (role: Role): number => people.indexOf(personOf(role));
  return [...new Set([...scenario.fields, ...asked, ...said, ...printed])].sort(
    (a, b) => order(a) - order(b),
  );
}
