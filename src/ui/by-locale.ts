/** The browser's formats are dear to make: one of each kind is kept, for the locale that was asked for last. Pure. */
export function byLocale<T>(make: (locale: string) => T): (locale: string) => T {
  let kept: { readonly locale: string; readonly made: T } | undefined;
  return (locale) => {
    if (kept?.locale !== locale) kept = { locale, made: make(locale) };
    return kept.made;
  };
}
