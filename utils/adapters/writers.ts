/**
 * How a large family writes comes into a frame with its first fill (`entrypoints/fill-*.ts`): most forms are typed, and what
 * they do not need is not compiled into their page. The scripts of a frame meet under a symbol that no element's id can shadow.
 */
import type { Outcome } from './adapter';
import { retry } from './outcomes';

type Write = (...args: never[]) => Promise<Outcome>;
interface Writers {
  apart: Set<string>;
  here: Map<string, Write>;
}

const KEY = Symbol.for('so-tay-mot-cua.writers');
const writers = (): Writers => {
  const world = globalThis as { [KEY]?: Writers };
  return (world[KEY] ??= { apart: new Set(), here: new Map() });
};

/** The writing of the family with this id, wherever it is: until its script has come, every write is `unreachable`. */
export function later<F extends Write>(id: string): F {
  writers().apart.add(id);
  const write = (...args: never[]): Promise<Outcome> =>
    writers().here.get(id)?.(...args) ?? Promise.resolve(retry('unreachable'));
  return write as F;
}

/** Called by the script that brings the writing of a family. */
export const offerWriter = (id: string, write: Write): void => {
  writers().here.set(id, write);
};

/** Is everything here that the family needs to write? */
export const canWrite = (id: string): boolean => !writers().apart.has(id) || writers().here.has(id);
