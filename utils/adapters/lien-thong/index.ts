/**
 * Angular forms that keep `formcontrolname` in the page: the liên thông portal (`app-input` around Angular Material and
 * ng-select, hash routing, five steps with one `#next`) and any other form built in that way.
 */
import { attributeOf } from '../../core/roles';
import { fold } from '../../core/text';
import { waitFor } from '../../dom/wait';
import type { Outcome } from '../adapter';
import { adapterOf, type WriteJob } from '../family/family';
import { refused, retry } from '../outcomes';
import { papersIn } from '../papers-table';
import { dateOf } from '../../core/dates';
import { choose } from '../material/choose';
import { narrower, readAt } from '../material/spots';
import { controlsIn, lockedAt, valueOf } from '../material/widget';
import { writeControl } from '../material/write';
import { detect } from './detect';
import { forms } from './forms';
import { hintsIn } from './hints';
import { receiptIn } from './receipt';
import { datedIn, HOSTS, scan } from './scan';

/** The box for the ward appears, or opens, when its list has come. */
const WARD_MS = 4_000;
/** After the relation the portal copies the account into a parent's block. */
const COPY_MS = 900;
const READY_MS = 1_000;

const datedAt = (el: Element | null) => {
  const host = el?.closest(HOSTS);
  return host ? datedIn(controlsIn(host)) : null;
};

/** The format first, then the date: a format takes away what stood there. Hours and minutes have boxes of their own. */
async function writeDated(job: WriteJob): Promise<Outcome> {
  const { value, signal } = job;
  const date = value === '' ? null : dateOf(value);
  if (value !== '' && !date) return refused('bad-value');
  const now = () => datedAt(job.again()?.el ?? null);
  const format = now()?.format;
  if (!format) return retry('not-found');
  const wanted = { day: 'Ngày/Tháng/Năm', month: 'Tháng/Năm', year: 'Năm' }[date?.precision ?? 'day'];
  const [shape = ''] = valueOf(format).split(/\s+giờ/i);
  if (date && fold(shape) !== fold(wanted)) {
    const chosen = await choose({ now: () => now()?.format ?? null, value: wanted, places: true, signal });
    if (chosen.outcome !== 'done') return chosen;
  }
  const open = () => {
    const el = now()?.date;
    return el && !lockedAt(el) ? el : null;
  };
  if (!(await waitFor(job.root, open, { timeoutMs: READY_MS, signal }))) return refused('readonly');
  return writeControl({ now: open, value, places: false, signal });
}

async function write(job: WriteJob): Promise<Outcome> {
  const { spot, value, signal, root } = job;
  if (spot.kind === 'date-text' && datedAt(spot.el)) return writeDated(job);
  const places = spot.level !== undefined || /(Province|Ward|District)$/.test(job.field.role ?? '');
  const outcome = await writeControl({ now: () => job.again()?.el ?? null, value, places, signal });
  if (outcome.outcome === 'done' && spot.level === 'province' && value !== '')
    await wardOpens(root, spot.group, signal);
  return outcome;
}

async function wardOpens(root: Document, group: string | undefined, signal: AbortSignal): Promise<void> {
  const open = () =>
    scan(root).some((spot) => spot.group === group && spot.level === 'ward' && spot.el && !lockedAt(spot.el));
  await waitFor(root, open, { timeoutMs: WARD_MS, signal });
}

const RELATION = /^nycquanhe$/i;

export default adapterOf({
  id: 'lien-thong',
  detect,
  scan,
  forms,
  read(spot) {
    const dated = spot.kind === 'date-text' ? datedAt(spot.el) : null;
    const reading = readAt(spot);
    return dated ? { ...reading, readonly: lockedAt(dated.format) } : reading;
  },
  write,
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
});
