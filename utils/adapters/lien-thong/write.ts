/** Writing into the controls of Angular Material and ng-select; dates with a format of their own, provinces that open wards. */
import { dateOf } from '../../core/dates';
import { fold } from '../../core/text';
import { waitFor } from '../../dom/wait';
import type { Outcome } from '../adapter';
import type { WriteJob } from '../family/family';
import { choose } from '../material/choose';
import { lockedAt, valueOf } from '../material/widget';
import { writeControl } from '../material/write';
import { refused, retry } from '../outcomes';
import { datedAt, scan } from './scan';

/** The box for the ward appears, or opens, when its list has come. */
const WARD_MS = 4_000;
const READY_MS = 1_000;

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

export async function write(job: WriteJob): Promise<Outcome> {
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
