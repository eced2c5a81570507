/**
 * `npm run zip`: builds for Chromium and for Firefox, packs both and the sources into `.output/`, and prints name, size and SHA-256 of each (as in
 * `.output/SHA256SUMS`). The same commit gives the same bytes, on every machine; `-- --prove` shows it: from the package of the sources, in a
 * folder of another name, both are built and packed once more. `-- --built`: packs what lies in `.output` already.
 */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { HEAVIEST, packages, sourcePackage, sources } from './packages/contents';

const ROOT = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { built: { type: 'boolean' }, prove: { type: 'boolean' } } });

function build(root: string): void {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  for (const more of [[], ['-b', 'firefox', '--mv3']])
    execFileSync(process.execPath, [wxt, 'build', ...more], { cwd: root, stdio: 'pipe' });
}

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The packages made from what a reviewer gets. */
async function rebuilt(): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-tu-nguon-'));
  try {
    for (const [path, bytes] of [...sources(ROOT), ['store/building.md', new Uint8Array()] as const]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    build(folder);
    return await packages(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!values.built) build(ROOT);
const made = await packages(ROOT);
const sums: string[] = [];
for (const [name, bytes] of [...made, await sourcePackage(ROOT)]) {
  writeFileSync(join(ROOT, '.output', name), bytes);
  sums.push(`${sum(bytes)}  ${name}\n`);
  console.log(`${name}  ${bytes.length.toLocaleString('en')} bytes  ${sum(bytes)}`);
  if (made.has(name) && bytes.length > HEAVIEST) {
    console.error(`${name} is heavier than ${HEAVIEST.toLocaleString('en')} bytes.`);
    process.exitCode = 1;
  }
}
writeFileSync(join(ROOT, '.output', 'SHA256SUMS'), sums.join(''));
if (values.prove)
  for (const [name, bytes] of await rebuilt())
    if (sum(bytes) === sum(made.get(name)!))
      console.log(`${name}: built anew from the sources, the same in every byte.`);
    else {
      console.error(`${name}: built anew from the sources it is another file.`);
      process.exitCode = 1;
    }
