import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

export type Tone = 'error' | 'warn' | 'info' | 'ok' | 'neutral';

const ICONS: Record<Exclude<Tone, 'neutral'>, IconName> = {
  error: 'error',
  warn: 'warn',
  info: 'info',
  ok: 'ok',
};

const iconOf = (tone: Tone, icon?: IconName): IconName | undefined =>
  icon ?? (tone === 'neutral' ? undefined : ICONS[tone]);

/** A short state: icon and word together, so that colour is never the only sign. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ComponentChildren;
}) {
  const name = iconOf(tone, icon);
  return (
    <span class={`badge ${tone}`}>
      {name && <Icon name={name} />}
      <span>{children}</span>
    </span>
  );
}

/** A paragraph that must be seen. `alert` reads it out at once; otherwise it waits for a pause. */
export function Notice({
  tone = 'info',
  alert = false,
  children,
}: {
  tone?: Exclude<Tone, 'neutral'>;
  alert?: boolean;
  children: ComponentChildren;
}) {
  return (
    <div class={`notice ${tone}`} role={alert ? 'alert' : 'status'}>
      <Icon name={ICONS[tone]} />
      <div>{children}</div>
    </div>
  );
}
