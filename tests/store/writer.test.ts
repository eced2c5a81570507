import { describe, expect, it } from 'vitest';
import type { Kept } from '@/utils/store/kept';
import type { Op } from '@/utils/store/ops';
import { Writer } from '@/utils/store/writer';

const kept = (): Kept => ({
  rev: 0,
  deletedAt: null,
  held: false,
  cameAt: null,
  draft: {
    v: 1,
    id: '00000000-0000-4000-8000-000000000000',
    procedure: null,
    origin: '',
    form: { adapter: '', url: '' },
    path: '',
    createdAt: 0,
    updatedAt: 0,
    fields: [],
    papers: [],
    cases: [],
    ignored: [],
    note: '',
    submittedAt: null,
  },
});
const note = (text: string): Op => ({ do: 'mark', at: 42, marks: { note: text } });

/** A disk whose writes end when the test says so. */
function disk() {
  const writes: { note: string; rev: number; end(error?: Error): void }[] = [];
  const save = (next: Kept): Promise<Kept> =>
    new Promise((resolve, reject) => {
      const end = (error?: Error) => (error ? reject(error) : resolve({ ...next, rev: next.rev + 1 }));
      writes.push({ note: next.draft.note, rev: next.rev, end });
    });
  return { writes, save };
}
const beat = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the writer of a draft', () => {
  it('has one write under way; what comes meanwhile goes together, the newest value', async () => {
    const { writes, save } = disk();
    const writer = new Writer(kept(), save, () => 42);
    const endings = ['a', 'b', 'c', 'd'].map((text) => writer.change(note(text)));
    await beat();
    expect(writes.map((write) => write.note)).toEqual(['a']);
    writes[0]!.end();
    expect(await endings[0]).toEqual({ at: 42 });
    await beat();
    expect(writes.map((write) => write.note)).toEqual(['a', 'd']);
    expect(writes[1]!.rev).toBe(1);
    writes[1]!.end();
    expect(await Promise.all(endings)).toEqual(Array.from({ length: 4 }, () => ({ at: 42 })));
  });

  it('acknowledges nothing before the write that holds it has ended', async () => {
    const { writes, save } = disk();
    const writer = new Writer(kept(), save, () => 42);
    const told: string[] = [];
    void writer.change(note('a')).then(() => told.push('a'));
    await beat();
    void writer.change(note('b')).then(() => told.push('b'));
    writes[0]!.end();
    await beat();
    expect(told).toEqual(['a']);
    writes[1]!.end();
    await beat();
    expect(told).toEqual(['a', 'b']);
  });

  it('says that the disk is full, keeps the value, and writes it when there is room again', async () => {
    const { writes, save } = disk();
    const writer = new Writer(kept(), save, () => 42);
    const first = writer.change(note('a'));
    await beat();
    writes[0]!.end(new DOMException('no room', 'QuotaExceededError') as unknown as Error);
    expect(await first).toEqual({ reason: 'quota' });
    expect(writer.current.draft.note).toBe('a');
    const again = writer.settled();
    await beat();
    writes[1]!.end();
    expect(await again).toEqual({ at: 42 });
    expect(writes[1]).toMatchObject({ note: 'a', rev: 0 });
    expect(await writer.settled()).toEqual({ at: 42 });
    expect(writes).toHaveLength(2);
  });
});
