/** What must hold when nothing more can be written: told within a second, typing goes on, nothing looks saved that is not, and later it is. */
import { panelOf } from '../../e2e/support/panel';
import { acknowledged, listenToAcks } from './acks';
import { drafts, field, openForm, reopen, setUpVault, until, valueOf } from './clerk';
import type { Outcome } from './fault';
import type { Rig, Seat } from './rig';

const TOLD_WITHIN = 1_000;
/** The stores have a little room left in files they hold already: so many keys at most until the first one fails. */
const KEYS = 600;
const MORE_KEYS = 25;

export interface Shortage {
  seat: Seat;
  /** From now on nothing can be written. */
  begin(): Promise<void>;
  /** There is room again. */
  end(): Promise<void>;
}

export async function sufferShortage(rig: Rig, { seat, begin, end }: Shortage): Promise<Outcome> {
  const { page } = seat;
  const desk = await setUpVault(seat);
  const acks = await listenToAcks(seat);
  await openForm(page);
  const foot = (await panelOf(page)).locator('.panel-foot');
  const box = field(page);
  const isKept = async (value: string): Promise<boolean> =>
    (await acks()).some(({ entries }) => entries.some((entry) => entry.value === value));
  const says = async (state: 'saved' | 'unsaved'): Promise<boolean> =>
    ((await foot.getAttribute('class')) ?? '').split(' ').includes(state);

  let value = '';
  const press = async (): Promise<void> => {
    const letter = rig.random.letters(1);
    value += letter;
    await box.press(letter);
  };
  for (let at = 0; at < 5; at++) await press();
  await until('the typed text is saved', () => isKept(value));
  await begin();

  const wrong: string[] = [];
  const late: string[] = [];
  let told = Number.NaN;
  for (let at = 0; at < KEYS && Number.isNaN(told); at++) {
    await press();
    const pressed = Date.now();
    while (!(await isKept(value)))
      if (await says('unsaved')) {
        told = Date.now() - pressed;
        break;
      } else if (Date.now() - pressed > 10 * TOLD_WITHIN) {
        wrong.push('a key was neither saved nor told as unsaved in ten seconds');
        return { wrong };
      }
  }
  if (Number.isNaN(told)) return { wrong: [`${KEYS} keys were saved although nothing could be written`] };
  if (told > TOLD_WITHIN) late.push(`"chưa lưu" came after ${told} ms`);
  const text = await foot.innerText();
  if (!/chưa lưu/i.test(text)) wrong.push('the panel does not say "chưa lưu"');

  let falsely = 0;
  for (let at = 0; at < MORE_KEYS; at++) {
    await press();
    if ((await says('saved')) && !(await isKept(value))) falsely++;
  }
  if (falsely > 0) wrong.push(`the panel says saved after ${falsely} of ${MORE_KEYS} keys that are not`);
  if ((await box.inputValue()) !== value) wrong.push('typing did not go on');

  await end();
  await until(
    'what waited is saved once there is room, without another key',
    () => isKept(value),
    20_000,
  ).catch((error: Error) => void wrong.push(error.message));
  await until('the panel says saved again', () => says('saved'), 5_000).catch(
    (error: Error) => void wrong.push(error.message),
  );
  const promised = acknowledged(await acks());
  await desk.close();
  await seat.close();
  const next = await reopen(rig, seat.profile);
  const found = await drafts(next.desk);
  if (!found.some((draft) => valueOf(draft) === value))
    wrong.push('the whole text is not in the draft afterwards');
  if (found.length !== 1 || promised.size !== 1) wrong.push(`${found.length} drafts instead of 1`);
  return { wrong, late, figures: { 'told after ms': told } };
}
