/** A link to a page of the web; its words alone where the address is none. */
import type { ComponentChildren, JSX } from 'preact';

export function isWebAddress(url: string | null | undefined): url is string {
  return url !== null && url !== undefined && /^https?:\/\//i.test(url);
}

export interface WebLinkProps {
  readonly url: string | undefined;
  readonly children: ComponentChildren;
}

export function WebLink({ url, children }: WebLinkProps): JSX.Element {
  if (!isWebAddress(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
