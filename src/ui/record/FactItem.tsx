/** One fact: what the record says, how sure it is, what it is used for, and where it was read. */
import type { JSX } from 'preact';
import { mayConflict, mayMatch } from '../../record/permission.ts';
import type { Fact } from '../../record/schema.ts';
import { contestedIn, saysIn } from '../../record/words.ts';
import { dateInWords } from '../dates.ts';
import { factAnchor } from '../pages.ts';
import { SourceList } from '../pieces/SourceList.tsx';
import { t, tongue } from '../text.ts';
import type { ShownFact } from './find-facts.ts';

export interface FactItemProps {
  readonly shown: ShownFact;
  /** Id of the element that the address points at. */
  readonly target: string;
}

export function FactItem({ shown: { fact, sources }, target }: FactItemProps): JSX.Element {
  const anchor = factAnchor(fact.id);
  const contested = contestedIn(fact, tongue());
  const meta = [t(`confidence_${fact.confidence}`), useOf(fact), inForce(fact)].filter((words) => words !== null);
  return (
    <li
      class={anchor === target ? 'card fact fact-target' : 'card fact'}
      id={anchor}
      tabIndex={-1}
      data-fact={fact.id}
      data-confidence={fact.confidence}
    >
      <p>{saysIn(fact, tongue())}</p>
      <p class="soft small fact-meta">{meta.join(' · ')}</p>
      {contested && <p class="small">{t('record_fact_contested', contested)}</p>}
      <SourceList sources={sources} />
      <p class="small">
        <a href={`#${encodeURIComponent(anchor)}`} aria-label={`${t('record_fact_link')}: ${fact.id}`}>
          {fact.id}
        </a>
      </p>
    </li>
  );
}

function useOf(fact: Fact): string {
  if (!mayMatch(fact)) return t('record_fact_use_none');
  return mayConflict(fact) ? t('record_fact_use_conflicts') : t('record_fact_use_matches');
}

function inForce({ from, until }: Fact): string | null {
  if (from && until) return t('record_fact_from_until', dateInWords(from), dateInWords(until));
  if (from) return t('record_fact_from', dateInWords(from));
  return until ? t('record_fact_until', dateInWords(until)) : null;
}
