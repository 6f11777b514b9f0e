/** Noticing that a page became another without being loaded anew (history API). */

const POLL_MS = 1000;

/** The address without its fragment; a fragment that is a route ("#/story", "#!story") counts. */
export function addressOf({ href, hash }: Location): string {
  return /^#[/!]/.test(hash) ? href : href.slice(0, href.length - hash.length);
}

/** Calls back whenever the address becomes another; returns how to stop. Polls only where the Navigation API is missing. */
export function watchAddress(window: Window, then: () => void): () => void {
  let address = addressOf(window.location);
  const look = () => {
    const now = addressOf(window.location);
    if (now === address) return;
    address = now;
    then();
  };
  const navigation = (window as Window & { navigation?: EventTarget }).navigation;
  const timer = navigation ? undefined : window.setInterval(look, POLL_MS);
  navigation?.addEventListener('currententrychange', look);
  window.addEventListener('popstate', look);
  return () => {
    window.clearInterval(timer);
    navigation?.removeEventListener('currententrychange', look);
    window.removeEventListener('popstate', look);
  };
}
