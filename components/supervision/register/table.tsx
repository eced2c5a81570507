import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Sort } from '../../../utils/supervision/register/orders';
import { texts } from '../../../utils/i18n';
import type { RegisterModel } from './model';
import { idOf, Row } from './row';

const say = texts.registerPage;

/** Height of a row, the same in the style: 100,000 of them are still a height that browsers can scroll. */
export const ROW = 36;
/** Rows drawn beyond the edges, so that a turn of the wheel meets no gap. */
const SPARE = 12;

const COLUMNS: readonly { id: string; sort?: Sort }[] = [
  { id: 'code', sort: 'code' },
  { id: 'procedure', sort: 'procedure' },
  { id: 'clerk', sort: 'clerk' },
  { id: 'received', sort: 'received' },
  { id: 'due', sort: 'due' },
  { id: 'end', sort: 'end' },
  { id: 'state' },
  { id: 'signs' },
];

/** The list, of which only what is seen is in the page. One tab stop: arrows move, Enter opens, letters act (`shortcuts.ts`). */
export function RegisterTable({ model, open }: { model: RegisterModel; open: string }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ top: 0, height: 600 });
  const shown = model.shown.value;
  const total = shown?.total ?? 0;
  const cursor = model.cursor.value;
  const from = Math.max(0, Math.floor(place.top / ROW) - SPARE);
  const to = Math.min(total, Math.ceil((place.top + place.height) / ROW) + SPARE);
  const measure = (): void => {
    const box = scroller.current;
    if (box) setPlace({ top: box.scrollTop, height: box.clientHeight || 600 });
  };

  useEffect(() => model.see(from, to), [model, from, to, shown]);
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
    measure();
  }, [model.anew.value]);
  useEffect(() => {
    const watch = new ResizeObserver(measure);
    if (scroller.current) watch.observe(scroller.current);
    return () => watch.disconnect();
  }, []);
  // the row that keys act on is always on the screen
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || box.clientHeight === 0) return;
    const [head, foot] = [cursor * ROW, (cursor + 1) * ROW + headOf(box)];
    if (head < box.scrollTop) box.scrollTop = head;
    else if (foot > box.scrollTop + box.clientHeight) box.scrollTop = foot - box.clientHeight;
  }, [cursor]);

  const page = Math.max(1, Math.floor(place.height / ROW) - 2);
  const move = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = {
      ArrowDown: cursor + 1,
      ArrowUp: cursor - 1,
      PageDown: cursor + page,
      PageUp: cursor - page,
      Home: 0,
      End: total - 1,
    }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    model.moveTo(step);
    // what is open at the side goes along
    const row = open === '' ? undefined : model.rowAt(model.cursor.peek());
    if (row) model.open(row.key);
  };
  return (
    <div ref={scroller} class="register-scroll" onScroll={measure}>
      <table
        class="register-table"
        role="grid"
        tabIndex={0}
        aria-label={say.list}
        aria-rowcount={total + 1}
        aria-activedescendant={total > 0 ? idOf(cursor) : undefined}
        onKeyDown={move}
      >
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map(({ id, sort }) => (
              <Head key={id} id={id} sort={sort} model={model} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap rows={from} />
          {Array.from({ length: Math.max(0, to - from) }, (_, step) => (
            <Row
              key={from + step}
              at={from + step}
              model={model}
              open={open}
              current={cursor === from + step}
            />
          ))}
          <Gap rows={total - to} />
        </tbody>
      </table>
    </div>
  );
}

const headOf = (box: Element): number => box.querySelector('thead')?.clientHeight ?? 0;

const Gap = ({ rows }: { rows: number }) =>
  rows > 0 ? (
    <tr class="gap" aria-hidden="true">
      {/* one cell: columns may be hidden, and a cell over all of them would bring their width back */}
      <td style={{ height: `${rows * ROW}px` }} />
    </tr>
  ) : null;

function Head({ id, sort, model }: { id: string; sort: Sort | undefined; model: RegisterModel }) {
  const { by, down } = model.sort.value;
  const name = say.columns[id as keyof typeof say.columns];
  if (!sort)
    return (
      <th scope="col" class={`of-${id}`}>
        {name}
      </th>
    );
  const order = by !== sort ? undefined : down ? 'descending' : 'ascending';
  return (
    <th scope="col" class={`of-${id}`} aria-sort={order}>
      <button type="button" class="sort" title={say.sortBy(name)} onClick={() => model.sortBy(sort)}>
        {name}
        {order && <span aria-hidden="true">{down ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  );
}
