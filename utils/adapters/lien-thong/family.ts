/**
 * Angular forms that keep `formcontrolname` in the page: the liên thông portal (`app-input` around Angular Material and
 * ng-select, hash routing, five steps with one `#next`) and any other form built in that way.
 */
import { attributeOf } from '../../core/roles';
import { fold } from '../../core/text';
import type { Family } from '../family/family';
import { papersIn } from '../papers-table';
import { ownerOf } from '../material/owner';
import { narrower, readAt } from '../material/spots';
import { lockedAt } from '../material/widget';
import { detect } from './detect';
import { forms } from './forms';
import { hintsIn } from './hints';
import { receiptIn } from './receipt';
import { datedAt, scan } from './scan';

/** After the relation the portal copies the account into a parent's block. */
const COPY_MS = 900;

const RELATION = /^nycquanhe$/i;

/** The family without its writing. */
export const family = {
  id: 'lien-thong',
  detect,
  scan,
  forms,
  read(spot) {
    const dated = spot.kind === 'date-text' ? datedAt(spot.el) : null;
    const reading = readAt(spot);
    return dated ? { ...reading, readonly: lockedAt(dated.format) } : reading;
  },
  rank({ key, kind, readonly, role }) {
    // boxes that open only when a parent is filled in, and what they fill in themselves
    if (/^dktt/i.test(key)) return kind === 'checkbox' ? 10 : 12;
    if (kind === 'checkbox' && readonly) return 10;
    return role && attributeOf(role) === 'relation' ? 1 : null;
  },
  driver({ key, role }) {
    if (RELATION.test(key) || role === 'requester.relation')
      return { affects: (other) => /^(cha|me|nguoigiamho)/i.test(other), settleMs: COPY_MS };
    if (/^dkttistt/i.test(key)) return { affects: (other) => /^dkttchuho/i.test(other), settleMs: COPY_MS };
    return null;
  },
  alsoAt: narrower,
  ownerOf,
  papers: papersIn,
  hints: hintsIn,
  receipt: receiptIn,
  isSubmit(_root, _url, target) {
    const button = target.closest<HTMLElement>('button#next');
    return (
      button !== null &&
      !button.matches(':disabled') &&
      fold(button.textContent ?? '').trim() === 'hoan thanh'
    );
  },
} satisfies Omit<Family, 'write'>;
