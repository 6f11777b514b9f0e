/** Articles in which a sentence is told in free words: what stands before it, and the day of publication. */
import type { Article } from './articles-told.ts';

export const PACT_SIGNED: Article = {
  published: '2025-06-20',
  before: 'The IRS and ICE signed a data-sharing agreement on April 7, 2025.',
};
export const REVIEW_OUT: Article = {
  published: '2026-06-20',
  before: 'The inspector general said that the IRS had given ICE addresses in August under an agreement of April 2025.',
};
export const FRIEDRICH_REFUSED: Article = {
  published: '2025-05-13',
  before: 'Judge Dabney Friedrich on Monday refused to block the IRS’s agreement to share taxpayer addresses with ICE.',
};
export const POLICY_BLOCKED: Article = {
  published: '2025-11-22',
  before:
    'Judge Colleen Kollar-Kotelly on Friday blocked the IRS from sharing taxpayer addresses with ICE under its Address-Sharing Policy.',
};
export const AGREEMENT_STAYED: Article = {
  published: '2026-02-07',
  before: 'Judge Indira Talwani on Thursday stayed the agreement between the IRS and ICE and barred ICE from using taxpayer addresses.',
};
export const BOTH_BLOCKED: Article = {
  published: '2026-02-10',
  before:
    'Judge Indira Talwani on Thursday barred ICE from using IRS addresses. In November Judge Colleen Kollar-Kotelly had blocked the IRS’s policy of sharing addresses with ICE.',
};
export const CIRCUIT_REFUSED: Article = {
  published: '2026-02-25',
  before: 'The D.C. Circuit on Tuesday refused to block the IRS’s agreement to share taxpayer addresses with ICE.',
};
export const ADDRESSES_GIVEN: Article = {
  published: '2025-12-18',
  before: 'The IRS gave ICE the addresses of 47,000 taxpayers, and a judge blocked the practice in November.',
};
export const CENTER_WON: Article = {
  published: '2025-11-26',
  before:
    'Judge Colleen Kollar-Kotelly on Friday blocked the IRS from sharing taxpayer addresses with ICE, in a suit by the Center for Taxpayer Rights.',
};
export const WEEKS_LATER: Article = {
  published: '2026-03-03',
  before: 'Judge Indira Talwani in February barred ICE from using taxpayer addresses from the IRS.',
};
export const VIOLATIONS_AND_BAR: Article = {
  published: '2026-02-27',
  before:
    'Judge Colleen Kollar-Kotelly on Thursday found that the IRS had violated the tax code 42,695 times. In February, Judge Indira Talwani barred ICE from using the data.',
};
