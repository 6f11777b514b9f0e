/** Everything drawn over the page: a badge for each conflict, and the open card right behind its badge for the tab key. */
import { Fragment, type JSX, type Ref } from 'preact';
import { t } from '../text.ts';
import { Badge, type BadgeProps } from './Badge.tsx';
import { Card, type CardProps } from './Card.tsx';

export interface BadgeOfMark extends BadgeProps {
  /** Index of the statement. */
  readonly index: number;
}

export interface OpenCard extends CardProps {
  readonly index: number;
  readonly boxRef: Ref<HTMLDivElement>;
  readonly onPoint: () => void;
  readonly onLeave: () => void;
  /** The reader does something in the card. */
  readonly onUse: () => void;
}

export interface LayerProps {
  readonly badges: readonly BadgeOfMark[];
  readonly card: OpenCard | undefined;
  readonly onFocusOut: (event: FocusEvent) => void;
}

export function Layer({ badges, card, onFocusOut }: LayerProps): JSX.Element {
  const besideBadge = card && badges.some(({ index }) => index === card.index);
  return (
    <section
      class="layer"
      lang={t('locale')}
      aria-label={t('reader_region')}
      dir={t('reader_direction') === 'rtl' ? 'rtl' : 'ltr'}
      onFocusOut={onFocusOut}
    >
      {badges.map(({ index, ...badge }) => (
        <Fragment key={index}>
          <Badge {...badge} />
          {card?.index === index && <CardBox {...card} />}
        </Fragment>
      ))}
      {card && !besideBadge && <CardBox {...card} />}
    </section>
  );
}

/** The card's place; `boxRef` is moved by whoever knows where the sentence is. */
function CardBox({ index, boxRef, onPoint, onLeave, onUse, ...card }: OpenCard): JSX.Element {
  return (
    <div class="box" ref={boxRef} onPointerEnter={onPoint} onPointerLeave={onLeave} onFocusIn={onUse}>
      <Card key={index} {...card} />
    </div>
  );
}
