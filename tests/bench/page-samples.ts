/** Pages to measure on: half a megabyte of markup about something else and about the rulings, and a live blog of 60,000 words. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readAccurate } from '../accuracy/corpus.ts';
import type { ExtensionBrowser } from '../extension-browser.ts';

export interface SamplePage {
  readonly name: string;
  readonly html: string;
  /** It is about the rulings, so marks must come up, or the measurement is void. */
  readonly marked: boolean;
  /** How long it takes, at most, until all is read and shown. */
  readonly settleMs: number;
}

/** Of a site on the list. */
export const ADDRESS = 'http://www.reuters.com/bench';

const PAGE_BYTES = 500_000;
const LIVE_WORDS = 60_000;
const SOUP = 'A pot of lentils needs an onion, a carrot, an hour and little else, whatever the neighbours may say about garlic. ';

const words = (text: string) => text.split(/\s+/).length;

/** True paragraphs of the corpus, over again until there are this many words. */
function paragraphs(count: number): string[] {
  const all = readAccurate()
    .filter(({ lang }) => lang === 'en')
    .flatMap((article) => article.paragraphs);
  const chosen: string[] = [];
  for (let taken = 0, index = 0; taken < count; index++) {
    const next = all[index % all.length] ?? '';
    chosen.push(next);
    taken += words(next);
  }
  return chosen;
}

/** Menus, teasers and empty boxes up to the size of a usual news page. */
function furniture(bytes: number): string {
  const teaser =
    '<li class="teaser card card--small"><a href="/story"><span class="kicker">Food</span><h3>Five soups for a cold week</h3></a></li>';
  return `<nav><ul>${teaser.repeat(Math.max(0, Math.floor(bytes / teaser.length)))}</ul></nav>`;
}

function pageOf(title: string, body: string): string {
  const head = `<meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="2026-03-09T08:00:00-05:00">`;
  return `<!doctype html><html lang="en"><head>${head}</head><body><main><article><h1>${title}</h1>${body}</article></main>${furniture(PAGE_BYTES - body.length)}</body></html>`;
}

const inParagraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

export function samplePages(): SamplePage[] {
  const title = 'Judge blocks IRS from sharing taxpayer addresses with ICE';
  const posts = paragraphs(LIVE_WORDS).map(
    (text) => `<section class="live-post"><time datetime="2026-03-09T08:00:00Z"></time><p>${text}</p></section>`,
  );
  return [
    {
      name: 'off topic, 500 KB',
      html: pageOf('Soups', inParagraphs(Array.from({ length: 75 }, () => SOUP))),
      marked: false,
      settleMs: 1500,
    },
    { name: 'on topic, 1,500 words, 500 KB', html: pageOf(title, inParagraphs(paragraphs(1500))), marked: true, settleMs: 1500 },
    { name: 'live blog, 60,000 words', html: pageOf(title, posts.join('\n')), marked: true, settleMs: 8000 },
  ];
}

/** An article of usual length, for the popup: that of the demonstration. */
export function usualArticle(): SamplePage {
  return { name: 'usual article', html: readFileSync('tests/demo/article.html', 'utf8'), marked: true, settleMs: 1500 };
}

/** A tab that shows the sample once it goes to the address. */
export async function openSample({ context }: ExtensionBrowser, { html }: SamplePage): Promise<Page> {
  const page = await context.newPage();
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  return page;
}
