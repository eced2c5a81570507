/**
 * SurveyJS: the question behind an element. React keeps the way to the model on the nodes it made, Preact (survey-js-ui) on
 * the node it was mounted into; ids of questions are unique over all models of a page and stand on their elements.
 */
import type { Library } from '../serve';

type Bag = Record<string, any>;

/** Its question, if this is a model, a question, or something that leads to one within a step. */
function questionIn(bag: Bag | null | undefined, host: Element): Bag | null {
  for (const key of ['question', 'element', 'survey', 'model', 'creator']) {
    const found = bag?.[key];
    const survey = found?.getAllQuestions ? found : (found?.survey ?? found?.model);
    const all: Bag[] = survey?.getAllQuestions?.(false, false, true) ?? [];
    const name = host.getAttribute('data-name');
    const mine = all.find(({ id }) => id === host.id) ?? all.find((question) => question['name'] === name);
    if (mine) return mine;
  }
  return null;
}

function byReact(host: Element): Bag | null {
  for (let at: Element | null = host; at; at = at.parentElement) {
    const key = Object.keys(at).find((name) => /^__react(Fiber|InternalInstance)\$/.test(name));
    for (let fiber = key && (at as Bag)[key]; fiber; fiber = fiber.return) {
      const mine = questionIn(fiber.memoizedProps, host) ?? questionIn(fiber.stateNode, host);
      if (mine) return mine;
    }
  }
  return null;
}

/** Down Preact's tree, in its minified and its plain names. */
function under(vnode: Bag | null, host: Element): Bag | null {
  const mine =
    questionIn(vnode?.['props'], host) ?? questionIn(vnode?.['__c'] ?? vnode?.['_component'], host);
  if (mine) return mine;
  for (const child of (vnode?.['__k'] ?? vnode?.['_children'] ?? []) as (Bag | null)[]) {
    const found = child && under(child, host);
    if (found) return found;
  }
  return null;
}

function byPreact(host: Element): Bag | null {
  for (let at: Element | null = host; at; at = at.parentElement) {
    const tree = (at as Bag)['__k'] ?? (at as Bag)['_children'];
    const mine = tree && under(tree, host);
    if (mine) return mine;
  }
  return null;
}

function questionAt(el: Element): Bag {
  const host = el.closest('[data-name]') ?? el;
  const mine = byReact(host) ?? byPreact(host) ?? questionIn(window as Bag, host);
  if (!mine) throw new Error('no model');
  return mine;
}

export const survey: Library = {
  'survey.read': (el) => {
    const question = questionAt(el);
    const choices: Bag[] = question['visibleChoices'] ?? question['choices'] ?? [];
    return {
      type: question['getType'](),
      value: question['value'] ?? null,
      readOnly: question['isReadOnly'],
      visible: question['isVisible'],
      lazy: question['choicesLazyLoadEnabled'] === true,
      // a date mask keeps the ISO form behind what it shows
      iso: question['maskType'] === 'datetime' && question['maskSettings']?.saveMaskedValue !== true,
      on: question['valueTrue'] ?? true,
      off: question['valueFalse'] ?? false,
      choices: choices.map(({ value, text }) => ({ value, text })),
    };
  },
  'survey.set': (el, { value }) => {
    const question = questionAt(el);
    if (value === null) question['clearValue']();
    else question['value'] = value;
    return { ok: true };
  },
  'survey.list': (el, { open, find }) => {
    const list: Bag = questionAt(el)['dropdownListModel'];
    if (find !== undefined) list['filterString'] = find;
    list['popupModel'].isVisible = open;
    // a search that stays behind would filter the clerk's own list
    if (!open) list['clear']?.();
    return { ok: true };
  },
};
