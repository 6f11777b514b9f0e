/** Layouts that stress where dates, bodies and boxes stand, each with true sentences only: read as told, and nobody accused. */
import { expect, test } from 'vitest';
import { type Layout, readLayout } from './layout.ts';
import { doc, F, HOURS, N, nav, ps, T, TN } from './stories.ts';

const LAYOUTS: readonly Layout[] = [
  [
    'live blog: role=article, posts of three days, newest first, UTC',
    doc(
      '<meta property="article:published_time" content="2026-02-03T14:00:00Z">',
      `${nav}<main><h1>${T}</h1><div class="feed"><div role="article" class="entry"><h3>Order</h3><time datetime="2026-02-06T01:30:00Z">Feb 5, 8:30 PM</time>${ps(F.slice(0, 2))}</div><div role="article" class="entry"><h3>Before</h3><time datetime="2026-02-04T15:30:00Z">Feb 4</time>${ps(F.slice(2, 4))}</div><div role="article" class="entry"><h3>Start</h3><time datetime="2026-02-03T15:30:00Z">Feb 3</time><p>The hearing on the IRS addresses begins at noon, and ICE has sent three lawyers.</p></div></div></main>`,
    ),
    { published: '2026-02-03T14:00:00Z', posts: ['2026-02-06T01:30:00Z', '2026-02-04T15:30:00Z', '2026-02-03T15:30:00Z'] },
  ],
  [
    'archive page: li posts with microdata metas, no page date',
    doc(
      '',
      `<div id="wrap"><div class="logo"><a href="/">Notes</a></div><ul class="posts"><li itemscope itemtype="https://schema.org/BlogPosting"><meta itemprop="datePublished" content="2026-02-05"><h2>${T}</h2><div>${ps(F)}</div></li><li itemscope itemtype="https://schema.org/BlogPosting"><meta itemprop="datePublished" content="2025-11-21"><h2>${TN}</h2><div>${ps(N)}</div></li></ul></div>`,
      'Notes',
    ),
    { posts: ['2026-02-05', '2025-11-21'] },
  ],
  [
    'timeline of article elements in a dated story',
    doc(
      '<meta property="article:published_time" content="2026-02-26">',
      `${nav}<main><h1>How the fight over IRS data went</h1><div class="tl"><article class="ev"><time datetime="2025-11-21">Nov 21</time><p>Judge Kollar-Kotelly blocked the IRS from sharing addresses; in February the judge in Boston followed her.</p></article><article class="ev"><time datetime="2026-02-05">Feb 5</time><p>Judge Talwani barred ICE from using addresses that it had obtained from the IRS.</p></article></div></main>`,
      'How the fight over IRS data went',
    ),
    { published: '2026-02-26', posts: [null, null] },
  ],
  [
    'breaking bar with time before headline within main',
    doc(
      '',
      `${nav}<main><div class="breaking"><a href="/b">Storm closes port</a> <time datetime="2025-12-24T10:00Z">Dec. 24, 2025</time></div><article><h1>${T}</h1><div class="by">Jo Dee</div><div class="when">Feb. 5, 2026 at 4:10 p.m. ET</div>${ps(F)}</article></main>`,
    ),
    { published: '2026-02-05', text: F },
  ],
  [
    'breaking bar, no own date',
    doc(
      '',
      `${nav}<main><div class="breaking"><a href="/b">Storm closes port</a> <time datetime="2025-12-24T10:00Z">Dec. 24, 2025</time></div><article><h1>${T}</h1>${ps(F)}</article></main>`,
    ),
    { published: null, text: F },
  ],
  [
    'related cards within the article with entry-date after headline',
    doc(
      '',
      `${nav}<main><article><h1>${T}</h1><div class="cards"><h4><a href="/x">Storm closes port</a></h4><time class="entry-date" datetime="2025-12-24">Dec. 24, 2025</time></div><p class="meta">By Jo Dee, February 5, 2026</p>${ps(F)}</article></main>`,
    ),
    { published: '2026-02-05', text: F },
  ],
  [
    'Spanish date line',
    `<!doctype html><html lang="es"><head><title>Una jueza frena al ICE</title></head><body><main><h1>Una jueza frena al ICE</h1><div class="fecha">Jueves, 5 de febrero de 2026 - 18:40 h</div><p>Una jueza federal de Massachusetts prohibió el jueves que el ICE use las direcciones de contribuyentes que obtuvo del IRS.</p><p>La jueza Indira Talwani emitió la orden el 5 de febrero de 2026 en la demanda de cuatro organizaciones.</p></main></body></html>`,
    { published: '2026-02-05' },
  ],
  [
    'address only, with index and section after the day',
    doc('<link rel="canonical" href="/news/2026/02/05/second-judge/index.html">', `${nav}<main><h1>${T}</h1>${ps(F)}</main>`),
    { published: '2026-02-05', text: F },
  ],
  [
    'dateline of a wire with state',
    doc('', `${nav}<main><h1>${T}</h1><p>BOSTON, Mass. (Feb. 5, 2026) — ${F[0]}</p>${ps(F.slice(1))}</main>`),
    {},
  ],
  [
    'body in nameless sections by ad iframes',
    doc(
      '<meta name="date" content="2026-02-05">',
      `<div id="root"><div class="x9"><h1>${T}</h1></div><div class="x10"><div>${ps(F.slice(0, 3))}</div><div class="x11"><iframe></iframe></div><div>${ps(F.slice(3, 4))}</div><div class="x11"><span>Ad</span></div><div>${ps(F.slice(4))}</div></div><div class="x12"><p>We are a paper of the coast and have been since 1911, said the owner.</p></div></div>`,
    ),
    { text: F },
  ],
  [
    'hint spans in links and icons; letters with a copy',
    doc(
      '<meta name="date" content="2026-02-05">',
      `<main><article><h1>${T}</h1><p><span aria-hidden="true" class="lead-letter">A</span> federal judge in Massachusetts on Thursday barred <a href="/i">ICE<span class="is-visually-hidden">external link</span><span class="ext-icon" aria-hidden="true">launch</span></a> from using taxpayer addresses obtained from the IRS.</p>${ps(F.slice(1))}</article></main>`,
    ),
    { text: F },
  ],
  [
    'click-to-tweet box and tooltip within text, ad in li',
    doc(
      '<meta name="date" content="2026-02-05">',
      `<main><article><h1>${T}</h1><p>${F[0]}</p><p>U.S. District Judge <span class="tip">Indira Talwani<span class="tooltip-text">Judge since 2014</span></span> issued the order on Feb. 5, 2026.</p><ul><li>${HOURS.slice(0, 30)}<div class="advert">Advertisement</div>${HOURS.slice(30)}</li></ul>${ps(F.slice(3))}</article></main>`,
    ),
    { text: F },
  ],
  [
    'embeds: TikTok, Facebook, Threads, WordPress',
    doc(
      '<meta name="date" content="2026-02-05">',
      `<main><article><h1>${T}</h1>${ps(F.slice(0, 2))}<blockquote class="tiktok-embed"><section><p>OUTSIDE one, said a person in a video about the IRS and ICE.</p></section></blockquote><blockquote class="text-post-media"><p>OUTSIDE two, said a person about the IRS and ICE and judges.</p></blockquote><blockquote class="wp-embedded-content"><p>OUTSIDE three, said a person about the IRS and ICE and judges.</p></blockquote>${ps(F.slice(2))}</article></main>`,
    ),
    { text: F },
  ],
  [
    'boxes: See also with paragraph, data-component',
    doc(
      '<meta name="date" content="2026-02-05">',
      `<main><article><h1>${T}</h1>${ps(F.slice(0, 2))}<div class="k1"><p><strong>See also</strong></p><p>OUTSIDE the agreement was signed in 2023, as we wrote last year.</p></div>${ps(F.slice(2, 4))}<div class="k2" data-component="NewsletterPromo"><p>OUTSIDE our letters told you of the ruling first, in 2023, so get them.</p></div>${ps(F.slice(4))}</article></main>`,
    ),
    { text: F },
  ],
  [
    'board of links (Hacker style) with date attribute',
    doc(
      '',
      `<table id="hnmain"><tr><td><span class="titleline"><a href="https://n.example/a">${T}</a><span class="sitebit"> (<a href="/from">n.example</a>)</span></span></td></tr><tr><td class="subtext">by op <span class="age" title="2026-02-05T22:00:00">1 year ago</span></td></tr><tr><td><div class="toptext">${ps(F)}</div></td></tr></table>`,
    ),
    { title: T, text: F },
  ],
  [
    'widget around the whole post with an h2 headline',
    doc(
      '<meta name="date" content="2026-02-05">',
      `<div class="sidebar-layout widget-area-none"><div class="widget content-widget"><h2>${T}</h2>${ps(F)}</div><div class="widget"><p>The tide took the pier, and the council wants it back by summer.</p></div></div>`,
    ),
    { title: T, text: F },
  ],
  [
    'front page: date headers outside posts, machine date in footer of each',
    doc(
      '',
      `<div id="c"><h1><a href="/">Marsh letters</a></h1><div class="d"><h2>Thursday, February 5, 2026</h2><div class="hentry" itemscope itemtype="https://schema.org/BlogPosting"><h3>${T}</h3>${ps(F)}<p class="foot">at <abbr class="published" itemprop="datePublished" title="2026-02-05T19:00:00-05:00">7 PM</abbr></p></div></div><div class="d"><h2>Friday, November 21, 2025</h2><div class="hentry" itemscope itemtype="https://schema.org/BlogPosting"><h3>${TN}</h3>${ps(N)}<p class="foot">at <abbr class="published" itemprop="datePublished" title="2025-11-21T19:00:00-05:00">7 PM</abbr></p></div></div></div>`,
      'Marsh letters',
    ),
    { posts: ['2026-02-05T19:00:00-05:00', '2025-11-21T19:00:00-05:00'] },
  ],
  [
    'two stories where only the first is dated',
    doc(
      '',
      `<div id="c"><h1><a href="/">Marsh letters</a></h1><article><h2>${T}</h2><time datetime="2026-02-05">Feb 5</time>${ps(F)}</article><article><h2>${TN}</h2>${ps(N)}</article></div>`,
      'Marsh letters',
    ),
    {},
  ],
  [
    'two stories where only the second is dated',
    doc(
      '',
      `<div id="c"><h1><a href="/">Marsh letters</a></h1><article><h2>${T}</h2>${ps(F)}</article><article><h2>${TN}</h2><time datetime="2025-11-21">Nov 21</time>${ps(N)}</article></div>`,
      'Marsh letters',
    ),
    {},
  ],
  [
    'visible dates only on two stories',
    doc(
      '',
      `<div id="c"><h1><a href="/">Marsh letters</a></h1><article><h2>${T}</h2><p class="date">February 5, 2026</p>${ps(F)}</article><article><h2>${TN}</h2><p class="date">November 21, 2025</p>${ps(N)}</article></div>`,
      'Marsh letters',
    ),
    {},
  ],
  [
    'live blog with visible day headings and clocks',
    doc(
      '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Second judge bars ICE from using IRS addresses","datePublished":"2026-02-03T10:00:00-05:00","dateModified":"2026-02-05T20:00:00-05:00"}</script>',
      `${nav}<main><h1>${T}</h1><h2>Thursday, Feb. 5</h2><div class="p"><span>5 p.m.</span>${ps(F.slice(0, 3))}</div><h2>Tuesday, Feb. 3</h2><div class="p"><span>9 a.m.</span>${ps(F.slice(3))}</div></main>`,
    ),
    { published: null },
  ],
  [
    'newsletter with a table layout and date in the preheader',
    doc(
      '',
      `<table><tr><td><a href="/">View online</a></td><td>March 9, 2026</td></tr><tr><td colspan=2><h1>${T}</h1>${ps(F)}</td></tr></table>`,
    ),
    { published: null },
  ],
  [
    'republished: originally published',
    doc(
      '',
      `${nav}<main><article><h1>${T}</h1><p>By Jo Dee</p>${ps(F)}<p><em>This story was originally published on February 5, 2026.</em></p></article></main>`,
    ),
    {},
  ],
  [
    'comment times after the text, unnamed',
    doc(
      '',
      `${nav}<main><article><h1>${T}</h1>${ps(F)}</article><div><h3>3 replies</h3><div><b>Bob</b> <time class="published" datetime="2025-12-01">Dec 1</time><p>I think so too, and I have thought so since last summer.</p></div></div></main>`,
    ),
    { published: null },
  ],
  [
    'date of a podcast card after the text',
    doc(
      '',
      `${nav}<main><article><h1>${T}</h1>${ps(F)}<div class="pod"><b>Listen</b> <time class="entry-date" datetime="2025-12-01">Dec 1, 2025</time></div></article></main>`,
    ),
    {},
  ],
  [
    'inline share buttons and footnote previews in a sentence',
    doc(
      '<meta name="date" content="2026-02-05">',
      `<main><article><h1>${T}</h1><p>A federal judge in Massachusetts on Thursday barred ICE <span class="ad-label visually-hidden">Advertisement</span>from using taxpayer addresses<sup><a href="#fn1">1</a></sup><span class="sidenote">1. A number of them.</span> obtained from the IRS.</p>${ps(F.slice(1))}</article></main>`,
    ),
    { text: F },
  ],
  [
    'sections of a story with their own times (event days)',
    doc(
      '<meta property="article:published_time" content="2026-02-26T10:00:00-05:00">',
      `${nav}<main><h1>How it went</h1><section class="s"><h2>November</h2><time datetime="2025-11-21T12:00:00-05:00"></time>${ps(N)}</section><section class="s"><h2>February</h2><time datetime="2026-02-05T12:00:00-05:00"></time>${ps(F)}</section></main>`,
      'How it went',
    ),
    { posts: [null, null] },
  ],
];

test.each(LAYOUTS)('%s', (_, html, expected) => {
  expect(readLayout(html, expected)).toEqual({ read: expected, topic: true, wrong: [] });
});
