/** The badge beside a sentence that conflicts: a real button, drawn in the overlay. */
import type { JSX } from 'preact';
import { VerdictIcon } from '../pieces/VerdictIcon.tsx';

export interface BadgeProps {
  readonly label: string;
  /** Place of its middle, in px of the document; undefined while the sentence is not to be seen. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
  readonly open: boolean;
  readonly onPoint: () => void;
  readonly onLeave: () => void;
  readonly onFocus: () => void;
  readonly onPress: () => void;
}

export function Badge({ label, at, open, onPoint, onLeave, onFocus, onPress }: BadgeProps): JSX.Element {
  return (
    <button
      type="button"
      class="badge"
      aria-label={label}
      aria-expanded={open}
      aria-haspopup="dialog"
      hidden={!at}
      style={at && { left: `${at.x}px`, top: `${at.y}px` }}
      onPointerEnter={onPoint}
      onPointerLeave={onLeave}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && onFocus()}
      onClick={onPress}
    >
      <VerdictIcon verdict="conflicts" />
    </button>
  );
}
