// @vitest-environment happy-dom
/** The layer over the page: each card right behind its badge, and badges that are still there stay the ones they were. */
import './fake-browser.ts';
import { expect, test } from 'vitest';
import { type BadgeOfMark, Layer } from '../../../src/ui/card/layer.ts';
import { STATEMENTS } from './samples.ts';
import { doing, show } from './stage.tsx';

const nothing = () => {};
const works = async () => true;

const badge = (index: number, open = false, label = `badge ${index}`): BadgeOfMark => {
  const heard = { onPoint: nothing, onLeave: nothing, onFocus: nothing, onPress: nothing };
  return { ...heard, index, label, open, at: { x: 10, y: 10 * index } };
};

const card = (index: number) => {
  const heard = { onPoint: nothing, onLeave: nothing, onUse: nothing, onClose: nothing, onOpenRecord: nothing, onDraft: nothing };
  const about = { index, statement: STATEMENTS[0] as (typeof STATEMENTS)[number], subjects: {}, asOf: '2026-09-25' };
  return { ...heard, ...about, lang: 'en', tongue: 'en', boxRef: null, copy: works, keepNote: works };
};

async function layer(): Promise<Layer> {
  const shown = new Layer(nothing);
  (await show(null)).append(shown.element);
  return shown;
}

/** Names of the badges in order, "card" where the card stands. */
const order = ({ element }: Layer) => [...element.children].map((child) => child.getAttribute('aria-label') ?? 'card');

test.each([
  { open: 1, names: ['badge 1', 'card', 'badge 2', 'badge 3'] },
  { open: 3, names: ['badge 1', 'badge 2', 'badge 3', 'card'] },
  { open: 7, names: ['badge 1', 'badge 2', 'badge 3', 'card'] },
])('the card of statement $open stands behind its badge, or last', async ({ open, names }) => {
  const shown = await layer();
  await doing(() => shown.draw([badge(1), badge(2), badge(3)], card(2)));
  await doing(() => shown.draw([badge(1), badge(2), badge(3)], card(open)));
  expect(order(shown)).toEqual(names);
  expect(shown.element.querySelectorAll('.card')).toHaveLength(1);
  await doing(() => shown.draw([badge(1), badge(2), badge(3)], undefined));
  expect(order(shown)).toEqual(['badge 1', 'badge 2', 'badge 3']);
  expect(shown.element.querySelector('.card')).toBeNull();
});

test('a badge keeps the focus while others come and go and cards open', async () => {
  const shown = await layer();
  await doing(() => shown.draw([badge(1), badge(3)], undefined));
  shown.badgeOf(3)?.focus();
  await doing(() => shown.draw([badge(2), badge(3, true, 'third')], card(3)));
  expect(order(shown)).toEqual(['badge 2', 'third', 'card']);
  expect(document.activeElement).toBe(shown.badgeOf(3));
  expect(shown.badgeOf(3)?.getAttribute('aria-expanded')).toBe('true');
  expect(shown.badgeOf(1)).toBeUndefined();
});

test('a badge whose words are not to be seen is hidden, and comes back', async () => {
  const shown = await layer();
  await doing(() => shown.draw([{ ...badge(1), at: undefined }], undefined));
  expect(shown.badgeOf(1)?.hidden).toBe(true);
  await doing(() => shown.draw([badge(1)], undefined));
  expect(shown.badgeOf(1)?.hidden).toBe(false);
  expect(shown.badgeOf(1)?.style.left).toBe('10px');
});

test('what a badge tells is what it was told last', async () => {
  const heard: string[] = [];
  const shown = await layer();
  await doing(() => shown.draw([{ ...badge(1), onPress: () => heard.push('before') }], undefined));
  await doing(() => shown.draw([{ ...badge(1), onPress: () => heard.push('now') }], undefined));
  shown.badgeOf(1)?.click();
  expect(heard).toEqual(['now']);
});
