/** Rows out of text: pasted from a spreadsheet or a letter, or a `.csv` of any make. */

/** Tab first: what is pasted from a spreadsheet, and what this program writes. */
const SEPARATORS = ['\t', ';', ','] as const;
const LOOKED_AT = 20;

/** Cells of each line; empty lines are empty rows, so that lines keep their numbers. */
export function rowsOf(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?|\u2028|\u2029/g, '\n');
  const told = /^sep=(.)\n/i.exec(clean);
  if (told) return [[], ...split(clean.slice(told[0].length), told[1]!)];
  const separator = separatorOf(clean);
  return separator ? split(clean, separator) : clean.split('\n').map(spaced);
}

/** The first that parts most of the first lines; null: none does. */
function separatorOf(text: string): string | null {
  const counts = SEPARATORS.map((separator) => {
    const rows = split(text.slice(0, 20_000), separator)
      .filter((row) => row.some((cell) => cell.trim() !== ''))
      .slice(0, LOOKED_AT);
    return { separator, parted: rows.filter((row) => row.length > 1).length, of: rows.length };
  });
  return counts.find(({ parted, of }) => parted > 0 && parted * 2 >= of)?.separator ?? null;
}

/** As RFC 4180 has it: a cell in quotes may hold separators, line ends and doubled quotes. A quote that is never closed is a letter. */
function split(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? closing(text, at, separator) : null;
    const end = quoted ?? next(text, at, separator);
    const raw = text.slice(at, end);
    row.push(quoted === null ? raw : raw.slice(1, -1).replaceAll('""', '"'));
    if (text[end] !== separator) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

/** Behind the quote that closes the cell; null: there is none. */
function closing(text: string, from: number, separator: string): number | null {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const after = text[at + 1];
    if (after === '"') at++;
    else if (after === undefined || after === '\n' || after === separator) return at + 1;
    else return null;
  }
  return null;
}

function next(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
  return at;
}

/** A line without separators: "mã hồ sơ  ngày", parted by wide gaps, or before what looks like a day. */
const spaced = (line: string): string[] =>
  line
    .trim()
    .split(
      /\s{2,}|[\s,;]+(?=\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?!\d))|(?<=\d[/.-]\d{4})\s+(?!\d{1,2}(?::|h|\s?giờ))/,
    );
