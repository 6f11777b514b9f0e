/** The record, for a person to read: timeline, decisions, and every fact with its sources. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { litigation } from '../../record/litigation.ts';
import type { CourtRecord } from '../../record/schema.ts';
import { dateInWords } from '../dates.ts';
import { PageFrame } from '../pieces/PageFrame.tsx';
import { t, tongue } from '../text.ts';
import { DecisionsSection } from './DecisionsSection.tsx';
import { cases } from './decisions.ts';
import { FactsSection } from './FactsSection.tsx';
import { TimelineSection } from './TimelineSection.tsx';

export interface RecordPageProps {
  readonly record: CourtRecord;
  /** The date of the article the reader comes from. */
  readonly published: string | null;
  /** Ids of the rulings that article is about. */
  readonly about: readonly string[];
}

export function RecordPage({ record, published, about }: RecordPageProps): JSX.Element {
  const course = useMemo(() => litigation(record, tongue()), [record, tongue()]);
  const target = useTarget();
  return (
    <PageFrame
      page="record"
      title={t('record_title')}
      intro={t('record_intro')}
      note={t('record_as_of', dateInWords(record.asOf), record.version)}
    >
      <TimelineSection course={course} published={published} about={about} />
      <DecisionsSection cases={useMemo(() => cases(record), [record, tongue()])} about={about} />
      <FactsSection record={record} target={target} />
    </PageFrame>
  );
}

/** The id in the address's fragment; its element is shown and focused, since it was not there when the page was opened. */
function useTarget(): string {
  const [target, setTarget] = useState(fragment);
  useEffect(() => {
    const follow = (): void => setTarget(fragment());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const element = target ? document.getElementById(target) : null;
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [target]);
  return target;
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
