/** What the server remembers: by session cookie, then by dossier and page. A test server lives for minutes, so nothing is forgotten. */
import type { Values } from './model';

export interface Dossier {
  pages: Map<string, Values>;
  /** Codes of business lines added, and the main one. */
  lines: string[];
  /** The tax address is copied from the seat only when its choice is made again (2026-10). */
  taxSaves: number;
}
export interface Session {
  dossiers: Map<string, Dossier>;
  partials: number;
  /** The dossier last handed in. */
  submitted: Record<string, string> | null;
}

const sessions = new Map<string, Session>();
export const COOKIE = 'ASP.NET_SessionId';

/** The session of a `cookie` header, or a new one with the header that sets it. */
export function sessionOf(cookies: string): { session: Session; cookie: string | null } {
  const known = /ASP\.NET_SessionId=([\w-]+)/.exec(cookies)?.[1];
  const found = known ? sessions.get(known) : undefined;
  if (found) return { session: found, cookie: null };
  const id = crypto.randomUUID();
  const session: Session = { dossiers: new Map(), partials: 0, submitted: null };
  sessions.set(id, session);
  return { session, cookie: `${COOKIE}=${id}; path=/; Secure; HttpOnly` };
}

export function dossierOf(session: Session, id: string): Dossier {
  const dossier = session.dossiers.get(id) ?? { pages: new Map(), lines: [], taxSaves: 0 };
  session.dossiers.set(id, dossier);
  return dossier;
}
