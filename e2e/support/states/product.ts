/** The printed forms, and pages of the built extension that have no view of their own. */
import { readFileSync } from 'node:fs';
import { checklistModel } from '../../../utils/procedures/case-list';
import { PRINT_FORMS } from '../../../utils/procedures/print-model';
import { receiptModel, rightForm } from '../../../utils/procedures/print-receipt';
import { refusalModel } from '../../../utils/procedures/print-refusal';
import { supplementModel } from '../../../utils/procedures/supplement';
import { fatherRequests } from '../../../tests/dossiers/birth';
import { draftOf } from '../../../tests/procedures/drafts';
import { inputOf } from '../../../tests/procedures/print-input';
import { shippedPack } from '../../../tests/procedures/shipped';
import { launch } from '../browser';
import { setUpVault } from '../desk';
import { printHarness } from '../print/harness';
import { at, DESK, DESK_ZOOMED, type Place, type State } from './place';

export const print: Place = {
  name: 'print',
  size: DESK,
  zoomed: DESK_ZOOMED,
  piece: true,
  async open() {
    const harness = await printHarness();
    const page = await harness.open();
    const birth = await shippedPack('1.001193');
    const draft = draftOf(fatherRequests.values, { papers: { 'chung-sinh': 'missing' } });
    const input = inputOf(draft, birth);
    const received = {
      receivedAt: Date.UTC(2026, 10, 20, 7, 50),
      term: { amount: 1, unit: 'SAME_DAY' },
      dueText: '17 giờ 00 phút, ngày 20/11/2026',
      dueWhy: 'Ngày hẹn tính từ giờ nhận ở trên.',
    } as const;
    const models = {
      receipt: receiptModel({ ...input, ...received }),
      supplement: supplementModel(input),
      refusal: refusalModel(input),
      checklist: checklistModel(input),
      right: rightForm(input),
      problems: [],
      log: { count: 0, last: '', now: 'none' as const, when: '' },
    };
    const states = PRINT_FORMS.map((form) => ({
      name: form,
      show: () => page.evaluate((given) => window.printed.show(given), { ...models, form }),
    }));
    return { page, close: harness.close, states };
  },
};

/** A few scenarios and rules: the first of each kind is enough to see its page. */
const first = (path: string, name: string): string => {
  const all = JSON.parse(readFileSync(at(`../../public/${path}`), 'utf8')) as Record<
    string,
    { id: string }[]
  >;
  return all[name]![0]!.id;
};

/** What the desk and the other pages of the built extension show. */
export const product: Place = {
  name: 'product',
  size: DESK,
  zoomed: DESK_ZOOMED,
  async open() {
    const session = await launch({ port: 9 });
    const page = await setUpVault(session);
    const home = `chrome-extension://${session.extensionId}`;
    const on = (name: string, hash: string, ready: string): State => ({
      name,
      async show() {
        await page.goto(`${home}/desk.html`);
        await page.evaluate((where) => (location.hash = where), hash);
        await page.locator(ready).first().waitFor();
      },
    });
    const own = (name: string): State => ({
      name,
      async show() {
        await page.goto(`${home}/${name}.html`);
        await page.locator('h1').first().waitFor();
      },
    });
    return {
      page,
      close: session.close,
      states: [
        on('procedures', 'procedures', '.procedure-row'),
        on('a procedure', 'procedure=1.001193', 'main h1'),
        on('rules', 'rules', '.rule-row'),
        on('a rule', `rule=${first('reference/rule-book.json', 'rules')}`, 'main h1'),
        on('practice', 'practice', '.starts'),
        on('practice: a dossier', `practice=${first('practice/scenarios.json', 'scenarios')}`, '.work h2'),
        on('supervision', 'supervision=register', '.supervision h1'),
        on('account', 'account', '.detail h1'),
        on('health', 'health', 'main h1'),
        own('welcome'),
      ],
    };
  },
};
