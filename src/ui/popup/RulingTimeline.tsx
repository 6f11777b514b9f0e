/** The small timeline of the popup: the lanes of the cases that the article is about, of the record that the background holds. */
import type { JSX } from 'preact';
import { dateInWords } from '../dates.ts';
import { t } from '../text.ts';
import { Drawing } from '../timeline/Drawing.tsx';
import { useReply } from '../use-reply.ts';
import { useDrawingWidth } from './use-drawing-width.ts';

export interface RulingTimelineProps {
  /** Ids of the rulings that the article is about, best first. */
  readonly rulings: readonly string[];
  readonly published: string | null;
}

/** At most two lanes, those of the first rulings; nothing when the record does not know the rulings. */
export function RulingTimeline({ rulings, published }: RulingTimelineProps): JSX.Element | null {
  const width = useDrawingWidth();
  const { answer } = useReply('record/course', {});
  if (answer.kind !== 'ready') return null;
  const { lanes, asOf } = answer.value;
  const best = rulings.map((ruling) => lanes.find(({ events }) => events.some(({ id }) => id === ruling)));
  const [first, second] = new Set(best.filter((lane) => lane !== undefined));
  const shown = lanes.filter((lane) => lane === first || lane === second);
  if (shown.length === 0) return null;
  const here = published === null ? '' : ` ${t('record_here_long', dateInWords(published))}`;
  const events = shown.flatMap((lane) => lane.events.map(({ name, date }) => `${name}, ${dateInWords(date)}`));
  return <Drawing lanes={shown} asOf={asOf} width={width} published={published} about={rulings} label={`${events.join('; ')}.${here}`} />;
}
