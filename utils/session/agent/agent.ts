/**
 * The life of one frame that holds a form: reads it through its adapter, tells the panels, sends what is typed to the
 * background, carries out the panel's orders. Knows no portal and no storage; its world is handed in.
 */
import type { Adapter } from '../../adapters/adapter';
import type { DraftField } from '../../core/draft';
import type { Field, FrameSnapshot } from '../../core/snapshot';
import { readOrder } from '../../messaging/order';
import type { Order, Report, Request } from '../../messaging/protocol';
import { canWrite } from '../../adapters/writers';
import { fillPart } from '../fill-part';
import type { Dock } from './dock';
import { families, type Need } from './families';
import { fillJobs } from './fill-job';
import type { Heritage } from './heritage';
import { handActs, LOOK_AGAIN_AFTER } from './hand-acts';
import { watchHands } from './hands';
import { jumpTo } from './jump';
import { marks as placeMarks } from './marks';
import { FormMemory, type Provenance } from './memory';
import { watchNotices } from './notices';
import { panels as panelPorts } from './panels';
import { portalActs } from './portal-acts';
import { watchPortal } from './portal-watch';
import { watchRoute } from './route';
import { saveClient, type Port } from './save-client';
import { sessionWatch } from './session-watch';
import { roomyFrames, stillStands } from './standing';

export interface AgentWorld {
  window: Window;
  /** Opens the `save` port to the background; null when there is none any more. */
  connectSave(): Port | null;
  /** Asks the background; resolves also when it was refused or not heard. */
  ask(request: Extract<Request, { type: `agent.${string}` }>): Promise<unknown>;
  /** Calls back for each panel that opens its port to this frame. */
  onPanel(fn: (port: Port) => void): void;
  now(): number;
  /** Only in the top frame. */
  dock: Dock | null;
  /** From the agent before this one in the same document, where there was one. */
  heritage?: Heritage | null | undefined;
  signal: AbortSignal;
}

/** A reading of this age is told to a panel that has just come, ms: the portal may set a value without a trace. */
const STILL_NEW = 1_000;

/** A paired panel opens its port well within this time, ms. */
const PANEL_LATE = 8_000;

export interface Agent {
  /** The clerk has opened the dock by its handle. */
  toggled(open: boolean): void;
  /** For the agent of a newer version that goes on here. */
  readonly heritage: Heritage;
}

export function startAgent(world: AgentWorld): Agent {
  const { window, signal } = world;
  const { document } = window;
  const panels = panelPorts();
  const { tell } = panels;
  const memory = new FormMemory();
  let adapter: Adapter | null = null;
  /** The family that read the last form here: it knows the page that says "handed in" as well. */
  let witness: Adapter | null = null;
  let dossier: string | null = null;
  let snapshot: FrameSnapshot | null = null;
  /** When that was read; 0 as soon as somebody has typed since. */
  let readAt = 0;
  /** Frames of the page: the form may stand in one of them. */
  let frames: readonly Element[] = [];
  let received: string | null = null;
  let met = false;
  /** What the agent before this one has left, until the form is read for the first time. */
  let { heritage } = world;

  /** The element under the clerk's hands while they do something. */
  let hand: Element | null = null;

  const route = watchRoute({
    window,
    now: world.now,
    from: heritage,
    stands: () => stillStands({ root: document, memory, adapter, frames, hand }),
    turned,
    moving() {
      hands.settle();
      portal.soon();
    },
    signal,
  });
  const need: Need = (what) => world.ask({ type: 'agent.need', ...what });
  const family = families(document, need, readAll, signal);
  const marks = placeMarks(document, (key) => adapter?.anchor(document, key) ?? null);
  const saver = saveClient({
    connect: () => world.connectSave(),
    form: () => ({
      adapter: adapter?.id ?? 'none',
      url: route.place,
      visit: route.visit,
      since: route.since,
      dossier,
    }),
    // the panel's line names the second
    onSaved: (at, draftId, locked) =>
      panels.tellSaved({ t: 'saved', at: at - (at % 1_000), draftId, locked } as Report),
    onUnsaved: (reason) => panels.tellSaved({ t: 'unsaved', reason }),
    onSession: (state) => session.elsewhere(state),
    gather: () => hands.settle(),
    busy: () => fills.running,
    signal,
  });
  const save = (changed: readonly Field[], by: Provenance): void => {
    const at = world.now();
    readAt = 0;
    const entries: DraftField[] = changed
      .filter((field) => field.kind !== 'file' && !(by === 'portal' && field.value === ''))
      .map(({ key, role, label, value }) => ({ key, role, label, value, by, at }));
    if (entries.length > 0) saver.put(entries);
  };

  const notices = watchNotices({
    root: document,
    keysAt: (el) => adapter?.keysAt(document, el) ?? [],
    now: world.now,
    said(text, key) {
      tell({ t: 'portal-said', at: world.now(), text, key });
      void world.ask({ type: 'agent.tell', said: text, key });
    },
  });
  const session = sessionWatch({
    root: document,
    form: () => snapshot?.fields.some((field) => field.visible) || frames.length > 0,
    changed(state) {
      if (state !== 'asking') tell({ t: 'session', state, at: world.now() });
      void world.ask({ type: 'agent.session', state });
    },
    hindered: () => fills.stop(undefined, 'session-lost'),
  });
  const fills = fillJobs({
    root: document,
    url: () => route.url,
    adapter: () => adapter,
    hindrance: () => (session.hinders ? 'session-lost' : null),
    async prepare(chosen) {
      saver.connect();
      if (!fillPart() || !canWrite(chosen.id)) await need({ fill: chosen.id });
      await family.bridge(chosen);
    },
    tell,
    ended(read, held = []) {
      for (const field of held) memory.typed(field);
      save(held, 'fill');
      portalDid.tellAll();
      readAll(read);
      // the fill itself has looked for as long as values were seen to vanish
      portal.after(LOOK_AGAIN_AFTER.slice(-1));
    },
    signal,
  });

  const portalDid = portalActs({
    memory,
    tell,
    save: (changed) => save(changed, 'portal'),
    now: world.now,
    filling: () => fills.running,
    driver: () => hands.driver,
  });
  const portal = watchPortal(document, readAll, signal);
  const hands = handActs({
    root: document,
    memory,
    adapter: () => adapter,
    url: () => route.url,
    now: world.now,
    isSamePage(target) {
      const { visit } = route;
      hand = target;
      route.look();
      hand = null;
      return route.visit === visit;
    },
    waits: () => saver.waits && route.steady,
    filling: () => fills.running,
    save: (changed) => save(changed, 'user'),
    hurry: saver.hurry,
    submitted: saver.submitted,
    unmark: marks.clear,
    tell,
    soon: portal.soon,
    after: portal.after,
  });
  const letGo = watchHands(document, signal, hands);

  /** What the clerk typed under the agent before this one is the clerk's. */
  function inherit(read: readonly Field[]): void {
    const mine = read.filter(({ key }) => heritage?.typed.includes(key));
    heritage = null;
    for (const field of mine) memory.typed(field);
    save(mine, 'user');
  }

  /** A single-page portal shows another page: nothing of the former form belongs to it. */
  function turned(): void {
    fills.stop(undefined, 'page-changed');
    letGo();
    memory.clear();
    heritage = null;
    notices.forget();
    marks.set([]);
    portalDid.tellAll();
    dossier = null;
    pick();
    hands.forget();
    saver.turned();
    // What the panel knows (draft, ticked papers, notes) is of the former dossier: it begins anew.
    world.dock?.reload();
    portal.soon();
  }

  /** Who reads this page now? */
  function pick(): void {
    const next = family.at(route.url);
    if (next !== adapter) portalDid.tellAll();
    if (next && next !== adapter) void family.bridge(next).then((came) => came && portal.soon());
    adapter = next;
    witness = next ?? witness;
    const named = adapter?.dossier?.(document, route.url) ?? null;
    const name = named && `${adapter!.id} ${named}`.slice(0, 200);
    if (name === null || name === dossier) return;
    const another = dossier !== null;
    dossier = name;
    if (another) route.turn();
    else saver.turned();
  }

  /** The whole form again. Cheap enough for after a rebuild, never run per keystroke. */
  function readAll(read?: FrameSnapshot): void {
    if (signal.aborted) return;
    hands.settle();
    route.look();
    // what a fill has read in this turn need not be read again; the look that comes after every fill sees to the rest
    const known = read && read.adapter === adapter?.id ? read : null;
    if (!known) {
      pick();
      world.dock?.settle();
    }
    snapshot = known ?? adapter?.read(document, route.url) ?? null;
    frames = roomyFrames(document);
    if (snapshot) inherit(snapshot.fields);
    hands.reread();
    portalDid.take(snapshot);
    notices.look();
    session.look();
    lookForReceipt();
    marks.refresh();
    readAt = world.now();
  }

  function lookForReceipt(): void {
    const { code = '', promised = null } = witness?.receipt?.(document, route.url) ?? {};
    // longer than any code there is: not a code
    if (code === '' || code.length > 60 || code === received) return;
    received = code;
    const receipt = { code, promised: promised && promised.length <= 10 ? promised : null };
    saver.receipt(receipt);
    tell({ t: 'receipt', at: world.now(), ...receipt });
  }

  function obey(order: Order): void {
    switch (order.t) {
      case 'read':
        portalDid.tellAll();
        return readAll();
      case 'reveal':
        return void adapter?.reveal?.(document);
      case 'fill':
        return void fills.start(order);
      case 'cancel':
        return fills.stop(order.job);
      case 'focus':
        marks.pointAt(order.key);
        return jumpTo(window, adapter?.anchor(document, order.key) ?? null);
      case 'marks':
        return marks.set(order.marks.filter((mark) => mark.key !== hands.typing));
      case 'dock':
        return world.dock?.show(order.open, order.badge);
    }
  }

  /** The worker may have died between nonce and pairing: a panel that does not call is loaded again. */
  function expectPanel(tries: number): void {
    setTimeout(() => {
      if (signal.aborted || met || !world.dock) return;
      world.dock.reload();
      if (tries > 1) expectPanel(tries - 1);
    }, PANEL_LATE);
  }
  if (world.dock) expectPanel(3);

  world.onPanel((panel) => {
    met = true;
    panels.add(panel, () => marks.set([]));
    panel.onMessage.addListener((message: unknown) => {
      const order = readOrder(message);
      if (order) obey(order);
    });
    portalDid.tellAll();
    // it was loaded beside the first reading: where nothing has stirred since, it is told of that one
    if (portal.calm && world.now() - readAt < STILL_NEW) portalDid.take(snapshot);
    else readAll();
  });
  /** Back from the browser's cache: the page lives again, its ports do not. Chromium 156 caches no page with our dock yet. */
  const woken = (event: PageTransitionEvent): void => {
    if (!event.persisted || !event.isTrusted) return;
    panels.clear();
    saver.reconnect();
    saver.turned();
    world.dock?.reload();
    readAll();
  };
  window.addEventListener('pageshow', woken, { signal });
  signal.addEventListener('abort', () => {
    marks.remove();
    world.dock?.remove();
  });
  // a task of its own: the panel is being loaded meanwhile, and the page may answer its user in between
  if (heritage) readAll();
  else setTimeout(readAll);

  return {
    toggled: (open) => tell({ t: 'command', command: open ? 'focus-panel' : 'toggle' }),
    get heritage() {
      // what the portal has wiped meanwhile must not go on as if the clerk had emptied it
      readAll();
      return { visit: route.visit, since: route.since, typed: memory.typedKeys };
    },
  };
}
