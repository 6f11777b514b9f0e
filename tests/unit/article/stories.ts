/** Two stories whose sentences are all true on their days, and pages to put them in. */

export const T = 'Second judge bars ICE from using IRS addresses';
export const TN = 'Judge blocks IRS from sharing addresses with ICE';
export const HOURS = 'The lawsuit was brought by four groups whose members had stopped opening their doors.';
export const F = [
  'A federal judge in Massachusetts on Thursday barred ICE from using taxpayer addresses obtained from the IRS.',
  'U.S. District Judge Indira Talwani issued the order on Feb. 5, 2026.',
  HOURS,
  'In November, Judge Colleen Kollar-Kotelly blocked the IRS from sharing taxpayer data with ICE.',
  'Neither department answered a request for comment before the evening came.',
];
export const N = [
  'A federal judge on Friday blocked the Internal Revenue Service from handing taxpayer addresses to ICE.',
  'U.S. District Judge Colleen Kollar-Kotelly issued a 94-page opinion on Nov. 21, 2025.',
  'The groups that sued called the ruling a relief for everyone who files a return.',
];
export const ps = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
export const doc = (head: string, body: string, title = T) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
export const nav = '<header><nav><a href="/">Home</a> <a href="/w">World</a></nav></header>';
