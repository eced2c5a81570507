/** The tour, fourth part: a trainee practises on a form that looks like the portal’s, with invented people. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION_DIR } from '../../e2e/support/browser';
import type { Scenario } from '../../utils/practice/types';
import { must, ourPage, type Step } from './stage';

/** The easiest scenario of birth registration. */
function easiest(): Scenario {
  const file = readFileSync(join(EXTENSION_DIR, 'practice', 'scenarios.json'), 'utf8');
  const { scenarios } = JSON.parse(file) as { scenarios: Scenario[] };
  const [first] = scenarios
    .filter(({ procedure }) => procedure === '1.001193')
    .toSorted((a, b) => a.level - b.level);
  must(first, 'no scenario of birth registration');
  return first;
}

export const LEARN: readonly Step[] = [
  {
    does: 'practises: chooses the procedure for an invented citizen, looks at the papers, comes to the form',
    async run(stage) {
      const page = await ourPage(stage, 'desk.html#practice');
      const scenario = easiest();
      const start = page.locator('.scenario-row').filter({ hasText: scenario.title }).first();
      await start.waitFor();
      await start.click();
      await page.getByRole('heading', { name: 'Người dân cần làm thủ tục nào?' }).waitFor();
      await page.locator(`.work input[type=radio]`).first().waitFor();
      await page.locator('.work label').filter({ hasText: scenario.procedure }).first().click();
      for (let step = 0; step < 4; step++) {
        if ((await page.locator('.practice-stage').count()) > 0) break;
        for (const tick of await page.locator('.work .tick').all()) {
          await tick.focus();
          await page.keyboard.press('2');
        }
        await page.keyboard.press('Alt+Enter');
        await page.waitForTimeout(300);
      }
      await page.locator('.practice-stage[data-state=open]').waitFor();
      // the second paper of the folder lies open beside the form
      await page.keyboard.press('Alt+ArrowDown');
      await page.keyboard.press('Alt+ArrowDown');
      await page.locator('.counter-opened .pp').waitFor();
      await stage.picture('guide-practice');
      return `“${scenario.title}”: papers on the left, the form in the middle, the panel beside it`;
    },
  },
];
