import { texts } from '../../../utils/i18n';

export interface FiguresProps {
  columns: readonly string[];
  /** The first cell names the row. */
  rows: readonly (readonly string[])[];
}

/** The figures of a chart, one click away. */
export const Figures = (props: FiguresProps) => (
  <details>
    <summary>{texts.numbersPage.table}</summary>
    <Table {...props} />
  </details>
);

/** Names on the left, figures on the right. */
export function Table({ columns, rows }: FiguresProps) {
  return (
    // a wide table scrolls by the keyboard too
    <div class="numbers-scroll" role="region" aria-label={columns.join(', ')} tabIndex={0}>
      <table class="numbers-table">
        <thead>
          <tr>
            {columns.map((name, at) => (
              <th key={name} scope="col" class={at === 0 ? undefined : 'numbers-figure'}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells], at) => (
            <tr key={`${at} ${name}`}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={columns[column + 1]} class="numbers-figure">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
