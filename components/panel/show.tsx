/** How values, times and hosts are written. Values come from the page: shown as text, isolated, cut at a cap. */
import { dropInvisible, stripBidi } from '../../utils/core/text';
import { texts } from '../../utils/i18n';

const CAP = 160;
// oxlint-disable-next-line no-control-regex -- line ends and control characters are shown as a space
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/g;

/** `text` as it may be shown: no direction marks, one line, at most `cap` characters and "…". Double spaces stay: they may be what is wrong. */
export function shown(text: string, cap = CAP): string {
  // A pasted megabyte is not folded as a whole only to show its beginning.
  const clean = stripBidi(dropInvisible(text.slice(0, cap * 4)))
    .replace(CONTROL, ' ')
    .trim();
  return clean.length > cap ? `${[...clean].slice(0, cap).join('')}…` : clean;
}

/** A citizen's value: a right-to-left mark in it cannot turn the sentence around it. */
export function Value({ text, cap }: { text: string; cap?: number }) {
  const short = shown(text, cap);
  return short === '' ? <span class="soft">{texts.panel.empty}</span> : <bdi class="value">{short}</bdi>;
}

/** Made once, when first wanted: it costs more than a hundred of its answers. */
let format: Intl.DateTimeFormat | null = null;
function parts(at: number): Record<string, string> {
  format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** `10:42`, with `seconds` `10:42:07`; on another day than `today` (ISO) followed by `, 20/11/2026`. Vietnam time. */
export function timeOf(at: number, today: string, seconds = false): string {
  const { year, month, day, hour, minute, second } = parts(at);
  const time = `${hour}:${minute}${seconds ? `:${second}` : ''}`;
  return `${year}-${month}-${day}` === today ? time : `${time}, ${day}/${month}/${year}`;
}

/** `dd/mm/yyyy` of an ISO day. */
export const dayOf = (iso: string): string => iso.split('-').reverse().join('/');

export const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '');
