/** The house keeps its own rules: who may import whom, what never appears in shipped code, one form of text. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Source {
  path: string;
  layer: string;
  /** Without comments; strings stay. */
  code: string;
  imports: { target: string; typeOnly: boolean }[];
}

/** Comments go, so that a word in a sentence of ours is no finding. Good enough for code that a formatter has passed. */
const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');

const IMPORT =
  /^(?:import|export)\s+(type\s)?[^'"();]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

/** `utils/core/text.ts` is of layer `core`; what stands outside `utils` is named by its first folder. */
function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top !== 'utils') return top;
  return second.replace(/\.ts$/, '');
}

function read(path: string): Source {
  const code = withoutComments(readFileSync(path, 'utf8'));
  const imports = [...code.matchAll(IMPORT)].map((found) => {
    const raw = found[2] ?? found[3] ?? found[4] ?? '';
    const local = raw.startsWith('.')
      ? normalize(join(dirname(path), raw))
      : raw.startsWith('@/')
        ? raw.slice(2)
        : null;
    return { target: local ?? `npm:${raw}`, typeOnly: found[1] !== undefined || found[4] !== undefined };
  });
  return { path, layer: layerOf(path), code, imports };
}

const sources = ['utils', 'components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  )
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map(read);
const of = (...layers: string[]) => sources.filter((source) => layers.includes(source.layer));

const packageOf = (target: string): string => {
  const [scope = '', name = ''] = target.slice(4).split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
};

/** Layer → layers and packages it may name. What is not listed is forbidden; `type` marks what only its types may come from. */
const MAY: Record<string, string[]> = {
  core: ['core', 'rules', 'reference', 'npm:zod'],
  rules: ['rules', 'core', 'reference'],
  reference: ['core'],
  i18n: ['i18n', 'core'],
  procedures: ['procedures', 'core', 'rules', 'i18n', 'npm:zod', 'distill', 'type records'],
  records: ['records', 'core', 'npm:fflate', 'npm:diff'],
  distill: ['distill', 'core', 'records'],
  calendar: ['calendar', 'core'],
  search: ['search', 'core'],
  files: [],
  catalogue: ['catalogue', 'databases', 'core', 'records', 'distill', 'npm:dexie', 'npm:zod'],
  practice: ['practice', 'core', 'rules', 'reference', 'calendar', 'procedures', 'npm:ts-fsrs', 'npm:zod'],
  supervision: ['supervision', 'core', 'calendar', 'npm:zod'],
  databases: ['type npm:dexie'],
  register: ['register', 'databases', 'supervision', 'core', 'calendar', 'npm:dexie', 'npm:zod'],
  dom: ['dom', 'core'],
  adapters: ['adapters', 'dom', 'core', 'bridge'],
  bridge: ['bridge'],
  session: [
    'session',
    'core',
    'rules',
    'calendar',
    'procedures',
    'adapters',
    'bridge',
    'dom',
    'i18n',
    'messaging',
    'npm:@preact/signals',
    'npm:zod',
  ],
  store: [
    'store',
    'core',
    'register',
    'supervision',
    'messaging',
    'portals',
    'npm:dexie',
    'npm:hash-wasm',
    'npm:zod',
    'npm:wxt',
  ],
  messaging: ['messaging', 'core', 'store', 'type register', 'npm:zod', 'npm:wxt'],
  portals: [],
  components: [
    'components',
    'core',
    'i18n',
    'procedures',
    'messaging',
    'calendar',
    'search',
    'records',
    'distill',
    'practice',
    'supervision',
    'npm:preact',
    'npm:@preact/signals',
    'npm:diff',
    'npm:write-excel-file',
    'npm:read-excel-file',
    'npm:fflate',
    'type register',
    'type session',
    'type store',
    'type catalogue',
  ],
  entrypoints: [
    'entrypoints',
    'adapters',
    'bridge',
    'components',
    'core',
    'i18n',
    'procedures',
    'messaging',
    'session',
    'store',
    'portals',
    'calendar',
    'search',
    'records',
    'files',
    'distill',
    'catalogue',
    'practice',
    'supervision',
    'register',
    'npm:comlink',
    'npm:preact',
    'npm:@preact/signals',
    'npm:wxt',
  ],
};

describe('layers', () => {
  it('knows every layer there is', () => {
    expect([...new Set(sources.map((source) => source.layer))].filter((layer) => !(layer in MAY))).toEqual(
      [],
    );
    expect(sources.length).toBeGreaterThan(100);
  });

  it.each(Object.keys(MAY))('%s imports only what it may know', (layer) => {
    const allowed = new Set(MAY[layer]);
    const strangers = of(layer).flatMap(({ path, imports }) =>
      imports
        .filter(({ target, typeOnly }) => {
          const name = target.startsWith('npm:') ? `npm:${packageOf(target)}` : layerOf(target);
          return !allowed.has(name) && !(typeOnly && allowed.has(`type ${name}`));
        })
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(strangers).toEqual([]);
  });

  it('leaves the browser to messaging, entrypoints and the settings', () => {
    const users = sources.filter((source) =>
      source.imports.some(({ target }) => target === 'npm:wxt/browser'),
    );
    const others = users
      .map(({ path }) => path)
      .filter(
        (path) =>
          !/^(utils\/messaging|entrypoints)\/|^utils\/store\/(?:settings?|keeping|office-time|managed)\.ts$/.test(
            path,
          ),
      );
    expect(others).toEqual([]);
    // Extension globals would go round the import.
    const globals = sources.filter(
      ({ code }) => /(?<![.\w'"`])(?:chrome|browser)\.\w+\.\w/.test(code) && !/wxt\/browser/.test(code),
    );
    expect(globals.map(({ path }) => path)).toEqual([]);
  });

  it('keeps the dom and the adapters away from the global page', () => {
    const global = /(?<![.\w'"`-])(?:document|window)(?:\.|\[)/;
    expect(
      of('dom', 'adapters')
        .filter(({ code }) => global.test(code))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('keeps clocks, pages and sentences out of core and rules', () => {
    const pure = of('core', 'rules', 'reference');
    expect(pure.length).toBeGreaterThan(40);
    const offences = pure.filter(({ code }) =>
      /Date\.now|new Date\(\)|Math\.random|performance\.now|setTimeout|(?<![.\w'"`])(?:document|window|navigator|localStorage)\./.test(
        code,
      ),
    );
    expect(offences.map(({ path }) => path)).toEqual([]);
    expect(pure.flatMap(({ imports }) => imports).filter(({ target }) => layerOf(target) === 'i18n')).toEqual(
      [],
    );
  });

  it('opens the database in one place', () => {
    const users = sources.filter(({ code }) =>
      /new Dexie\b|extends Dexie\b|indexedDB\s*\.\s*open/.test(code),
    );
    expect(users.map(({ path }) => path)).toEqual([
      'utils/catalogue/db.ts',
      'utils/register/db.ts',
      'utils/store/tables.ts',
    ]);
  });
});

describe('a family that writes with a script of its own', () => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const sourceOf = (target: string): Source | undefined =>
    [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`, target].flatMap(
      (path) => byPath.get(path) ?? [],
    )[0];
  /** Everything that comes with a script. */
  function bundled(entrypoint: string): ReadonlySet<Source> {
    const found = new Set<Source>();
    const queue = [sourceOf(entrypoint)];
    while (queue.length > 0) {
      const source = queue.pop();
      if (!source || found.has(source)) continue;
      found.add(source);
      queue.push(...source.imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => sourceOf(target)));
    }
    return found;
  }
  /** What is only remembered so as not to be worked out twice; each script may do so by itself. */
  const CACHES = ['utils/core/recall.ts'];
  /** Of the page, or changed later: found by one script, and missing in the other. */
  const STATE =
    /^(?:export )?(?:let |const \w+ = new Weak(?:Map|Set)(?:<\s*\w*(?:Element|Node|Document|Window)|\())/m;

  const WRITERS = [
    ...byPath
      .get('entrypoints/background/inject.ts')!
      .code.matchAll(/\['([\w-]+)', '\/(fill-[\w-]+)\.js'\]/g),
  ].map(([, family, writer]) => [family!, writer!] as const);

  it('is known by the script that it comes with', () => {
    expect([...new Set(WRITERS.map(([, writer]) => `entrypoints/${writer}.ts`))].toSorted()).toEqual(
      sources
        .map(({ path }) => path)
        .filter((path) => /^entrypoints\/fill-.+\.ts$/.test(path))
        .toSorted(),
    );
  });

  it.each(WRITERS)('%s: keeps nothing in a variable of a module that it shares with %s', (family, writer) => {
    const reading = bundled(`entrypoints/form-${family}`);
    const shared = [...bundled(`entrypoints/${writer}`)].filter((source) => reading.has(source));
    expect(shared.length).toBeGreaterThan(3);
    const keeping = shared.filter(({ path, code }) => STATE.test(code) && !CACHES.includes(path));
    expect(keeping.map(({ path }) => path)).toEqual([]);
  });
});

describe('shipped code', () => {
  it('has no way to the network', () => {
    const network =
      /XMLHttpRequest|WebSocket|sendBeacon|EventSource|WebTransport|RTCPeerConnection|importScripts|\bImage\(/;
    expect(sources.filter(({ code }) => network.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it("fetches only the extension's own files, in one place, for its own pages", () => {
    const users = sources.filter(({ code }) => /(?<![.\w])fetch\(/.test(code));
    for (const { path, code } of users) {
      // The one exception runs in the portal's own tab, on the clerk's order, once the office has allowed it.
      if (path === 'entrypoints/desk/ask-portal.ts') continue;
      expect(path).toBe('entrypoints/pages/own-files.ts');
      for (const [, argument = ''] of code.matchAll(/(?<![.\w])fetch\(([^)]*)/g)) {
        expect(argument, path).toMatch(/^browser\.runtime\.getURL\(/);
      }
    }
    const addresses = sources.filter(
      ({ layer, code }) => layer === 'entrypoints' && /['"`]https?:\/\/[\w$]/.test(code),
    );
    expect(addresses.map(({ path }) => path)).toEqual(['entrypoints/desk/ask-portal.ts']);
  });

  it("asks the portal only from the portal's own tab, and only there", () => {
    const { code = '' } = sources.find(({ path }) => path === 'entrypoints/desk/ask-portal.ts') ?? {};
    expect([...code.matchAll(/https?:[^'"`]+/g)].map(([address]) => address)).toEqual([
      'https://dichvucong.gov.vn',
    ]);
    expect([...code.matchAll(/(?<![.\w])fetch\(([^,]*)/g)].map(([, target]) => target)).toEqual(['url']);
    expect(code).toContain('scripting.executeScript');
    const callers = sources.filter(({ imports }) =>
      imports.some(({ target }) => target.endsWith('ask-portal')),
    );
    expect(callers.length).toBeLessThanOrEqual(1);
  });

  it('turns no text into code or page code', () => {
    const offences =
      /(?<![.\w])eval\(|new Function\b|\.(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|\bDOMParser\b|setTimeout\(\s*['"`]/;
    expect(sources.filter(({ code }) => offences.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('logs nothing', () => {
    expect(sources.filter(({ code }) => /console\.\w+\(/.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

it('keeps every text file in UTF-8, composed, with plain line ends', () => {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => /\.(?:tsx?|mjs|json|md|css|html|ya?ml)$/.test(path));
  expect(files.length).toBeGreaterThan(100);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const offences = files.flatMap((path) => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch {
      return []; // listed by git, but deleted in the working tree
    }
    const text = decoder.decode(bytes);
    return text === text.normalize('NFC') && !text.includes('\r') && !text.startsWith('\uFEFF') ? [] : [path];
  });
  expect(offences).toEqual([]);
});
