/** Addresses of the extension's own pages, so that type checking needs no generated files. */
import 'wxt/browser';

declare module 'wxt/browser' {
  export type PublicPath =
    | '/panel.html'
    | '/desk.html'
    | '/popup.html'
    | '/print.html'
    | '/agent.js'
    | '/fill.js'
    | '/bridge.js'
    | `/form-${string}.js`
    | `/fill-${string}.js`
    | '/heir.js'
    | '/scout.js';
  export interface WxtRuntime {
    getURL(
      path:
        | PublicPath
        | `/procedures/${string}`
        | `/reference/${string}`
        | `/${string}.html${'#' | '?'}${string}`
        | '',
    ): string;
  }
}
