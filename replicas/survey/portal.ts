/**
 * What the portal's own scripts do around the library: load lists late, empty the ward when the province changes, look the
 * deceased up in the population database, put their own labels and calendars onto the questions.
 */
import flatpickr from 'flatpickr';
import type { Question, SurveyModel } from 'survey-core';
import { attributeOf, personOf, type Role } from '../../utils/core/roles';
import { cast } from '../../tests/cast';
import { entriesOf, type Entry } from '../kit/lists';
import { chance, type Options } from '../moods';
import { codeOf, floats, isLazy, isWard } from './model';
import { referred, type Planned } from './plan';

export interface Portal {
  /** Runs an act of the portal itself, so that the judge does not blame anybody for it. */
  act<T>(what: 'portal' | 'copy' | 'wipe', run: () => T): T;
}

interface Setting {
  survey: SurveyModel;
  plan: readonly Planned[];
  options: Options;
  paged: boolean;
  portal: Portal;
}

let calls = 0;

/** The list service: a delay, and in `session-lost` nothing any more after three answers. */
function ask(list: () => Entry[], { moods, seed }: Options, name: string): Promise<Entry[] | null> {
  const ms = moods.has('slow') ? 2_000 + chance(seed, name) * 1_000 : 150 + chance(seed, name) * 250;
  return new Promise((done) => {
    setTimeout(() => {
      calls += 1;
      done(moods.has('session-lost') && calls > 3 ? null : list());
    }, ms);
  });
}

const items = (entries: readonly Entry[]) => entries.map(({ code, text }) => ({ value: code, text }));

/** Lists that load when they are first opened, and wards that load when the province is known. */
export function lists({ survey, plan, options, paged, portal }: Setting): void {
  const of = (name: string) => plan.find((each) => each.name === name);
  const parentOf = (each: Planned) => referred(plan, each.field.within ?? '', each.block);
  const valueOf = (each: Planned | undefined): string =>
    each ? String(survey.getValue(each.name) ?? '') : '';
  const loading = new Set<string>();
  const load = (question: Question, each: Planned) => {
    if (loading.has(each.name)) return;
    loading.add(each.name);
    const parent = isWard(each.field) ? valueOf(parentOf(each)) : '';
    void ask(() => entriesOf(each.field, parent), options, each.name).then((entries) => {
      loading.delete(each.name);
      // the province was changed meanwhile: this answer belongs to the former one
      if (isWard(each.field) && valueOf(parentOf(each)) !== parent) return load(question, each);
      if (entries) question.choices = items(entries);
    });
  };
  survey.onOpenDropdownMenu.add((_, { question }) => {
    const each = of(question.name);
    if (!each || paged || !isLazy(each.field) || question.choices.length > 1) return;
    load(question, each);
  });
  // SurveyJS' own way: 25 entries at a time, searched by the service
  survey.onChoicesLazyLoad.add((_, { question, filter, skip, take, setItems }) => {
    const each = of(question.name);
    if (!each) return setItems([], 0);
    void ask(() => entriesOf(each.field, valueOf(parentOf(each))), options, each.name).then((entries) => {
      const strict = options.moods.has('strict-search');
      const plain = (text: string) => (strict ? text : text.toLocaleLowerCase('vi'));
      const found = (entries ?? []).filter(({ text }) => plain(text).includes(plain(filter ?? '')));
      setItems(items(found.slice(skip, skip + take)), found.length);
    });
  });
  survey.onGetChoiceDisplayValue.add((_, { question, values, setItems }) => {
    const each = of(question.name);
    const entries = each ? entriesOf(each.field, valueOf(parentOf(each))) : [];
    setItems(
      values.map((value: unknown) => entries.find(({ code }) => code === value)?.text ?? String(value)),
    );
  });
  survey.onValueChanged.add((_, { name }) => {
    for (const each of plan.filter((ward) => isWard(ward.field) && parentOf(ward)?.name === name)) {
      const question = survey.getQuestionByName(each.name);
      if (!question) continue;
      portal.act('portal', () => question.clearValue());
      if (!paged) {
        question.choices = [];
        if (valueOf(parentOf(each)) !== '') load(question, each);
      }
    }
  });
}

/** Khai tử: name, 12 digits and birth date together ask the population database; what it knows is filled in and locked. */
export function lookup({ survey, plan, options, portal }: Setting): void {
  const by = (attribute: string) =>
    plan.find(({ field }) => field.role === (`subject.${attribute}` as Role) && field.kind !== 'choice');
  const trio = ['fullName', 'personalId', 'birthDate'].map(by);
  if (!by('deathDate') || trio.some((each) => !each)) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  survey.onValueChanged.add((_, { name }) => {
    if (!trio.some((each) => each?.name === name)) return;
    clearTimeout(timer);
    const [fullName, personalId, birthDate] = trio.map((each) =>
      String(survey.getValue(each?.name ?? '') ?? ''),
    );
    const who = Object.values(cast).find((one) => one.personalId !== '' && one.personalId === personalId);
    if (!who || who.birthDate !== birthDate || who.fullName.toLowerCase() !== fullName?.toLowerCase()) return;
    timer = setTimeout(
      () => {
        const known: Record<string, string | undefined> = {
          gender: who.gender,
          ethnicity: who.ethnicity,
          nationality: who.nationality,
          idPaperNumber: who.paper?.number,
          idPaperIssueDate: who.paper?.issued.split('/').reverse().join('-'),
          idPaperIssuer: who.paper?.issuer,
          idPaperType: who.paper?.kind.replace(/^Thẻ căn cước công dân$/, 'Căn cước công dân'),
        };
        for (const [attribute, text] of Object.entries(known)) {
          const each = by(attribute);
          const question = each ? survey.getQuestionByName(each.name) : null;
          if (!each || !question || text === undefined) continue;
          if (each.field.kind === 'select' && !entriesOf(each.field).some((entry) => entry.text === text))
            continue;
          portal.act('portal', () => {
            if (each.field.kind === 'select') question.choices = items(entriesOf(each.field));
            question.value = each.field.kind === 'select' ? codeOf(each.field, text) : text;
            question.readOnly = true;
          });
        }
      },
      options.moods.has('slow') ? 2_900 : 2_500,
    );
  });
}

/** "Some values vanish up to 1.8 s after they were taken"; each at most once. */
export function forgetful({ survey, plan, options, portal }: Setting): void {
  const lost = new Set<string>();
  survey.onValueChanged.add((_, { name, value }) => {
    const each = plan.find((one) => one.name === name);
    if (!each || each.field.readonly || value === undefined || value === null || lost.has(name)) return;
    if (chance(options.seed, `wipe ${name}`) > 0.15) return;
    lost.add(name);
    setTimeout(
      () => portal.act('wipe', () => survey.clearValue(name)),
      300 + chance(options.seed, `when ${name}`) * 1_500,
    );
  });
}

const calendars = new Map<string, flatpickr.Instance>();

/** The portal's label in place of a title (the star stands only there), and a calendar where the model wants an ISO date. */
export function dress(question: Question, element: HTMLElement, { field }: Planned): void {
  if (floats(field) && !element.querySelector('.floating-label')) {
    const label = document.createElement('label');
    label.className = 'floating-label';
    label.textContent = `${field.label}${field.required ? ' *' : ''}`;
    element.prepend(label);
  }
  const input = element.querySelector<HTMLInputElement>('input:not([type=hidden])');
  if (field.kind !== 'date' || !input || input.classList.contains('flatpickr-input')) return;
  calendars.get(question.id)?.destroy();
  const calendar = flatpickr(input, {
    altInput: true,
    altFormat: 'd/m/Y',
    dateFormat: 'Y-m-d',
    clickOpens: !question.isReadOnly,
    onChange: (_dates, iso) => void (question.value = iso === '' ? undefined : iso),
  });
  calendar.setDate(question.value ?? '', false);
  calendars.set(question.id, calendar);
}

/** What the model holds stands in the calendar too, whoever set it. */
export function followDates(survey: SurveyModel): void {
  survey.onValueChanged.add((_, { question, value }) => {
    const calendar = question ? calendars.get(question.id) : undefined;
    if (!calendar) return;
    calendar.setDate(value ?? '', false);
  });
}

/** The applicant from the account. */
export function account({ survey, plan, options, portal }: Setting): void {
  const who = options.moods.has('other-account') ? cast.nga : cast.account;
  const known: Partial<Record<string, string | undefined>> = {
    fullName: who.fullName,
    birthDate: who.birthDate.split('/').reverse().join('-'),
    personalId: who.personalId,
    idPaperNumber: who.paper?.number,
    idPaperIssueDate: who.paper?.issued.split('/').reverse().join('-'),
    idPaperIssuer: who.paper?.issuer,
    idPaperType: who.paper?.kind.replace(/^Thẻ căn cước công dân$/, 'Căn cước công dân'),
    phone: '0912000056',
  };
  for (const { name, field } of plan) {
    if (!field.readonly || !field.role || personOf(field.role) !== 'requester') continue;
    const text = known[attributeOf(field.role)];
    const question = survey.getQuestionByName(name);
    if (text === undefined || !question) continue;
    portal.act('portal', () => {
      if (field.kind === 'select') question.choices = items(entriesOf(field));
      question.value = field.kind === 'select' ? codeOf(field, text) : text;
    });
  }
}
