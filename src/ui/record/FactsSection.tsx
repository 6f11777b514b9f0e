/** Every fact of the record by case and subject, folded up until asked for, with a search that opens what it finds. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CourtRecord } from '../../record/schema.ts';
import { nameIn } from '../../record/words.ts';
import { factAnchor } from '../pages.ts';
import { t, tCount, tongue } from '../text.ts';
import { subjectAnchor } from './event-address.ts';
import { FactItem } from './FactItem.tsx';
import { allFacts, type CaseFacts, countFacts, findFacts, type SubjectFacts } from './find-facts.ts';

export interface FactsSectionProps {
  readonly record: CourtRecord;
  /** Id of the element that the address points at; a search that hides it is given up. */
  readonly target: string;
}

export function FactsSection({ record, target }: FactsSectionProps): JSX.Element {
  const [search, setSearch] = useState('');
  const [unfolded, setUnfolded] = useState(false);
  const all = useMemo(() => allFacts(record), [record]);
  const found = useMemo(() => findFacts(all, search), [all, search]);
  useEffect(() => setSearch(''), [target]);
  const count = countFacts(found);
  const searching = search.trim() !== '';
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('record_facts')}</h2>
      <p class="soft">{t('record_facts_help')}</p>
      <search class="search">
        <label for="search">{t('record_search')}</label>
        <input
          id="search"
          type="search"
          value={search}
          aria-describedby="search-help"
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <p id="search-help" class="soft small">
          {t('record_search_help')}
        </p>
        <p role="status" class="small">
          {count > 0 ? tCount('record_found', count) : t('record_found_none')}
        </p>
      </search>
      {count === 0 && <p class="soft">{t('record_found_none_help')}</p>}
      <CaseLinks found={found} record={record} />
      {count > 0 && !searching && (
        <p>
          <button type="button" onClick={() => setUnfolded(!unfolded)}>
            {t(unfolded ? 'record_fold_all' : 'record_unfold_all')}
          </button>
        </p>
      )}
      {found.map((group) => (
        <CaseGroup key={group.id} group={group} record={record} target={target} unfolded={unfolded || searching} />
      ))}
    </section>
  );
}

/** The way to each case, for a list of many. */
function CaseLinks({ found, record }: { readonly found: readonly CaseFacts[]; readonly record: CourtRecord }): JSX.Element | null {
  if (found.length < 2) return null;
  return (
    <nav aria-label={t('record_facts')}>
      <ul class="row small">
        {found.map((group) => (
          <li key={group.id}>
            <a href={`#${caseAnchor(group.id)}`}>{caseName(record, group.id)}</a> ({countFacts([group])})
          </li>
        ))}
      </ul>
    </nav>
  );
}

function caseAnchor(id: string): string {
  return `facts-${id}`;
}

function caseName(record: CourtRecord, id: string): string {
  const suit = record.subjects.find((subject) => subject.id === id);
  return suit ? nameIn(suit, tongue()) : t('record_group_other');
}

interface CaseGroupProps extends FactsSectionProps {
  readonly group: CaseFacts;
  /** All subjects are open, not only the one that the address points at. */
  readonly unfolded: boolean;
}

function CaseGroup({ group, record, target, unfolded }: CaseGroupProps): JSX.Element {
  return (
    <div class="fact-case">
      <h3 id={caseAnchor(group.id)} tabIndex={-1}>
        {caseName(record, group.id)}
      </h3>
      {group.subjects.map((members) => (
        <SubjectGroup key={members.subject.id} members={members} target={target} open={unfolded || holds(members, target)} />
      ))}
    </div>
  );
}

/** Whether the address points at a subject or at one of its facts. */
function holds({ subject, facts }: SubjectFacts, target: string): boolean {
  return target === subjectAnchor(subject.id) || facts.some(({ fact }) => target === factAnchor(fact.id));
}

interface SubjectGroupProps {
  readonly members: SubjectFacts;
  readonly target: string;
  readonly open: boolean;
}

function SubjectGroup({ members: { subject, facts }, target, open }: SubjectGroupProps): JSX.Element {
  return (
    <details class="fact-subject" open={open}>
      <summary id={subjectAnchor(subject.id)}>
        <h4>{nameIn(subject, tongue())}</h4>
        <span class="soft small">{tCount('record_found', facts.length)}</span>
      </summary>
      <ul class="facts">
        {facts.map((shown) => (
          <FactItem key={shown.fact.id} shown={shown} target={target} />
        ))}
      </ul>
    </details>
  );
}
