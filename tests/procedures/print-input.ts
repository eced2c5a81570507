/** From a draft to what the printed forms are made of, the way the page does it. */
import { assess } from '../../utils/core/assess';
import type { Draft } from '../../utils/core/draft';
import type { Pack } from '../../utils/core/pack';
import { pageOfDraft } from '../../utils/procedures/draft-page';
import type { Letterhead, PrintInput } from '../../utils/procedures/print-model';

export const OFFICE: Letterhead = {
  parentName: 'ỦY BAN NHÂN DÂN PHƯỜNG BA ĐÌNH',
  officeName: 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
  place: 'Hà Nội',
  phone: '024 3000 0000',
};

export function inputOf(draft: Draft, pack: Pack | null, office: Letterhead = OFFICE): PrintInput {
  const today = '2026-11-20';
  const { page, untouched } = pageOfDraft(draft, pack, today);
  const assessment = assess({
    page,
    pack,
    cases: draft.cases,
    marks: new Map(draft.papers.map(({ id, ...mark }) => [id, mark])),
    ignored: draft.ignored,
    today,
  });
  return { draft, pack, page, untouched, assessment, office, today };
}
