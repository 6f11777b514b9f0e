/** Sentences that open an article: each tells of one ruling or suit, of which the sentence tried behind it speaks. */
export const BLOCK_LEFT = 'The D.C. Circuit on Wednesday left in place the order that blocks the IRS from sharing addresses with ICE.';
export const BOSTON_LAST =
  'Judge Colleen Kollar-Kotelly stayed the IRS policy of sharing addresses in November. Judge Indira Talwani on Thursday enjoined ICE from using the IRS data.';
export const BOSTON_FIRST =
  'Judge Indira Talwani enjoined ICE on Feb. 5 from using the IRS data. Judge Colleen Kollar-Kotelly found on Thursday that the IRS had violated the tax code 42,695 times.';
export const CENTER_SUES = 'The Center for Taxpayer Rights is suing the IRS over taxpayer data that may go to ICE.';
export const CENTRO_DECIDED =
  'The D.C. Circuit on Tuesday refused to block the IRS agreement with ICE in Centro de Trabajadores Unidos v. Bessent.';
export const CENTRO_SUES = 'Centro de Trabajadores Unidos and other groups took the IRS to court.';
export const DECLARATION = 'Dottie Romo of the IRS described in a declaration on Wednesday how addresses went to ICE.';
export const DENIAL_AFFIRMED =
  'The D.C. Circuit on Tuesday refused to block the IRS agreement with ICE in an opinion by Judge Harry Edwards.';
export const DENIAL_UPHELD =
  'The D.C. Circuit on Tuesday affirmed the denial of an injunction sought by Centro de Trabajadores Unidos against the IRS.';
export const ICE_ENJOINED = 'Judge Indira Talwani on Thursday enjoined ICE from using the IRS data.';
export const INJUNCTION_DENIED = 'Judge Dabney Friedrich on Monday denied a preliminary injunction against the IRS agreement with ICE.';
export const NOTICE_ORDERED =
  'In a minute order on Tuesday, Judge Colleen Kollar-Kotelly ruled on notice in the suit of the Center for Taxpayer Rights against the IRS.';
export const POLICY_BLOCKED =
  'Judge Colleen Kollar-Kotelly blocked the IRS policy of sharing taxpayer addresses with ICE on Nov. 21, 2025.';
export const POLICY_BLOCKED_IN_SPANISH =
  'La jueza Colleen Kollar-Kotelly frenó el 21 de noviembre de 2025 la entrega de direcciones del IRS a ICE.';
export const POLICY_STAYED = 'Judge Colleen Kollar-Kotelly on Friday stayed the IRS policy of sharing addresses with ICE.';
export const STAYED_ON_A_DAY = 'Judge Colleen Kollar-Kotelly stayed the IRS policy on Nov. 21, 2025.';
export const VIOLATIONS_FOUND = 'Judge Colleen Kollar-Kotelly found on Thursday that the IRS had violated the tax code 42,695 times.';
