/**
 * Every family through the extension as it ships: the right adapter and procedure, a fill by roles the way a restore does
 * it, and the portal's own state as the judge.
 */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { startReplicas, type Replicas } from '../replicas/server';
import { SITES } from '../replicas/sites';
import { UNDESCRIBED } from '../replicas/forms';
import { inTurn } from '../tests/turn';
import { launch, type Session } from './support/browser';
import { fillFamilyAndJudge } from './support/family-fill';
import { panelOf } from './support/panel';
import { seatOf } from './support/seat';

let replicas: Replicas;
let session: Session;

beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port });
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

const isUndescribed = (form: string | undefined): boolean => UNDESCRIBED.some(({ id }) => id === form);
/** Documented forms, and one that nobody described, of every site. Each family has a test of its own as well, so they take turns. */
const CASES = SITES.flatMap(({ name, addresses }) => {
  const described = addresses.filter(({ form }) => !isUndescribed(form));
  const other = addresses.find(({ form }) => isUndescribed(form));
  return [...described, ...(other ? [other] : [])].map((address) => ({ site: name, ...address }));
});

describe.each(inTurn(CASES, 6))('$site: $name', ({ site, url, procedure }) => {
  it('is recognised, filled by roles, and nobody else is touched', async () => {
    const { context } = session;
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => window.__judge !== undefined);
    // the national shell is read once the clerk has opened the card where the agency is chosen
    if (site === 'national') await page.getByRole('button', { name: 'Nộp hồ sơ' }).first().click();
    await panelOf(page);
    await fillFamilyAndJudge(seatOf(session, page), procedure);
    await page.close();
  });
});
