/** Which paper was asked for last? "Ngày cấp" and "Nơi cấp" belong to it: a person's card, a death notice, a court's decision. */
import type { Item } from './clue';

/** `other`: some number or certificate that has no role, and whose date is nobody's. Null: none yet. */
export type Paper = 'idPaper' | 'deathNotice' | 'courtDecision' | 'other' | null;

const NUMBERED =
  /^(so|ma so|ma|giay|the|quyet dinh|theo quyet dinh|bang|chung chi|van ban|hop dong|so hieu|thong bao|quyen|ban an)\b|\b(so|giay chung nhan|giay phep|chung chi|quyet dinh)$/;
const NO_PAPER = /^(phone|email|copies|labourers|capital|marriageCount|bank|fullName|birthDate|gender)/;

function paperOf({ says: { meanings, card, words }, clue }: Item): Paper | undefined {
  const [first = ''] = meanings;
  if (card || /^(personalId|oldIdNumber|idPaper(Type|Number))$/.test(first)) return 'idPaper';
  if (/^deathNotice(Kind|Number)$/.test(first)) return 'deathNotice';
  if (first === 'courtDecisionNumber') return 'courtDecision';
  if (/^(taxCode|socialInsuranceNumber|healthInsuranceNumber|record)/.test(first)) return 'other';
  if (meanings.length > 0 || NO_PAPER.test(first)) return undefined;
  return clue.kind !== 'choice' && NUMBERED.test(words) ? 'other' : undefined;
}

/** For each field the paper that the fields before it in the same block, of the same person, speak of. */
export function paperAt(items: readonly Item[]): Paper[] {
  let paper: Paper = null;
  let last: Item | null = null;
  return items.map((item) => {
    const { owner, says, clue } = item;
    const moved = last && (last.owner.block !== owner.block || last.owner.person !== owner.person);
    if (moved) paper = null;
    last = item;
    const before = paper;
    const now = paperOf(item);
    if (now !== undefined && !(says.words === 'so' && before)) paper = now;
    // a documented field speaks by its role
    if (clue.documented && /idPaper(Type|Number)|personalId/.test(clue.documented)) paper = 'idPaper';
    return before;
  });
}
