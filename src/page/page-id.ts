/** Ids for views of a page: to be told apart by, not to be kept secret. The page's clock and chance are enough, and cost it nothing. */
export function newPageId(): string {
  return `${Math.trunc(performance.timeOrigin + performance.now())}-${Math.random().toString(36).slice(2)}`;
}
