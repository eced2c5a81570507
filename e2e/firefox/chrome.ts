/**
 * What only the browser itself can reach: the extension's background, which Firefox runs as a page that no driver lists. (Chromium's tests ask their
 * service worker in the same places.)
 */
import type { Place } from './bidi';
import { callOf } from './bidi';

/** Names of the browser's own scripts that are used here. */
type Any = any; // eslint-disable-line @typescript-eslint/no-explicit-any

export class Chrome {
  constructor(
    readonly window: Place,
    /** The extension's id. */
    readonly id: string,
  ) {}

  /** `moz-extension://…`, without a slash at the end. */
  origin(): Promise<string> {
    return this.window.evaluate((id) => {
      const { mozExtensionHostname } = (globalThis as Any).WebExtensionPolicy.getByID(id);
      return `moz-extension://${mozExtensionHostname}`;
    }, this.id);
  }

  /** Runs a function in the background, which is started for it where it is not running. */
  async evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const code = `(${callOf(fn as never)})(${JSON.stringify(JSON.stringify(args))})`;
    const { text, error } = await this.window.evaluate(
      async (id, source) => {
        const { extension } = (globalThis as Any).WebExtensionPolicy.getByID(id);
        await extension.wakeupBackground?.();
        const { messageManager } = extension.backgroundContext.xulBrowser;
        const name = `so-tay-${Math.random()}`;
        // a function of ours beside the page, with everything the page has; the page's own policy forbids to run text as code
        const script = `(async () => {
          const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
          const told = await Promise.resolve(Cu.evalInSandbox(${JSON.stringify(source)}, box)).then(
            (text) => ({ text }), (error) => ({ error: String(error) }));
          sendAsyncMessage(${JSON.stringify(name)}, told);
        })()`;
        return new Promise<{ text?: string; error?: string }>((done) => {
          messageManager.addMessageListener(name, function hear({ data }: Any) {
            messageManager.removeMessageListener(name, hear);
            done(data);
          });
          messageManager.loadFrameScript(
            `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
            false,
          );
        });
      },
      this.id,
      code,
    );
    if (error !== undefined) throw new Error(error);
    return JSON.parse(text ?? 'null') as Awaited<R>;
  }

  /** Ends the background at once, as the browser does after 30 idle seconds. */
  async endBackground(): Promise<void> {
    await this.window.evaluate(async (id) => {
      const { extension } = (globalThis as Any).WebExtensionPolicy.getByID(id);
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
    }, this.id);
  }

  /** The extension begins anew, as after an update. */
  async restart(): Promise<void> {
    await this.window.evaluate(async (id) => {
      const { AddonManager } = (globalThis as Any).ChromeUtils.importESModule(
        'resource://gre/modules/AddonManager.sys.mjs',
      );
      await (await AddonManager.getAddonByID(id)).reload();
    }, this.id);
  }
}
