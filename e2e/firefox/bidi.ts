/**
 * The little of WebDriver BiDi that these tests need, as puppeteer's connection carries it. Puppeteer's own pages wait for events that Firefox does not
 * send for pages of an extension (it counts them as not to be debugged, bug 1755014); single commands reach them all the same.
 */

/** Sends one command; an error of the protocol is thrown. */
export type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

/** What a function of a test is given and gives back: plain data. */
type Plain = unknown;

interface Told {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text?: string };
}

/** The source of a call whose argument and answer travel as text. */
export const callOf = (fn: (...args: never[]) => unknown): string =>
  `async (text) => JSON.stringify((await (${fn.toString()})(...JSON.parse(text))) ?? null)`;

/** A document that can be asked: a tab, a frame, or a window of the browser itself. */
export class Place {
  constructor(
    readonly send: Send,
    readonly id: string,
  ) {}

  /** Runs a function there. It sees nothing of the test but its arguments. */
  async evaluate<A extends Plain[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const told = (await this.send('script.callFunction', {
      functionDeclaration: callOf(fn as never),
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context: this.id },
      awaitPromise: true,
    })) as unknown as Told;
    if (told.type === 'exception') throw new Error(told.exceptionDetails?.text ?? 'It threw');
    return JSON.parse(told.result?.value ?? 'null') as Awaited<R>;
  }

  /** The frames right below it. */
  async frames(): Promise<(Place & { url: string })[]> {
    const { contexts } = (await this.send('browsingContext.getTree', { root: this.id })) as unknown as {
      contexts: { children: { context: string; url: string }[] }[];
    };
    return (contexts[0]?.children ?? []).map(({ context, url }) =>
      Object.assign(new Place(this.send, context), { url }),
    );
  }

  /** Asks again and again until the answer is neither empty nor false. */
  async until<A extends Plain[], R>(
    what: string,
    fn: (...args: A) => R,
    ...args: A
  ): Promise<NonNullable<Awaited<R>>> {
    return eventually(what, () => this.evaluate(fn, ...args).catch(() => null));
  }

  /** A trusted press of the mouse in the middle of the first element that fits; `words`: what it says. */
  async press(selector: string, words = ''): Promise<void> {
    const { x, y } = await this.until(`“${words || selector}” to press`, middleOf, selector, words);
    const at = { x: Math.round(x), y: Math.round(y), origin: 'viewport' };
    await this.#act('pointer', [
      { type: 'pointerMove', ...at },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Into the field with this label, by trusted keys. */
  async type(label: string, text: string): Promise<void> {
    await this.until(`the field “${label}”`, focusLabelled, label);
    await this.keys(text);
  }

  /** Waits until these words can be read. */
  async says(words: string): Promise<void> {
    await this.until(`“${words}”`, (wanted) => document.body.innerText.includes(wanted), words);
  }

  /** Trusted keys into whatever has the focus. */
  async keys(text: string): Promise<void> {
    await this.#act(
      'key',
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  async close(): Promise<void> {
    await this.send('browsingContext.close', { context: this.id });
  }

  /** A picture of it, base64 of a PNG. */
  async picture(): Promise<string> {
    return String((await this.send('browsingContext.captureScreenshot', { context: this.id }))['data']);
  }

  async #act(type: 'pointer' | 'key', actions: object[]): Promise<void> {
    await this.send('input.performActions', {
      context: this.id,
      actions: [{ type, id: type, actions }],
    });
  }
}

/** Runs in the page. */
function middleOf(selector: string, words: string): { x: number; y: number } | null {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (each) => each.checkVisibility() && each.innerText.includes(words),
  );
  if (!found || found.matches(':disabled')) return null;
  found.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
}

/** Runs in the page. */
function focusLabelled(label: string): boolean {
  const found = [...document.querySelectorAll('label')].find((each) => each.innerText.trim() === label);
  found?.control?.focus();
  return found?.control != null && document.activeElement === found.control;
}

/** Asks until there is an answer that is not empty, 20 s at most. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T>,
  ms = 20_000,
): Promise<NonNullable<T>> {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`It never came: ${what}`);
}
