/** What a clerk has practised, in a real browser: it outlives restarts, lies on the disk sealed, and is gone when it is erased. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LearningRecord } from '../utils/practice/record';
import { recordClient, type RecordStore } from '../utils/practice/record-client';
import { itemId, type Marked } from '../utils/practice/types';
import { launch, type Session } from './support/browser';
import { ask, killWorker, mustAsk, openDesk, setUpVault, unlockVault } from './support/desk';

const T0 = Date.UTC(2026, 10, 20, 3);
/** Stands in the record and nowhere else. */
const MARK = 'practice-record-mark';

let profile: string;
let session: Session;
beforeEach(() => void (profile = mkdtempSync(join(tmpdir(), 'sotay-practice-'))));
afterEach(async () => {
  await session?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** As the desk's page asks. */
const storeOf = (desk: Page): RecordStore => ({
  read: () => ask(desk, { type: 'practice.read' }),
  save: (record, rev) => ask(desk, { type: 'practice.save', record, rev }),
  erase: () => ask(desk, { type: 'practice.erase' }),
});
const clientOf = (desk: Page) => recordClient(storeOf(desk), () => MARK);

const marked = (scenario: string): Marked => ({
  scenario,
  procedure: '1.001193',
  points: { papers: { got: 3, of: 4 } },
  lost: [],
  items: [{ item: itemId('1.001193', 'papers', MARK), known: false }],
});
const runsOf = (record: LearningRecord | string): number | string =>
  typeof record === 'string' ? record : record.runs;

async function restarted(): Promise<Page> {
  await session.close();
  session = await launch({ port: 9, profile });
  return openDesk(session);
}

/** Files of the profile in which the bytes occur, in either of the two ways in which browsers write text. */
function filesWith(word: string): string[] {
  const wanted = ['utf8', 'utf16le'].map((encoding) => Buffer.from(word, encoding as BufferEncoding));
  wanted.push(Buffer.from(Buffer.from(word).toString('base64').slice(2, -4)));
  return readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(profile, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(path);
    return wanted.some((some) => bytes.includes(some));
  });
}

describe('what was practised', () => {
  it('is there after a restart for whoever unlocks, and nothing of it can be read on the disk', async () => {
    session = await launch({ port: 9, profile });
    let desk = await setUpVault(session);
    expect(runsOf(await clientOf(desk).learn(marked('hand-1'), T0))).toBe(1);
    await killWorker(session.context, desk);
    expect(runsOf(await clientOf(desk).learn(marked('hand-2'), T0 + 1))).toBe(2);

    desk = await restarted();
    expect(await clientOf(desk).read()).toBe('locked');
    expect(await clientOf(desk).learn(marked('hand-3'), T0 + 2)).toBe('locked');
    expect(await clientOf(desk).erase()).toBe('locked');
    await unlockVault(desk);
    await desk.locator('.list').waitFor();
    const record = (await clientOf(desk).read()) as LearningRecord;
    expect(record).toMatchObject({ seed: MARK, runs: 2, since: T0 });

    await session.close();
    // the check can find something: who works here is readable
    expect(filesWith('Cán bộ 1').length).toBeGreaterThan(0);
    expect(filesWith(MARK)).toEqual([]);
  }, 90_000);

  it('keeps the runs of two windows, and a window that is behind writes nothing over them', async () => {
    session = await launch({ port: 9, profile });
    const one = await setUpVault(session);
    const two = await openDesk(session);
    const { rev } = await mustAsk(one, { type: 'practice.read' });
    await Promise.all([
      clientOf(one).learn(marked('hand-1'), T0),
      clientOf(two).learn(marked('hand-2'), T0 + 1),
    ]);
    expect(runsOf(await clientOf(one).read())).toBe(2);
    expect(await mustAsk(one, { type: 'practice.save', record: '{}', rev })).toEqual({ rev: null });
    expect(runsOf(await clientOf(two).read())).toBe(2);
  }, 60_000);

  it('is erased for good, and the log says so without a word of it', async () => {
    session = await launch({ port: 9, profile });
    let desk = await setUpVault(session);
    await clientOf(desk).learn(marked('hand-1'), T0);
    expect(await clientOf(desk).erase()).toBeNull();
    const { entries } = await mustAsk(desk, { type: 'audit.list' });
    expect(entries[0]).toMatchObject({ what: 'learning-erased', ref: null });
    desk = await restarted();
    await unlockVault(desk);
    await desk.locator('.list').waitFor();
    expect(await mustAsk(desk, { type: 'practice.read' })).toEqual({ record: null, rev: 0 });
  }, 60_000);

  it('goes when the clerk leaves this PC', async () => {
    session = await launch({ port: 9, profile });
    let desk = await setUpVault(session);
    await clientOf(desk).learn(marked('hand-1'), T0);
    await mustAsk(desk, { type: 'clerk.remove' });
    await desk.close();
    desk = await setUpVault(session);
    expect(await mustAsk(desk, { type: 'practice.read' })).toEqual({ record: null, rev: 0 });
    const left = await desk.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    expect(left.filter((name) => name.startsWith('mirror.l.'))).toEqual([]);
  }, 60_000);
});
