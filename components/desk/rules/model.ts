/** What the rule book knows and does: rules, search, the office's decisions. Its world is handed in. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { csvBytes } from '../../../utils/core/csv';
import { isRuleManaged, type Managed } from '../../../utils/core/managed';
import { isDecidable, policyFile, readPolicyFile, type Decisions } from '../../../utils/core/policy';
import { ruleBookOf, type BookRule, type RuleBook, type Wish } from '../../../utils/core/rule-book';
import { fold } from '../../../utils/core/text';
import { texts } from '../../../utils/i18n';
import { spokenLanguage } from '../../../utils/i18n/area';
import type { ToastItem } from '../../ui/toast';
import { reviewRows } from './review';
import { comingOf, levelOf, looksAt, sentencesOf, textsOf, type Coming } from './words';

export interface RuleBookWorld {
  /** Parsed JSON of `RULE_BOOK_FILE`; null when it cannot be read. */
  read(): Promise<unknown>;
  load(): Promise<Decisions>;
  save(decisions: Decisions): Promise<void>;
  /** Decisions of a newer version lie here unread. Absent: never. */
  hasNewerSettings?(): Promise<boolean>;
  download(name: string, content: string | Uint8Array<ArrayBuffer>): void;
  print(): void;
  /** ISO day in Vietnam. */
  today(): string;
  /** What the browser's policy sets. Absent: nothing. */
  managed?: ReadonlySignal<Managed>;
  /** A rule was opened, or none: for the address. */
  shown(id: string | null): void;
}

export interface FamilyOfRules {
  family: string;
  rules: BookRule[];
}

const say = texts.ruleBook;
const NEWS = 'rules';

/** Everything of a rule that somebody may look for, folded; the name apart, because it is what is meant first. */
interface Searchable {
  rule: BookRule;
  name: string;
  text: string;
}
function searchable(rule: BookRule): Searchable {
  const { name, what, changes = {} } = textsOf(rule.id);
  const said = rule.bad.flatMap(({ says }) => says.map((one) => Object.values(sentencesOf(rule.id, one))));
  const families: Readonly<Record<string, string>> = say.families;
  const all = [name, rule.id, what, rule.source, families[rule.family] ?? '', looksAt(rule), said];
  return { rule, name: plain(name), text: plain([all, Object.values(changes)].flat(4).join(' ')) };
}

/** Folded words with a space before each, so that a word is found by its beginning and not inside another. */
const plain = (text: string): string => ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')}`;

export class RuleBookModel {
  readonly state: Signal<'loading' | 'ready' | 'failed'> = signal('loading');
  readonly book: Signal<RuleBook | null> = signal(null);
  readonly query = signal('');
  /** The language that is searched in. */
  readonly language = signal(spokenLanguage());
  readonly selected: Signal<string | null> = signal(null);
  readonly decisions: Signal<Decisions> = signal({});
  readonly toasts: Signal<readonly ToastItem[]> = signal([]);

  readonly byId: ReadonlySignal<ReadonlyMap<string, BookRule>> = computed(
    () => new Map((this.book.value?.rules ?? []).map((rule) => [rule.id, rule])),
  );
  readonly #index = computed(() => {
    void this.language.value;
    return (this.book.value?.rules ?? []).map(searchable);
  });
  /** What the query leaves, best first: its words in the name, together in the text, anywhere; then put by family. */
  readonly found: ReadonlySignal<readonly FamilyOfRules[]> = computed(() => {
    const phrase = plain(this.query.value).trimEnd();
    const words = phrase.split(' ').flatMap((word) => (word === '' ? [] : [` ${word}`]));
    const rankOf = ({ name, text }: Searchable): number =>
      words.every((word) => name.includes(word)) ? 0 : text.includes(phrase) ? 1 : 2;
    const hits = this.#index.value
      .filter(({ text }) => words.every((word) => text.includes(word)))
      .toSorted((a, b) => rankOf(a) - rankOf(b));
    const families = new Map<string, BookRule[]>();
    for (const { rule } of hits) families.set(rule.family, [...(families.get(rule.family) ?? []), rule]);
    return [...families].map(([family, rules]) => ({ family, rules }));
  });
  readonly count: ReadonlySignal<number> = computed(() =>
    this.found.value.reduce((sum, { rules }) => sum + rules.length, 0),
  );
  readonly open: ReadonlySignal<BookRule | null> = computed(
    () => this.byId.value.get(this.selected.value ?? '') ?? null,
  );
  readonly coming: ReadonlySignal<readonly Coming[]> = computed(() => {
    void this.language.value;
    return [...this.byId.value.values()]
      .flatMap((rule) => comingOf(rule, this.world.today()))
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  });

  constructor(readonly world: RuleBookWorld) {}

  async load(): Promise<void> {
    const [data] = await Promise.all([this.world.read(), this.reload()]);
    this.book.value = ruleBookOf(data);
    this.state.value = this.book.value ? 'ready' : 'failed';
  }

  /** Another window may have decided meanwhile. */
  async reload(): Promise<void> {
    this.decisions.value = await this.world.load();
  }

  show(id: string | null): void {
    this.selected.value = id;
    this.world.shown(id);
  }

  isChanged(id: string): boolean {
    const { ruleSeverities } = this.managed;
    return Object.keys({ ...this.decisions.value, ...ruleSeverities }).some(
      (key) => key === id || key.startsWith(`${id}:`),
    );
  }

  get managed(): Managed {
    return this.world.managed?.value ?? {};
  }
  /** What the office's IT has set about a rule or subtype, by itself or with the whole rule; null: nothing, it is for deciding here. */
  managedAt(key: string): Wish | null {
    const { ruleSeverities = {} } = this.managed;
    if (!isRuleManaged(this.managed, key)) return null;
    return ruleSeverities[key] ?? ruleSeverities[key.replace(/:.*/, '')] ?? null;
  }

  /* ------------------------------------------------------------------ decisions */

  /** Decides about a rule or a subtype; null goes back to the book. */
  async decide(key: string, to: Wish | null): Promise<void> {
    await this.#change(({ [key]: _old, ...others }) => ({
      decisions: to === null ? others : { ...others, [key]: { to, on: this.world.today() } },
      told: to === null ? say.policy.reset : say.policy.done(levelOf(to)),
    }));
  }

  exportPolicy(): void {
    this.world.download(say.policy.fileName(this.world.today()), policyFile(this.decisions.value));
    this.tell(say.policy.exported);
  }

  /** Takes over what this book has and allows; what the office has decided here and the file does not speak of, stays. */
  async importPolicy(text: string): Promise<void> {
    const file = readPolicyFile(text);
    if (!file.ok) {
      const where = file.about === '' ? '' : ` ${say.policy.badAt(file.about)}`;
      return this.tell(say.policy.bad[file.fault] + where);
    }
    const all = Object.entries(file.decisions);
    const usable = all.filter(([key, { to }]) => isDecidable(this.byId.value, key, to));
    if (usable.length === 0) return this.tell(say.policy.nothingNew);
    const left = all.length - usable.length;
    await this.#change((decisions) => ({
      decisions: { ...decisions, ...Object.fromEntries(usable) },
      told: left === 0 ? say.policy.imported(usable.length) : say.policy.importedSome(usable.length, left),
    }));
  }

  /** Every change is made on what is kept now, can be taken back, and says so when it could not be kept. */
  async #change(alter: (now: Decisions) => { decisions: Decisions; told: string }): Promise<void> {
    try {
      const before = await this.world.load();
      const { decisions, told } = alter(before);
      await this.world.save(decisions);
      this.decisions.value = decisions;
      this.tell(told, () => void this.#undo(before, decisions));
    } catch {
      this.tell(say.policy.failed);
      await this.reload().catch(() => {});
    }
  }

  /** Only what the change touched goes back: another window may have decided something else since. */
  async #undo(before: Decisions, after: Decisions): Promise<void> {
    try {
      const now = { ...(await this.world.load()) };
      for (const key of Object.keys({ ...before, ...after })) {
        if (JSON.stringify(before[key]) === JSON.stringify(after[key])) continue;
        if (before[key]) now[key] = before[key];
        else delete now[key];
      }
      await this.world.save(now);
      this.decisions.value = now;
      this.tell(say.policy.undone);
    } catch {
      this.tell(say.policy.failed);
    }
  }

  /* ------------------------------------------------------------------ for officials */

  exportReview(): void {
    const book = this.book.value;
    if (!book) return;
    this.world.download(say.overview.reviewFile(this.world.today()), csvBytes(reviewRows(book)));
    this.tell(say.overview.reviewDone);
  }

  tell(text: string, undo?: () => void): void {
    const action = undo && { label: say.policy.undo, run: undo };
    this.toasts.value = [{ id: NEWS, text, ...(action && { action }) }];
  }
  dismiss(): void {
    this.toasts.value = [];
  }
}
