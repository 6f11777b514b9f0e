/** Which rulings the article is about or gets wrong, and where they stand in time. The drawing comes later: it is asked for. */
import type { JSX } from 'preact';
import type { CheckedPage, Glossary } from '../../messages/protocol.ts';
import { dateInWords } from '../dates.ts';
import { recordAddress } from '../pages.ts';
import { t } from '../text.ts';
import { useAfterPaint } from '../use-after-paint.ts';
import { RulingTimeline } from './RulingTimeline.tsx';

export function RulingSection({ checked }: { readonly checked: CheckedPage }): JSX.Element | null {
  const painted = useAfterPaint();
  const { report, glossary } = checked;
  const [main, ...more] = glossary.rulings;
  if (!main) return null;
  const rulings = glossary.rulings.map(({ id }) => id);
  return (
    <section aria-labelledby="ruling">
      <h2 id="ruling">{t('popup_ruling')}</h2>
      <div class="ruling">
        <p class="ruling-name">{nameAndDate(main)}</p>
        {more.length > 0 && (
          <div class="small">
            <p class="soft" id="more-rulings">
              {t('popup_rulings_more')}
            </p>
            <ul aria-labelledby="more-rulings">
              {more.map((ruling) => (
                <li key={ruling.id} class="ruling-name">
                  {nameAndDate(ruling)}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div class="ruling-drawing">{painted && <RulingTimeline rulings={rulings} published={report.published} />}</div>
        <p class="small">
          <a href={recordAddress(report.published, rulings)} target="_blank" rel="noopener">
            {t('popup_ruling_open')}
          </a>
        </p>
      </div>
    </section>
  );
}

/** The date only where the name does not tell its year. */
function nameAndDate({ name, date }: Glossary['rulings'][number]): string {
  return date && !name.includes(date.slice(0, 4)) ? `${name} · ${dateInWords(date)}` : name;
}
