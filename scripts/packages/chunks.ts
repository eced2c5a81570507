/**
 * How the scripts of our pages are cut into files. Left to itself the bundler makes a file of every set of modules that the same pages share: the
 * panel's first picture took sixty, each named by the one before, and a third of the time until it stood there (2026-11).
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The part of the bundler's context that is used. */
interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[]; code: string | null } | null;
}

const at = (path: string): string => resolve(import.meta.dirname, '../..', path);
/** The panel's parts in the order in which they are wanted; each is one file. */
const PARTS = {
  first: ['entrypoints/panel/main.tsx'],
  judgement: ['entrypoints/panel/judging.ts'],
  behind: ['entrypoints/panel/due.tsx', 'components/panel/problems.tsx'],
};
/** Pages that share some of it and shall not load all of it: what they begin with as well is a file beside each part. */
const OTHERS = ['desk', 'popup', 'welcome'].map((page) => `entrypoints/${page}/main.tsx`);

/** Names all sentences; who imports it carries only the areas that it speaks of. */
const TEXTS = at('utils/i18n/vi.ts');
const AREAS = new Map(
  [...readFileSync(TEXTS, 'utf8').matchAll(/export \{ (\w+) \} from '\.\/(.+)'/g)].map(([, area, file]) => [
    area!,
    at(`utils/i18n/${file}.ts`),
  ]),
);
/** Not put together: styles, the list of all sentences, and what acts as soon as it is read, which no other page may fetch with its neighbours. */
const LEFT = /\.css(?:$|\?)|\/i18n\/(?:vi|index)\.ts$|\/entrypoints\/[\w-]+\/main\.tsx?$/;

/** Everything that comes with these modules, by imports that are not put off. */
function withAll(roots: readonly string[], modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = roots.map(at);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const info = found.has(id) ? null : modules.getModuleInfo(id);
    if (!info) continue;
    found.add(id);
    const spoken = [...(info.code ?? '').matchAll(/\btexts\.(\w+)/g)].map(
      ([, area]) => AREAS.get(area!) ?? '',
    );
    queue.push(...(id === TEXTS ? [] : info.importedIds), ...spoken);
  }
  return found;
}

/** For `output.codeSplitting.groups` of the pages' build. */
export function chunkGroups() {
  const known = new Map<readonly string[], ReadonlySet<string>>();
  const isOf = (roots: readonly string[], id: string, modules: Modules): boolean => {
    const all = known.get(roots) ?? withAll(roots, modules);
    known.set(roots, all);
    return all.has(id);
  };
  return Object.entries(PARTS)
    .flatMap(([part, roots]) => [
      { name: `${part}-shared`, of: [roots, OTHERS] },
      { name: part, of: [roots] },
    ])
    .map(({ name, of }, place, all) => ({
      debugName: name,
      // the first part that wants a module has it
      priority: all.length - place,
      includeDependenciesRecursively: false,
      name: (id: string, modules: Modules): string | null =>
        !LEFT.test(id) && of.every((roots) => isOf(roots, id, modules)) ? name : null,
    }));
}
