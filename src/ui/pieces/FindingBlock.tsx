/** One finding: what the article says beside what the record says, and the sources. */
import type { JSX } from 'preact';
import type { Finding } from '../../verdict/report.ts';
import { factAddress } from '../pages.ts';
import { t } from '../text.ts';
import { SourceLine } from './SourceLine.tsx';

export interface FindingBlockProps {
  readonly finding: Finding;
  /** The ruling or other subject it is about. */
  readonly subject?: string | undefined;
  /** Whether to repeat the article's words: they are not marked in the statement, or a conflict needs both lines. */
  readonly withSaid: boolean;
  /** Whether the words shown here are the contract's `data-said`, because the statement could not mark them. */
  readonly carriesSaid: boolean;
  readonly published: string | null;
}

export function FindingBlock({ finding, subject, withSaid, carriesSaid, published }: FindingBlockProps): JSX.Element {
  return (
    <div class="finding">
      <dl>
        {withSaid && (
          <div>
            <dt>{t('finding_said')}</dt>
            <dd>{carriesSaid ? <mark data-said>{finding.said}</mark> : finding.said}</dd>
          </div>
        )}
        <div>
          <dt>{subject ? t('finding_record_about', subject) : t('finding_record')}</dt>
          <dd>{finding.record}</dd>
        </div>
      </dl>
      {finding.sources.map((source) => (
        <SourceLine key={source.url + source.title} source={source} />
      ))}
      <p class="small">
        <a href={factAddress(finding.fact, published)} target="_blank" rel="noopener">
          {t('finding_open')}
        </a>
      </p>
    </div>
  );
}
