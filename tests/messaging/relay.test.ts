import { describe, expect, it } from 'vitest';
import { relayedFrame, relayName } from '@/utils/messaging/relay';
import { isDockedPanel, type House, type Sender } from '@/utils/messaging/router';

describe('a port that goes through the background', () => {
  it.each([0, 7, 4_294_967_296])('names frame %i', (frameId) => {
    expect(relayedFrame(relayName(frameId))).toBe(frameId);
  });

  it.each([
    'panel',
    'panel:',
    'panel:-1',
    'panel:1.5',
    'panel:1 ',
    'save',
    'panel:9999999999999999',
    'xpanel:1',
  ])('%j is none', (name) => {
    expect(relayedFrame(name)).toBeNull();
  });
});

describe('only the panel beside a portal may ask for one', () => {
  const OWN = 'moz-extension://b2f6';
  const PORTAL = 'https://dichvucong.gov.vn/nop-ho-so/1';
  const house: House = { id: 'sotay', origin: OWN, allowed: (top) => top === PORTAL };
  const panel: Sender = {
    id: 'sotay',
    origin: OWN,
    url: `${OWN}/panel.html`,
    frameId: 3,
    documentId: 'd',
    tab: { id: 1, url: PORTAL },
  };

  it.each<[string, Partial<Sender>, boolean]>([
    ['the panel', {}, true],
    ['another page of ours in a frame', { url: `${OWN}/desk.html` }, false],
    ['a content script of ours', { origin: 'https://dichvucong.gov.vn', url: PORTAL }, false],
    ['a content script that calls itself the panel', { origin: 'https://dichvucong.gov.vn' }, false],
    ['the panel in a page that is no portal', { tab: { id: 1, url: 'https://example.com/' } }, false],
    ['another extension', { id: 'other' }, false],
  ])('%s', async (_who, over, may) => {
    expect(await isDockedPanel({ ...panel, ...over }, house)).toBe(may);
  });
});
