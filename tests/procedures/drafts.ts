/** Drafts made of synthetic dossiers, as the store would hand them out. */
import type { PaperMark } from '../../utils/core/checklist';
import type { Draft } from '../../utils/core/draft';
import type { Values } from '../dossiers/dossier';

export interface DraftOptions {
  procedure?: string | null;
  cases?: string[];
  papers?: Record<string, PaperMark['state'] | PaperMark>;
  slips?: Draft['slips'];
  ignored?: Draft['ignored'];
}

export function draftOf(values: Values, options: DraftOptions = {}): Draft {
  return {
    v: 1,
    id: '00000000-0000-4000-8000-000000000001',
    procedure: options.procedure === undefined ? '1.001193' : options.procedure,
    origin: 'https://dichvucongnganhtuphap.moj.gov.vn',
    form: { adapter: 'x-eform', url: 'https://tokhaidientu.moj.gov.vn/e-form/x' },
    path: '/nop-ho-so/1',
    createdAt: 0,
    updatedAt: 0,
    fields: Object.entries(values).map(([role, value]) => ({
      key: role,
      role,
      label: role,
      value,
      by: 'user',
      at: 0,
    })),
    papers: Object.entries(options.papers ?? {}).map(([id, mark]) =>
      typeof mark === 'string' ? { id, state: mark, note: '' } : { id, state: mark.state, note: mark.note },
    ),
    cases: options.cases ?? [],
    ignored: options.ignored ?? [],
    note: '',
    ...(options.slips ? { slips: options.slips } : {}),
    submittedAt: null,
  };
}
