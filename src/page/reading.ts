/** Reading the page as the browser shows it. */
import type { Article } from '../article/article.ts';
import { type PageWalk, walkPage } from '../article/page-walk.ts';
import { type PageReading, readWalk } from '../article/read-page.ts';
import { inOneGo, type Steps } from '../article/steps.ts';
import { addressOf } from './address.ts';
import { bringsText } from './late-text.ts';

const FOLDED = 'details:not([open]), [hidden="until-found"]';

/** How often a walk that the page disturbed begins anew. A page that never rests is then walked without a rest. */
const WALKS = 3;

/** The page's main article, as it is at one moment; what style sheets hide is not read, what the reader can unfold is. */
export function* readShown(document: Document): Steps<PageReading> {
  const walk = yield* walkUndisturbed(document);
  return yield* readWalk(document, walk, { isVisible: isShown });
}

/** Halves of two pages are no article: when text comes or goes during a rest, the walk begins anew. */
function* walkUndisturbed(document: Document): Steps<PageWalk> {
  let disturbed = false;
  const observer = new MutationObserver((mutations) => {
    disturbed ||= mutations.some(changesText);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  try {
    for (let walks = 0; walks < WALKS; walks++) {
      disturbed = false;
      const walk = yield* unless(() => disturbed, walkPage(document));
      if (walk) return walk;
    }
    return inOneGo(walkPage(document));
  } finally {
    observer.disconnect();
  }
}

/** Gives the work up when something happened during a rest. */
function* unless<T>(hasHappened: () => boolean, steps: Steps<T>): Steps<T | undefined> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield;
    if (hasHappened()) return undefined;
  }
}

function changesText(mutation: MutationRecord): boolean {
  return mutation.removedNodes.length > 0 || bringsText(mutation);
}

function isShown(element: Element): boolean {
  if (element.checkVisibility?.() ?? true) return true;
  const folded = element.parentElement?.closest(FOLDED);
  return folded ? getComputedStyle(element).display !== 'none' && isShown(folded) : false;
}

/** The article with its address, which stays on this machine and never reaches the engine. */
export function withAddress({ article }: PageReading, window: Window): Article {
  return { ...article, url: addressOf(window.location) };
}

/** Whether the page still holds what was read: it may draw itself anew while the text is checked. */
export function isInPage({ map }: PageReading): boolean {
  return map.text.at(-1)?.node.isConnected ?? false;
}
