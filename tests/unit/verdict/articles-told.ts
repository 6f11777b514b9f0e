import { BLOCK_LEFT, CENTRO_DECIDED, ICE_ENJOINED, INJUNCTION_DENIED, POLICY_STAYED, VIOLATIONS_FOUND } from './leads.ts';

/** Articles in which a sentence is told of one ruling or suit: what stands before it, and the day of publication. */
export interface Article {
  readonly before: string;
  readonly published: string;
}

export const NOVEMBER: Article = {
  before: POLICY_STAYED,
  published: '2025-11-23',
};
export const FRIEDRICH: Article = {
  before: INJUNCTION_DENIED,
  published: '2025-05-13',
};
export const CIRCUIT: Article = {
  before: CENTRO_DECIDED,
  published: '2026-02-25',
};
export const MASSACHUSETTS: Article = {
  before: ICE_ENJOINED,
  published: '2026-02-06',
};
export const FEBRUARY: Article = {
  before: VIOLATIONS_FOUND,
  published: '2026-02-27',
};
export const SEPTEMBER: Article = {
  before: BLOCK_LEFT,
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
