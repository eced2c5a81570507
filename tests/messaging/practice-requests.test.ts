/** Who may read and write what a clerk has practised: our own full pages, nobody inside a portal. */
import { describe, expect, it } from 'vitest';
import { LEARNING_BYTES } from '@/utils/core/limits';
import type { Request } from '@/utils/messaging/protocol';
import { route, type Handlers, type House, type Sender } from '@/utils/messaging/router';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const OWN = `chrome-extension://${ID}`;
const PORTAL = 'https://dichvucong.gov.vn/nop-ho-so';
const house: House = { id: ID, origin: OWN, allowed: () => true };
const handlers = new Proxy({} as Handlers, { get: (_target, type: string) => () => type });

const desk: Sender = {
  id: ID,
  origin: OWN,
  url: `${OWN}/desk.html`,
  frameId: 0,
  tab: { id: 1, url: `${OWN}/desk.html` },
};
const others: [string, Sender][] = [
  [
    'the panel inside a portal',
    { ...desk, url: `${OWN}/panel.html`, frameId: 7, tab: { id: 2, url: PORTAL } },
  ],
  ['the desk inside a portal', { ...desk, frameId: 7, tab: { id: 2, url: PORTAL } }],
  ['the practice form inside the desk', { ...desk, url: `${OWN}/practice-form.html`, frameId: 3 }],
  [
    'a script of ours in a portal',
    { id: ID, origin: PORTAL, url: PORTAL, frameId: 0, documentId: 'd', tab: { id: 2, url: PORTAL } },
  ],
  ['another extension', { ...desk, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }],
];
const ALL: Request[] = [
  { type: 'practice.read' },
  { type: 'practice.save', record: '{}', rev: 0 },
  { type: 'practice.erase' },
];

describe('requests about practice', () => {
  it('come from the desk', async () => {
    for (const request of ALL)
      expect(await route(request, desk, house, handlers)).toEqual({ ok: true, value: request.type });
  });

  it.each(others)('do not come from %s', async (_name, sender) => {
    for (const request of ALL)
      expect(await route(request, sender, house, handlers)).toEqual({ ok: false, reason: 'not-allowed' });
  });

  it.each([
    ['too long', { type: 'practice.save', record: 'x'.repeat(LEARNING_BYTES + 1), rev: 0 }],
    ['no text', { type: 'practice.save', record: { schema: 1 }, rev: 0 }],
    ['of no revision', { type: 'practice.save', record: '{}' }],
    ['of a revision that is none', { type: 'practice.save', record: '{}', rev: -1 }],
    ['more than asked for', { type: 'practice.erase', clerkId: 'x' }],
  ])('are not taken when they are %s', async (_why, request) => {
    expect(await route(request, desk, house, handlers)).toEqual({ ok: false, reason: 'bad-message' });
  });
});
