/**
 * `npm start`: the replicas of the portal on loopback, a browser with the extension on a birth form, and what to try.
 * Without a display, or with `--tour`, the guided tour plays headless instead.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/support/browser';
import { BIRTH, MARRIAGE } from '../e2e/support/addresses';
import { startReplicas } from '../replicas/server';
import { tour } from './tour';

const { values } = parseArgs({
  options: {
    tour: { type: 'boolean', default: false },
    pictures: { type: 'string' },
    docs: { type: 'boolean', default: false },
  },
});
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** `--docs` renews the pictures of the README. */
const docs = values.docs ? join('docs', 'pictures') : null;

const replicas = await startReplicas();
if (values.tour || !display) {
  if (!values.tour) console.log('No display here: playing the guided tour headless instead.');
  process.exitCode = (await tour(replicas, values.pictures ?? join('.cache', 'tour'), docs)) ? 0 : 1;
  await replicas.close();
} else {
  const profile = join('.cache', 'start-profile');
  mkdirSync(profile, { recursive: true });
  const { context, page } = await launch({ port: replicas.port, profile, headless: false, viewport: null });
  await page.goto(BIRTH.wizard);
  console.log(`
The browser shows a practice copy of the justice portal with Sổ tay Một cửa beside it. Nothing leaves this machine.

  1. Press "Đặt mật khẩu" in the panel and choose a passphrase: from then on everything typed is saved, sealed.
  2. Press "Bước tiếp theo" on the portal, then type a birth dossier. Use invented people only.
  3. Leave a field with a mistake, e.g. a personal id of 11 digits: the panel says what to do; Enter jumps there.
  4. Press "Kiểm tra" (Alt+Shift+K). Tick the papers with Space; print the supplement request under "Bản nháp".
  5. Change "Quan hệ với người được khai sinh": the portal wipes its block; press "Điền lại".
  6. Close the tab, open the form again and put the draft back.

A marriage form: ${MARRIAGE.wizard}
A difficult portal: add ?mood=slow,wipe to the address. Close the browser to stop.
`);
  await new Promise<void>((closed) => context.on('close', () => closed()));
  await replicas.close();
}
