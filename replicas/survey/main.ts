/** Builds the page for `?formalityId=`; `renderer=js` draws the form with survey-js-ui, `lists=paged` loads lists page by page. */
import 'survey-core/survey-core.fontless.css';
import 'flatpickr/dist/flatpickr.css';
import { createElement as h, useEffect, useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Model, type PanelModel, type SurveyModel } from 'survey-core';
import { beHostile } from '../hostile';
import { readOptions } from '../moods';
import { formOf } from './forms';
import { judgeOf } from './judge';
import { surveyJson } from './model';
import { Page } from './page';
import { planOf } from './plan';
import { account, dress, followDates, forgetful, lists, lookup } from './portal';

const query = new URLSearchParams(location.search);
const form = formOf(query.get('formalityId') ?? '');
if (!form) throw new Error('No such form');
const options = readOptions(query);
const paged = query.get('lists') === 'paged';
const plan = planOf(form, options, (query.get('rename') ?? '').split(','));

const json = surveyJson(form, plan, paged);
const survey = new Model(json);
const mobile = new Model(json);
const { judge, act } = judgeOf(form, survey, mobile, plan);
const setting = { survey, plan, options, paged, portal: { act } };
account(setting);
lists(setting);
lookup(setting);
followDates(survey);
if (options.moods.has('wipe')) forgetful(setting);
mobile.mergeData(survey.data);
survey.onValueChanged.add((_, { name, value }) => act('portal', () => mobile.setValue(name, value)));
for (const model of [survey, mobile])
  model.onAfterRenderQuestion.add((_, { question, htmlElement }) => {
    const each = plan.find(({ name }) => name === question.name);
    if (each) dress(question, htmlElement, each);
  });
if (options.moods.has('late'))
  for (const panel of (survey.getAllPanels() as PanelModel[]).slice(1)) {
    panel.visible = false;
    setTimeout(() => (panel.visible = true), 3_000);
  }
if (options.moods.has('hidden'))
  for (const { name, field } of plan.filter(
    ({ field: { when, kind } }) => when?.is.includes('Khác') && kind === 'text',
  )) {
    // "Khác" boxes come 1.5 s late and lose what was written before
    const box = survey.getQuestionByName(name);
    if (!box || !field.when) continue;
    survey.onQuestionVisibleChanged.add((_, { question, visible }) => {
      const element = document.getElementById(question.id);
      if (question !== box || !visible) return;
      element?.style.setProperty('visibility', 'hidden');
      setTimeout(() => {
        act('wipe', () => box.clearValue());
        document.getElementById(question.id)?.style.removeProperty('visibility');
      }, 1_500);
    });
  }
if (options.moods.has('hostile')) beHostile();

/** Draws a model with React's own component, made anew 20 times a second for 2 s after a change in mood `redraw`. */
async function renderer(): Promise<(model: SurveyModel) => ReactNode> {
  if (query.get('renderer') === 'js') {
    const { renderSurvey } = await import('survey-js-ui');
    const Drawn = ({ model }: { model: SurveyModel }) => {
      const place = useRef<HTMLDivElement>(null);
      useEffect(() => void (place.current && renderSurvey(model, place.current)), [model]);
      return h('div', { ref: place });
    };
    return (model) => h(Drawn, { model });
  }
  const { Survey } = await import('survey-react-ui');
  const Drawn = ({ model }: { model: SurveyModel }) => {
    const [turn, setTurn] = useState(0);
    useEffect(() => {
      if (!options.moods.has('redraw')) return;
      let until = 0;
      const timer = setInterval(() => performance.now() < until && setTurn((count) => count + 1), 200);
      const stir = () => (until = performance.now() + 2_000);
      model.onValueChanged.add(stir);
      return () => clearInterval(timer);
    }, [model]);
    return h(Survey, { key: turn, model });
  };
  return (model) => h(Drawn, { model });
}

/** Mood `foreign`: a second survey on the page (how satisfied were you?) with question types the forms do not use, and another family's input. */
const poll = new Model({
  showNavigationButtons: false,
  elements: [
    { type: 'radiogroup', name: 'mucDoHaiLong', title: 'Mức độ hài lòng', choices: ['Tốt', 'Chưa tốt'] },
    { type: 'text', name: 'citizenHoten', title: 'Họ và tên' },
    { type: 'comment', name: 'gopY', title: 'Góp ý' },
    { type: 'text', inputType: 'date', name: 'ngayDen', title: 'Ngày đến' },
    {
      type: 'text',
      name: 'ngayVe',
      title: 'Ngày về',
      maskType: 'datetime',
      maskSettings: { pattern: 'dd/mm/yyyy' },
    },
    { type: 'checkbox', name: 'lyDo', title: 'Vì sao?', choices: ['Nhanh', 'Gần', 'Rõ ràng'] },
    { type: 'boolean', name: 'quayLai', title: 'Có quay lại không?', renderAs: 'radio' },
    { type: 'boolean', name: 'dongY', title: 'Đồng ý' },
    { type: 'text', inputType: 'number', name: 'soLan', title: 'Số lần' },
    { type: 'dropdown', name: 'tinhDen', title: 'Từ tỉnh', choices: ['item1'] },
  ],
});
/** A portal that listens to the mouse on the list itself instead of asking the library. */
poll.onAfterRenderQuestion.add((_, { question, htmlElement }) => {
  if (question.name !== 'tinhDen') return;
  htmlElement.querySelector('.sd-dropdown')?.addEventListener('click', () => {
    setTimeout(() => (question.choices = ['Lào Cai', 'Lai Châu']), 300);
  });
});
Object.assign(window, { __poll: poll });

const draw = await renderer();
const root = document.getElementById('root');
if (!root) throw new Error('No root');
createRoot(root).render(
  h(
    'div',
    null,
    h(Page, {
      form,
      options,
      survey,
      copy: draw(mobile),
      onSent: () => (judge.submitted = survey.data),
      children: draw(survey),
    }),
    options.moods.has('foreign')
      ? h(
          'aside',
          null,
          h('h3', null, 'Khảo sát'),
          draw(poll),
          h('form', null, h('input', { name: 'HoTenKS' })),
        )
      : null,
  ),
);
// tests look at the page as soon as there is a judge
const timer = setInterval(() => {
  if (!document.querySelector('.hidden .sd-question, .md\\:block-form [data-name]')) return;
  clearInterval(timer);
  window.__judge = judge;
}, 20);
