/** The frame of a full page: skip link, header with the way to the other pages, main part. */
import type { ComponentChildren, JSX } from 'preact';
import { MAIN_PAGES, type Page, pageAddress } from '../pages.ts';
import { t } from '../text.ts';
import { Logo } from './Logo.tsx';

export interface PageFrameProps {
  readonly page: Page;
  readonly title: string;
  readonly intro: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}

export function PageFrame({ page, title, intro, note, children }: PageFrameProps): JSX.Element {
  return (
    <>
      <a class="skip button" href="#main">
        {t('skip')}
      </a>
      <header class="page-header">
        <span class="brand">
          <Logo />
          {t('name')}
        </span>
        <nav class="page-nav" aria-label={t('nav_label')}>
          <ul>
            {MAIN_PAGES.map((other) => (
              <li key={other}>
                <a href={pageAddress(other)} aria-current={other === page ? 'page' : undefined}>
                  {t(`nav_${other}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="page" id="main" tabIndex={-1}>
        <div class="page-intro">
          <h1>{title}</h1>
          <p class="soft">{intro}</p>
          {note && <p class="soft small">{note}</p>}
        </div>
        {children}
      </main>
    </>
  );
}
