/** How much memory the worker's objects take after a collection, in MB. */
import type { Seat } from './rig';

export async function heapOf({ context, page }: Seat): Promise<number> {
  const cdp = await context.newCDPSession(page);
  try {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const background = targetInfos.find(({ type }) => type === 'service_worker');
    if (!background) return 0;
    const { sessionId } = await cdp.send('Target.attachToTarget', {
      targetId: background.targetId,
      flatten: false,
    });
    let id = 0;
    const ask = (method: string): Promise<{ usedSize?: number }> =>
      new Promise((done) => {
        const mine = ++id;
        cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
          const answer = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
          if (answer.id === mine) done(answer.result ?? {});
        });
        void cdp.send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id: mine, method }),
        });
      });
    await ask('HeapProfiler.collectGarbage');
    const { usedSize = 0 } = await ask('Runtime.getHeapUsage');
    return usedSize / 2 ** 20;
  } finally {
    await cdp.detach();
  }
}
