/** P8: what has to be read from disk and compiled, gzip bytes. Pages count with everything they load at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bar } from './measure';

const kilobytes = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length / 1_000;

/** A page's scripts and styles: those named in its HTML, and what these import statically. */
export function pageSize(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), 'utf8');
  const queue = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1]!);
  const seen = new Set<string>();
  let total = kilobytes(join(folder, page));
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    total += kilobytes(join(folder, path));
    if (!path.endsWith('.js')) continue;
    const script = readFileSync(join(folder, path), 'utf8');
    const base = path.slice(0, path.lastIndexOf('/') + 1);
    for (const match of script.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[^"'`();]*?from\s*)?["'`](\.[^"'`]+)["'`]/g,
    ))
      queue.push(new URL(match[1]!, `file:///${base}`).pathname.slice(1));
  }
  return total;
}

/** Every family's script, gzip kB: a frame carries the agent and one of these. */
export const familySizes = (folder: string): Map<string, number> =>
  new Map(
    readdirSync(folder)
      .filter((name) => /^form-(?!plain\.).+\.js$/.test(name))
      .map((name) => [name.slice('form-'.length, -'.js'.length), kilobytes(join(folder, name))]),
  );

export function sizes(folder: string): Bar[] {
  const row = (what: string, value: number, bar: number): Bar => ({
    id: 'P8',
    what: `${what}, gzip`,
    value,
    unit: 'kB',
    bar,
  });
  const script = (name: string): number => kilobytes(join(folder, name));
  const [largest, most] = [...familySizes(folder)].sort(([, a], [, b]) => b - a)[0] ?? ['none', 0];
  return [
    row('scout', script('scout.js'), 4),
    row('bridge', script('bridge.js'), 4),
    row(`agent with dock and its family (${largest}, the largest)`, script('agent.js') + most, 40),
    row('panel', pageSize(folder, 'panel.html'), 60),
    row('background', script('background.js'), 90),
    row('desk, first view', pageSize(folder, 'desk.html'), 150),
  ];
}
