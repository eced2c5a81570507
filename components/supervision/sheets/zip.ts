/**
 * What the spreadsheet libraries zip and unzip with. `fflate` does large files in workers made of a blob, which the extension's
 * content policy rightly forbids (the call would never return); ours run in a worker of their own already, so the plain way is right.
 * The build puts this in the place of `fflate` (`wxt.config.ts`).
 */
import { unzipSync, zipSync } from 'fflate/browser';

export * from 'fflate/browser';

/** A file of 20 MB that says it holds more than this is no workbook of an office. */
const MOST_UNPACKED = 400_000_000;

type Done<T> = (error: unknown, data: T | null) => void;

export const zip = (files: Parameters<typeof zipSync>[0], done: Done<Uint8Array<ArrayBuffer>>): void =>
  answer(() => zipSync(files), done);

export function unzip(bytes: Uint8Array, done: Done<Record<string, Uint8Array>>): void {
  let left = MOST_UNPACKED;
  const filter = ({ originalSize }: { originalSize: number }): boolean => {
    left -= originalSize;
    // a code in numbers is how the library knows a fault of the file
    if (left < 0) throw Object.assign(new RangeError('too large'), { code: 100 });
    return true;
  };
  answer(() => unzipSync(bytes, { filter }), done);
}

function answer<T>(work: () => T, done: Done<T>): void {
  let data: T;
  try {
    data = work();
  } catch (error) {
    done(error, null);
    return;
  }
  done(null, data);
}
