/** What the background would answer a panel, in memory: no drafts, no passphrase, nobody's notices. Marks live as long as the panel. */
import type { Draft } from '@/utils/core/draft';
import type { Answer, Request } from '@/utils/messaging/protocol';

const ID = '00000000-0000-4000-8000-000000000000';

/** @param now ms since 1970, when the exercise plays: rules of that day hold. */
export function memory(now: number): (request: Request) => Promise<Answer<never>> {
  let draft: Draft = {
    v: 1,
    id: ID,
    procedure: null,
    origin: '',
    form: { adapter: 'practice', url: '' },
    path: '',
    createdAt: now,
    updatedAt: now,
    fields: [],
    papers: [],
    cases: [],
    ignored: [],
    note: '',
    submittedAt: null,
  };
  const answer = (request: Request): unknown => {
    switch (request.type) {
      case 'vault.state':
        return { state: 'new', kdf: null, clerks: [], clerk: null, onDuty: true, office: null };
      case 'tab.notices':
        return { notices: [], lostAt: null, interrupted: null };
      case 'draft.list':
        return [];
      case 'draft.ofTab':
        return null;
      case 'draft.mark': {
        const { type: _type, tabId: _tab, id: _id, ...said } = request;
        draft = { ...draft, ...(said as Partial<Draft>) };
        return draft;
      }
      default:
        return undefined;
    }
  };
  return async (request) => {
    const value = answer(request);
    return value === undefined ? { ok: false, reason: 'not-allowed' } : { ok: true, value: value as never };
  };
}
