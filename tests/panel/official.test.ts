/** A procedure without a pack of its own: its checklist comes from the official record, and a dossier keeps its version. */
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../utils/core/pack';
import { Agent, draft, field, ID, openTab, snapshot, type TabOptions } from './tab';
import { read } from './files';
import { shippedPack } from '../procedures/shipped';

const CODE = '2.000806';
const birth = await shippedPack('1.001193');
const drawn = (version: string): Pack => ({ ...birth, code: CODE, distilled: true, version });
const page = () =>
  new Agent(
    3,
    snapshot([field('HoTen', { role: 'groom.fullName', label: 'Họ tên' })], {
      hints: [{ how: 'code-in-url', value: CODE }],
    }),
  );

/** Versions that the catalogue keeps; the last is in use. */
async function open(versions: readonly string[], rest: Partial<TabOptions> = {}) {
  const asked: (string | null)[] = [];
  const tab = openTab({
    agents: [page()],
    read,
    official: async (code, version) => {
      expect(code).toBe(CODE);
      asked.push(version);
      const at = versions.find((one) => one === version) ?? versions.at(-1);
      return at === undefined ? null : { ok: true, value: drawn(at) };
    },
    ...rest,
  });
  await tab.settle();
  return { ...tab, asked };
}
const kept = (basis?: string) => ({
  drafts: [draft({ id: ID, procedure: CODE, ...(basis ? { basis } : {}) })],
  bound: ID,
});

describe('a procedure without a pack', () => {
  it('shows the checklist of its record, and says when there is none', async () => {
    const { panel } = await open(['a']);
    expect(panel.pack.value?.version).toBe('a');
    expect([panel.noPack.value, panel.outdated.value]).toEqual([false, false]);
    expect((await open([])).panel.noPack.value).toBe(true);
  });
  it('keeps the version with the dossier as soon as there is one, and makes none for it', async () => {
    const tab = await open(['a']);
    expect(tab.drafts.size).toBe(0);
    await tab.panel.setPaper('to-khai', { state: 'received' });
    await tab.settle();
    expect([...tab.drafts.values()].map(({ basis }) => basis)).toEqual(['a']);
  });
});

describe('a dossier received earlier', () => {
  it('stays under its version while that is kept', async () => {
    const { panel, asked, drafts } = await open(['a', 'b'], kept('a'));
    expect(panel.pack.value?.version).toBe('a');
    expect(asked.at(-1)).toBe('a');
    expect(panel.outdated.value).toBe(false);
    expect(drafts.get(ID)?.basis).toBe('a');
  });
  it('is shown the present one with a warning when its version is gone, and does not forget it', async () => {
    const { panel, drafts } = await open(['b'], kept('a'));
    expect(panel.pack.value?.version).toBe('b');
    expect(panel.outdated.value).toBe(true);
    expect(drafts.get(ID)?.basis).toBe('a');
  });
  it('of before versions were kept gets the one in use', async () => {
    const { panel, drafts } = await open(['a', 'b'], kept());
    expect(panel.pack.value?.version).toBe('b');
    expect(drafts.get(ID)?.basis).toBe('b');
  });
});
