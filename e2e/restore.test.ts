/**
 * A big draft goes back in one act: preview first, into another version of the same form (other suffixes, ids or names), and
 * out again with undo. The portal's own state is the judge.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Judge } from '../replicas/kit/judge';
import type { KitField } from '../replicas/kit/spec';
import { valuesFor } from '../replicas/kit/values';
import { startReplicas, type Replicas } from '../replicas/server';
import { UNDESCRIBED } from '../replicas/forms';
import { SITES } from '../replicas/sites';
import { inTurn } from '../tests/turn';
import { launch, type Session } from './support/browser';
import { setUpVault } from './support/desk';
import { askPanel, panelOf, untilReport } from './support/panel';
import { pressAsAHand } from './support/press';

declare global {
  interface Window {
    __judge?: Judge;
  }
}

let replicas: Replicas;
let session: Session;

beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port });
  await setUpVault(session);
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

/** The largest form nobody described: about sixty fields with its addresses. */
const FORM = [...UNDESCRIBED].sort((a, b) => sizeOf(b) - sizeOf(a))[0]!;
function sizeOf({ blocks }: (typeof UNDESCRIBED)[number]): number {
  return blocks.reduce((sum, { fields }) => sum + fields.length, 0);
}
const isListed = ({ kind }: KitField): boolean =>
  kind === 'choice' || kind === 'select' || kind === 'checkbox';
/** One family a day (half a minute each). */
const CASES = SITES.flatMap(({ name, addresses }) => {
  const address = addresses.find(({ form }) => form === FORM.id);
  return address ? [{ site: name, url: address.url }] : [];
});

async function open(url: string, mood: string): Promise<Page> {
  const page = await session.context.newPage();
  const address = new URL(url);
  address.searchParams.set('mood', mood);
  await page.goto(address.href);
  await page.waitForFunction(() => window.__judge !== undefined);
  return page;
}

const held = (page: Page): Promise<Record<string, string>> => page.evaluate(() => window.__judge!.values());

describe.each(inTurn(CASES, CASES.length))('a draft of a form on $site', ({ url }) => {
  it('goes back into the other version of the form in one act, and out again', async () => {
    const first = await open(url, 'calm');
    await panelOf(first);
    const { fields } = await untilReport(session, first, (report) => report.fields.length > 10);
    const ids = await first.evaluate(() => window.__judge!.roles());
    const values = valuesFor(FORM, 3);
    // by roles, as a clerk's quick fill would: what has a role can be found again under any name
    const wanted = Object.fromEntries(
      Object.entries(values).flatMap(([id, value]) => (ids[id] ? [[ids[id], value]] : [])),
    );
    await askPanel(session, first, { type: 'panel.fill', values: wanted as Record<string, string> });
    const before = await held(first);
    expect(Object.keys(before).length).toBeGreaterThan(fields.length * 0.4);
    await first.close();

    const second = await open(url, 'alias');
    const untouched = await held(second);
    const panel = await panelOf(second);
    await untilReport(session, second, (report) => report.fields.length > 10);
    await panel.getByRole('tab', { name: /^Bản nháp/ }).click();
    await panel.getByRole('button', { name: 'Xem', exact: true }).first().click();
    const apply = panel.getByRole('button', { name: /^Điền lại \d+ ô$/ });
    await apply.waitFor();
    // a look at the preview has changed nothing
    expect(await held(second)).toEqual(untouched);
    await pressAsAHand(panel, apply);
    await panel.getByText(/^Đã điền lại \d+\/\d+ ô/).waitFor({ timeout: 60_000 });
    const after = await held(second);
    const words = (text = ''): string =>
      text
        .toLocaleLowerCase('vi')
        .replace(/^-+ *chọn.*/, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
    const lost = Object.keys(before).filter((id) => words(after[id]) !== words(before[id]));
    expect(lost).toEqual([]);
    await pressAsAHand(panel, panel.getByRole('button', { name: 'Hoàn tác' }));
    const message = panel.getByText(/^Đã hoàn tác/);
    await message.waitFor({ timeout: 60_000 });
    const undone = await held(second);
    const left = Object.keys(undone).filter((id) => words(undone[id]) !== words(untouched[id]));
    // a tick cannot be taken away by hand either, and some lists have no empty entry: those are counted as not undone
    const listed = new Set(
      FORM.blocks.flatMap(({ fields }) => fields.filter(isListed).map(({ name }) => name)),
    );
    expect(left.filter((id) => !listed.has(id))).toEqual([]);
    const [, done = '', total = ''] = /(\d+)\/(\d+)/.exec(await message.innerText()) ?? [];
    expect(Number(total) - Number(done)).toBeGreaterThanOrEqual(left.length === 0 ? 0 : 1);
    await second.close();
    // two whole forms, each field verified, and everything taken back
  }, 120_000);
});
