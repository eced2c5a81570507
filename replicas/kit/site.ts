/** One family's replica as the server sees it: which hosts, which pages, which services, which scripts. */
export interface SiteAnswer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

export interface SiteRequest {
  host: string;
  url: URL;
  method: string;
  body: string;
  /** Raw `cookie` header, '' when none. */
  cookies: string;
}

export interface Site {
  /** Name of its folder under `replicas/`; its bundle is served as `/assets/<name>/main.js` and `/assets/<name>/style.css`. */
  name: string;
  hosts: readonly string[];
  /** Entry of its bundle, relative to `replicas/`; null for pages without a script of their own. */
  entry: string | null;
  /** Folders of other sites that its bundle takes parts from. */
  uses?: readonly string[];
  /** Null: not an address of this site (another site, or the older pages, may know it). */
  answer(request: SiteRequest): Promise<SiteAnswer | null> | SiteAnswer | null;
  /** Addresses worth trying, for `npm run replicas`, the tour and the sweeps. */
  addresses: readonly { name: string; url: string; form?: string; procedure: string | null }[];
}

export const html = (body: string, status = 200): SiteAnswer => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
});
export const json = (body: unknown, status = 200): SiteAnswer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
});

/** A page with the site's bundle. */
export const shell = (site: string, title: string, body = '<div id="root"></div>'): SiteAnswer =>
  html(`<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/assets/base.css"><link rel="stylesheet" href="/assets/${site}/style.css">
</head><body>${body}<script type="module" src="/assets/${site}/main.js"></script></body></html>`);
