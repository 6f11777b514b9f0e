/** The neutral text of a correction request: the sentence, what the record says, the source. */
import type { Statement } from '../../verdict/report/report.ts';
import { dateInWords } from '../dates.ts';
import { reporterName } from '../pieces/reporter.ts';
import { t } from '../text.ts';

/** One block of lines for each finding that carries the verdict, in the order of the card. */
export function correctionText({ text, verdict, findings }: Statement): string {
  const carrying = findings.filter((finding) => finding.verdict === verdict);
  const record = carrying.flatMap(({ record: says, sources }) => [
    t('card_correction_record', says),
    ...sources
      .slice(0, 1)
      .map(({ title, date, url, as }) =>
        t(
          'card_correction_source',
          [title, as && `${t('source_reported')} ${reporterName({ as })}`, date && dateInWords(date), url].filter(Boolean).join(', '),
        ),
      ),
  ]);
  return [t('card_correction_said', text), ...record].join('\n');
}
