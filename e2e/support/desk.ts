/** The desk in a real browser: first run, unlocking, and asking the background as one of our own pages does. */
import type { BrowserContext, Page } from 'playwright-core';
import type { Answer, Answers, Request, RequestType } from '../../utils/messaging/protocol';
import type { Session } from './browser';

export const PASSPHRASE = 'tham liem bo cung 47';

export async function openDesk({ context, extensionId }: Session): Promise<Page> {
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${extensionId}/desk.html`);
  await desk.locator('h1, .list').first().waitFor();
  return desk;
}

/** The first run, as a clerk goes through it. */
export async function setUpVault(session: Session, passphrase = PASSPHRASE): Promise<Page> {
  const desk = await openDesk(session);
  await desk.getByLabel('Mật khẩu', { exact: true }).fill(passphrase);
  await desk.getByLabel('Nhập lại mật khẩu').fill(passphrase);
  await desk.getByLabel('Tôi đã nhớ').check();
  await desk.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await desk.locator('.list').waitFor();
  return desk;
}

/** Gives the passphrase once more where a dialog asks for it: more than two minutes after it was given last. */
export async function proved(desk: Page, passphrase = PASSPHRASE): Promise<void> {
  const field = desk.getByLabel('Mật khẩu mở Sổ tay của bạn');
  if (await field.isVisible()) await field.fill(passphrase);
}

export async function unlockVault(desk: Page, passphrase = PASSPHRASE): Promise<void> {
  await desk.getByLabel('Mật khẩu', { exact: true }).fill(passphrase);
  await desk.getByRole('button', { name: 'Mở khóa' }).click();
}

/** One request from one of our own pages. */
export function ask<T extends RequestType>(
  page: Page,
  request: Extract<Request, { type: T }>,
): Promise<Answer<Answers[T]>> {
  return page.evaluate((message) => chrome.runtime.sendMessage(message), request) as Promise<
    Answer<Answers[T]>
  >;
}

export async function mustAsk<T extends RequestType>(
  page: Page,
  request: Extract<Request, { type: T }>,
): Promise<Answers[T]> {
  const answer = await ask<T>(page, request);
  if (!answer.ok) throw new Error(`${request.type}: ${answer.reason}`);
  return answer.value;
}

/** Ends the background's worker at once, as the browser does when it needs the memory. False: it was not running. */
export async function killWorker(context: BrowserContext, page: Page): Promise<boolean> {
  const cdp = await context.newCDPSession(page);
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  await cdp.detach();
  return worker !== undefined;
}
