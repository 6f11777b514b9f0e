/** Which ruling the article is about, and where it stands in time. The drawing comes later: it needs the record. */
import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CheckedPage } from '../../messages/protocol.ts';
import { dateInWords } from '../dates.ts';
import { recordAddress } from '../pages.ts';
import { t, tCount } from '../text.ts';
import type { RulingTimelineProps } from './RulingTimeline.tsx';

export function RulingSection({ checked }: { readonly checked: CheckedPage }): JSX.Element | null {
  const Timeline = useRulingTimeline();
  const { report, glossary } = checked;
  const [main, ...more] = glossary.rulings;
  if (!main) return null;
  return (
    <section aria-labelledby="ruling">
      <h2 id="ruling">{t('popup_ruling')}</h2>
      <div class="ruling">
        <p class="ruling-name">
          {main.name}
          {main.date && !main.name.includes(main.date.slice(0, 4)) && <span class="soft">{` · ${dateInWords(main.date)}`}</span>}
        </p>
        {more.length > 0 && <p class="soft small">{tCount('popup_rulings_more', more.length)}</p>}
        <div class="ruling-drawing">{Timeline && <Timeline rulings={report.rulings} published={report.published} />}</div>
        <p class="small">
          <a href={recordAddress(report.published, report.rulings)} target="_blank" rel="noopener">
            {t('popup_ruling_open')}
          </a>
        </p>
      </div>
    </section>
  );
}

/** The drawing's code and the record, read after the report is on the screen. */
function useRulingTimeline(): FunctionComponent<RulingTimelineProps> | null {
  const [loaded, setLoaded] = useState<{ readonly Timeline: FunctionComponent<RulingTimelineProps> } | null>(null);
  useEffect(() => {
    void import('./RulingTimeline.tsx').then(({ RulingTimeline }) => setLoaded({ Timeline: RulingTimeline }));
  }, []);
  return loaded?.Timeline ?? null;
}
