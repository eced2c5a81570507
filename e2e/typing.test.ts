/**
 * The clerk's hands come first, in every family: an input method's burst (backspaces and letters within a moment) and a real
 * composition leave the same text with the extension as without it, and the focus stays where it was.
 */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReplicas, type Replicas } from '../replicas/server';
import { SITES } from '../replicas/sites';
import type { Judge } from '../replicas/kit/judge';
import { inTurn } from '../tests/turn';
import { launch, type Session } from './support/browser';
import { panelOf } from './support/panel';

declare global {
  interface Window {
    __judge?: Judge;
  }
}

let replicas: Replicas;
let bare: Session;
let ours: Session;

beforeAll(async () => {
  replicas = await startReplicas();
  [bare, ours] = await Promise.all([
    launch({ port: replicas.port, extension: false }),
    launch({ port: replicas.port }),
  ]);
});
afterAll(async () => {
  await Promise.all([bare?.close(), ours?.close()]);
  await replicas?.close();
});

/** Marks up to three free text boxes that a person can see, and tells how many there are. */
const markBoxes = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const judge = window.__judge!;
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input,textarea')].filter(
      (el) =>
        (el.tagName === 'TEXTAREA' || el.type === 'text' || el.type === '') &&
        el.checkVisibility({ visibilityProperty: true }) &&
        !el.readOnly &&
        !el.disabled &&
        el.maxLength !== 10 &&
        el.value === '' &&
        !/combobox|listbox/.test(`${el.getAttribute('role')}${el.getAttribute('aria-haspopup')}`) &&
        /fullName|Detail|Issuer|name$/i.test(judge.roles()[judge.idAt(el) ?? ''] ?? ''),
    );
    for (const [at, box] of boxes.slice(0, 3).entries()) box.setAttribute('data-typing-test', String(at));
    return Math.min(boxes.length, 3);
  });

/** "Nguyễn" as Unikey makes it: letters, then backspaces and the marked letters, each burst within a few milliseconds. */
async function burst(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.type('Nguye');
  await keyboard.press('Backspace');
  await keyboard.insertText('ê');
  await keyboard.type('n');
  await keyboard.press('Backspace');
  await keyboard.press('Backspace');
  await keyboard.insertText('ễ');
  await keyboard.type('n Thi');
  await keyboard.press('Backspace');
  await keyboard.insertText('ị');
}

/** The same by a composition, as the system's own input methods do it. */
async function compose(cdp: CDPSession): Promise<void> {
  for (const text of ['H', 'Ho', 'Hoa', 'Hoà'])
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await cdp.send('Input.insertText', { text: 'Hoà' });
  await cdp.send('Input.insertText', { text: ' Bình' });
}

interface Typed {
  texts: string[];
  held: Record<string, string>;
  focusKept: boolean[];
}

async function typeInto(page: Page): Promise<Typed> {
  const cdp = await page.context().newCDPSession(page);
  const texts: string[] = [];
  const focusKept: boolean[] = [];
  const count = await markBoxes(page);
  for (let at = 0; at < count; at += 1) {
    const box = page.locator(`[data-typing-test="${at}"]`);
    await box.click();
    await (at % 2 === 0 ? burst(page) : compose(cdp));
    focusKept.push(await box.evaluate((el) => document.activeElement === el));
    texts.push(await box.inputValue());
    // by itself: Tab would open the next field's calendar over the one after
    await box.evaluate((el) => (el as HTMLElement).blur());
  }
  const held = await page.evaluate(() => window.__judge!.values());
  return { texts, held, focusKept };
}

const open = async (session: Session, address: string): Promise<Page> => {
  const page = await session.context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.__judge !== undefined);
  return page;
};

// the national shell holds no text box, and is read only once the agency's card is open
const TYPED = SITES.filter(({ name, addresses }) => addresses.length > 0 && name !== 'national').map(
  ({ name, addresses }) => ({ name, addresses }),
);
describe.each(inTurn(TYPED, 3))('typing into a form of $name', ({ addresses }) => {
  it('gives the same text, keeps the focus, and the portal takes it', async () => {
    const [address] = addresses;
    const [without, withOurs] = await Promise.all([open(bare, address!.url), open(ours, address!.url)]);
    await panelOf(withOurs);
    const wanted = await typeInto(without);
    const typed = await typeInto(withOurs);
    await Promise.all([without.close(), withOurs.close()]);
    expect(typed.texts).toEqual(wanted.texts);
    expect(typed.held).toEqual(wanted.held);
    expect(typed.focusKept).toEqual(wanted.focusKept);
    if (wanted.texts.length > 0) expect(wanted.texts[0]).toMatch(/Nguyễn Thị/i);
  });
});
