/** The decisions of the courts, case by case: who decided what, for whom, and where it stands. */
import type { JSX } from 'preact';
import { dateInWords } from '../dates.ts';
import { t } from '../text.ts';
import { Marker } from '../timeline/Marker.tsx';
import type { Case, Decision } from './decisions.ts';
import { decisionAnchor, subjectAnchor } from './event-address.ts';

export interface DecisionsSectionProps {
  readonly cases: readonly Case[];
  /** Ids of the rulings that the article is about. */
  readonly about: readonly string[];
}

export function DecisionsSection({ cases, about }: DecisionsSectionProps): JSX.Element {
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions" tabIndex={-1}>
        {t('record_decisions')}
      </h2>
      <p class="soft">{t('record_decisions_help')}</p>
      {cases.map(({ id, name, decisions }) => (
        <section key={id} aria-labelledby={`case-${id}`}>
          <h3 id={`case-${id}`}>
            <cite>{name}</cite>
          </h3>
          <ul class="decisions">
            {decisions.map((decision) => (
              <DecisionCard key={decision.id} decision={decision} here={about.includes(decision.id)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function DecisionCard({ decision, here }: { readonly decision: Decision; readonly here: boolean }): JSX.Element {
  return (
    <li class="card decision" id={decisionAnchor(decision.id)} tabIndex={-1} data-ruling={decision.id}>
      <h4>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <Marker shape={decision.shape} x={10} y={10} />
        </svg>
        {dateInWords(decision.date)}
      </h4>
      {here && <p class="decision-here small">{t('record_this_article')}</p>}
      <dl>
        {decision.rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="small">
        <a href={`#${subjectAnchor(decision.id)}`}>{t('record_decision_all')}</a>
      </p>
    </li>
  );
}
