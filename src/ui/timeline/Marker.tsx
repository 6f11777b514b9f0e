/** The mark of one event on a timeline: its shape tells what kind it is, without colour. */
import type { JSX } from 'preact';
import type { EventShape } from '../../record/litigation.ts';

const SIZE = 6;

const DRAWN: Readonly<Record<EventShape, JSX.Element>> = {
  blocked: <rect class="mark-full" x={-SIZE} y={-SIZE} width={2 * SIZE} height={2 * SIZE} rx="1.5" />,
  declined: <circle class="mark-hollow" r={SIZE} />,
  other: <path class="mark-hollow" d={`M0 ${-SIZE - 1} ${SIZE + 1} 0 0 ${SIZE + 1} ${-SIZE - 1} 0Z`} />,
  event: <path class="mark-full" d={`M0 ${-SIZE - 1} ${SIZE + 1} ${SIZE} ${-SIZE - 1} ${SIZE}Z`} />,
};

export interface MarkerProps {
  readonly shape: EventShape;
  readonly x: number;
  readonly y: number;
  /** Rings the mark: the article is about it. */
  readonly ringed?: boolean;
}

export function Marker({ shape, x, y, ringed }: MarkerProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})`} data-shape={shape}>
      {ringed && <circle class="mark-ring" r={SIZE + 5} />}
      {DRAWN[shape]}
    </g>
  );
}
