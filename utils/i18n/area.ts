/**
 * Areas of sentences, and how another language comes over them. An area is an object that is read where something is drawn; the other
 * language is written into the same object, so nobody has to ask which language is spoken, and who speaks Vietnamese pays nothing for it.
 */
import type { Language } from './speak';

type Tree = { [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** What this page has loaded so far, by name. */
const areas = new Map<string, Tree>();
/** The Vietnamese of what another language was written over, and of what goes on official papers. */
const kept = new WeakMap<object, Tree>();
/** Sentences by area; null: Vietnamese, which every area has from the beginning. */
export type Spoken = Readonly<Record<string, object>> | null;
let spoken: Spoken = null;
let language: Language = 'vi';

function copy(tree: Tree): Tree {
  const known = kept.get(tree);
  if (known) return known;
  const made = (Array.isArray(tree) ? [] : {}) as Tree;
  kept.set(tree, made);
  for (const [key, value] of Object.entries(tree)) made[key] = isTree(value) ? copy(value) : value;
  return made;
}

function write(tree: Tree, sentences: Tree): void {
  for (const [key, value] of Object.entries(sentences))
    if (isTree(value)) write(tree[key] as Tree, value);
    else tree[key] = value;
}

function overwrite(name: string): void {
  const tree = areas.get(name)!;
  const vietnamese = copy(tree);
  write(tree, (spoken?.[name] ?? vietnamese) as Tree);
}

/** Names an area. One that is loaded while another language is spoken speaks it at once. */
export function area<T extends object>(name: string, texts: T): T {
  areas.set(name, texts as Tree);
  if (spoken) overwrite(name);
  return texts;
}

/** Everything that is loaded, and what is loaded later, speaks so. @returns how it was before. */
export function speakAll(next: Language, texts: Spoken): [Language, Spoken] {
  const before: [Language, Spoken] = [language, spoken];
  [language, spoken] = [next, texts];
  if (texts !== before[1]) for (const name of areas.keys()) overwrite(name);
  return before;
}

/** For dates and figures. */
export const spokenLanguage = (): Language => language;

/**
 * The same sentences in Vietnamese whatever is spoken: for papers and tables that leave the office, whose language is official, and for
 * the world of practice, where citizens speak and write as they do.
 */
export const official = <T extends object>(texts: T): T => copy(texts as Tree) as T;
