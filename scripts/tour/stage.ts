/** What the steps of the tour share: the page, the panel and the form of the moment, and how a picture is taken. */
import type { Frame, Page } from 'playwright-core';
import type { Session } from '../../e2e/support/browser';
import type { Hand } from '../../replicas/hand';
import { SITES } from '../../replicas/sites';

/** What of the window goes into a picture; without it, all of it. */
export interface Crop {
  /** `panel`: only our panel beside the form. */
  of?: 'panel';
  /** So much of it from its top, in px of the page. */
  height?: number;
  /** So much of it from its bottom. */
  bottom?: number;
}

export interface Stage {
  session: Session;
  /** Keeps a picture by name for the documents (only with `--docs`). */
  picture(name: string, crop?: Crop): Promise<void>;
  page: Page;
  panel: Frame;
  form: Frame;
  hand: Hand;
}

export interface Step {
  /** What the clerk does. */
  does: string;
  /** Returns what the overlay answered; throws when the step does not hold. */
  run(stage: Stage): Promise<string>;
}

export function must(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

export const problem = (panel: Frame, text: string | RegExp) =>
  panel.locator('.problem').filter({ hasText: text }).first();
export const tab = (panel: Frame, name: string) => panel.getByRole('tab', { name: new RegExp(`^${name}`) });
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
export const firstLine = async (locator: ReturnType<Frame['locator']>): Promise<string> =>
  (await locator.innerText()).split('\n')[0]!.trim();

/** Where a replica shows a form. */
export const addressOf = (site: string, form: string): string => {
  const found = SITES.find(({ name }) => name === site)?.addresses.find((one) => one.form === form);
  if (!found) throw new Error(`${site} shows no ${form}`);
  return found.url;
};

/** A page of ours in a tab of its own. */
export async function ourPage(stage: Stage, path: string): Promise<Page> {
  stage.page = await stage.session.context.newPage();
  await stage.page.goto(`chrome-extension://${stage.session.extensionId}/${path}`);
  return stage.page;
}

/** A button of the page, the first of that name. */
export const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
