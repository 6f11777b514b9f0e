/** Every fact of the record by case and subject, with a search. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CourtRecord } from '../../record/schema.ts';
import { t, tCount } from '../text.ts';
import { subjectAnchor } from './event-address.ts';
import { FactItem } from './FactItem.tsx';
import { allFacts, type CaseFacts, countFacts, findFacts } from './find-facts.ts';

export interface FactsSectionProps {
  readonly record: CourtRecord;
  /** Id of the element that the address points at; a search that hides it is given up. */
  readonly target: string;
}

export function FactsSection({ record, target }: FactsSectionProps): JSX.Element {
  const [search, setSearch] = useState('');
  const all = useMemo(() => allFacts(record), [record]);
  const found = useMemo(() => findFacts(all, search), [all, search]);
  useEffect(() => setSearch(''), [target]);
  const count = countFacts(found);
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
      {found.map((group) => (
        <CaseGroup key={group.id} group={group} record={record} target={target} />
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
  return record.subjects.find((subject) => subject.id === id)?.name.en ?? t('record_group_other');
}

interface CaseGroupProps extends FactsSectionProps {
  readonly group: CaseFacts;
}

function CaseGroup({ group, record, target }: CaseGroupProps): JSX.Element {
  return (
    <div class="fact-case">
      <h3 id={caseAnchor(group.id)} tabIndex={-1}>
        {caseName(record, group.id)}
      </h3>
      {group.subjects.map(({ subject, facts }) => (
        <div class="fact-subject" key={subject.id}>
          <h4 id={subjectAnchor(subject.id)} tabIndex={-1}>
            {subject.name.en}
          </h4>
          <ul class="facts">
            {facts.map((shown) => (
              <FactItem key={shown.fact.id} shown={shown} target={target} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
