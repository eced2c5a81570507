/** Shared by the benchmarks: a bare HTTPS server, a 300-field form, an empty extension to compare with, small statistics. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import type { CDPSession } from 'playwright-core';

/** Serves one page for every host and path. */
export async function serve(html: string): Promise<{ port: number; close(): void }> {
  const pems = await generate([{ name: 'commonName', value: 'replica.gov.vn' }], { keySize: 2048 });
  const server = createServer({ key: pems.private, cert: pems.cert }, (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** A form of the civil-status family with `count` text fields in blocks of 30. Plain markup: the portal's own scripts cost nothing here. */
export function formOf(count: number): string {
  const blocks = Array.from({ length: Math.ceil(count / 30) }, (_, block) => {
    const fields = Array.from({ length: Math.min(30, count - block * 30) }, (_, index) => {
      const name = `Truong_${block}_${index}`;
      return `<div class="row">(${index + 1}) Thông tin ${index + 1}: <x-input name="${name}"><input name="${name}" class="input-field"></x-input></div>`;
    });
    return `<strong>${block + 1}. Mục số ${block + 1}</strong>${fields.join('')}`;
  });
  const id = `<div class="row">(1) Số định danh cá nhân: <x-input name="SoDinhDanhC"><input name="SoDinhDanhC" class="input-field"></x-input></div>`;
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>e-form</title><body><form id="eform"><strong>I. Thông tin về người yêu cầu</strong>${id}${blocks.join('')}</form></body></html>`;
}

/** A page of a known portal without any form. */
export const PLAIN_PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng dịch vụ công</title><body>${Array.from({ length: 300 }, (_, index) => `<p>Thông báo số ${index + 1} của cổng dịch vụ công.</p>`).join('')}</body></html>`;

/** An extension whose content script does nothing: the cost of having any extension at all. */
export function emptyExtension(matches: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'stmc-empty-'));
  writeFileSync(join(folder, 'content.js'), '');
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'empty',
      version: '1',
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches, js: ['content.js'], all_frames: true, run_at: 'document_idle' }],
    }),
  );
  return folder;
}

/** The `share` quantile (0…1) of the values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds that the page's renderer has spent so far, by Chromium's own counters. */
export async function costs(cdp: CDPSession): Promise<{ script: number; task: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const read = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1_000;
  return { script: read('ScriptDuration'), task: read('TaskDuration') };
}
