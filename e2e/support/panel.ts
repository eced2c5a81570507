/** Finds our panel on a page and asks it what a maintainer would. */
import type { Frame, Page } from 'playwright-core';
import { worker, type Session } from './browser';
import type { DiagnosisAnswer, DiagnosisReport } from '../../utils/session/panel/diagnosis';

/** The panel's frame, once it is paired and has something to say. */
export async function panelOf(page: Page, timeout = 15_000): Promise<Frame> {
  const deadline = Date.now() + timeout;
  while (Date.now() < deadline) {
    const frame = page.frames().find((candidate) => candidate.url().startsWith('chrome-extension:'));
    if (frame) {
      const ready = await frame
        .locator('.panel')
        .waitFor({ timeout: 1_000 })
        .then(() => true)
        .catch(() => false);
      if (ready) return frame;
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`No paired panel on ${page.url()}`);
}

/** Sends one of the diagnosis messages to the panel beside the page. */
export async function askPanel(
  session: Session,
  page: Page,
  message: { type: 'panel.report' | 'panel.fill'; values?: Record<string, string>; procedure?: string },
): Promise<DiagnosisReport> {
  const background = await worker(session.context);
  const answer = (await background.evaluate(
    async ({ message, address }) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((candidate) => candidate.url === address);
      return chrome.runtime.sendMessage({ ...message, tabId: tab?.id });
    },
    { message, address: page.url() },
  )) as DiagnosisAnswer;
  if (!answer?.ok) throw new Error(`The panel refused: ${answer?.reason ?? 'no answer'}`);
  return answer.value;
}

/** Reports until one satisfies the expectation; the last one is in the error. */
export async function untilReport(
  session: Session,
  page: Page,
  holds: (report: DiagnosisReport) => boolean,
  timeout = 15_000,
): Promise<DiagnosisReport> {
  const deadline = Date.now() + timeout;
  let last: DiagnosisReport | null = null;
  while (Date.now() < deadline) {
    last = await askPanel(session, page, { type: 'panel.report' }).catch(() => null);
    if (last && holds(last)) return last;
    await page.waitForTimeout(100);
  }
  throw new Error(
    `The panel never reported what was expected; last: ${JSON.stringify({ ...last, fields: last?.fields.length })}`,
  );
}

/** First run: chooses the passphrase on the desk page, as a clerk does. */
export const PASSPHRASE = 'mùa lúa chín vàng đồng';

export async function choosePassphrase(session: Pick<Session, 'context' | 'extensionId'>): Promise<void> {
  const desk = await session.context.newPage();
  await desk.goto(`chrome-extension://${session.extensionId}/desk.html`);
  await desk.getByLabel('Mật khẩu', { exact: true }).fill(PASSPHRASE);
  await desk.getByLabel('Nhập lại mật khẩu').fill(PASSPHRASE);
  await desk.getByText('Tôi đã nhớ hoặc đã ghi lại mật khẩu').click();
  await desk.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await desk.getByText('Chưa có bản nháp nào').waitFor();
  await desk.close();
}

/** Waits for the saved line to speak of a moment after `since` (milliseconds since 1970). */
export async function untilSaved(panel: Frame): Promise<string> {
  const line = panel.locator('.panel-foot.saved');
  await line.waitFor();
  return line.innerText();
}
