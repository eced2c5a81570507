import type { Answer, Job } from './job';

/** Does a job in a worker of its own, so that the page stays alive and `signal` really ends it. @throws AbortError; Error when it failed. */
export function run(job: Job, signal?: AbortSignal): Promise<Answer> {
  const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Answer>((resolve, reject) => {
    const stop = (): void => reject(new DOMException('stopped', 'AbortError'));
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    worker.addEventListener('message', (event: MessageEvent<Answer>) =>
      'failed' in event.data ? reject(new Error(event.data.failed)) : resolve(event.data),
    );
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
