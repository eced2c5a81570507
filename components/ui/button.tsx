import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

type Attributes = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className' | 'icon' | 'size'>;

export interface ButtonProps extends Attributes {
  /** `primary` at most once per view; `danger` deletes. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  small?: boolean;
  icon?: IconName;
  /** Required when there is no text: what the button does. */
  label?: string;
  children?: ComponentChildren;
}

/** A button that never submits a form unless told `type="submit"`. With `label` and no children it shows the icon only. */
export function Button({ kind = 'plain', small = false, icon, label, children, ...rest }: ButtonProps) {
  const onlyIcon = children === undefined;
  return (
    <button
      type="button"
      class={['button', kind, small && 'small', onlyIcon && 'only-icon'].filter(Boolean).join(' ')}
      aria-label={label}
      title={onlyIcon ? label : undefined}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
