/**
 * Markdown → HTML, as much of it as our guides use: headings, paragraphs, lists, tables, pictures, code, emphasis, links. Not a general
 * converter: what it does not know, it refuses, so that nothing is printed wrong in silence.
 */
const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const PICTURE = /!\[([^\]]*)\]\(([^)\s]+)\)/g;

/** What stands inside a line. */
function inline(text: string): string {
  const kept: string[] = [];
  const keep = (html: string): string => `\uE000${kept.push(html) - 1}\uE000`;
  const html = escape(text.replace(/`([^`]+)`/g, (_, code: string) => keep(`<code>${escape(code)}</code>`)))
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*_(.+?)_\*\*/g, '<strong class="weight">$1</strong>')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\\\n\s*/g, '<br>')
    .replace(/\n\s*/g, ' ');
  return html.replace(/\uE000(\d+)\uE000/g, (_, n: string) => kept[Number(n)]!);
}

const cells = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

function table(lines: readonly string[]): string {
  const row = (line: string, tag: string): string =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${inline(cell)}</${tag}>`)
      .join('')}</tr>`;
  const [head = '', , ...body] = lines;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${body.map((line) => row(line, 'td')).join('')}</tbody></table>`;
}

/** A paragraph of nothing but pictures: side by side, each with its words below. */
function pictures(text: string): string | null {
  if (text.replace(PICTURE, '').trim() !== '') return null;
  const figures = [...text.matchAll(PICTURE)].map(
    ([, words = '', path = '']) =>
      `<figure><img src="${escape(path)}" alt="${escape(words)}"><figcaption>${inline(words)}</figcaption></figure>`,
  );
  return `<div class="pictures">${figures.join('')}</div>`;
}

/** Items of one list; deeper lines belong to the item above and are read like a text of their own. */
function list(lines: readonly string[]): string {
  const tag = /^\d/.test(lines[0]!) ? 'ol' : 'ul';
  const items: string[][] = [];
  for (const line of lines) {
    const start = /^(?:[-*]|\d+\.) (.*)$/.exec(line);
    if (start) items.push([start[1]!]);
    else items.at(-1)!.push(line.replace(/^ {1,3}/, ''));
  }
  for (const item of items) while (item.at(-1) === '') item.pop();
  const body = items.map((item) => (item.includes('') ? blocks(item) : inline(item.join('\n'))));
  return `<${tag}>${body.map((html) => `<li>${html}</li>`).join('')}</${tag}>`;
}

const FENCE = /^```/;
const ITEM = /^(?:[-*]|\d+\.) /;

function blocks(lines: readonly string[]): string {
  const html: string[] = [];
  let at = 0;
  /** Lines from here on as long as they go on with what has begun. */
  const take = (goesOn: (line: string, n: number) => boolean): string[] => {
    const from = at;
    while (at < lines.length && goesOn(lines[at]!, at - from)) at++;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at]!;
    const heading = /^(#{1,4}) (.+)$/.exec(line);
    if (line.trim() === '') at++;
    else if (heading) {
      html.push(`<h${heading[1]!.length}>${inline(heading[2]!)}</h${heading[1]!.length}>`);
      at++;
    } else if (FENCE.test(line)) {
      const [, ...code] = take((one, n) => n === 0 || !FENCE.test(one));
      at++;
      html.push(`<pre>${escape(code.join('\n'))}</pre>`);
    } else if (line.startsWith('|')) html.push(table(take((one) => one.startsWith('|'))));
    else if (ITEM.test(line))
      html.push(
        list(
          take(
            (one, n) =>
              ITEM.test(one) ||
              /^ {2,}\S/.test(one) ||
              (one === '' && n > 0 && /^ {2,}\S|^(?:[-*]|\d+\.) /.test(lines[at + 1] ?? '')),
          ),
        ),
      );
    else if (/^(?:>|<|---)/.test(line))
      throw new Error(`The guides' printer does not know this: ${line.slice(0, 60)}`);
    else {
      const text = take((one) => one.trim() !== '' && !/^(?:\||#|```)/.test(one)).join('\n');
      html.push(pictures(text) ?? `<p>${inline(text)}</p>`);
    }
  }
  return html.join('\n');
}

/** The body of a page. */
export const toHtml = (markdown: string): string => blocks(markdown.split('\n'));
