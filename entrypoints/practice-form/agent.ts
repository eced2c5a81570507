/** The agent of a practice form: the one that stands in portals, with a world that keeps nothing and asks nobody. */
import { offer, offerTests } from '@/utils/adapters/registered';
import { familyAt, type FamilyId } from '@/utils/adapters/detectors';
import type { Adapter } from '@/utils/adapters/adapter';
import { startAgent } from '@/utils/session/agent/agent';
import type { Request, SaveMessage } from '@/utils/messaging/protocol';
import { offerFill } from '@/utils/session/fill-part';
import { line, portOf, type End, type Port } from './line';

type Module = Promise<{ default: Adapter }>;
const ADAPTERS: Readonly<Record<FamilyId, () => Module>> = {
  'x-eform': () => import('@/utils/adapters/x-eform'),
  formio: () => import('@/utils/adapters/formio'),
  'lien-thong': () => import('@/utils/adapters/lien-thong'),
  liferay: () => import('@/utils/adapters/liferay'),
  liz: () => import('@/utils/adapters/liz'),
  surveyjs: () => import('@/utils/adapters/survey'),
  webforms: () => import('@/utils/adapters/webforms'),
  national: () => import('@/utils/adapters/national'),
  'igate-staff': () => import('@/utils/adapters/igate-staff'),
  'named-inputs': () => import('@/utils/adapters/named'),
  'justice-wizard': () => import('@/utils/adapters/justice-wizard'),
};

/** Scripts that the background would put into the frame. */
async function bring(request: Extract<Request, { type: `agent.${string}` }>): Promise<void> {
  if (request.type !== 'agent.need') return;
  if ('family' in request && request.family && request.family in ADAPTERS)
    offer((await ADAPTERS[request.family as FamilyId]()).default);
  if ('fill' in request && request.fill) offerFill((await import('@/utils/session/fill-queue')).runFill);
  if ('bridge' in request && request.bridge) (await import('./bridge')).servePractice();
}

/** Takes every message and keeps none: "noted" is the answer that nobody takes for "saved". */
function forgetful(): Port {
  const [mine, theirs] = line();
  mine.hear((text) => {
    const { seq } = JSON.parse(text) as SaveMessage;
    mine.send(JSON.stringify({ t: 'noted', seq }));
  });
  return portOf(theirs);
}

/** The window as the agent sees it: this frame, at the address that the family's tests know it by. Nothing is asked of that address. */
const windowAt = (address: string): Window =>
  ({
    document,
    location: { href: address },
    addEventListener: window.addEventListener.bind(window),
    matchMedia: window.matchMedia.bind(window),
    focus: window.focus.bind(window),
  }) as unknown as Window;

export interface PracticeAgent {
  connect(): End;
  close(): void;
}

/** @param now ms since 1970 at which the exercise begins. */
export function startPracticeAgent({ address, now }: { address: string; now: number }): PracticeAgent {
  const life = new AbortController();
  const began = performance.now();
  let open: ((port: Port) => void) | null = null;
  offerTests(familyAt);
  startAgent({
    window: windowAt(address),
    connectSave: forgetful,
    onPanel: (fn) => (open = fn),
    ask: bring,
    now: () => now + performance.now() - began,
    dock: null,
    signal: life.signal,
  });
  return {
    connect() {
      const [panels, mine] = line();
      (open as ((port: Port) => void) | null)?.(portOf(mine));
      return panels;
    },
    close: () => life.abort(),
  };
}
