/** The sheets' own worker: it carries the libraries, works once, and is ended by whoever began it. */
import { gridOf } from './grid';
import type { Answer, Job } from './job';
import { workbookBytes } from './workbook';

const work = async (job: Job): Promise<Answer> =>
  'write' in job ? { written: await workbookBytes(job.write) } : { grid: await gridOf(job.read) };

self.addEventListener('message', (event: MessageEvent<Job>) => {
  work(event.data).then(
    (answer) => self.postMessage(answer, { transfer: 'written' in answer ? [answer.written.buffer] : [] }),
    (error: unknown) => self.postMessage({ failed: String(error) } satisfies Answer),
  );
});
