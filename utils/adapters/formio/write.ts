/** Writing into Form.io's widgets so that the library's own submission holds the value. */
import { askBridge, obeyed } from '../../bridge/client';
import { typeValue } from '../../dom/set-value';
import { waitFor } from '../../dom/wait';
import type { Outcome } from '../adapter';
import type { WriteJob } from '../family/family';
import { matchOption } from '../options';
import { done, refused, retry } from '../outcomes';
import { boxText } from '../../dom/native';
import { writeDate, writeDay } from './write-date';
import { writeList } from './write-list';
import { isShut } from './read';
import { widgetOf } from './scan';

/** A choice that opens another needs a moment. */
const OPENS_MS = 1_500;
const TAKES_MS = 400;

const letters = (text: string): string => text.toLocaleLowerCase('vi').replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** What is typed past a mask makes the mask take the focus: there the component itself is told, and then read. */
async function writeMasked(
  { root, spot, value, again, signal }: WriteJob,
  input: HTMLInputElement,
): Promise<Outcome | null> {
  const before = input.value;
  const said = askBridge(input, { op: 'formio.read' }) as { mask?: unknown } | null | undefined;
  if (said?.mask !== true || !obeyed(askBridge(input, { op: 'formio.set', value }))) return null;
  const shown = () => widgetOf(again() ?? spot).controls[0]?.value ?? '';
  const stands = () => letters(shown()) === letters(value);
  if (!(await waitFor(root, stands, { timeoutMs: TAKES_MS, signal }))) {
    askBridge(input, { op: 'formio.set', value: before });
    return refused('bad-value');
  }
  return shown() === value ? done() : done(shown());
}

/** A mask puts dots and brackets between the digits, a maker may want capitals; anything else is another value. */
async function writeText(job: WriteJob): Promise<Outcome> {
  const { spot, value, again } = job;
  const [input] = widgetOf(spot).controls as [HTMLInputElement];
  if (input.maxLength > 0 && value.length > input.maxLength) return refused('bad-value');
  const before = input.value;
  const masked = await writeMasked(job, input);
  if (masked) return masked;
  typeValue(input, value);
  const now = again();
  const text = now ? (widgetOf(now).controls[0]?.value ?? '') : '';
  if (text === value) return done();
  if (value !== '' && letters(text) === letters(value)) return done(text);
  if (text !== before && input.isConnected) typeValue(input, before);
  return refused('bad-value');
}

async function writeRadio({ root, spot, value, again, signal }: WriteJob): Promise<Outcome> {
  const boxes = widgetOf(spot).controls;
  if (value === '') return refused('bad-value');
  const found = matchOption(value, boxes.map(boxText));
  if (found.at === null) return refused(found.reason);
  const open = await waitFor(
    root,
    () => {
      const box = widgetOf(again() ?? spot).controls[found.at];
      return box && !box.matches(':disabled') ? box : null;
    },
    { timeoutMs: OPENS_MS, signal },
  );
  if (!open) return retry('readonly');
  if (!open.checked) open.click();
  const now = again();
  const box = now ? widgetOf(now).controls[found.at] : undefined;
  return box?.checked ? done(boxText(box)) : retry('did-not-hold');
}

function writeBox({ spot, value, again }: WriteJob): Outcome {
  const [box] = widgetOf(spot).controls as [HTMLInputElement];
  const wanted = value === 'true';
  if (!wanted && value !== '') return refused('bad-value');
  if (box.checked !== wanted) box.click();
  const now = again();
  return now && widgetOf(now).controls[0]?.checked === wanted ? done() : retry('did-not-hold');
}

export async function write(job: WriteJob): Promise<Outcome> {
  const widget = widgetOf(job.spot);
  switch (widget.shape) {
    case 'list':
      return writeList(job);
    case 'radio':
      return writeRadio(job);
    case 'calendar':
      return isShut(widget) ? refused('readonly') : writeDate(job);
    case 'day':
      return writeDay(job);
    case 'box':
      return writeBox(job);
    case 'text':
      return writeText(job);
  }
}
