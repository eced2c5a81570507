/**
 * A profile of the second day, made once before the browser tests and copied for each browser: Sổ tay is installed in it, its welcome was closed and
 * the browser's policy is known. A profile of the first day waits three to five seconds for that policy, and costs twice the work (2026-11).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INSTALLED, launch } from './browser';

export default async function setup(): Promise<() => void> {
  const profile = mkdtempSync(join(tmpdir(), 'stmc-installed-'));
  const session = await launch({ port: 9, profile });
  await session.close();
  process.env[INSTALLED] = profile;
  return () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
