/**
 * A machine's card as text: for a file, a mail, a message. No key in it is secret. Its mark is not in it on purpose: whoever exchanged
 * the card would exchange the mark too; it is compared by voice.
 */
import { dropInvisible, fold } from '../../../utils/core/text';
import type { MachineCard } from '../../../utils/register/api';

const VERSION = 1;
export const MOST_BYTES = 65_536;

/** Between the stops there may be line ends, spaces and the `>` of a quoted mail: they are dropped when it is read. */
export function cardText(card: MachineCard): string {
  const fields = JSON.stringify({ ...card, label: card.label.normalize('NFC') });
  const bytes = new TextEncoder().encode(fields);
  const text = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return `SOTAY-THE-${VERSION}.${text}.`;
}

export type CardFault = 'no-card' | 'cut' | 'newer' | 'bundle';

export function readCard(text: string): MachineCard | CardFault {
  if (text.startsWith('so-tay-mot-cua bundle')) return 'bundle';
  const plain = dropInvisible(text.slice(0, MOST_BYTES)).replace(/[\s>]/g, '');
  const [, version = '', fields = '', end = ''] = /SOTAY-THE-(\d{1,4})\.([\w-]*)(\.?)/.exec(plain) ?? [];
  if (version === '') return 'no-card';
  if (Number(version) > VERSION) return 'newer';
  return (end === '.' && cardOf(fields)) || 'cut';
}

/** Whether its parts are what they should be is for the register's worker to say. */
function cardOf(fields: string): MachineCard | null {
  try {
    const bytes = Uint8Array.from(atob(fields.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
    const card: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof card === 'object' ? (card as MachineCard | null) : null;
  } catch {
    return null;
  }
}

/** `Quầy 2 – sảnh A` → `quay-2-sanh-a`: names of files that every stick and share can bear. */
export const fileWord = (label: string): string =>
  fold(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40) || 'may';
