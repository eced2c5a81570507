import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../ui/icon';

interface Props {
  kind: 'info' | 'warn' | 'ok';
  title: string;
  lines: readonly string[];
  children?: ComponentChildren;
}

/** A few sentences with an icon; the colour only repeats what the icon says. */
export function Notice({ kind, title, lines, children }: Props) {
  return (
    <section class={`notice ${kind}`}>
      <Icon name={kind satisfies IconName} />
      <div>
        {title !== '' && <h2>{title}</h2>}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {children}
      </div>
    </section>
  );
}
