/** A file as lines of plain ASCII, read a piece at a time: what is longer than it may be is never put together. */
import { Refusal } from '../messaging/refusal';

const PIECE = 1024 * 1024;
/** After so many bytes without a line end, pieces of this size, the file is no text of lines. */
const MOST_PIECES_A_LINE = 64;

export interface Line {
  /** Without its end; null: longer than the cap. */
  text: string | null;
  /** Bytes of the file read so far. */
  at: number;
  /** It ends with a line end; the last line of a file that was cut off does not. */
  ended: boolean;
}

/**
 * Lines of `file`, each of at most `longest` characters. Bytes beyond ASCII come as some character that no line of ours holds.
 *
 * @throws Refusal `bad-file` when a line does not end within 64 MiB; DOMException when the file changes or goes away meanwhile.
 */
export async function* linesOf(file: Blob, longest: number): AsyncGenerator<Line, void, undefined> {
  const decoder = new TextDecoder('latin1');
  let open = '';
  let tooLong = false;
  let pieces = 0;
  for (let from = 0; from < file.size; from += PIECE) {
    const piece = decoder.decode(await file.slice(from, from + PIECE).arrayBuffer());
    const at = Math.min(file.size, from + PIECE);
    let start = 0;
    if (++pieces > MOST_PIECES_A_LINE) throw new Refusal('bad-file');
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      const fits = !tooLong && open.length + end - start <= longest;
      yield { text: fits ? open + piece.slice(start, end) : null, at, ended: true };
      open = '';
      tooLong = false;
      pieces = 0;
      start = end + 1;
    }
    if (open.length + piece.length - start > longest) {
      tooLong = true;
      open = '';
    } else open += piece.slice(start);
  }
  if (tooLong || open !== '') yield { text: tooLong ? null : open, at: file.size, ended: false };
}
