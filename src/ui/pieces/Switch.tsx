/** A setting that is on or off: a labelled check box with a line of explanation. */
import type { ComponentChildren, JSX } from 'preact';

export interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly label: string;
  readonly children?: ComponentChildren;
}

export function Switch({ on, onChange, label, children }: SwitchProps): JSX.Element {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class="switch-words">
        <span>{label}</span>
        {children && <span class="soft small">{children}</span>}
      </span>
    </label>
  );
}
