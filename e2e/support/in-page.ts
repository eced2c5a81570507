/**
 * Adapters, fill queue and page bridge inside a replica's page, without the extension around them: fast, and the replica's
 * own judge is at hand. What the extension adds (isolated world, ports, panel) is tried in the other files.
 */
import type { Page } from 'playwright-core';
import type { Judge } from '../../replicas/kit/judge';
import type * as registry from '../../utils/adapters';
import type { FrameSnapshot } from '../../utils/core/snapshot';
import type { FillResult, runFill } from '../../utils/session/fill-queue';
import { pageScript } from './page-script';

declare global {
  interface Window {
    __judge?: Judge;
    __product: typeof registry & { runFill: typeof runFill };
  }
}

let script: Promise<string> | null = null;

const PRODUCT = `import * as registry from '/utils/adapters/index.ts'; import { runFill } from '/utils/session/fill-queue.ts';
import { libraries } from '/utils/bridge/page/index.ts'; import { servePage } from '/utils/bridge/serve.ts';
servePage(document, libraries, new AbortController().signal); window.__product = { ...registry, runFill };`;

/** Opens a replica's address, waits for its judge and puts the product into the page. */
export async function openReplica(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => window.__judge !== undefined);
  await bring(page);
}

export async function bring(page: Page): Promise<void> {
  await page.addScriptTag({ content: await (script ??= pageScript(PRODUCT)) });
}

export const read = (page: Page): Promise<FrameSnapshot | null> =>
  page.evaluate(() => {
    const url = new URL(location.href);
    return window.__product.pick(document, url)?.read(document, url) ?? null;
  });

export interface RoleScore {
  adapter: string | null;
  /** Fields that a person can see and that have a role. */
  known: number;
  found: number;
  /** `id: said instead of truth`. */
  wrong: string[];
  /** `id (label)`: a role that was not found. */
  missed: string[];
}

/** Roles of the visible fields against the replica's own list. */
export const scoreRoles = (page: Page): Promise<RoleScore> =>
  page.evaluate(() => {
    const url = new URL(location.href);
    const adapter = window.__product.pick(document, url);
    const judge = window.__judge!;
    const truth = judge.roles();
    const score: RoleScore = { adapter: adapter?.id ?? null, known: 0, found: 0, wrong: [], missed: [] };
    const said = new Map<string, { role: string | null; label: string }>();
    for (const field of adapter?.read(document, url).fields ?? []) {
      const el = field.visible ? adapter!.anchor(document, field.key) : null;
      const id = el ? judge.idAt(el) : undefined;
      if (id !== undefined) said.set(id, { role: field.role, label: field.label });
      else if (field.visible && field.role)
        score.wrong.push(`${field.key}: ${field.role} instead of no field`);
    }
    for (const id of judge.shown()) {
      const role = truth[id] ?? null;
      const mine = said.get(id)?.role ?? null;
      if (role !== null) score.known += 1;
      if (mine !== null && mine === role) score.found += 1;
      else if (mine !== null) score.wrong.push(`${id}: ${mine} instead of ${role}`);
      else if (role !== null) score.missed.push(`${id} (${said.get(id)?.label ?? 'not seen'})`);
    }
    return score;
  });

export interface FillVerdict {
  wanted: number;
  /** Done by our own word. */
  done: number;
  /** Done by our word, and the library holds it. */
  held: number;
  /** `id: outcome reason`. */
  left: string[];
  /** Said to be done, but the library holds something else. */
  falselyDone: string[];
  /** The library holds what nobody asked for, and the portal did not do it by itself. */
  wrongFields: string[];
  wrongWrites: string[];
  presses: string[];
  stolenFocus: string[];
  ms: number;
}

/**
 * Fills values (by the ids of the replica) as a restore does: each field by the key under which it stands; what a choice
 * opens is filled in the next round. `rounds`: how often new fields are looked for.
 */
export const fillForm = (page: Page, values: Record<string, string>, rounds = 5): Promise<FillVerdict> =>
  page.evaluate(
    async ({ values, rounds }) => {
      const url = new URL(location.href);
      const { pick, runFill } = window.__product;
      const adapter = pick(document, url);
      const judge = window.__judge!;
      if (!adapter) throw new Error('No adapter answers here');
      const before = judge.values();
      const start = performance.now();
      const left = new Map(Object.entries(values));
      const results = new Map<string, FillResult>();
      for (let round = 0; round < rounds && left.size > 0; round += 1) {
        const fields = adapter.read(document, url).fields.filter(({ visible }) => visible);
        const batch = fields.flatMap(({ key }) => {
          const el = adapter.anchor(document, key);
          const id = el ? judge.idAt(el) : undefined;
          const value = id === undefined ? undefined : left.get(id);
          return id === undefined || value === undefined ? [] : [{ id, key, value }];
        });
        if (batch.length === 0) break;
        for (const { id } of batch) left.delete(id);
        const { signal } = new AbortController();
        for (const result of await runFill({ adapter, root: document, url, values: batch, signal })) {
          const id = batch.find(({ key }) => key === result.key)?.id;
          if (id !== undefined) results.set(id, result);
        }
      }
      const after = judge.values();
      const plain = (text = ''): string =>
        text
          .toLocaleLowerCase('vi')
          .normalize('NFC')
          .replace(/^0+(?=\d)/, '')
          .trim();
      const same = (id: string): boolean => plain(after[id]) === plain(values[id]);
      const byPortal = new Set(
        judge.log.filter(({ event }) => event === 'portal' || event === 'copy').map(({ id }) => id),
      );
      const all = [...results];
      const done = all.filter(([, { outcome }]) => outcome === 'done').map(([id]) => id);
      return {
        wanted: Object.keys(values).length,
        done: done.length,
        held: done.filter(same).length,
        left: [
          ...all
            .filter(([, { outcome }]) => outcome !== 'done')
            .map(([id, { outcome, reason }]) => `${id}: ${outcome} ${reason ?? ''}`),
          ...[...left.keys()].map((id) => `${id}: not seen`),
        ],
        falselyDone: done
          .filter((id) => !same(id))
          .map((id) => `${id}: ${after[id] ?? '(empty)'} instead of ${values[id]}`),
        wrongFields: Object.keys({ ...before, ...after }).filter(
          (id) => plain(after[id]) !== plain(before[id]) && !same(id) && !byPortal.has(id),
        ),
        wrongWrites: judge.wrongWrites.map(({ id, why }) => `${id} (${why})`),
        presses: judge.presses,
        stolenFocus: judge.stolenFocus,
        ms: Math.round(performance.now() - start),
      };
    },
    { values, rounds },
  );
