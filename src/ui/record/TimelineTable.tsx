/** The timeline as a table, for those who cannot see the drawing or would rather read. */
import type { JSX } from 'preact';
import type { Litigation } from '../../record/litigation.ts';
import { dateInWords } from '../dates.ts';
import { t, tValue } from '../text.ts';
import { eventAddress } from './event-address.ts';

interface Line {
  readonly key: string;
  readonly date: string;
  readonly lane: string;
  readonly what: string;
  readonly address?: string;
}

export function TimelineTable({ course, published }: { readonly course: Litigation; readonly published: string | null }): JSX.Element {
  return (
    <div class="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('record_column_date')}</th>
            <th scope="col">{t('record_column_case')}</th>
            <th scope="col">{t('record_column_event')}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(course, published).map(({ key, date, lane, what, address }) => (
            <tr key={key}>
              <td>{dateInWords(date)}</td>
              <td>{lane}</td>
              <td>{address ? <a href={address}>{what}</a> : what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Everything that the drawing shows, by date. */
function linesOf({ lanes }: Litigation, published: string | null): Line[] {
  const lines = lanes.flatMap(({ id, name, filed, events }): Line[] => {
    const lane = name || t('record_lane_agreement');
    const filing = filed ? [{ key: `${id} filed`, date: filed, lane, what: t('timeline_filed') }] : [];
    const marks = events.map((event) => {
      const outcome = event.outcome ? tValue('outcome', event.outcome) : undefined;
      const what = outcome ? `${capital(event.name)}: ${outcome}` : capital(event.name);
      return { key: event.id, date: event.date, lane, what, address: eventAddress(event) };
    });
    return [...filing, ...marks];
  });
  const here = published === null ? [] : [{ key: 'here', date: published, lane: '', what: t('record_here') }];
  return [...lines, ...here].toSorted((a, b) => a.date.localeCompare(b.date));
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
