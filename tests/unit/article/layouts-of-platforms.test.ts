/** Layouts of the platforms that many sites are built with. */
import { expect, test } from 'vitest';
import { type Layout, readLayout } from './layout.ts';
import { doc, F, ps, T } from './stories.ts';

const LAYOUTS: readonly Layout[] = [
  [
    'page builder that calls each part a widget: headline, every paragraph, buttons to share',
    doc(
      '<meta name="date" content="2026-02-05">',
      `<div class="elementor"><div class="elementor-element elementor-widget elementor-widget-theme-post-title elementor-widget-heading"><div class="elementor-widget-container"><h1>${T}</h1></div></div>${F.map((text) => `<div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>${text}</p></div></div>`).join('')}<div class="elementor-widget elementor-widget-share-buttons"><p>Tell a friend about this story, and about the others too.</p></div></div>`,
    ),
    { title: T, text: F },
  ],
  [
    'box of a kicker and a headline set into the text',
    doc(
      '<meta name="date" content="2026-02-05">',
      `<article><h1>${T}</h1><p>${F[0]}</p><div class="bucket"><div><h3>Politics</h3><h3>The council voted for the new bridge on Monday, at last.</h3></div></div><div><h2>What follows</h2></div>${ps(F.slice(1))}</article>`,
    ),
    { title: T, text: [...F.slice(0, 1), 'What follows', ...F.slice(1)] },
  ],
  [
    'two subheadings in a box of their own',
    doc(
      '<meta name="date" content="2026-02-05">',
      `<article><h1>${T}</h1><p>${F[0]}</p><div><h2>What the order says about the addresses</h2><h3>And what it leaves out</h3></div>${ps(F.slice(1))}</article>`,
    ),
    { title: T, text: [...F.slice(0, 1), 'What the order says about the addresses', 'And what it leaves out', ...F.slice(1)] },
  ],
];

test.each(LAYOUTS)('%s', (_, html, expected) => {
  expect(readLayout(html, expected)).toEqual({ read: expected, topic: true, wrong: [] });
});
