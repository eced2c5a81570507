/** P8: what has to be read from disk and compiled, gzip bytes. Pages count with everything they load at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bar } from './measure';

const kilobytes = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length / 1_000;

/** The scripts and styles that a page names in its HTML. */
export const namedIn = (folder: string, page: string): string[] =>
  [...readFileSync(join(folder, page), 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    ([, path]) => path!,
  );

/** A page's scripts and styles: those named in its HTML, and what these import statically. */
export function filesOf(folder: string, page: string): string[] {
  const queue = namedIn(folder, page);
  const seen = new Set<string>();
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (!path.endsWith('.js')) continue;
    const script = readFileSync(join(folder, path), 'utf8');
    const base = path.slice(0, path.lastIndexOf('/') + 1);
    for (const match of script.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[^"'`();]*?from\s*)?["'`](\.[^"'`]+)["'`]/g,
    ))
      queue.push(new URL(match[1]!, `file:///${base}`).pathname.slice(1));
  }
  return [...seen];
}

/** All of it with the page itself, gzip kB. */
export const pageSize = (folder: string, page: string): number =>
  [page, ...filesOf(folder, page)].reduce((total, path) => total + kilobytes(join(folder, path)), 0);

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
