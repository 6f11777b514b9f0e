/** The litigation drawn over time, with a key, and the same as a table. */
import type { JSX } from 'preact';
import type { EventShape, Litigation } from '../../record/litigation.ts';
import { dateInWords } from '../dates.ts';
import { t } from '../text.ts';
import { Drawing } from '../timeline/Drawing.tsx';
import { Marker } from '../timeline/Marker.tsx';
import { eventAddress } from './event-address.ts';
import { TimelineTable } from './TimelineTable.tsx';

const KEY: readonly EventShape[] = ['blocked', 'declined', 'other', 'event'];

export interface TimelineSectionProps {
  readonly course: Litigation;
  readonly published: string | null;
  readonly about: readonly string[];
}

export function TimelineSection({ course, published, about }: TimelineSectionProps): JSX.Element {
  const first = course.lanes.flatMap(({ filed, events }) => [filed ?? '9', ...events.map(({ date }) => date)]).toSorted()[0] ?? course.asOf;
  const label = t('record_timeline_image', dateInWords(first), dateInWords(course.asOf));
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" tabIndex={-1}>
        {t('record_timeline')}
      </h2>
      <p class="soft">{t('record_timeline_help')}</p>
      {published !== null && <p>{t('record_here_long', dateInWords(published))}.</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <section class="timeline-scroll" aria-label={t('record_timeline_scroll')} tabIndex={0} ref={showHere}>
        <Drawing
          lanes={course.lanes}
          asOf={course.asOf}
          width={900}
          published={published}
          about={about}
          linkTo={eventAddress}
          label={label}
        />
      </section>
      <TimelineKey />
      <details>
        <summary>{t('record_timeline_table')}</summary>
        <TimelineTable course={course} published={published} />
      </details>
    </section>
  );
}

/** Where the drawing is wider than its box, the article's place is scrolled into view. */
function showHere(box: HTMLElement | null): void {
  const here = box?.querySelector('.timeline-here, .mark-ring');
  if (!box || !here) return;
  const middle = here.getBoundingClientRect().left - box.getBoundingClientRect().left + box.scrollLeft;
  box.scrollLeft = middle - box.clientWidth / 2;
}

function TimelineKey(): JSX.Element {
  return (
    <ul class="timeline-key row small" aria-label={t('timeline_key')}>
      {KEY.map((shape) => (
        <li key={shape}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <Marker shape={shape} x={10} y={10} />
          </svg>
          {t(`timeline_${shape}`)}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <rect class="timeline-band" x="0" y="6" width="20" height="8" />
        </svg>
        {t('timeline_in_force')}
      </li>
    </ul>
  );
}
