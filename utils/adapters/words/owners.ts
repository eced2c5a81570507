/**
 * Whose fact does each field hold? The label may say so itself; else the headings around it; else the last name asked for
 * ("Họ tên cha", then "Năm sinh", "Dân tộc" …).
 */
import type { Person } from '../../core/roles';
import { BY_LABEL, BY_NEIGHBOUR, BY_SECTION } from './guess';
import type { Clue } from './clue';
import type { LabelSays } from './labels';
import { bareWords } from './labels';
import { whoseBlock } from './people';

export interface Owner {
  /** Null: nobody, somebody outside the vocabulary, or several people. */
  person: Person | null;
  confidence: number;
  /** Fields with the same number stand in one block. */
  block: number;
  /** Whom the headings alone name. */
  heading: Person | null;
  /** The headings speak of somebody or something that has no roles here. */
  silent: boolean;
  /** How the heading calls that person. */
  call: string;
  /** Another person's name was asked for inside the block of `heading`: what follows is that person's only when the block has its own already. */
  inside: boolean;
}

interface Block {
  person: Person | null;
  filer: boolean;
  silent: boolean;
  call: string;
}
const OUTSIDE: Block = { person: null, filer: false, silent: false, call: '' };

/** Innermost heading that speaks of somebody; side by side, a part of the block above goes on with its person. */
function blockOf(headings: readonly string[], before: Block): Block {
  for (let i = headings.length - 1; i >= 0; i -= 1) {
    const says = whoseBlock(headings[i] as string);
    if (!says.open) return { person: says.person, filer: says.filer, silent: says.stranger, call: says.call };
  }
  const last = headings.at(-1);
  return last !== undefined && whoseBlock(last).aspect ? before : OUTSIDE;
}

const NAME_START = /^(ho va ten|ho ten|ho chu dem|ho va chu dem|ten|nguoi|ong|ba)\b/;
/** Does the label ask for somebody's name, and so begin with that person? */
const asksName = ({ meanings, words, named }: LabelSays): boolean =>
  meanings[0] === 'fullName' ||
  meanings[0] === 'surname' ||
  (named && (words === '' || NAME_START.test(words)));
/** "Họ tên người đại diện": somebody's name, and nobody we know. */
const asksStranger = ({ person, named, words, meanings }: LabelSays): boolean =>
  person === null &&
  meanings[0] !== 'fullName' &&
  ((named && words === '') || (NAME_START.test(words) && /^ho\b/.test(words) && meanings.length === 0));

/** Owners of all fields, in page order. */
export function ownersOf(clues: readonly Clue[], says: readonly LabelSays[]): Owner[] {
  const blocks: Block[] = [];
  let key = '';
  let number = 0;
  const numbers = clues.map(({ headings }) => {
    const own = headings.join('\n');
    if (blocks.length === 0 || own !== key) {
      blocks.push(blockOf(headings, blocks.at(-1) ?? OUTSIDE));
      number = blocks.length - 1;
      key = own;
    }
    return number;
  });
  const divided = isDivided(clues, blocks);
  const as = (person: Person | null, filer: boolean): Person | null =>
    filer && divided && person === 'requester' ? 'submitter' : person;

  let current = -1;
  /** Whose name was asked for last inside the block; undefined: nobody's but the block's. */
  let run: Person | null | undefined;
  return clues.map((clue, at) => {
    const block = blocks[numbers[at] as number] as Block;
    const said = says[at] as LabelSays;
    if (numbers[at] !== current) [current, run] = [numbers[at] as number, undefined];
    const heading = as(block.person, block.filer);
    const person = as(said.person, said.filer);
    const where = { block: current, heading, silent: block.silent, call: block.call };
    const mine = said.relation ? null : person;
    const asked = clue.kind === 'text';
    if (asked && mine && asksName(said)) run = mine === heading ? undefined : mine;
    else if (asked && !said.relation && (said.named ? !person && asksName(said) : asksStranger(said)))
      run = null;
    else if (!said.named && said.meanings[0] === 'fullName' && run !== undefined)
      run = heading ? undefined : null;
    if (mine) return { ...where, person: mine, confidence: BY_LABEL, inside: false };
    if (said.named && !said.relation) return { ...where, person: null, confidence: 0, inside: false };
    if (run !== undefined)
      return {
        ...where,
        person: run,
        confidence: run ? BY_NEIGHBOUR : 0,
        inside: run !== null && heading !== null,
      };
    return { ...where, person: heading, confidence: heading ? BY_SECTION : 0, inside: false };
  });
}

const OWNER = /\bchu ho so\b|\bho kinh doanh\b/;
/** Has the dossier an owner, or a requester by another name, besides the one who brings it? */
function isDivided(clues: readonly Clue[], blocks: readonly Block[]): boolean {
  return (
    blocks.some(({ person, filer }) => person === 'owner' || (person === 'requester' && !filer)) ||
    clues.some(({ label, headings }) => [label, ...headings].some((text) => OWNER.test(bareWords(text))))
  );
}
