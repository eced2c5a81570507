/** Puts our scripts into frames: the agent, the one family that the frame needs, the page bridge. */
import { browser } from 'wxt/browser';
import { isFamily } from '@/utils/adapters/families';
import type { Agents } from '@/utils/messaging/agents';
import { Refusal } from '@/utils/messaging/refusal';
import type { Sender } from '@/utils/messaging/router';

type Script = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];

/** The script of a family. A name from a message becomes a file only when it is one. */
function formOf(family: string): Script {
  if (!isFamily(family)) throw new Refusal('bad-message');
  return `/form-${family}.js`;
}

/** Families whose writing is a script of its own (`utils/adapters/writers.ts`). */
const WRITERS: ReadonlyMap<string, Script> = new Map<string, Script>([
  ['x-eform', '/fill-x-eform.js'],
  ['webforms', '/fill-webforms.js'],
  ['lien-thong', '/fill-lien-thong.js'],
  ['named-inputs', '/fill-named-inputs.js'],
  ['surveyjs', '/fill-surveyjs.js'],
  ['formio', '/fill-formio.js'],
  ['igate-staff', '/fill-formio.js'],
]);

export interface Injector {
  /**
   * The agent into this frame and into the tab's top page, and the family into this frame.
   *
   * @throws Refusal `not-found`: the browser let nothing into this frame. The scout asks again, if it is still there.
   */
  agent(sender: Sender, family: string | undefined): Promise<void>;
  /** A further family, the page bridge, or the fill queue, into a frame that has its agent. @throws Refusal `not-found`: the frame is gone. */
  more(
    sender: Sender,
    what: { family?: string | undefined; bridge?: boolean | undefined; fill?: string | undefined },
  ): Promise<void>;
}

export function injector(agents: Agents, agentsChanged: (tabId: number) => Promise<void>): Injector {
  const run = (tabId: number, frameId: number, files: Script[]) =>
    browser.scripting
      .executeScript({ target: { tabId, frameIds: [frameId] }, files, injectImmediately: true })
      .catch(() => []);

  return {
    async agent({ tab, frameId = 0, documentId }, family) {
      const tabId = tab!.id!;
      // the agent looks for its family as soon as it starts
      const files: Script[] = [...(family === undefined ? [] : [formOf(family)]), '/agent.js'];
      const put = async (frame: number, scripts: Script[]): Promise<boolean> => {
        const results = await run(tabId, frame, scripts);
        for (const result of results) await agents.add(tabId, result.frameId, result.documentId);
        return results.length > 0;
      };
      const [isThere] = await Promise.all([
        put(frameId, files),
        frameId !== 0 && put(0, ['/agent.js']),
        // begun beside it and quicker: its first message finds it known
        documentId !== undefined && agents.add(tabId, frameId, documentId),
      ]);
      if (!isThere && documentId !== undefined) await agents.remove(tabId, documentId);
      await agentsChanged(tabId);
      if (!isThere) throw new Refusal('not-found');
    },

    async more({ tab, documentId }, { family, bridge, fill }) {
      if (documentId === undefined) throw new Refusal('not-found');
      const target = { tabId: tab!.id!, documentIds: [documentId] };
      const put = (file: Script, world: 'ISOLATED' | 'MAIN' = 'ISOLATED') =>
        browser.scripting
          .executeScript({ target, files: [file], world, injectImmediately: true })
          .catch(() => {
            throw new Refusal('not-found');
          });
      if (family !== undefined) await put(formOf(family));
      if (fill !== undefined) {
        await put('/fill.js');
        const writer = WRITERS.get(fill);
        if (writer) await put(writer);
      }
      if (bridge) await put('/bridge.js', 'MAIN');
    },
  };
}
