/** The packs as files of the extension: read, checked, or told what is wrong. Nothing here can throw. */
import type { Pack, ProcedureIndex } from '../core/pack';
import { texts } from '../i18n';
import { BOUNDS } from './bounds';
import { checkIndex, checkPack, type Checked, type Problem } from './check';

/** Reads one of the extension's own files: its text, or the JSON already parsed. May reject. */
export type Read = (path: string) => Promise<unknown>;

/** The value, or sentences for the clerk: which file, which key, what is wrong, what to do. */
export type Loaded<T> = { ok: true; value: T } | { ok: false; problems: readonly string[] };

export const INDEX_FILE = 'index.json';
const CODE = /^\d{1,2}\.\d{6,9}$/;

/** What recognition needs to know of all packs. */
export const loadIndex = (read: Read): Promise<Loaded<ProcedureIndex>> => load(INDEX_FILE, read, checkIndex);

/** One pack by its procedure code, e.g. `1.001193`. */
export async function loadPack(code: string, read: Read): Promise<Loaded<Pack>> {
  if (!CODE.test(code)) return { ok: false, problems: [texts.procedures.badCode] };
  return load(`${code}.json`, read, (data) => checkPack(data, code));
}

async function load<T>(file: string, read: Read, check: (data: unknown) => Checked<T>): Promise<Loaded<T>> {
  let content: unknown;
  try {
    content = await read(`/procedures/${file}`);
  } catch {
    return refuse(file, [{ place: '', what: texts.procedures.unreadable }]);
  }
  const data = typeof content === 'string' ? parse(content) : { ok: true as const, value: content };
  const checked = data.ok ? check(data.value) : data;
  return checked.ok ? checked : refuse(file, checked.problems);
}

/** JSON text as data. The place of a mistake is told by line and column where the engine tells it. */
export function parse(text: string): Checked<unknown> {
  if (text.length > BOUNDS.characters)
    return { ok: false, problems: [{ place: '', what: texts.procedures.tooLong }] };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '');
    const before = at ? text.slice(0, Number(at[1])).split('\n') : null;
    const what = before
      ? texts.procedures.notJsonAt(String(before.length), String((before.at(-1)?.length ?? 0) + 1))
      : texts.procedures.notJson;
    return { ok: false, problems: [{ place: '', what }] };
  }
}

/** At most this many sentences: a file that is wrong everywhere needs no list of everything. */
const SHOWN = 8;

function refuse(file: string, problems: readonly Problem[]): { ok: false; problems: string[] } {
  return {
    ok: false,
    problems: problems.slice(0, SHOWN).map(({ place, what }) => texts.procedures.at(file, place, what)),
  };
}
