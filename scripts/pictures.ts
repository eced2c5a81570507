/**
 * `npm run pictures`: writes `store/pictures/`: five screens of 1280 × 800 from the real product beside a replica of the portal, and the tiles that
 * stores put beside its name, drawn from the icon and the first screen. People in them are made up (`tests/cast.ts`).
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BIRTH } from '../e2e/support/addresses';
import { launch } from '../e2e/support/browser';
import { choosePassphrase, panelOf } from '../e2e/support/panel';
import { startReplicas } from '../replicas/server';
import { eFormOf, Hand } from '../replicas/hand';
import { cast } from '../tests/cast';
import { fatherRequests } from '../tests/dossiers/birth';
import { tab } from './tour/stage';

const FOLDER = join(import.meta.dirname, '../store/pictures');
const ICON = readFileSync(join(import.meta.dirname, '../public/icons/icon.svg'), 'utf8');
const SCREEN = { width: 1280, height: 800 };

mkdirSync(FOLDER, { recursive: true });
const replicas = await startReplicas();
const session = await launch({ port: replicas.port, viewport: SCREEN });

async function screen(name: string, page: Page): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `screen-${name}.png`) });
  console.log(`screen-${name}.png`);
}

/** A birth dossier with the two mistakes that are made most: a day that cannot be, an id that is too short. */
async function besideTheForm(page: Page): Promise<void> {
  await page.goto(BIRTH.wizard);
  const panel = await panelOf(page);
  await panel.locator('.panel-head').getByText('1.001193').waitFor();
  await choosePassphrase(session);
  await page.bringToFront();
  await screen('1-papers', page);
  await page.locator('[data-e2e=btn-next]').click();
  const form = await eFormOf(page);
  const hand = new Hand(form);
  await hand.text('HoTenKS', fatherRequests.values['subject.fullName'] ?? cast.minhAn.fullName);
  await hand.text('SoDinhDanhCha', cast.hung.personalId!.slice(0, 11));
  await tab(panel, 'Cần sửa').click();
  await panel.locator('.problem').filter({ hasText: '12 chữ số' }).first().waitFor();
  await screen('2-problems', page);
}

async function ofTheDesk(section: string, name: string, ready: string): Promise<void> {
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/desk.html#${section}`);
  await page.getByText(ready).first().waitFor();
  await screen(name, page);
  await page.close();
}

/** The name on the colour of the icon; with room, the first screen beside it. */
async function tile(name: string, width: number, height: number, withScreen: boolean): Promise<void> {
  const page = await session.context.newPage();
  await page.setViewportSize({ width, height });
  const shown = readFileSync(join(FOLDER, 'screen-2-problems.png')).toString('base64');
  const side = Math.round(height * 0.34);
  await page.setContent(`<!doctype html><style>
    body { margin: 0; height: 100vh; display: flex; align-items: center; overflow: hidden; background: #f3f6fb;
      font-family: system-ui, 'Noto Sans', sans-serif; color: #14274a }
    main { flex: 1; display: flex; flex-direction: column; align-items: ${withScreen ? 'start' : 'center'};
      gap: ${height / 20}px; padding: 0 ${width / 22}px }
    main svg { width: ${side}px; height: ${side}px }
    b { font-size: ${height / (withScreen ? 9 : 7)}px; white-space: nowrap } p { margin: 0; font-size: ${height / 17}px; line-height: 1.4 }
    i { flex: 0 0 56%; align-self: end; height: 92%; background: url(data:image/png;base64,${shown}) right top / cover;
      border-top-left-radius: 12px; box-shadow: 0 0 40px #14274a33 }
  </style><main>${ICON}<b>Sổ tay Một cửa</b>${
    withScreen ? '<p>Đủ giấy tờ, đúng từng ô,<br>không mất chữ nào đã nhập</p>' : ''
  }</main>${withScreen ? '<i></i>' : ''}`);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
  console.log(`${name}.png`);
}

async function logo(): Promise<void> {
  const page = await session.context.newPage();
  await page.setViewportSize({ width: 300, height: 300 });
  await page.setContent(
    `<style>body { margin: 0 } svg { width: 300px; height: 300px; display: block }</style>${ICON}`,
  );
  await page.screenshot({ path: join(FOLDER, 'logo-300x300.png'), omitBackground: true });
  await page.close();
  console.log('logo-300x300.png');
}

try {
  await besideTheForm(session.page);
  await ofTheDesk('procedure=1.000656', '3-procedures', 'Giấy báo tử');
  await ofTheDesk('practice', '4-practice', 'Tập sự');
  await ofTheDesk('rule=card-validity', '5-rules', 'Luật Căn cước 26/2023/QH15');
  await tile('tile-440x280', 440, 280, false);
  await tile('marquee-1400x560', 1400, 560, true);
  await logo();
} finally {
  await session.close();
  await replicas.close();
}
