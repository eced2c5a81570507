/**
 * Chromium as a clerk has it: nobody drives the pages that are measured. A driver that follows every frame has each one wait for it where it begins,
 * which was 10 to 20 ms of an opening (2026-11). Here the browser is only told where to go, by a pipe, and asked afterwards what it has recorded itself.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromium } from 'playwright-core';
import { chromiumSwitches, EXTENSION_DIR, worker } from '../e2e/support/browser';
import { choosePassphrase } from '../e2e/support/panel';
import { findBrowser } from '../scripts/find-browser.mjs';

export interface Bare {
  /** A new tab. */
  tab(url: string): Promise<BareTab>;
  close(): Promise<void>;
}

export interface BareTab {
  go(url: string): Promise<void>;
  /** An expression in the page. */
  read<T>(expression: string): Promise<T>;
  /** The same in our panel beside it, as soon as it is not null there. @throws after 20 s. */
  readPanel<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** With our extension, its vault made and open. @param port of the pages on loopback. */
export async function bare(port: number, extension = EXTENSION_DIR): Promise<Bare> {
  const profile = mkdtempSync(join(tmpdir(), 'stmc-bare-'));
  const switches = [
    ...chromiumSwitches({ port, extension }),
    '--headless=new',
    '--window-size=1366,854',
    '--remote-debugging-pipe',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
  const child = spawn(findBrowser()!, switches, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = new Promise((done) => child.once('exit', done));
  const send = commands(child.stdio[3] as Writable, child.stdio[4] as Readable);
  await choose(profile);

  const panels = async (): Promise<Target[]> => {
    const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'iframe' && url.startsWith('chrome-extension:'));
  };
  const attach = async (targetId: string): Promise<string> =>
    (await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })).sessionId;
  const evaluate = async <T>(sessionId: string, expression: string): Promise<T> => {
    const params = { expression, returnByValue: true, awaitPromise: true };
    return (await send<{ result: { value: T } }>('Runtime.evaluate', params, sessionId)).result.value;
  };

  return {
    async tab(url) {
      const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url });
      const page = await attach(targetId);
      return {
        go: async (address) => void (await send('Page.navigate', { url: address }, page)),
        read: (expression) => evaluate(page, expression),
        readPanel: (expression) =>
          eventually(async () => {
            // one tab at a time: there is no other panel
            const panel = (await panels()).at(-1);
            return panel ? evaluate(await attach(panel.targetId), expression) : null;
          }),
        close: async () => void (await send('Target.closeTarget', { targetId })),
      };
    },
    async close() {
      await send('Browser.close').catch(() => undefined);
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The passphrase is chosen as everywhere else: the driver comes for that, and goes. */
async function choose(profile: string): Promise<void> {
  const port = await eventually(async () =>
    Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]),
  );
  const driver = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = driver.contexts()[0]!;
  const extensionId = new URL((await worker(context)).url()).host;
  await choosePassphrase({ context, extensionId });
  await driver.close();
}

type Send = <T>(method: string, params?: object, sessionId?: string) => Promise<T>;
interface Said {
  /** Of the command that it answers; events have none. */
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** Commands of the DevTools protocol over a pipe: JSON, each ended by a zero. */
function commands(out: Writable, answers: Readable): Send {
  const waiting = new Map<number, (answer: Said) => void>();
  let rest = '';
  answers.setEncoding('utf8');
  answers.on('data', (text: string) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop()!;
    for (const part of parts) {
      const answer = JSON.parse(part) as Said;
      if (answer.id === undefined) continue;
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    }
  });
  let last = 0;
  return <T>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<T>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as T),
      );
      out.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
}

/** Asks until there is an answer, 20 s at most. */
async function eventually<T>(ask: () => Promise<T | null>): Promise<T> {
  for (
    const end = Date.now() + 20_000;
    Date.now() < end;
    await new Promise((done) => setTimeout(done, 100))
  ) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
  }
  throw new Error('The browser never came to what was asked for.');
}
