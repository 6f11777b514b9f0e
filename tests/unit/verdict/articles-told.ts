/** Articles in which a sentence is told of one ruling or suit: what stands before it, and the day of publication. */
export interface Article {
  readonly before: string;
  readonly published: string;
}

export const NOVEMBER: Article = {
  before: 'Judge Colleen Kollar-Kotelly on Friday stayed the IRS policy of sharing addresses with ICE.',
  published: '2025-11-23',
};
export const FRIEDRICH: Article = {
  before: 'Judge Dabney Friedrich on Monday denied a preliminary injunction against the IRS agreement with ICE.',
  published: '2025-05-13',
};
export const CIRCUIT: Article = {
  before: 'The D.C. Circuit on Tuesday refused to block the IRS agreement with ICE in Centro de Trabajadores Unidos v. Bessent.',
  published: '2026-02-25',
};
export const MASSACHUSETTS: Article = {
  before: 'Judge Indira Talwani on Thursday enjoined ICE from using the IRS data.',
  published: '2026-02-06',
};
export const FEBRUARY: Article = {
  before: 'Judge Colleen Kollar-Kotelly found on Thursday that the IRS had violated the tax code 42,695 times.',
  published: '2026-02-27',
};
export const SEPTEMBER: Article = {
  before: 'The D.C. Circuit on Wednesday left in place the order that blocks the IRS from sharing addresses with ICE.',
  published: '2026-09-10',
};
export const MARCH: Article = {
  before:
    'Judge Dabney Friedrich this week refused to issue a temporary restraining order against the IRS in a suit by two Illinois groups.',
  published: '2025-03-21',
};
export const TAXPAYER_RIGHTS: Article = {
  before: 'The Center for Taxpayer Rights and three other groups sued the IRS in February 2025.',
  published: '2025-11-23',
};
export const CENTRO: Article = {
  before: 'Centro de Trabajadores Unidos and Immigrant Solidarity DuPage sued the IRS in March 2025.',
  published: '2025-05-13',
};
export const CEDC: Article = {
  before:
    'The Community Economic Development Center of Southeastern Massachusetts and three other groups sued the IRS and ICE in September 2025.',
  published: '2026-02-06',
};
export const WASHINGTON: Article = {
  before: 'A federal judge in Washington on Friday blocked the IRS from sharing addresses with ICE.',
  published: '2025-11-22',
};
export const NOTHING: Article = { before: '', published: '2026-09-20' };
export const MINUTE_ORDER: Article = {
  before: 'Judge Colleen Kollar-Kotelly said in a minute order on Tuesday that the Center for Taxpayer Rights likely has standing.',
  published: '2025-09-10',
};
