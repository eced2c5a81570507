/** The browsers of one round: with nothing installed, with an extension to compare with, with ours and its vault open. */
import { rmSync } from 'node:fs';
import { EXTENSION_DIR, launch, type Session } from '../e2e/support/browser';
import { choosePassphrase } from '../e2e/support/panel';
import { PORTAL_MATCHES } from '../utils/portals';
import { pageAt } from './pages';
import { bareExtension, emptyExtension, serve } from './support';

/** `bare` listens to keys and reads them, nothing else. */
export type Who = 'none' | 'empty' | 'bare' | 'ours';

export interface Crew {
  readonly port: number;
  /** Started when first asked for in a round; with ours every key is sealed and stored, as at the counter. */
  of(who: Who): Promise<Session>;
  /** Closes this round's browsers: the next round begins with fresh ones. */
  endRound(): Promise<void>;
  end(): Promise<void>;
}

export async function crew(): Promise<Crew> {
  const server = await serve(pageAt);
  const folders = { empty: emptyExtension(PORTAL_MATCHES), bare: bareExtension(PORTAL_MATCHES) };
  const extensions = { none: false, ...folders, ours: EXTENSION_DIR } as const;
  let sessions = new Map<Who, Promise<Session>>();

  const start = async (who: Who): Promise<Session> => {
    const session = await launch({ port: server.port, extension: extensions[who] });
    if (who === 'ours') await choosePassphrase(session);
    return session;
  };
  const endRound = async (): Promise<void> => {
    const mine = [...sessions.values()];
    sessions = new Map();
    await Promise.allSettled(mine.map(async (session) => (await session).close()));
  };
  return {
    port: server.port,
    of(who) {
      const session = sessions.get(who) ?? start(who);
      sessions.set(who, session);
      return session;
    },
    endRound,
    async end() {
      await endRound();
      server.close();
      for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
    },
  };
}
