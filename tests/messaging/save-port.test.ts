import { describe, expect, it } from 'vitest';
import { saveConversation } from '@/utils/messaging/save-port';
import { bench, entry, FORM_PLACE, KDF, KEK, place, type as typeInto, valueOf } from '../store/helpers';

async function talking(options: { allowed?: boolean; vault?: boolean } = {}) {
  const it = await bench(options.vault === undefined ? {} : { vault: options.vault });
  let savedCount = 0;
  const open = () =>
    saveConversation({
      tabs: it.store.tabs,
      place: async () => (options.allowed === false ? null : place()),
      saved: () => savedCount++,
    });
  return { it, open, say: open(), saved: () => savedCount };
}
const input = (seq: number, value: string, more: object = {}) => ({
  t: 'input',
  seq,
  ...FORM_PLACE,
  entries: [entry('HoTen', value)],
  ...more,
});

describe('the save port', () => {
  it('answers each message by its number, once it is durable', async () => {
    const { it, say, saved } = await talking();
    const answers = await Promise.all([say(input(1, 'N')), say(input(2, 'Ng')), say(input(3, 'Ngu'))]);
    expect(answers.map((answer) => answer && [answer.t, 'seq' in answer && answer.seq])).toEqual([
      ['saved', 1],
      ['saved', 2],
      ['saved', 3],
    ]);
    expect(saved()).toBe(3);
    const draftId = (answers[0] as { draftId: string }).draftId;
    await it.restart('worker');
    expect(valueOf(await it.store.drafts.open(draftId), 'HoTen')).toBe('Ngu');
  });

  it('does not take a late repetition for news', async () => {
    const { it, say } = await talking();
    await say(input(1, 'old'));
    const { draftId } = (await say(input(2, 'new'))) as { draftId: string };
    expect(await say(input(1, 'old'))).toMatchObject({ t: 'saved', seq: 1 });
    expect(valueOf(await it.store.drafts.open(draftId), 'HoTen')).toBe('new');
    expect(await say(input(2, 'new'))).toMatchObject({ t: 'saved', seq: 2 });
  });

  it('saves while locked, and says so', async () => {
    const { it, say } = await talking();
    const { draftId } = (await say(input(1, 'A'))) as { draftId: string };
    await it.store.lock();
    expect(await say(input(2, 'AB'))).toEqual({
      t: 'saved',
      seq: 2,
      at: expect.any(Number),
      draftId,
      locked: true,
    });
    await it.store.vault.unlock(KEK);
    expect(valueOf(await it.store.drafts.open(draftId), 'HoTen')).toBe('AB');
  });

  it('takes a repetition of what could not be saved', async () => {
    const { it, say } = await talking({ vault: false });
    expect(await say(input(2, 'AB'))).toEqual({ t: 'unsaved', seq: 2, reason: 'no-vault' });
    await it.store.vault.create(KEK, KDF);
    const again = (await say(input(2, 'AB'))) as { t: string; draftId: string };
    expect(again.t).toBe('saved');
    expect(valueOf(await it.store.drafts.open(again.draftId), 'HoTen')).toBe('AB');
  });

  it('goes on with the same draft after the worker died', async () => {
    const { it, say } = await talking();
    const before = (await say(input(7, 'A'))) as { draftId: string };
    await it.restart('worker');
    const sayAgain = saveConversation({
      tabs: it.store.tabs,
      place: async () => place(),
      saved: () => undefined,
    });
    const after = (await sayAgain(input(7, 'A'))) as { draftId: string };
    await sayAgain(input(8, 'AB'));
    expect(after.draftId).toBe(before.draftId);
    expect(valueOf(await it.store.drafts.open(after.draftId), 'HoTen')).toBe('AB');
  });

  it('says "noted" while only the portal has written', async () => {
    const { say } = await talking();
    const portal = { entries: [entry('HoTen', 'A', { by: 'portal' })] };
    expect(await say(input(1, '', portal))).toEqual({ t: 'noted', seq: 1 });
    expect(await say({ t: 'submitted', seq: 2, ...FORM_PLACE })).toEqual({ t: 'noted', seq: 2 });
  });

  it('marks the submission', async () => {
    const { it, say } = await talking();
    await say(input(1, 'A'));
    expect(await say({ t: 'submitted', seq: 2, ...FORM_PLACE })).toMatchObject({ t: 'saved', seq: 2 });
    expect((await it.store.drafts.list())[0]!.submittedAt).not.toBeNull();
  });

  it('names the reason: no vault, not allowed, too large, not a message', async () => {
    expect(await (await talking({ vault: false })).say(input(1, 'A'))).toMatchObject({ reason: 'no-vault' });
    expect(await (await talking({ allowed: false })).say(input(1, 'A'))).toMatchObject({
      reason: 'not-allowed',
    });
    const { say, it } = await talking();
    const megabyte = 'x'.repeat(1_048_576);
    expect(await say(input(1, megabyte))).toEqual({ t: 'unsaved', seq: 1, reason: 'too-large' });
    expect(await say({ ...input(2, 'A'), more: 1 })).toEqual({ t: 'unsaved', seq: 2, reason: 'bad-message' });
    expect(await say({ t: 'input', seq: 'three' })).toBeNull();
    expect(await say(null)).toBeNull();
    expect(await it.store.drafts.list()).toEqual([]);
    expect(await say(input(4, 'A'))).toMatchObject({ t: 'saved', seq: 4 });
  });

  it('lets two frames of one page write into one draft', async () => {
    const { it, say, open } = await talking();
    const other = open();
    await Promise.all([say(input(1, 'A')), other(input(1, '', { entries: [entry('SoBanSao', '2')] }))]);
    const drafts = await it.store.drafts.list();
    expect(drafts.map(({ fieldCount }) => fieldCount)).toEqual([2]);
    expect(await typeInto(it, place(), entry('HoTen', 'AB'))).not.toBeNull();
  });
});
