/** Writing a named input: the browser's own controls and jQuery's widgets, as everywhere. */
import type { Outcome } from '../adapter';
import { writeControl } from '../controls/write';
import type { WriteJob } from '../family/family';
import { scan } from './family';

export const write = (job: WriteJob): Promise<Outcome> => writeControl(job, { scan: () => scan(job.root) });
