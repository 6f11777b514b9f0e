/** Whether an article is about the litigation at all: engines see patterns everywhere, so this gate is part of precision. Pure. */
import type { Sentence } from '../language/sentence.ts';

const TAX = ['tax-agency', 'tax-noun'];
const IMMIGRATION = ['immigration-agency', 'immigration-topic'];
const SHARING = ['sharing-noun', 'share-verb', 'agreement-noun', 'data-noun', 'disclosure-noun', 'practice-noun'];
const COURT = ['judge-noun', 'judge-name', 'court-noun', 'appeals-noun', 'court', 'ruling-noun', 'relief-noun', 'suit-noun', 'agreement-noun', 'declaration-noun', 'report-noun', 'disclosure-noun'];

interface Group {
  tax: boolean;
  agency: boolean;
  immigration: boolean;
  sharing: boolean;
  court: boolean;
  other: boolean;
}

const MANY = 3;

/** Judges by paragraphs: tax agency, immigration enforcement and the sharing of data must meet in one, or in the title. */
export function isOnTopic(sentences: readonly Sentence[]): boolean {
  const groups = byParagraph(sentences);
  const full = [...groups.values()].filter((g) => g.tax && g.immigration && g.sharing && !g.other);
  if (full.length === 0) return isSpreadOut([...groups.values()]);
  const title = groups.get(-1);
  const litigated = [...groups.values()].some((g) => g.court && !g.other);
  if (!litigated) return false;
  const titleFits = title !== undefined && title.tax && (title.immigration || title.sharing || title.court) && !title.other;
  if (titleFits) return true;
  const elsewhere = [...groups.values()].filter((g) => g.other).length;
  return (full.length >= 2 && full.length > elsewhere) || (full.length >= 1 && groups.size <= MANY * full.length && elsewhere === 0);
}

/** Short articles may spread the three over neighbouring paragraphs. */
function isSpreadOut(groups: readonly Group[]): boolean {
  const some = (key: keyof Group): boolean => groups.some((g) => g[key] && !g.other);
  return groups.length <= 14 && some('agency') && some('immigration') && some('sharing') && some('court') && !groups.some((g) => g.other);
}

function byParagraph(sentences: readonly Sentence[]): Map<number, Group> {
  const groups = new Map<number, Group>();
  for (const s of sentences) {
    const g = groups.get(s.paragraph) ?? { tax: false, agency: false, immigration: false, sharing: false, court: false, other: false };
    groups.set(s.paragraph, {
      tax: g.tax || s.has(...TAX), agency: g.agency || s.has('tax-agency'), immigration: g.immigration || s.has(...IMMIGRATION), sharing: g.sharing || s.has(...SHARING), court: g.court || s.has(...COURT), other: g.other || s.has('other-case'),
    });
  }
  return groups;
}
