/** The page's side of the register's worker: one worker for one clerk, ended with their shift, so that rows and keys leave memory with it. */
import { proxy, wrap, type Remote } from 'comlink';
import type { LedgerApi } from '@/utils/register/api';

export interface Door {
  ledger: LedgerApi;
  /** Starts a worker beforehand: it reads its code while the page asks for the key. */
  begin(): void;
  /** Ends the present worker: what is still asked of it is refused, and what is asked next begins another. */
  end(): void;
}

interface Room {
  worker: Worker;
  remote: Remote<LedgerApi>;
  /** Rejects when the worker is ended or could not start. */
  gone: Promise<never>;
  end(): void;
}

export function registerDoor(): Door {
  let room: Room | null = null;
  const ask = (name: keyof LedgerApi, given: unknown[]): Promise<unknown> => {
    room ??= newRoom();
    const call = room.remote[name] as (...given: unknown[]) => Promise<unknown>;
    const passed = given.map((one) => (typeof one === 'function' ? proxy(one) : one));
    return Promise.race([Reflect.apply(call, room.remote, passed), room.gone]);
  };
  const ledger = new Proxy({} as LedgerApi, {
    // nobody may take it for a promise
    get: (_, name) =>
      typeof name === 'string' && name !== 'then'
        ? (...given: unknown[]) => ask(name as keyof LedgerApi, given)
        : undefined,
  });
  return {
    ledger,
    begin: () => void (room ??= newRoom()),
    end() {
      room?.end();
      room = null;
    },
  };
}

function newRoom(): Room {
  const worker = new Worker(new URL('./register-worker.ts', import.meta.url), { type: 'module' });
  let end = (): void => undefined;
  const gone = new Promise<never>((_, reject) => {
    end = () => {
      worker.terminate();
      reject(new Error('failed'));
    };
  });
  gone.catch(() => undefined);
  worker.addEventListener('error', () => end());
  return { worker, remote: wrap<LedgerApi>(worker), gone, end };
}
