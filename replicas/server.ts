/**
 * The portals' replicas behind one HTTPS port on loopback. It answers by Host header, so that a browser started with
 * `--host-resolver-rules="MAP *.gov.vn 127.0.0.1:<port>" --ignore-certificate-errors` meets them at their real
 * addresses. The certificate is made at every start and never leaves memory.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerOptions } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { answerApi, bodyOf } from './api';
import { bundle, bundleSite } from './bundle';
import { PROCEDURES, procedureOf } from './data/procedures';
import { uuidOf } from './e-form/forms/any';
import { UNDESCRIBED } from './forms';
import { SITES } from './sites';
import { busyPage, eFormPage, homePage, missingPage, plainPage, procedurePage, wizardPage } from './pages';

export interface SeenRequest {
  host: string;
  method: string;
  /** Pathname and query. */
  path: string;
}

export interface Replicas {
  port: number;
  /** Everything that was asked for, oldest first. */
  requests: SeenRequest[];
  close(): Promise<void>;
}

export const E_FORM_HOST = 'tokhaidientu.moj.gov.vn';
export const WIZARD_HOSTS = ['dichvucongnganhtuphap.moj.gov.vn', 'dichvucong.quangninh.gov.vn'] as const;
export const NATIONAL_HOST = 'dichvucong.gov.vn';

const STYLES = path.join(path.dirname(fileURLToPath(import.meta.url)), 'styles');
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The HTML of an address, or null. */
export function pageOf(host: string, url: URL): string | null {
  const { pathname, searchParams } = url;
  if (host === E_FORM_HOST) {
    const uuid = /^\/e-form\/([0-9a-f-]{36})$/.exec(pathname)?.[1];
    const known = PROCEDURES.some((each) => each.uuid === uuid);
    return known || UNDESCRIBED.some((_, at) => uuidOf(at) === uuid) ? eFormPage() : null;
  }
  const wizard = (WIZARD_HOSTS as readonly string[]).includes(host);
  if (!wizard && host !== NATIONAL_HOST) return null;
  if (pathname === '/') return homePage(host);
  if (pathname === '/tin-tuc') return busyPage();
  if (pathname === '/gop-y') return plainPage();
  if (wizard) {
    const draft = /^\/nop-ho-so\/(\d+)$/.exec(pathname)?.[1];
    const old = pathname === '/nop-ho-so' && searchParams.has('maThuTuc');
    const code = searchParams.get('thu-tuc') ?? searchParams.get('maThuTuc');
    return (draft || old) && procedureOf(code, draft ?? '1') ? wizardPage() : null;
  }
  const id = /^\/thu-tuc-hanh-chinh\/([0-9a-f-]{36})$/.exec(pathname)?.[1];
  const procedure = PROCEDURES.find((each) => each.page === id);
  return procedure ? procedurePage(procedure) : null;
}

async function asset(folder: string, pathname: string): Promise<{ type: string; body: Buffer } | null> {
  const name = /^\/assets\/([\w-]+\.(?:js|css))$/.exec(pathname)?.[1];
  if (!name) return null;
  const from = name.endsWith('.css') ? STYLES : folder;
  const body = await readFile(path.join(from, name)).catch(() => null);
  return body ? { type: TYPES[path.extname(name)] ?? '', body } : null;
}

/** `/assets/<site>/main.js`, `/assets/<site>/style.css` and its chunks. */
async function siteAsset(pathname: string): Promise<{ type: string; body: Buffer | string } | null> {
  const [, name, file] = /^\/assets\/([\w-]+)\/([\w.-]+)$/.exec(pathname) ?? [];
  const site = SITES.find((each) => each.name === name);
  if (!site || !file) return null;
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const found = await readFile(path.join(await bundleSite(site), file)).catch(() => null);
  // a family without a style sheet of its own
  return found ? { type, body: found } : file === 'style.css' ? { type, body: '' } : null;
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

async function handle(
  folder: string,
  seen: SeenRequest[],
  request: IncomingMessage,
  response: ServerResponse,
) {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const url = new URL(request.url ?? '/', `https://${host || 'localhost'}`);
  const method = request.method ?? 'GET';
  seen.push({ host, method, path: url.pathname + url.search });
  if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
  const ofSite = await siteAsset(url.pathname);
  if (ofSite) return send(response, 200, ofSite.type, ofSite.body);
  const mine = SITES.filter((site) => site.hosts.includes(host));
  const body = method === 'POST' ? await bodyOf(request) : '';
  for (const site of mine) {
    const cookies = request.headers.cookie ?? '';
    const answer = await site.answer({ host, url, method, body, cookies });
    if (!answer) continue;
    response.writeHead(answer.status, {
      'content-type': answer.type,
      'cache-control': 'no-store',
      ...answer.headers,
    });
    return response.end(answer.body);
  }
  if (method === 'POST') {
    const answer = await answerApi(host, url, body);
    return send(response, answer.status, 'application/json; charset=utf-8', JSON.stringify(answer.body));
  }
  const file = await asset(folder, url.pathname);
  if (file) return send(response, 200, file.type, file.body);
  const html = pageOf(host, url);
  return send(response, html ? 200 : 404, 'text/html; charset=utf-8', html ?? missingPage());
}

async function certificate(): Promise<ServerOptions> {
  const made = await generate([{ name: 'commonName', value: 'replicas' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  return { key: made.private, cert: made.cert };
}

/** Bundles what is missing and listens on 127.0.0.1; `port` 0 (the default) takes a free one. */
export async function startReplicas(options: { port?: number } = {}): Promise<Replicas> {
  const [folder, identity] = await Promise.all([bundle(), certificate()]);
  const requests: SeenRequest[] = [];
  const server = createServer(identity, (request, response) => {
    handle(folder, requests, request, response).catch((error: unknown) => {
      console.error(error);
      send(response, 500, 'text/plain; charset=utf-8', 'Lỗi máy chủ bản sao');
    });
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise<void>((done, failed) => {
        server.close((error) => (error ? failed(error) : done()));
        server.closeAllConnections();
      }),
  };
}
