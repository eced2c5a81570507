/**
 * Pictures for the documents, and beside them what of our own sentences can be read in each (`says.json`): a test compares those with the
 * texts, so a picture whose words have changed is told to be taken again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { sayings } from '../../tests/docs/sayings';
import type { Crop, Stage } from './stage';

const FILE = 'says.json';

/** Texts that stand in one element of this page or frame, between these two heights. */
const textsIn = (of: Page | Frame, from: number, to: number): Promise<string[]> =>
  of.evaluate(
    ([from, to]) => {
      const found = new Set<string>();
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const text = own
          .map(({ textContent }) => textContent)
          .join('')
          .trim();
        if (text === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
        const { top, height } = element.getBoundingClientRect();
        if (height > 0 && top >= from && top < to) found.add(text);
      }
      return [...found];
    },
    [from, to] as const,
  );

const ours = new Set([...sayings.values()].flat());

/** Takes the picture and notes its words. */
export async function takePicture(
  stage: Stage,
  folder: string,
  name: string,
  crop: Crop = {},
): Promise<void> {
  const { page } = stage;
  const path = join(folder, `${name}.png`);
  const size = page.viewportSize() ?? { width: 1366, height: 768 };
  const frames = page.url().startsWith('chrome-extension:')
    ? [page]
    : page.frames().filter((frame) => frame.url().startsWith('chrome-extension:'));
  const whole = { x: 0, y: 0, ...size };
  const box = crop.of === 'panel' ? await (await stage.panel.frameElement()).boundingBox() : whole;
  if (!box) throw new Error(`no panel to take a picture of: ${name}`);
  const height = Math.min(crop.height ?? crop.bottom ?? box.height, box.height);
  const from = crop.bottom === undefined ? 0 : box.height - height;
  await page.screenshot({ path, clip: { x: box.x, y: box.y + from, width: box.width, height } });
  const words = (await Promise.all(frames.map((frame) => textsIn(frame, from, from + height)))).flat();
  const said = JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as Record<string, string[]>;
  said[name] = [...new Set(words.filter((text) => ours.has(text)))].toSorted();
  const sorted = Object.fromEntries(Object.entries(said).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(folder, FILE), `${JSON.stringify(sorted, null, 2)}\n`);
}
