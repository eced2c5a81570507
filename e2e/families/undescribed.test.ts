/**
 * Forms no document describes, as every family's library builds them, in real Chromium: roles from words alone. A third of the
 * forms per family, another third in the next one, and the families take turns; all of them: `npm run roles`.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNDESCRIBED } from '../../replicas/forms';
import { startReplicas, type Replicas } from '../../replicas/server';
import { SITES } from '../../replicas/sites';
import { inTurn } from '../../tests/turn';
import { launch, type Session } from '../support/browser';
import { openReplica, scoreRoles, type RoleScore } from '../support/in-page';

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

const ids = UNDESCRIBED.map(({ id }) => id);
const families = SITES.map(({ name, addresses }, at) => ({
  name,
  asked: addresses.filter(({ form = '' }) => ids.includes(form) && ids.indexOf(form) % 3 === at % 3),
})).filter(({ asked }) => asked.length > 0);

describe.each(inTurn(families, 3))('the forms of $name', ({ name, asked }) => {
  it('get their roles from words, none of them wrong', async () => {
    const scores: (RoleScore & { form: string })[] = [];
    for (const { url, form = '' } of asked) {
      const page = await session.context.newPage();
      await openReplica(page, url);
      scores.push({ form, ...(await scoreRoles(page)) });
      await page.close();
    }
    expect(scores.map(({ form, adapter }) => `${form} ${adapter}`)).toEqual(
      scores.map(({ form }) => `${form} ${scores[0]?.adapter}`),
    );
    expect(scores.flatMap(({ form, wrong }) => wrong.map((each) => `${name} ${form}: ${each}`))).toEqual([]);
    const total = (of: 'known' | 'found') => scores.reduce((sum, score) => sum + score[of], 0);
    expect(total('known')).toBeGreaterThan(20);
    expect(total('found') / total('known')).toBeGreaterThanOrEqual(0.85);
  });
});
