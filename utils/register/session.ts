/** A register that is open for one clerk: the book, the clock, and what works on them. */
import type { Calendar, OfficeTime } from '../calendar/types';
import type { BundlePair } from '../supervision/register/bundle-crypto';
import { workClock, type WorkClock } from '../supervision/register/work-clock';
import type { Access, Loaded } from './api';
import { Book } from './book';
import { Checking } from './checking';
import type { RegisterDatabase } from './db';
import { Exchange } from './exchange';
import { Machines } from './machines';
import { bytesOfBase64, pairOf } from './pairs';
import { Shelf } from './shelf';

export interface Session {
  access: Access;
  clock: WorkClock;
  /** What the inbox is sealed to. */
  inbox: BundlePair;
  shelf: Shelf;
  book: Book;
  checking: Checking;
  machines: Machines;
  exchange: Exchange;
  close(): Promise<void>;
}

/** Without a calendar only weekends are known; what depends on holidays is then unsure, and said to be. */
const NO_CALENDAR: Calendar = { version: '', years: [], off: [], worked: [], undecided: [] };

const breathe = (ms = 0): Promise<unknown> => new Promise((done) => setTimeout(done, ms));

/** Resolves when the newest rows are there. @throws RegisterFault. */
export async function openSession(
  database: RegisterDatabase,
  access: Access,
  time: { office: OfficeTime; calendar: Calendar | null },
  onLoaded: (loaded: Loaded) => void,
  now: () => number = Date.now,
): Promise<Session> {
  const clock = workClock(time.office, time.calendar ?? NO_CALENDAR);
  const shelf = await Shelf.open(database, bytesOfBase64(access.key));
  const channel = new BroadcastChannel(database.name);
  const book = new Book(shelf, {
    clock,
    now,
    onLoaded,
    breathe,
    tell: () => channel.postMessage(null),
  });
  const again = (): void => void book.catchUp().catch(() => undefined);
  channel.addEventListener('message', again);
  const close = async (): Promise<void> => {
    channel.removeEventListener('message', again);
    channel.close();
    await book.close();
  };
  try {
    const inbox = await pairOf('sealing', bytesOfBase64(access.inbox));
    await book.open();
    const machines = new Machines(book, access, now);
    const exchange = new Exchange(book, machines, access, breathe);
    const checking = new Checking(book, clock, access.clerk.id, now);
    return { access, clock, inbox, shelf, book, checking, machines, exchange, close };
  } catch (error) {
    await close();
    throw error;
  }
}
