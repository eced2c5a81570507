/**
 * `npm run inspect -- <url> [--resolve HOST:PORT] [--fill values.json] [--procedure CODE] [--eval JS] [--cost] [--json] [--headed]`
 *
 * Loads the built extension on a page and prints what it sees, through the very panel a clerk uses. Works on pages it
 * has never met: a host outside the manifest is added to a throw-away copy of the extension, and a form of no known
 * family is read by the plain reader. See `docs/inspect.md`.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EXTENSION_DIR, launch, worker, type Session } from '../e2e/support/browser';
import { PORTAL_HOSTS } from '../utils/portals';
import { costOf, printCost } from './inspect-cost';
import { printReport, type Inspection } from './inspect-print';
import { Mistake, orSay } from './mistake';
import type { DiagnosisReport } from '../utils/session/panel/diagnosis';

/** How long a page may build itself before it is judged, and how long a fill may take, ms. */
const PAGE_PATIENCE = 20_000;
const FILL_PATIENCE = 240_000;
const QUIET_FOR = 900;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        resolve: { type: 'string' },
        fill: { type: 'string' },
        procedure: { type: 'string' },
        eval: { type: 'string' },
        cost: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        headed: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help || positionals.length !== 1)
      throw new Mistake(
        'Usage: npm run inspect -- <url> [--resolve HOST:PORT] [--fill values.json] [--procedure CODE] [--eval JS] [--cost] [--json]',
      );
    const resolve = values.resolve ?? '';
    if (resolve && !/^[\w.-]+:\d+$/.test(resolve))
      throw new Mistake(`--resolve takes HOST:PORT, for example 127.0.0.1:8443 (got "${resolve}").`);
    const other = (['fill', 'procedure', 'eval'] as const).find((name) => values[name] !== undefined);
    if (values.cost && other)
      throw new Mistake(`--cost measures the page as it is: it does not go together with --${other}.`);
    return {
      ...values,
      resolve,
      address: readAddress(positionals[0]!),
      wishes: values.fill ? readWishes(values.fill) : null,
    };
  } catch (error) {
    throw error instanceof Mistake ? error : new Mistake((error as Error).message);
  }
}

function readAddress(text: string): URL {
  try {
    const url = new URL(text);
    if (['https:', 'http:', 'file:'].includes(url.protocol)) return url;
  } catch {
    // Said below.
  }
  throw new Mistake(
    `"${text}" is not an address. Give a whole one, beginning with https://, http:// or file://`,
  );
}

/** `{role or technical name: value}` from a file. */
function readWishes(path: string): Record<string, string> {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Mistake(`The values could not be read from ${path}: ${(error as Error).message}`);
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Mistake(`${path} must hold one JSON object: {"role or technical name": "value"}.`);
  const wishes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [key, value] of Object.entries(data)) {
    if (typeof value !== 'string')
      throw new Mistake(`${path}: the value of "${key}" must be text in quotes (codes and numbers too).`);
    wishes[key] = value;
  }
  return wishes;
}

/** A saved page is served on loopback, so that extensions may run on it. */
async function serveFile(address: URL): Promise<{ address: URL; close(): void }> {
  const path = fileURLToPath(address);
  const server = createServer((request, response) => {
    try {
      const name = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname.slice(1));
      const body = readFileSync(join(dirname(path), basename(name) === name ? name : basename(path)));
      response.setHeader(
        'content-type',
        name.endsWith('.css')
          ? 'text/css'
          : name.endsWith('.js')
            ? 'text/javascript'
            : 'text/html; charset=utf-8',
      );
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const port = (server.address() as AddressInfo).port;
  return {
    address: new URL(`http://127.0.0.1:${port}/${encodeURIComponent(basename(path))}`),
    close: () => server.close(),
  };
}

/** The built extension, or for a host it does not know a copy that may run there. Nothing of this is ever shipped. */
function extensionFor(address: URL): { folder: string; remove(): void } {
  if (
    address.protocol === 'https:' &&
    address.port === '' &&
    (PORTAL_HOSTS as readonly string[]).includes(address.hostname)
  )
    return { folder: EXTENSION_DIR, remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'stmc-inspect-'));
  cpSync(EXTENSION_DIR, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const match = `${address.protocol}//${address.hostname}/*`;
  manifest.host_permissions.push(match);
  for (const script of manifest.content_scripts) script.matches.push(match);
  for (const resource of manifest.web_accessible_resources) resource.matches.push(match);
  manifest.content_security_policy.extension_pages = manifest.content_security_policy.extension_pages.replace(
    'frame-ancestors',
    `frame-ancestors ${address.origin}`,
  );
  writeFileSync(path, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Asks the panel of the tab, by the extension's own messages. Null while no panel is there. */
async function askPanel<T>(session: Session, message: object, patience: number): Promise<T | null> {
  const background = await worker(session.context);
  return background.evaluate(
    async ({ message, address, patience }) => {
      const tabs = await chrome.tabs.query({});
      const tab =
        tabs.find((candidate) => candidate.url === address) ?? tabs.find((candidate) => candidate.active);
      if (!tab?.id) return null;
      const late = new Promise<null>((done) => setTimeout(() => done(null), patience));
      const asked = chrome.runtime.sendMessage({ ...message, tabId: tab.id }).catch(() => null);
      return Promise.race([asked, late]);
    },
    { message, address: session.page.url(), patience },
  ) as Promise<T | null>;
}

/**
 * Puts the agent and every family into every frame, also the plain reader for pages of no family. The script is text:
 * what compiles this file would name the inner function with a helper that the worker does not have.
 */
async function survey(session: Session): Promise<void> {
  const background = await worker(session.context);
  const address = JSON.stringify(session.page.url());
  await background.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((candidate) => candidate.url === ${address}) ?? tabs.find((candidate) => candidate.active);
    if (!tab) return;
    const target = { tabId: tab.id, allFrames: true };
    await chrome.scripting.executeScript({ target, files: ${JSON.stringify(families())} });
    await chrome.scripting.executeScript({ target, files: ['/agent.js'] });
  })()`);
}

const families = (): string[] =>
  readdirSync(EXTENSION_DIR)
    .filter((name) => /^form-.+\.js$/.test(name))
    .map((name) => `/${name}`);

type PanelAnswer = { ok: true; value: DiagnosisReport } | { ok: false; reason: string } | null;

/** Waits until two looks in a row show the same fields. */
async function settled(
  session: Session,
  procedure: string | undefined,
  say: (text: string) => void,
): Promise<DiagnosisReport | null> {
  const started = Date.now();
  let before = '';
  let last: DiagnosisReport | null = null;
  let since = Date.now();
  let surveyed = false;
  while (Date.now() - started < PAGE_PATIENCE) {
    const answer = await askPanel<PanelAnswer>(
      session,
      { type: 'panel.report', ...(procedure ? { procedure } : {}) },
      3_000,
    );
    if (answer?.ok) last = answer.value;
    const now = JSON.stringify([
      last?.fields.map(({ frame, name, value }) => [frame, name, value]),
      last?.procedure?.code,
    ]);
    if (now !== before) [before, since] = [now, Date.now()];
    const quiet = Date.now() - since > QUIET_FOR;
    if (last && last.fields.length > 0 && quiet) return last;
    if (!surveyed && Date.now() - started > 4_000 && (!last || last.fields.length === 0)) {
      surveyed = true;
      since = Date.now();
      await survey(session).catch((error: Error) =>
        say(`The page could not be surveyed: ${error.message.split('\n')[0]}`),
      );
    } else if (surveyed && quiet && Date.now() - since > 3_000) return last;
    await session.page.waitForTimeout(150);
  }
  return last;
}

/** A page of eight fields whose portal answers each with a whole new page; more would be a page that never rests. */
const MAX_PAGES = 12;

/**
 * Fills, also where the portal answers a field with a whole new page (WebForms) that takes the panel and its job away: what
 * stands by then is not written again, so the same wishes are asked for until no new page comes.
 */
async function fillThrough(
  session: Session,
  values: Record<string, string>,
  procedure: string | undefined,
  say: (text: string) => void,
): Promise<PanelAnswer> {
  const message = { type: 'panel.fill', values, ...(procedure ? { procedure } : {}) };
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const origin = await session.page.evaluate('performance.timeOrigin').catch(() => null);
    const answer = await askPanel<PanelAnswer>(session, message, FILL_PATIENCE);
    if (answer) return answer;
    // the panel is gone a moment before the new page is there
    const isNew = `performance.timeOrigin !== ${String(origin)}`;
    const came = await session.page.waitForFunction(isNew, undefined, { timeout: 3_000 }).catch(() => null);
    if (!came) return null;
    await settled(session, procedure, say);
  }
  return null;
}

/** All frames of the page with what the extension and `--eval` say about each; indexes are those of `fields[].frame`. */
async function inspectFrames(
  session: Session,
  report: DiagnosisReport | null,
  expression: string | undefined,
): Promise<Inspection['frames']> {
  const frames: Inspection['frames'] = (report?.frames ?? []).map((frame) => ({ ...frame }));
  const taken = new Set<number>();
  for (const frame of session.page.frames()) {
    const url = frame.url();
    if (url.startsWith('chrome-extension:')) continue;
    const plain = url.split(/[?#]/)[0]!;
    let index = frames.findIndex(
      (candidate, at) => !taken.has(at) && candidate.url.split(/[?#]/)[0] === plain,
    );
    if (index < 0) index = frames.push({ url: plain, adapter: null, confidence: 0 }) - 1;
    taken.add(index);
    if (expression === undefined) continue;
    frames[index]!.eval = await frame
      .evaluate(expression)
      .catch((error: Error) => ({ error: error.message.split('\n')[0] }));
  }
  return frames;
}

function unopened(error: Error): never {
  throw new Mistake(`The page could not be opened: ${error.message.split('\n')[0]}`);
}

async function main(): Promise<void> {
  const wanted = readArguments();
  const file = wanted.address.protocol === 'file:' ? await serveFile(wanted.address) : null;
  const address = file?.address ?? wanted.address;
  const extension = extensionFor(address);
  const say = (text: string): void => {
    if (!wanted.json) console.log(text);
  };
  const where = { headless: !wanted.headed, resolve: wanted.resolve || (false as const) };
  let session: Session | null = null;
  try {
    if (wanted.cost) {
      const cost = await costOf(address, { extension: extension.folder, ...where }).catch(unopened);
      if (wanted.json) console.log(JSON.stringify({ url: address.href, cost }));
      else printCost(address, cost);
      return;
    }
    session = await launch({
      port: 0,
      extension: extension.folder,
      ...where,
    });
    await session.page.goto(address.href, { waitUntil: 'load', timeout: 45_000 }).catch(unopened);
    let report = await settled(session, wanted.procedure, say);
    if (wanted.wishes && report && report.fields.length > 0) {
      say(`Filling ${Object.keys(wanted.wishes).length} fields …`);
      const answer = await fillThrough(session, wanted.wishes, wanted.procedure, say);
      if (!answer) throw new Mistake('The fill did not end in time.');
      if (!answer.ok) throw new Mistake(`The fill was refused: ${answer.reason}.`);
      report = answer.value;
    }
    const frames = await inspectFrames(session, report, wanted.eval);
    const nothing: Omit<Inspection, 'url' | 'frames'> = {
      procedure: null,
      fields: [],
      papers: [],
      issues: [],
      checklist: [],
      drift: { missing: [], new: [] },
    };
    const fill =
      wanted.wishes && !report?.fill
        ? Object.keys(wanted.wishes).map((key) => ({ key, outcome: 'refused' as const, reason: 'not-found' }))
        : report?.fill;
    const inspection: Inspection = {
      ...nothing,
      ...report,
      url: address.href,
      frames,
      ...(fill ? { fill } : {}),
    };
    if (!wanted.json) printReport(inspection);
    if (inspection.fields.length === 0)
      say('\nNo form was found on this page: nothing to read, nothing to fill.');
    if (wanted.json) console.log(JSON.stringify(inspection));
  } finally {
    await session?.close();
    extension.remove();
    file?.close();
  }
}

await orSay(main);
