/** Judgements become statements of the report: one verdict a sentence, findings with their words and sources. Pure. */
import { spanOf } from '../../claims/claim.ts';
import type { Sentence } from '../../language/sentence.ts';
import { citeFact } from '../../record/cite.ts';
import type { CourtRecord } from '../../record/schema.ts';
import type { Judgement } from './judgement.ts';
import type { Finding, Statement, Verdict } from './report.ts';

const STRENGTH: Readonly<Record<Verdict, number>> = { matches: 1, superseded: 2, conflicts: 3 };

/** The statement a sentence makes, or null when nothing in it was judged. */
export function statementOf(sentence: Sentence, judgements: readonly Judgement[], record: CourtRecord, text: string): Statement | null {
  if (judgements.every(isInPassing)) return null;
  const verdict = judgements.reduce<Verdict>((worst, j) => (STRENGTH[j.verdict] > STRENGTH[worst] ? j.verdict : worst), 'matches');
  const findings = oncePerFact(judgements.map((j) => findingOf(j, sentence, record, text)));
  return {
    text: sentence.text,
    start: sentence.start,
    end: sentence.end,
    ...(sentence.paragraph < 0 && { in: 'title' as const }),
    verdict,
    findings,
  };
}

/** "She", "la jueza": right, and nothing that the sentence states. */
const isInPassing = ({ fact, verdict }: Judgement): boolean => fact.kind === 'gender' && verdict === 'matches';

function findingOf(judgement: Judgement, sentence: Sentence, record: CourtRecord, text: string): Finding {
  const { start, end } = judgement.span ?? spanOf(judgement.claim, sentence);
  const { fact, verdict } = judgement;
  return { fact: fact.id, verdict, start, end, said: text.slice(start, end), record: fact.says.en, sources: citeFact(fact, record) };
}

function oncePerFact(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const sorted = [...findings].sort((a, b) => STRENGTH[b.verdict] - STRENGTH[a.verdict] || a.start - b.start);
  return sorted.filter((f) => {
    const key = `${f.fact} ${f.verdict} ${f.verdict === 'conflicts' ? f.start : ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
