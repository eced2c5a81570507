/** The page "Tình trạng" with its real world. It asks the background for little: it is wanted most when that does not answer. */
import { browser } from 'wxt/browser';
import type { DeskWorld } from '@/components/desk/model';
import { HealthPage } from '@/components/desk/health';
import type { Health } from '@/utils/core/health';
import { policyReport } from '@/utils/core/managed-report';
import { RULE_BOOK_FILE, ruleBookOf } from '@/utils/core/rule-book';
import { readTroubles } from '@/utils/messaging/trouble-read';
import { PORTAL_MATCHES } from '@/utils/portals';
import type { Read } from '@/utils/procedures/catalogue';
import { census } from '@/utils/store/census';
import { policyValues } from '@/utils/store/managed';
import { draftOf } from '@/utils/store/mirror-items';
import type { Buckets } from '@/utils/store/places';
import { SLOT } from '@/utils/store/space';
import { loadDriftLog, loadKeeping } from '@/utils/store/settings';
import { missingPortals } from '../background/allowed';
import { LOCKED_AT } from '../background/auto-lock';
import { UPDATE_WAITS } from '../background/updates';
import { browserName, systemName } from './browser-name';

/** A background that does not answer for so long is told of, ms. */
const PATIENCE = 5_000;

/** What fails is not known; nobody learns why, and the rest is shown. */
const tried = <T,>(work: () => Promise<T>): Promise<T | null> =>
  Promise.race([
    Promise.resolve().then(work),
    new Promise<null>((late) => setTimeout(() => late(null), PATIENCE)),
  ]).catch(() => null);

/** Names of what lies in an area; null where the browser would have to read all of it to tell. */
const namesIn = (area: object): Promise<string[] | null> =>
  tried(async () => (await (area as { getKeys?(): Promise<string[]> }).getKeys?.()) ?? null);

const hostOf = (pattern: string): string => pattern.replace(/^https:\/\/|\/\*$/g, '');

/** @param read reads a packed file. */
export function health(read: Read, { ask, download, copy, now }: DeskWorld) {
  const head = async (path: string): Promise<string> => String(await read(path)).slice(0, 400);
  const dayIn = (text: string | null): string | null =>
    /"(?:asOf|version|day)"\s*:\s*"([\d-]{4,10})"/.exec(text ?? '')?.[1] ?? null;

  async function data(): Promise<Health['data']> {
    const [index, procedures, units, rules, holidays] = await Promise.all([
      tried(async () => String(await read('/procedures/index.json'))),
      ...['procedures', 'units-2025', 'rule-book', 'holidays'].map((name) =>
        tried(() => head(`/reference/${name}.json`)),
      ),
    ]);
    const years = /"years"\s*:\s*\[([\d\s,]*)\]/.exec(holidays ?? '')?.[1]?.match(/\d{4}/g) ?? [];
    return {
      packs: index ? (index.match(/"code"\s*:/g)?.length ?? 0) : null,
      procedures: dayIn(procedures ?? null),
      units: dayIn(units ?? null),
      rules: dayIn(rules ?? null),
      holidays: dayIn(holidays ?? null),
      lastYear: years.length > 0 ? Math.max(...years.map(Number)) : null,
    };
  }

  async function backgroundNow() {
    const began = performance.now();
    const vault = await tried(() => ask({ type: 'vault.state' }));
    const ms = vault && !(vault.ok === false && vault.reason === 'failed') ? performance.now() - began : null;
    const report = ms === null ? null : await tried(() => ask({ type: 'store.report', seen: false }));
    return { vault, ms: ms === null ? null : Math.round(ms), report: report?.ok ? report.value : null };
  }

  async function storage() {
    const buckets = (navigator as { storageBuckets?: Buckets }).storageBuckets;
    const [estimate, persisted, databases, items, slots] = await Promise.all([
      tried(() => navigator.storage.estimate()),
      tried(() => navigator.storage.persisted()),
      tried(() => census(buckets)),
      namesIn(browser.storage.local),
      namesIn(browser.storage.session),
    ]);
    const { usage = null, quota = null } = estimate ?? {};
    return {
      used: usage,
      free: usage === null || quota === null ? null : quota - usage,
      persisted,
      databases: (databases ?? []).map(({ bucket, ...rest }) => ({ ...rest, moved: bucket !== null })),
      copies: items?.filter((item) => draftOf(item) !== null).length ?? null,
      waiting: slots?.filter((slot) => slot.startsWith(SLOT)).length ?? null,
    };
  }

  async function portals(): Promise<Health['portals']> {
    const origins = (await tried(() => browser.permissions.getAll()))?.origins ?? [];
    return {
      known: PORTAL_MATCHES.length,
      missing: ((await tried(missingPortals)) ?? []).map(hostOf),
      added: origins.filter((one) => one.startsWith('https://') && !PORTAL_MATCHES.includes(one)).map(hostOf),
    };
  }

  async function look() {
    const { session } = browser.storage;
    const [packed, { vault, ms, report }, stored, hosts, waits, log, raw, book, keeping, keys, troubles] =
      await Promise.all([
        data(),
        backgroundNow(),
        storage(),
        portals(),
        tried(() => session.get([LOCKED_AT, UPDATE_WAITS])),
        tried(loadDriftLog),
        tried(policyValues),
        tried(async () => ruleBookOf(JSON.parse(String(await read(RULE_BOOK_FILE))))),
        tried(loadKeeping),
        tried(() => browser.commands.getAll()),
        tried(() => readTroubles()),
      ]);
    const state = vault?.ok ? vault.value : null;
    const numberIn = (slot: string): number | null =>
      typeof waits?.[slot] === 'number' ? (waits[slot] as number) : null;
    const policy = policyReport(raw ?? {}, book);
    const health: Health = {
      at: now(),
      product: {
        version: browser.runtime.getManifest().version,
        ...browserName(navigator),
        system: systemName(navigator),
        language: document.documentElement.lang,
      },
      data: packed,
      worker: { ms, refusal: vault && !vault.ok ? vault.reason : null },
      lock: {
        state: state?.state ?? null,
        clerks: state?.clerks.length ?? 0,
        lockedAt: numberIn(LOCKED_AT),
        minutes: keeping?.lockMinutes ?? 0,
      },
      storage: {
        ...stored,
        copyFails: report?.copyFails ?? false,
        restored: report?.restored ?? 0,
        damaged: report?.damaged ?? 0,
        wiped: report?.wiped ?? false,
        clockJumped: (report?.clock ?? null) !== null,
      },
      updateSince: numberIn(UPDATE_WAITS),
      portals: hosts,
      keysUnset: (keys ?? [])
        .filter(({ name, shortcut }) => name !== 'previous' && name !== '_execute_action' && !shortcut)
        .map(({ name }) => name ?? ''),
      forms: Object.entries(log ?? {}).map(([form, names]) => ({
        form,
        gone: Object.keys(names).filter((name) => name.startsWith('-')).length,
        fresh: Object.keys(names).filter((name) => name.startsWith('+')).length,
        since: Object.values(names).toSorted()[0] ?? '',
      })),
      troubles: troubles ?? [],
      policy: {
        keys: policy.applied,
        problems: policy.problems.map(({ key, why }) => ({ key, why })),
      },
    };
    return { health, policy };
  }

  const world = { look, download, copy };
  return { Page: () => <HealthPage world={world} /> };
}
