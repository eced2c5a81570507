/** What pages that hold no form, and the network, notice of us: nothing. */
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReplicas, type Replicas } from '../replicas/server';
import { fatherRequests } from '../tests/dossiers/birth';
import { BIRTH } from './support/addresses';
import { EXTENSION_DIR, launch, worker, type Session } from './support/browser';
import { choosePassphrase, panelOf, untilReport } from './support/panel';
import { eFormOf, Hand } from '../replicas/hand';

let replicas: Replicas;
beforeAll(async () => {
  replicas = await startReplicas();
});
afterAll(() => replicas.close());

/** Longer than the scout's looks after a click. */
const A_FEW_LOOKS = 2_500;

describe('a frame without a form', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch({ port: replicas.port });
    const background = await worker(session.context);
    await background.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener((message) => void heard.push(message));
      chrome.runtime.onConnect.addListener((port) => void heard.push(port.name));
    });
  });
  afterAll(() => session.close());

  it.each([
    'https://dichvucong.gov.vn/',
    'https://dichvucong.gov.vn/tin-tuc',
    'https://dichvucong.gov.vn/gop-y',
    'https://dichvucongnganhtuphap.moj.gov.vn/',
    'https://dichvucongnganhtuphap.moj.gov.vn/nop-ho-so',
  ])('%s gets no node, no style, no attribute and sends no message', async (address) => {
    const { page } = session;
    await page.goto(address);
    await page.click('h1');
    await page.waitForTimeout(A_FEW_LOOKS);
    const trace = await page.evaluate(() => ({
      roots: [...document.documentElement.children].map((child) => child.tagName),
      sheets: document.adoptedStyleSheets.length,
      marks: [...document.querySelectorAll('*')].filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith('data-so-tay')),
      ).length,
      margin: getComputedStyle(document.documentElement).marginRight,
      frames: frames.length,
      globals: ['soTayAgent', 'scout', 'agent'].filter((name) => name in globalThis),
    }));
    expect(trace).toEqual({
      roots: ['HEAD', 'BODY'],
      sheets: 0,
      marks: 0,
      margin: '0px',
      frames: 0,
      globals: [],
    });
    const background = await worker(session.context);
    expect(await background.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual(
      [],
    );
  });

  it('is told nothing by the only script that runs there', () => {
    const scout = readFileSync(join(EXTENSION_DIR, 'scout.js'), 'utf8');
    expect(scout).not.toMatch(/postMessage|dispatchEvent|setInterval/);
  });
});

describe('the network', () => {
  it('carries no request of ours to anywhere but our own files, in a whole dossier', async () => {
    const log = join(tmpdir(), `stmc-net-${process.pid}.json`);
    const session = await launch({
      port: replicas.port,
      args: [`--log-net-log=${log}`, '--net-log-capture-mode=IncludeSensitive'],
    });
    try {
      await choosePassphrase(session);
      await session.page.goto(BIRTH.wizard);
      await panelOf(session.page);
      await session.page.locator('[data-e2e=btn-next]').click();
      const hand = new Hand(await eFormOf(session.page));
      await hand.text('HoTenKS', fatherRequests.values['subject.fullName']!);
      await untilReport(session, session.page, (report) =>
        report.fields.some((field) => field.role === 'subject.fullName' && field.value !== ''),
      );
    } finally {
      await session.close();
    }
    const net = JSON.parse(readFileSync(log, 'utf8')) as {
      constants: { logEventTypes: Record<string, number> };
      events: { type: number; params?: { url?: string; initiator?: string } }[];
    };
    rmSync(log);
    const start = net.constants.logEventTypes['URL_REQUEST_START_JOB'];
    const requests = net.events
      .filter((event) => event.type === start && event.params?.url)
      .map((event) => event.params!);
    expect(requests.some(({ url }) => url!.startsWith('https://tokhaidientu.moj.gov.vn/'))).toBe(true);
    const ours = requests.filter(({ initiator }) => initiator?.startsWith('chrome-extension://'));
    expect(ours.filter(({ url }) => !url!.startsWith('chrome-extension://'))).toEqual([]);
    // The browser's own services (updates, account lists) have no origin as initiator; nothing that a page or an extension started
    // may lead away from the portals.
    const away = requests.filter(
      ({ url, initiator }) =>
        initiator?.includes('://') && /^https?:/.test(url!) && !/^https:\/\/([\w-]+\.)*gov\.vn\//.test(url!),
    );
    expect(away).toEqual([]);
  });
});
