/** The ways a dossier comes in. Apart from the pack's schema, so that who only asks the way does not carry the checker. */
export const CHANNELS = ['direct', 'online', 'postal'] as const;
/** At the counter, by the portal's own form, by post. */
export type Channel = (typeof CHANNELS)[number];

/** The way of filing among the case switches that are on; the counter when none is. */
export function channelOf(cases: ReadonlySet<string>): Channel {
  if (cases.has('online')) return 'online';
  return cases.has('postal') ? 'postal' : 'direct';
}
