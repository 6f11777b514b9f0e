/** An article as a news page shows it: with menus, other headlines, a newsletter box and comments around it that hold errors of their own. */
export interface Story {
  readonly title: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** Sentences around the article: all of them false, none of them the article's. */
export const AROUND = {
  nav: 'Judge Dabney Friedrich blocked the IRS from sharing addresses with ICE on May 12, 2025',
  related: 'Judge Indira Talwani declined to block the agreement between the IRS and ICE on Feb. 5, 2026',
  promoted: 'The IRS and ICE signed their memorandum of understanding on June 9, 2024',
  comments: [
    'Judge Colleen Kollar-Kotelly blocked the IRS from sharing addresses with ICE on November 8, 2025, in a 12-page opinion.',
    'The agreement between the IRS and ICE was struck by the Biden administration.',
  ],
  footer: 'The IRS gave ICE the addresses of 900,000 people on Aug. 7, 2025',
} as const;

const comment = (words: string, index: number) =>
  `<li class="comment" id="comment-${index}"><div class="comment-author">reader${index}</div><div class="comment-body"><p>${words}</p></div></li>`;

/** The page's HTML. */
export function furnished({ title, published, paragraphs }: Story): string {
  const [lead = '', second = '', ...rest] = paragraphs.map((words) => `<p>${words}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Test Courier</title>
    <meta property="og:title" content="${title}"><meta property="article:published_time" content="${published}">
    <style>body { margin: 0; font: 16px/1.6 Georgia, serif } .columns { display: grid; grid-template-columns: minmax(0, 40rem) 18rem; gap: 2rem; max-width: 62rem; margin: 0 auto }</style></head>
    <body><header class="site-header"><a href="/">Test Courier</a><nav class="main-nav"><ul><li><a href="/courts">Courts</a></li><li><a href="/1">${AROUND.nav}</a></li></ul></nav></header>
    <div class="columns"><main><article class="story"><h1>${title}</h1><p class="byline">By Lee Example</p><time datetime="${published}">${published}</time>
    <div class="story-body">${lead}${second}<div class="newsletter-signup"><p>Get the Court Letter every Friday.</p><form><input type="email" aria-label="E-mail"><button>Sign up</button></form></div>
    ${rest.join('\n')}</div></article>
    <section id="comments" class="comments"><h2>Comments (2)</h2><ol>${AROUND.comments.map(comment).join('')}</ol></section></main>
    <aside class="related-stories"><h2>Most read</h2><ul><li><a href="/2"><h3>${AROUND.related}</h3></a></li></ul><div class="promo"><p><a href="/3">${AROUND.promoted}</a></p></div></aside></div>
    <footer class="site-footer"><p><a href="/4">${AROUND.footer}</a></p><p>All rights reserved.</p></footer></body></html>`;
}
