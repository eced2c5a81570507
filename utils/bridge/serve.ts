/**
 * The page's end of the bridge. It runs in the page's own world, so it decides nothing and keeps nothing: it looks up the
 * library's object for an element and does the one thing that was asked. One file per library under `page/`.
 */
import { ASK, TOLD, type Ask } from './protocol';

type Handlers = { [Op in Ask['op']]?: (el: Element, ask: Extract<Ask, { op: Op }>) => unknown };

/** One library's answers. Each may throw: then the answer is `{ok: false}`. */
export type Library = Omit<Handlers, 'hello'>;

/** Starts answering; a second start in the same document is a no-op. */
export function servePage(document: Document, libraries: readonly Library[], signal: AbortSignal): void {
  const view = document.defaultView as Window & typeof globalThis;
  const handlers = Object.assign({ hello: () => true }, ...libraries) as Record<
    string,
    ((el: Element, ask: Ask) => unknown) | undefined
  >;
  document.addEventListener(
    ASK,
    (event) => {
      const { detail } = event as CustomEvent<unknown>;
      const el = event.composedPath()[0];
      if (typeof detail !== 'string' || !(el instanceof view.Element)) return;
      event.stopImmediatePropagation();
      let answer: unknown = { ok: false };
      try {
        const ask = JSON.parse(detail) as Ask;
        answer = Object.hasOwn(handlers, ask.op) ? handlers[ask.op]?.(el, ask) : { ok: false };
      } catch {
        // the library's own code threw; the agent looks at the form again anyway
      }
      el.dispatchEvent(new view.CustomEvent(TOLD, { detail: JSON.stringify(answer ?? { ok: false }) }));
    },
    { capture: true, signal },
  );
}
