/** Adapters and the fill queue in plain Chromium against the replicas, without the extension around them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eFormOf } from '../replicas/hand';
import { startReplicas, type Replicas } from '../replicas/server';
import { PROCEDURES } from '../replicas/data/procedures';
import { grandmotherRequests, singleMother } from '../tests/dossiers/birth';
import type { Dossier } from '../tests/dossiers/dossier';
import { divorcedGroom, foreignGroom, otherEthnicity } from '../tests/dossiers/marriage';
import { inTurn } from '../tests/turn';
import { matchOption } from '../utils/adapters/options';
import type { FrameSnapshot } from '../utils/core/snapshot';
import type { FillResult } from '../utils/session/fill-queue';
import { adaptersScript } from './support/adapters-script';
import { launch, type Session } from './support/browser';

let replicas: Replicas;
let session: Session;
let script = '';

beforeAll(async () => {
  [replicas, script] = await Promise.all([startReplicas(), adaptersScript()]);
  session = await launch({ port: replicas.port, extension: false });
});

afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

async function open(address: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(address);
  return page;
}

/** The e-form by itself, with the adapters in its page. */
async function openForm(code: string, query = ''): Promise<Page> {
  const uuid = PROCEDURES.find((each) => each.code === code)?.uuid;
  const page = await open(`https://tokhaidientu.moj.gov.vn/e-form/${uuid}?${query}`);
  await page.waitForFunction(() => window.__replica !== undefined);
  await page.addScriptTag({ content: script });
  return page;
}

const read = (page: Page): Promise<FrameSnapshot | null> =>
  page.evaluate(() => {
    const url = new URL(location.href);
    return window.__adapters.pick(document, url)?.read(document, url) ?? null;
  });

/** Ticks the first option of every radio, so that addresses and what "Có" opens are there. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const radio of document.querySelectorAll('x-radio')) radio.querySelector('input')?.click();
  });
  // the relation rebuilds the blocks once more after the ticks
  await page.waitForFunction(() => {
    const state = window as Window & { __built?: { lists: number; since: number } };
    const lists = document.querySelectorAll('#eform [id^="custom-select-"]').length;
    if (state.__built?.lists !== lists) state.__built = { lists, since: performance.now() };
    return performance.now() - state.__built.since > 800;
  });
}

describe('reading', () => {
  const forms: [code: string, query: string][] = [
    ['1.001193', 'mood=calm'],
    ['1.001193', 'mood=alias,prefill'],
    ['1.001193', 'drift=60&seed=3'],
    ['1.004884', 'mood=foreign'],
    ['1.000894', 'mood=calm'],
    ['1.000894', 'mood=alias'],
    ['1.000894', 'drift=100&seed=5'],
    ['1.000656', 'mood=calm'],
    ['1.000656', 'drift=40&seed=2'],
    ['1.004859', 'mood=alias'],
  ];
  it.each(inTurn(forms, 3))('finds the roles of %s with %s, none of them wrong', async (code, query) => {
    const page = await openForm(code, query);
    await openAll(page);
    const snapshot = await read(page);
    const truth = await page.evaluate(() => window.__replica?.roles() ?? {});
    await page.close();
    const fields = snapshot?.fields.filter(({ key }) => key in truth) ?? [];
    const wrong = fields.filter(({ key, role }) => role !== null && truth[key] !== role);
    expect(wrong.map(({ key, role }) => `${key} ${role}`)).toEqual([]);
    const known = fields.filter(({ key }) => truth[key] !== null);
    expect(known.length).toBeGreaterThan(30);
    expect(known.filter(({ role }) => role !== null).length).toBeGreaterThanOrEqual(0.98 * known.length);
    if (query === 'mood=calm') expect(snapshot?.drift).toMatchObject({ missing: [], new: [] });
    if (query.startsWith('drift')) expect(snapshot?.drift.missing.length).toBeGreaterThan(3);
  });

  it('sees the papers of the wizard, their files, and the procedure; no fields', async () => {
    const page = await open('https://dichvucongnganhtuphap.moj.gov.vn/nop-ho-so/100001');
    const next = '[data-e2e="btn-next"]';
    await page.click(next);
    await eFormOf(page);
    await page.click(next);
    await page.addScriptTag({ content: script });
    const first = await read(page);
    expect(first?.adapter).toBe('justice-wizard');
    expect(first?.fields).toEqual([]);
    expect(first?.hints).toContainEqual({ how: 'title', value: 'Đăng ký khai sinh' });
    expect(first?.papers).toHaveLength(4);
    expect(first?.papers[0]).toMatchObject({ required: true, state: 'empty', attached: [] });
    expect(first?.papers[0]?.name).toMatch(/^Giấy chứng sinh/);

    await page
      .getByRole('button', { name: /^Chọn tệp/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Tải lên từ thiết bị' }).click();
    const file = { name: 'giay.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') };
    await page.setInputFiles('#upload-container input[type=file]', file);
    await page.fill('input[name=documentName]', 'Giấy chứng sinh');
    await page.getByRole('button', { name: 'Thêm vào ví & Chọn' }).click();
    await expect
      .poll(async () => (await read(page))?.papers[0])
      .toMatchObject({ state: 'attached', attached: ['Giấy chứng sinh'] });
    await page.close();
  });
});

interface Filled {
  results: FillResult[];
  /** Roles for which no field came up. */
  left: string[];
  ms: number;
  byRole: Record<string, string>;
  wrong: unknown[];
  domOnly: string[];
}

/** Fills by role as a clerk's restore does: what a choice opens is filled in the next round. */
async function fillDossier(page: Page, { values }: Dossier): Promise<Filled> {
  return page.evaluate(
    async (wanted: Record<string, string>) => {
      const { pick, runFill } = window.__adapters;
      const url = new URL(location.href);
      const adapter = pick(document, url);
      const replica = window.__replica;
      if (!adapter || !replica) throw new Error('No form here');
      const start = performance.now();
      const results: FillResult[] = [];
      const left = new Set(Object.keys(wanted));
      for (let round = 0; round < 4 && left.size > 0; round += 1) {
        const batch = adapter
          .read(document, url)
          .fields.flatMap(({ key, role }) =>
            role && left.has(role) ? [{ key, role, value: wanted[role] ?? '' }] : [],
          );
        if (batch.length === 0) break;
        for (const { role } of batch) left.delete(role);
        const signal = new AbortController().signal;
        results.push(...(await runFill({ adapter, root: document, url, values: batch, signal })));
      }
      const ms = performance.now() - start;
      const { wrongWrites: wrong } = replica;
      return { results, left: [...left], ms, byRole: replica.byRole(), wrong, domOnly: replica.domOnly() };
    },
    values as Record<string, string>,
  );
}

/** Has the portal itself taken the value (in its own spelling of an entry)? */
const taken = (wanted: string, got = ''): boolean =>
  got === wanted || matchOption(wanted, [got], { places: true }).at === 0;

/** The portal's own state decides, not what we wrote into its nodes. */
function expectFilled(
  { results, byRole, wrong, domOnly }: Filled,
  { values }: Dossier,
  share: number,
  absent: readonly string[] = [],
): void {
  expect(wrong).toEqual([]);
  expect(domOnly).toEqual([]);
  const roles = Object.entries(values).filter(([role]) => !absent.includes(role));
  const missing = roles.filter(([role, value]) => !taken(value, byRole[role])).map(([role]) => role);
  expect(missing.length, missing.join(' ')).toBeLessThanOrEqual((1 - share) * roles.length);
  const open = results.filter(({ outcome }) => outcome !== 'done');
  expect(open.length).toBeLessThanOrEqual((1 - share) * results.length);
  expect(open.filter(({ reason }) => reason === undefined)).toEqual([]);
  // nothing that nobody asked for; the portal itself presets countries
  const foreign = Object.keys(byRole).filter((role) => byRole[role] !== '' && !(role in values));
  expect(foreign.filter((role) => !role.endsWith('Country'))).toEqual([]);
}

interface Mood {
  code: string;
  query: string;
  dossier: Dossier;
}
const MOODS: readonly Mood[] = [
  { code: '1.000894', query: 'mood=calm', dossier: divorcedGroom },
  { code: '1.000894', query: 'mood=wipe', dossier: otherEthnicity },
  { code: '1.000894', query: 'mood=hidden', dossier: otherEthnicity },
  { code: '1.000894', query: 'mood=redraw', dossier: foreignGroom },
  { code: '1.000894', query: 'mood=slow,strict-search', dossier: foreignGroom },
  { code: '1.000894', query: 'mood=broken-address&seed=2', dossier: divorcedGroom },
  { code: '1.001193', query: 'mood=wipe,late', dossier: singleMother },
  { code: '1.001193', query: 'mood=foreign,other-account,prefill', dossier: singleMother },
  { code: '1.001193', query: 'drift=50&seed=4', dossier: singleMother },
];

describe('filling', () => {
  it('a calm birth form: everything, verified, within 25 s; a second time nothing is touched', async () => {
    const page = await openForm('1.001193');
    const filled = await fillDossier(page, grandmotherRequests);
    expectFilled(filled, grandmotherRequests, 1);
    expect(filled.left).toEqual([]);
    expect(filled.ms).toBeLessThan(25_000);
    const events = () => page.evaluate(() => window.__replica?.log.length);
    const before = await events();
    const again = await fillDossier(page, grandmotherRequests);
    expect(again.results.every(({ outcome }) => outcome === 'done')).toBe(true);
    expect(await events()).toBe(before);
    await page.close();
  });

  describe('in every mood', () => {
    // waiting for lists is most of it, so all forms are filled side by side
    const moods = inTurn(MOODS, 3);
    const jobs = new Map<Mood, Promise<Filled>>();
    beforeAll(() => {
      for (const mood of moods) {
        const job = openForm(mood.code, mood.query).then(async (page) => {
          const filled = await fillDossier(page, mood.dossier);
          await page.close();
          return filled;
        });
        job.catch(() => undefined);
        jobs.set(mood, job);
      }
    });

    it.each(moods)('$code with $query: nearly everything, nothing in a wrong place', async (mood) => {
      const filled = await jobs.get(mood);
      if (filled) expectFilled(filled, mood.dossier, 0.95);
      expect(filled?.left).toEqual([]);
    });
  });

  it('a whole draft by its keys in one job, blocks included that are not there yet', async () => {
    const source = await openForm('1.000894');
    await fillDossier(source, divorcedGroom);
    const draft = ((await read(source))?.fields ?? []).filter(({ value }) => value !== '');
    await source.close();
    const page = await openForm('1.000894');
    const results = await page.evaluate(
      async (values) => {
        const { pick, runFill } = window.__adapters;
        const url = new URL(location.href);
        const adapter = pick(document, url);
        const signal = new AbortController().signal;
        return adapter ? runFill({ adapter, root: document, url, values, signal }) : [];
      },
      draft.map(({ key, value }) => ({ key, value })),
    );
    expect(results.filter(({ outcome }) => outcome !== 'done')).toEqual([]);
    const restored = ((await read(page))?.fields ?? []).filter(({ value }) => value !== '');
    expect(restored.map(({ key, value }) => [key, value])).toEqual(
      draft.map(({ key, value }) => [key, value]),
    );
    await page.close();
  });

  it('a locked requester: refused with the reason, untouched, the rest done', async () => {
    const page = await openForm('1.001193', 'mood=readonly,prefill');
    const requester = async () => {
      const values = await page.evaluate(() => window.__replica?.byRole() ?? {});
      return Object.entries(values).filter(([role]) => /^requester\.(?!relation)/.test(role));
    };
    const before = await requester();
    const { results, wrong } = await fillDossier(page, singleMother);
    expect(wrong).toEqual([]);
    const locked = results.filter(({ reason }) => reason === 'readonly');
    expect(locked.length).toBeGreaterThan(5);
    expect(results.filter(({ outcome }) => outcome !== 'done')).toEqual(locked);
    expect(await requester()).toEqual(before);
    await page.close();
  });

  it('never writes over the clerk who types into the form meanwhile', async () => {
    const page = await openForm('1.000894');
    const filling = fillDossier(page, divorcedGroom);
    const name = page.locator('[name="HoTenBenNu"] input');
    await name.click();
    await name.pressSequentially('Khác');
    await page.locator('[name="SoDinhDanh_BenNu"] input').focus();
    const { results } = await filling;
    const outcome = results.find(({ key }) => key === 'HoTenBenNu');
    expect(outcome).toMatchObject({ outcome: 'refused', reason: 'focused' });
    expect(await name.inputValue()).toBe('Khác');
    await page.close();
  });
});
