/** One finding: what the article says beside what the record says, and the sources. */
import type { JSX } from 'preact';
import type { Finding } from '../../verdict/report/report.ts';
import { factAddress } from '../pages.ts';
import { t } from '../text.ts';
import { SourceList } from './SourceList.tsx';

export interface FindingBlockProps {
  readonly finding: Finding;
  /** The ruling or other subject it is about. */
  readonly subject?: string | undefined;
  /** Whether the words shown here are the ones marked as judged, because the statement could not mark them. */
  readonly carriesSaid: boolean;
  readonly published: string | null;
  /** Of the article's words. */
  readonly lang: string;
}

export function FindingBlock({ finding, subject, carriesSaid, published, lang }: FindingBlockProps): JSX.Element {
  return (
    <div class="finding">
      <dl>
        <div>
          <dt>{t('finding_said_short')}</dt>
          <dd lang={lang}>
            {carriesSaid ? (
              <mark data-said data-tone={finding.verdict}>
                {finding.said}
              </mark>
            ) : (
              finding.said
            )}
          </dd>
        </div>
        <div>
          <dt>{t('finding_record_short')}</dt>
          <dd>
            {finding.record}
            {subject && <span class="finding-about">{t('finding_about', subject)}</span>}
          </dd>
        </div>
      </dl>
      <SourceList sources={finding.sources} />
      <p class="small">
        <a href={factAddress(finding.fact, published)} target="_blank" rel="noopener">
          {t('finding_open')}
        </a>
      </p>
    </div>
  );
}
