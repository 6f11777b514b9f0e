/** The open card and its place; `boxRef` is moved by whoever knows where the sentence is. */
import type { JSX, Ref } from 'preact';
import { Card, type CardProps } from './Card.tsx';

export interface OpenCard extends CardProps {
  /** Of the statement. */
  readonly index: number;
  readonly boxRef: Ref<HTMLDivElement>;
  readonly onPoint: () => void;
  readonly onLeave: () => void;
  /** The reader does something in the card. */
  readonly onUse: () => void;
}

export function CardBox({ index, boxRef, onPoint, onLeave, onUse, ...card }: OpenCard): JSX.Element {
  return (
    <div class="box" ref={boxRef} onPointerEnter={onPoint} onPointerLeave={onLeave} onFocusIn={onUse}>
      <Card key={index} {...card} />
    </div>
  );
}
