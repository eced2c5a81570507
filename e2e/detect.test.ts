/** Everyone else's example is our counter-example: on each page exactly one family answers, and it is the right one. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startReplicas, type Replicas } from '../replicas/server';
import { SITES } from '../replicas/sites';
import { launch, type Session } from './support/browser';
import { bring } from './support/in-page';

let replicas: Replicas;
let session: Session;

beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port, extension: false });
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

const answering = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const url = new URL(location.href);
    const tests = Object.entries(window.__product.DETECTORS);
    return tests.filter(([, detect]) => detect(document, url) !== null).map(([id]) => id);
  });

async function open(url: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(url);
  return page;
}

it.each(
  SITES.flatMap(({ name, addresses }) =>
    [...new Set([addresses[0], addresses.at(-1)])]
      .flatMap((address) => address ?? [])
      .map((address) => ({ site: name, ...address })),
  ),
)('$site: $name', async ({ site, url }) => {
  const page = await open(url);
  await page.waitForFunction(() => window.__judge !== undefined);
  await bring(page);
  if (site === 'national') {
    expect(await answering(page)).toEqual([]);
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).first().click();
  }
  const mine = await page.evaluate(() => window.__judge!.adapter);
  await expect.poll(() => answering(page)).toEqual([mine]);
  await page.close();
});

it.each([
  'https://dichvucong.gov.vn/',
  'https://dichvucong.gov.vn/gop-y',
  'https://dichvucong.gov.vn/tin-tuc',
  'https://dichvucongnganhtuphap.moj.gov.vn/',
])('none answers on %s', async (url) => {
  const page = await open(url);
  await bring(page);
  expect(await answering(page)).toEqual([]);
  await page.close();
});
