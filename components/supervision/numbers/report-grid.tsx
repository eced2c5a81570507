import type { ComponentChildren } from 'preact';

export const Section = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h3>{title}</h3>
    {children}
  </section>
);

/** Names, then figures. */
export function Grid(props: {
  head?: readonly string[];
  rows: readonly (readonly string[])[];
  none?: string;
  /** The last cell may hold a sentence. */
  words?: boolean;
  /** Names have the room, figures what they need. */
  named?: boolean;
}) {
  const { head, rows } = props;
  if (rows.length === 0) return <p>{props.none}</p>;
  return (
    <table class={props.words ? 'words' : props.named ? 'named' : undefined}>
      {head && (
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(([name, ...cells], at) => (
          <tr key={`${at} ${name}`}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
