/** A PC with its store, its second copy and the register's own database beside it, all of them real; and whoever looks into its inbox. */
import 'fake-indexeddb/auto';
import { RegisterDatabase, addToInbox, eraseRegister } from '@/utils/register/db';
import { Refusal } from '@/utils/messaging/refusal';
import { openFromInbox, type HandedIn } from '@/utils/register/inbox';
import { bytesOfBase64, pairOf } from '@/utils/register/pairs';
import { Database } from '@/utils/store/db';
import type { RegisterDoor } from '@/utils/store/handing-in';
import { LocalMirror } from '@/utils/store/mirror';
import { toBase64 } from '@/utils/store/seal';
import { StartCheck } from '@/utils/store/start-check';
import { createStore, type Store } from '@/utils/store/store';
import { localArea, type FakeArea } from './areas';
import { KDF, memoryArea, T0 } from './helpers';

/** The passphrase of the n-th clerk. */
export const kek = (n: number): string => toBase64(new Uint8Array(32).fill(n));

export interface Pc {
  /** Of its database. */
  name: string;
  store: Store;
  database: Database;
  register: RegisterDatabase;
  local: FakeArea;
  session: ReturnType<typeof memoryArea>;
  clock: { now: number };
  /** What the inbox refuses with; null: it takes everything. */
  full: Error | null;
  /** The office has switched supervision off. */
  off: boolean;
  restart(what?: 'worker' | 'browser'): Promise<void>;
  /** The worker dies: nothing is brought to the disk first. */
  kill(): Promise<void>;
  /** What waits for its time (`later`) happens now. */
  rest(): Promise<void>;
  /** A new clerk, who has it open then. @returns their id. */
  join(n: number, label: string): Promise<string>;
  unlock(n: number, clerkId?: string): Promise<void>;
  leave(): Promise<void>;
  facts(prefix: string): Promise<string[]>;
  /** Everything in the inbox, opened by whoever has the register open; `unread`: what does not open for them. */
  inbox(): Promise<{ handed: HandedIn[]; unread: number }>;
}

export async function pc(): Promise<Pc> {
  const name = `pc-${crypto.randomUUID()}`;
  const clock = { now: T0 };
  const made = {
    name,
    clock,
    full: null,
    off: false,
    local: localArea(() => clock.now),
    session: memoryArea(),
    register: new RegisterDatabase(`${name}-register`),
  } as unknown as Pc;
  let waiting: (() => void)[] = [];
  const door: RegisterDoor = {
    add: async (entry) => {
      if (made.full) throw made.full;
      await addToInbox(entry, made.register);
    },
    erase: () => eraseRegister(made.register),
    async closing() {
      if (made.off) throw new Refusal('switched-off');
      return 17 * 60;
    },
  };
  const start = (): void => {
    const mirror = new LocalMirror(made.local, () => clock.now);
    made.database = new Database(name, { opened: (tables, found) => check.opened(tables, found) });
    const { database } = made;
    const check: StartCheck = new StartCheck({
      open: () => database.tables(),
      mirror,
      area: made.session,
      now: () => clock.now,
      trust: async () => true,
    });
    made.store = createStore({
      database,
      area: made.session,
      now: () => clock.now,
      changed: () => undefined,
      mirror,
      learningCopy: mirror,
      accessCopy: mirror,
      registerDoor: door,
      checked: () => check.ready,
      later(_ms, work) {
        waiting.push(work);
        return () => (waiting = waiting.filter((one) => one !== work));
      },
    });
  };
  made.kill = async () => {
    waiting = [];
    await made.database.close();
    start();
    await made.store.register.handing!.resume();
  };
  made.restart = async (what = 'worker') => {
    await made.store.settle();
    if (what === 'browser') made.session = memoryArea();
    await made.kill();
  };
  made.rest = async () => {
    for (const work of waiting.splice(0)) work();
    await made.store.register.handing!.idle();
  };
  made.join = async (n, label) => {
    await made.store.vault.create(kek(n), KDF, label);
    await made.store.opened();
    return (await made.store.vault.open()).clerkId;
  };
  made.unlock = async (n, clerkId) => {
    await made.store.vault.unlock(kek(n), clerkId);
    await made.store.opened();
  };
  made.leave = async () => {
    const { clerkId } = await made.store.vault.open();
    await made.store.lock();
    await made.store.vault.remove(clerkId);
    await made.store.register.left();
  };
  made.facts = async (prefix) => {
    const { facts } = await made.database.tables();
    return (await facts.where('id').startsWith(prefix).primaryKeys()) as string[];
  };
  made.inbox = async () => {
    const secret = await made.store.register.access.read();
    const own = await pairOf('sealing', bytesOfBase64(secret!.inbox));
    const entries = await made.register.run(({ inbox }) => inbox.toArray());
    const read = await Promise.all(entries.map((entry) => openFromInbox(own, entry)));
    const handed = read.filter((one): one is HandedIn => one !== null);
    return { handed, unread: entries.length - handed.length };
  };
  start();
  return made;
}
