/**
 * The life of one frame that holds a form: reads it through its adapter, tells the panels, sends what is typed to the
 * background, carries out the panel's orders. Knows no portal and no storage; its world is handed in.
 */
import { pick } from '../../adapters';
import type { Adapter } from '../../adapters/adapter';
import type { Field, FrameSnapshot } from '../../core/snapshot';
import type { DraftField } from '../../core/draft';
import { orderSchema, type Order, type Report } from '../../messaging/protocol';
import { runFill } from '../fill-queue';
import type { Dock } from './dock';
import { marks as placeMarks } from './marks';
import { FormMemory, type Provenance } from './memory';
import { saveClient, type Port } from './save-client';
import { watchHands } from './hands';
import { watchPortal } from './portal-watch';
import { jumpTo } from './jump';

export interface AgentWorld {
  window: Window;
  /** Opens the `save` port to the background. */
  connectSave(): Port;
  /** Calls back for each panel that opens its port to this frame. */
  onPanel(fn: (port: Port) => void): void;
  now(): number;
  /** Read pages of unknown families too (diagnosis only). */
  survey: boolean;
  /** Only in the top frame. */
  dock: Dock | null;
  signal: AbortSignal;
}

/** After a driver or a choice the portal may rebuild or wipe up to ~2 s later, partly without any DOM mutation. */
const LOOK_AGAIN_AFTER = [350, 1_000, 2_200] as const;

/** A paired panel opens its port well within this time, ms. */
const PANEL_LATE = 8_000;
/** The saved line in the panel follows at most this often, ms: a message to it costs more than the save itself. */
const SAVED_LINE_EVERY = 150;
/** A block that empties within this time after a driver was turned was wiped by it. */
const DRIVER_BLAMED = 4_000;

export interface Agent {
  /** The clerk has opened the dock by its handle. */
  toggled(open: boolean): void;
}

export function startAgent(world: AgentWorld): Agent {
  const { window, signal } = world;
  const { document } = window;
  const here = new URL(window.location.href);
  const panels = new Set<Port>();
  const memory = new FormMemory();
  let adapter: Adapter | null = pick(document, here, { survey: world.survey });
  let lastShape = '';
  let job: { id: string; abort: AbortController } | null = null;
  let lastDriver: { key: string; at: number } | null = null;
  let typingKey: string | null = null;
  let lastSaved: Report | null = null;
  let met = false;
  let caret: { box: HTMLInputElement; field: Field } | null = null;

  const tell = (report: Report): void => {
    for (const panel of panels)
      try {
        panel.postMessage(report);
      } catch {
        panels.delete(panel);
      }
  };
  /** Every key is acknowledged; the line in the panel need not be redrawn for each. */
  const tellSaved = (report: Report): void => {
    if (!lastSaved)
      setTimeout(() => {
        if (lastSaved) tell(lastSaved);
        lastSaved = null;
      }, SAVED_LINE_EVERY);
    lastSaved = report;
  };
  const marks = placeMarks(document, (key) => adapter?.anchor(document, key) ?? null);
  const saver = saveClient({
    connect: () => world.connectSave(),
    form: () => ({ adapter: adapter?.id ?? 'none', url: window.location.origin + window.location.pathname }),
    onSaved: (at, draftId) => tellSaved({ t: 'saved', at, draftId }),
    onUnsaved: (reason) => tell({ t: 'unsaved', reason }),
    signal,
  });
  const save = (fields: readonly Field[], by: Provenance): void => {
    const at = world.now();
    const entries: DraftField[] = fields
      .filter((field) => field.kind !== 'file' && !(by === 'portal' && field.value === ''))
      .map(({ key, role, label, value }) => ({ key, role, label, value, by, at }));
    if (entries.length > 0) saver.put(entries);
  };

  /** The whole form again. Cheap enough for after a rebuild, never run per keystroke. */
  function readAll(): void {
    if (signal.aborted) return;
    adapter ??= pick(document, here, { survey: world.survey });
    world.dock?.settle();
    if (!adapter) return;
    caret = null;
    const snapshot = adapter.read(document, new URL(window.location.href));
    const changes = memory.reread(snapshot.fields, true);
    if (!job) {
      save(changes.changed, 'portal');
      const driver = lastDriver && world.now() - lastDriver.at < DRIVER_BLAMED ? lastDriver.key : null;
      const lost = driver !== null || changes.wiped.length > 0 ? changes.lost : [];
      const wiped = [...changes.wiped, ...lost];
      memory.tell(wiped);
      if (wiped.length > 0) tell({ t: 'wiped', driver, values: wiped });
    }
    const shape = shapeOf(snapshot);
    if (shape !== lastShape) tell({ t: 'snapshot', snapshot });
    else if (changes.changed.length + changes.gone.length > 0)
      tell({ t: 'fields', fields: changes.changed, gone: changes.gone });
    lastShape = shape;
    marks.refresh();
  }

  const portal = watchPortal(document, readAll, signal);

  /** Fields under the clerk's hands, read now. */
  const readKeys = (keys: readonly string[]): Field[] =>
    keys.flatMap((key) => adapter?.readField(document, key) ?? []);

  /** While the hand stays in one text box, its text is all that changes: no search of the page per key. */
  function underCaret(target: Element): Field[] {
    if (caret?.box === target && target.isConnected) return [{ ...caret.field, value: caret.box.value }];
    const fields = readKeys(adapter?.keysAt(document, target) ?? []);
    const [field] = fields;
    const box = target as HTMLInputElement;
    const plain =
      fields.length === 1 &&
      (field?.kind === 'text' || field?.kind === 'number') &&
      field.value === box.value;
    caret = plain && field ? { box, field } : null;
    return fields;
  }

  watchHands(document, signal, {
    keysAt: (target) => adapter?.keysAt(document, target) ?? [],
    typed(target, trusted) {
      // During a fill the untrusted events are our own; the clerk's keys elsewhere are saved as ever.
      if (!trusted) return job ? undefined : portal.soon();
      const fields = underCaret(target).filter((field) => field.value !== memory.value(field.key));
      if (fields.length === 0) return;
      for (const field of fields) memory.typed(field);
      save(fields, 'user');
      const key = fields[0]!.key;
      if (key !== typingKey) {
        typingKey = key;
        marks.clear(key);
        tell({ t: 'typing', key });
      }
    },
    leaving() {
      const active = document.activeElement;
      if (active) this.typed(active, true);
      saver.hurry();
    },
    chose(keys) {
      // A click or a change: the value may arrive now or some beats later; a driver may rebuild its block.
      const fields = readKeys(keys);
      const changed = fields.filter((field) => field.value !== memory.value(field.key));
      for (const field of changed) memory.typed(field);
      if (changed.length > 0) {
        save(changed, 'user');
        tell({ t: 'fields', fields: changed, gone: [] });
      }
      for (const field of fields)
        if (changed.includes(field) && adapter?.driver(field))
          lastDriver = { key: field.key, at: world.now() };
      if (changed.length > 0) portal.after(LOOK_AGAIN_AFTER);
    },
    left(target) {
      const fields = underCaret(target);
      typingKey = null;
      caret = null;
      if (fields.length > 0) tell({ t: 'fields', fields, gone: [] });
    },
    approached(keys) {
      for (const key of keys) {
        const field = memory.field(key);
        const driver = field ? adapter?.driver(field) : null;
        if (!driver) continue;
        const endangered = memory.keys.filter((other) => driver.affects(other) && memory.isTyped(other));
        if (endangered.length > 0) tell({ t: 'wipe-ahead', driver: key, keys: endangered });
      }
    },
    clicked(target) {
      if (!adapter?.isSubmit?.(document, new URL(window.location.href), target)) return;
      saver.submitted();
      tell({ t: 'submitted', at: world.now() });
    },
  });

  async function fill(order: Extract<Order, { t: 'fill' }>): Promise<void> {
    const mine = { id: order.job, abort: new AbortController() };
    if (job || !adapter) {
      const outcomes = order.values.map(({ key }) => ({
        key,
        outcome: 'retry' as const,
        reason: 'page-changed',
        before: '',
      }));
      return tell({ t: 'filled', job: order.job, outcomes });
    }
    job = mine;
    signal.addEventListener('abort', () => mine.abort.abort(), { once: true });
    try {
      const outcomes = await runFill({
        adapter,
        root: document,
        url: new URL(window.location.href),
        values: order.values,
        signal: mine.abort.signal,
        onProgress: (done, total) => tell({ t: 'progress', job: order.job, done, total }),
      });
      const written = readKeys(
        outcomes.filter((outcome) => outcome.outcome === 'done').map((outcome) => outcome.key),
      );
      for (const field of written) memory.typed(field);
      save(written, 'fill');
      tell({ t: 'filled', job: order.job, outcomes });
    } finally {
      job = null;
      readAll();
      portal.after(LOOK_AGAIN_AFTER);
    }
  }

  function obey(order: Order): void {
    switch (order.t) {
      case 'read':
        lastShape = '';
        return readAll();
      case 'fill':
        return void fill(order);
      case 'cancel':
        if (job?.id === order.job) job.abort.abort();
        return;
      case 'focus':
        marks.pointAt(order.key);
        return jumpTo(window, adapter?.anchor(document, order.key) ?? null);
      case 'marks':
        return marks.set(order.marks.filter((mark) => mark.key !== typingKey));
      case 'dock':
        return world.dock?.show(order.open, order.badge, order.width);
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
    panels.add(panel);
    panel.onDisconnect.addListener(() => {
      panels.delete(panel);
      if (panels.size === 0) marks.set([]);
    });
    panel.onMessage.addListener((message: unknown) => {
      const order = orderSchema.safeParse(message);
      if (order.success) obey(order.data);
    });
    lastShape = '';
    readAll();
  });
  signal.addEventListener('abort', () => {
    marks.remove();
    world.dock?.remove();
  });
  readAll();

  return { toggled: (open) => tell({ t: 'command', command: open ? 'focus-panel' : 'toggle' }) };
}

/** What makes a new snapshot necessary: which fields there are, the papers, the hints; not the values. */
function shapeOf(snapshot: FrameSnapshot): string {
  return JSON.stringify([
    snapshot.fields.map((field) => field.key),
    snapshot.papers,
    snapshot.hints,
    snapshot.drift,
  ]);
}
