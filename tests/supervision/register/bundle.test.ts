/** Bundles between machines: whole and from whom they say, or refused with the reason. Real keys, real seals. */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  Chain,
  outerOf,
  signed,
  text64,
  utf8,
  writeBundle,
  type About,
  type Bytes,
  type Manifest,
} from '@/utils/supervision/register/bundle';
import {
  fingerprint,
  keyIdOf,
  newSealingPair,
  newSigningPair,
  printKey,
  readingKeys,
  writingKeys,
  type BundlePair,
} from '@/utils/supervision/register/bundle-crypto';
import {
  openBundle,
  type Opened,
  type ReadingKeys,
  type Trusted,
} from '@/utils/supervision/register/bundle-read';
import { canonical } from '@/utils/supervision/register/canonical';
import { erased, keyOf, type RegisterRow } from '@/utils/supervision/register/types';
import { at, officeRows, row } from './rows';

const ROWS = officeRows(60, 31).map((one) => ({ ...one, machine: 'machine-1' }));
const SORTED = ROWS.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
const ABOUT: About = {
  office: 'office-1',
  machine: 'machine-1',
  seq: 1,
  before: '',
  madeAt: at('2026-11-20 17:00'),
};
const MAGIC = 'so-tay-mot-cua bundle 1';

let clerk: BundlePair;
let reviewer: BundlePair;
let stranger: BundlePair;
let desk: BundlePair;
let keys: ReadingKeys;
beforeAll(async () => {
  [clerk, reviewer, stranger] = await Promise.all([newSigningPair(), newSigningPair(), newSigningPair()]);
  desk = await newSealingPair();
  const trusts = (pair: BundlePair, machine: string, role: Trusted['role']) => ({
    office: 'office-1',
    machine,
    role,
    publicKey: pair.publicKey,
  });
  keys = await readingKeys(
    [desk],
    [trusts(clerk, 'machine-1', 'clerk'), trusts(reviewer, 'machine-9', 'reviewer')],
  );
});

const written = async (
  rows: RegisterRow[] = ROWS,
  about: Partial<About> = {},
  pair = clerk,
  passOn = false,
) => writeBundle(rows, { ...ABOUT, ...about }, await writingKeys(pair, desk.publicKey), passOn);
const outer = (): Bytes => utf8(`${MAGIC}\n${outerOf(desk.id)}\n`);
const fault = (opened: Opened): string =>
  opened.ok ? 'opened' : `${opened.why}${opened.at === null ? '' : ` ${opened.at}`}`;
const plainOf = async (file: Bytes): Promise<string> => {
  const head = outer();
  return new TextDecoder().decode((await keys.open(desk.id, head, file.slice(head.length)))!);
};
/** Sealed again by whoever meddled: the seal protects against readers, the signature against writers. */
const resealed = async (plain: string): Promise<Bytes> => {
  const { seal } = await writingKeys(clerk, desk.publicKey);
  return new Uint8Array([...outer(), ...(await seal(outer(), utf8(plain)))]);
};
const meddled = async (change: (lines: string[]) => string[], rows?: RegisterRow[]) => {
  const { file } = await written(rows);
  const lines = (await plainOf(file)).split('\n').slice(0, -1);
  return fault(await openBundle(await resealed(`${change(lines).join('\n')}\n`), keys));
};
/** Written by the clerk's own key without our care: what a changed extension could hand over. */
const forged = async (rows: RegisterRow[], changes: Partial<Manifest> = {}, pair = clerk) => {
  const { sign, digest, seal } = await writingKeys(pair, desk.publicKey);
  const range = { from: 0, to: at('2030-01-01 00:00') };
  const start = { v: 1 as const, ...ABOUT, to: desk.id, count: rows.length, range, ...changes };
  const chain = await Chain.of(start, digest);
  const lines: string[] = [];
  for (const [n, one] of rows.entries())
    lines.push(`${n + 1} ${await chain.add(utf8(canonical(one)))} ${canonical(one)}\n`);
  const manifest = { ...start, head: chain.head, ...changes };
  const signature = { key: pair.id, signature: text64(await sign(signed(manifest))) };
  const plain = utf8(`${canonical(manifest)}\n${canonical(signature)}\n${lines.join('')}`);
  return fault(await openBundle(new Uint8Array([...outer(), ...(await seal(outer(), plain))]), keys));
};

describe('a bundle', () => {
  it('comes in as it went out, in whatever order it was given', async () => {
    const gone = erased(row({ id: 'gone' }), at('2026-11-20 12:00'));
    const { file, manifest } = await written([...ROWS.toReversed(), gone]);
    const opened = await openBundle(file, keys);
    expect(opened).toMatchObject({ ok: true, bundle: { role: 'clerk', manifest } });
    if (!opened.ok) return;
    expect(opened.bundle.rows).toHaveLength(61);
    expect(opened.bundle.rows.map(({ history: _history, ...rest }) => rest)).toEqual(
      [...SORTED, gone]
        .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
        .map(({ history: _history, ...rest }) => rest),
    );
    expect((await written(ROWS)).manifest).toEqual((await written(ROWS.toReversed())).manifest);
    expect(manifest.count).toBe(61);
  });

  it('may be empty, and one follows the other', async () => {
    const first = await written([]);
    expect(await openBundle(first.file, keys)).toMatchObject({ ok: true, bundle: { rows: [] } });
    const second = await written(ROWS.slice(0, 1), { seq: 2, before: first.manifest.head });
    expect(await openBundle(second.file, keys)).toMatchObject({
      ok: true,
      bundle: { manifest: { before: first.manifest.head } },
    });
  });

  it('shows nothing to whoever finds the stick', async () => {
    const text = new TextDecoder('latin1').decode((await written()).file);
    for (const secret of [ROWS[0]!.code, ROWS[0]!.clerk, 'office-1', 'machine-1', clerk.id])
      expect(text).not.toContain(secret);
  });

  it('is not written with a row twice, or of another machine', async () => {
    await expect(written([ROWS[0]!, ROWS[0]!])).rejects.toThrow(RangeError);
    await expect(written([row({ machine: 'machine-2' })])).rejects.toThrow(RangeError);
  });

  it('any flipped bit is seen', async () => {
    const { file } = await written(ROWS.slice(0, 3));
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.nat(7), async (place, bit) => {
        const flipped = file.slice();
        flipped[place]! ^= 1 << bit;
        expect((await openBundle(flipped, keys)).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
    expect((await openBundle(file, keys)).ok).toBe(true);
  });

  it('any cut is seen', async () => {
    const { file } = await written(ROWS.slice(0, 3));
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), async (length) => {
        expect((await openBundle(file.slice(0, length), keys)).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('refused', () => {
  const without = (at: number) => (lines: string[]) => lines.filter((_, n) => n !== at);
  it.each<[string, string, (lines: string[]) => string[]]>([
    [
      'a letter of a row',
      'altered 5',
      (lines) => lines.with(6, lines[6]!.replace('1.0', '2.0').replace('"rev":', '"rev":1')),
    ],
    [
      'a hash',
      'altered 5',
      (lines) =>
        lines.with(
          6,
          lines[6]!.replace(/^5 ./, (head) => (head === '5 A' ? '5 B' : '5 A')),
        ),
    ],
    ['a missing row', 'missing 5', without(6)],
    ['the last row missing', 'missing 60', without(61)],
    ['all rows missing', 'missing 1', (lines) => lines.slice(0, 2)],
    [
      'a missing row, the rest numbered anew',
      'altered 5',
      (lines) => without(6)(lines).map((line, n) => (n > 1 ? line.replace(/^\d+/, String(n - 1)) : line)),
    ],
    ['a row twice', 'duplicate 6', (lines) => [...lines.slice(0, 7), lines[6]!, ...lines.slice(7)]],
    ['two rows exchanged', 'missing 5', (lines) => lines.with(6, lines[7]!).with(7, lines[6]!)],
    ['a row too many', 'extra 61', (lines) => [...lines, lines[61]!.replace(/^60/, '61')]],
    [
      'another count',
      'bad-signature',
      (lines) => lines.with(0, lines[0]!.replace('"count":60', '"count":59')),
    ],
    [
      'another machine',
      'bad-signature',
      (lines) => lines.with(0, lines[0]!.replace('machine-1', 'machine-2')),
    ],
    [
      'another signature',
      'bad-signature',
      (lines) => lines.with(1, canonical({ key: clerk.id, signature: 'A'.repeat(86) })),
    ],
    ['a signature that is none', 'not-a-bundle', (lines) => lines.with(1, '{}')],
    ['a manifest with more', 'not-a-bundle', (lines) => lines.with(0, lines[0]!.replace('{', '{"x":1,'))],
    ['no manifest', 'not-a-bundle', (lines) => lines.slice(1)],
  ])('%s: %s', async (_what, why, change) => {
    expect(await meddled(change)).toBe(why);
  });

  it('of a key that nobody knows', async () => {
    expect(fault(await openBundle((await written(ROWS, {}, stranger)).file, keys))).toBe('foreign-key');
  });

  it('of a known key in the name of another machine or office', async () => {
    const other = ROWS.map((one) => ({ ...one, machine: 'machine-2' }));
    expect(fault(await openBundle((await written(other, { machine: 'machine-2' })).file, keys))).toBe(
      'wrong-machine',
    );
    expect(fault(await openBundle((await written([], { office: 'office-2' })).file, keys))).toBe(
      'wrong-machine',
    );
  });

  it('for somebody else', async () => {
    const theirs = await newSealingPair();
    const { file } = await writeBundle(ROWS, ABOUT, await writingKeys(clerk, theirs.publicKey));
    expect(fault(await openBundle(file, keys))).toBe('not-for-us');
    // … also when the one it was for seals it anew for us
    const them = await readingKeys([theirs], []);
    const head = utf8(`${MAGIC}\n${outerOf(theirs.id)}\n`);
    const plain = (await them.open(theirs.id, head, file.slice(head.length)))!;
    expect(fault(await openBundle(await resealed(new TextDecoder().decode(plain)), keys))).toBe('not-for-us');
  });

  it("signed by the clerk's own key but not in order", async () => {
    expect(await forged(SORTED)).toBe('opened');
    expect(await forged([SORTED[1]!, SORTED[0]!])).toBe('out-of-order 2');
    expect(await forged([SORTED[0]!, { ...SORTED[0]!, rev: 9 }])).toBe('duplicate 2');
    expect(await forged([row({ machine: 'machine-2' })])).toBe('foreign-row 1');
    expect(await forged([row({ office: 'office-2' })])).toBe('foreign-row 1');
    expect(await forged([{ ...row(), name: 'x' } as unknown as RegisterRow])).toBe('bad-row 1');
    expect(await forged(SORTED.slice(0, 2), { count: 1 })).toBe('extra 2');
    expect(await forged(SORTED.slice(0, 2), { count: 3 })).toBe('missing 3');
    expect(await forged(SORTED.slice(0, 2), { head: 'A'.repeat(43) })).toBe('altered');
    expect(await forged([row({ changedAt: 9 })], { range: { from: 10, to: 20 } })).toBe('altered 1');
  });

  it.each<[string, string, Uint8Array]>([
    ['nothing', 'not-a-bundle', new Uint8Array()],
    ['a picture', 'not-a-bundle', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 10, 26, 10)],
    ['one long line', 'not-a-bundle', new Uint8Array(1_000_000).fill(65)],
    ['a later version', 'newer', utf8('so-tay-mot-cua bundle 2\n{}\n')],
    ['a broken outside', 'not-a-bundle', utf8(`${MAGIC}\n{"to":"a b"}\n`)],
    ['a receiver that is a trap', 'not-for-us', utf8(`${MAGIC}\n{"to":"__proto__"}\n`)],
    ['more than a bundle may have', 'too-large', new Uint8Array(51 * 1_048_576)],
  ])('%s: %s', async (_what, why, bytes) => {
    expect(fault(await openBundle(bytes as Bytes, keys))).toBe(why);
  });

  it('an outside without an inside', async () => {
    expect(fault(await openBundle(outer(), keys))).toBe('damaged');
    const { file } = await written();
    expect(fault(await openBundle(new Uint8Array([...file, 0]), keys))).toBe('damaged');
  });

  it('when somebody stops it', async () => {
    const { file } = await written();
    expect(fault(await openBundle(file, keys, { signal: AbortSignal.abort() }))).toBe('stopped');
  });
});

describe('who may say what', () => {
  const by = { n: 1, at: 1, check: 'c' };
  const drawn = {
    ...by,
    id: 'a',
    by: 'reviewer-1',
    as: 'reviewer',
    what: 'drawn',
    how: 'random',
    stratum: '',
  } as const;
  const answer = {
    id: 'b',
    n: 2,
    at: 2,
    by: 'clerk-1',
    as: 'clerk',
    what: 'answered',
    finding: 'f',
    answer: 'mended',
    note: '',
  } as const;
  const closing = {
    id: 'c',
    n: 3,
    at: 3,
    by: 'clerk-1',
    as: 'clerk',
    what: 'closed',
    finding: 'f',
    outcome: 'mended',
    note: '',
  } as const;

  it("of a clerk's machine only answers come in, of a reviewer's everything", async () => {
    const marked = row({ history: [drawn, answer, closing] });
    const marks = async (file: Bytes) => {
      const opened = await openBundle(file, keys);
      return opened.ok ? opened.bundle.rows[0]!.history.map(({ what }) => what) : opened.why;
    };
    expect(await marks((await written([marked])).file)).toEqual(['answered']);
    const back = await written([marked], { machine: 'machine-9' }, reviewer, true);
    expect(await marks(back.file)).toEqual(['drawn', 'answered', 'closed']);
  });
});

describe('keys and fingerprints', () => {
  it('a key is called by what it is', async () => {
    expect(await keyIdOf(clerk.publicKey)).toBe(clerk.id);
    expect(clerk.id).toMatch(/^[\w-]{22}$/);
    expect(clerk.id).not.toBe(reviewer.id);
    await expect(crypto.subtle.exportKey('pkcs8', clerk.privateKey)).rejects.toThrow();
  });

  it('a fingerprint tells a change, and nothing without the key', async () => {
    const [key, other] = await Promise.all([printKey(), printKey()]);
    const of = (item: string, value: string, by = key) => fingerprint(by, item, value);
    const first = await of('field:child.fullName', 'Nguyễn Minh An');
    expect(await of('field:child.fullName', 'Nguyễn Minh An'.normalize('NFD'))).toBe(first);
    const others = [
      await of('field:child.fullName', 'Nguyễn Minh Ân'),
      await of('field:father.fullName', 'Nguyễn Minh An'),
      await of('field:child.fullName', 'Nguyễn Minh An', other),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
    expect(first).toMatch(/^[\w-]{16}$/);
  });
});

describe('canonical text', () => {
  it('does not depend on the order of keys, and reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = canonical(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        const turned = (one: unknown): unknown =>
          Array.isArray(one)
            ? one.map(turned)
            : typeof one === 'object' && one !== null
              ? Object.fromEntries(
                  Object.entries(one)
                    .toReversed()
                    .map(([key, inner]) => [key, turned(inner)]),
                )
              : one;
        expect(canonical(turned(value))).toBe(text);
      }),
    );
  });
});
