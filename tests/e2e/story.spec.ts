/** A story with errors on a listed site: marks, badges, the card by pointer and by keyboard. */
import { readFileSync } from 'node:fs';
import { layerOf } from '../layer.ts';
import { expect, test } from './fixtures.ts';
import { countChanges, marksOf } from './marks-of.ts';

const WRONG = 'Judge Colleen Kollar-Kotelly blocked the IRS from sharing addresses with ICE on November 8, 2025, in a 94-page opinion.';
const WRONG_TOO = 'The memorandum of understanding between the IRS and ICE was signed on Sept. 7, 2025.';
const RIGHT = 'The Trump administration struck the agreement under which the IRS gives ICE addresses.';

test('marks what conflicts and what matches, in the article alone', async ({ open }) => {
  const page = await open('story');
  await expect.poll(() => marksOf(page)).toMatchObject({ 'of-record-conflicts': [WRONG, WRONG_TOO] });
  const marks = await marksOf(page);
  expect(marks['of-record-matches']).toContain(RIGHT);
  expect(marks['of-record-conflicts-words']?.join(' ')).toMatch(/November 8.*Sept. 7/);
});

test('changes nothing in the page but for one element under html', async ({ open }) => {
  const page = await open('off-topic');
  await page.evaluate(() => history.replaceState({}, '', '/story'));
  const changes = await countChanges(page);
  const html = readFileSync('tests/e2e/pages/story.html', 'utf8');
  const before = await page.evaluate((text) => {
    document.body.innerHTML = new DOMParser().parseFromString(text, 'text/html').body.innerHTML;
    return document.body.outerHTML;
  }, html);
  await expect.poll(() => marksOf(page)).toHaveProperty('of-record-conflicts');
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  const { page: inPage, ours } = await changes();
  expect(ours).toBe(1);
  expect(inPage).toBe(1);
});

test('puts a badge at each conflicting sentence', async ({ open }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  expect((await ours.badges())[0]).toContain('November 8');
  const badge = await ours.box('badge');
  const lead = await page.locator('#lead').boundingBox();
  expect(badge.x + badge.width).toBeLessThanOrEqual((lead?.x ?? 0) + 1);
  expect(badge.y).toBeGreaterThan((lead?.y ?? 0) - 12);
  expect(badge.y).toBeLessThan((lead?.y ?? 0) + (lead?.height ?? 0));
});

test('opens the card when the pointer rests on the badge, keeps it while pointed at, closes it after', async ({ open }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  const badge = await ours.box('badge');
  await page.mouse.move(badge.x + 12, badge.y + 12);
  await page.waitForTimeout(250);
  expect(await ours.card()).toBeUndefined();
  await expect.poll(() => ours.card()).toContain('Nov. 21, 2025');
  expect(await ours.card()).toContain('Conflicts with the court record');
  const card = await ours.box('card');
  await page.mouse.move(card.x + 40, card.y + 40, { steps: 4 });
  await page.waitForTimeout(700);
  expect(await ours.card()).toBeDefined();
  await page.mouse.move(980, 690);
  await expect.poll(() => ours.card()).toBeUndefined();
});

test('opens the card when the pointer rests on the sentence, also on one that matches', async ({ open }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  const right = await page.locator('#right').boundingBox();
  await page.mouse.move((right?.x ?? 0) + 60, (right?.y ?? 0) + 12);
  await expect.poll(() => ours.card()).toContain('Matches the court record');
  await page.keyboard.press('Escape');
  await expect.poll(() => ours.card()).toBeUndefined();
  await page.mouse.move((right?.x ?? 0) + 66, (right?.y ?? 0) + 12);
  await page.waitForTimeout(700);
  expect(await ours.card()).toBeUndefined();
});

test('opens the card by keyboard, and gives the focus back', async ({ open }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  await page.locator('nav a').last().focus();
  await page.locator('aside a').focus();
  await page.keyboard.press('Tab');
  expect(await ours.focused()).toBe('overlay');
  await expect.poll(() => ours.card()).toContain('November 8, 2025');
  await page.keyboard.press('Enter');
  expect(await ours.inRoot('return root.activeElement?.className')).toBe('card');
  await page.keyboard.press('Tab');
  expect(await ours.inRoot('return root.activeElement?.className')).toBe('close');
  await page.keyboard.press('Escape');
  await expect.poll(() => ours.card()).toBeUndefined();
  expect(await ours.inRoot('return root.activeElement?.className')).toBe('badge');
});

test('leaves the card when the focus goes on', async ({ open }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  await page.locator('aside a').focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => ours.card()).toContain('November 8, 2025');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => ours.card()).toBeUndefined();
});

test('copies a neutral correction', async ({ open }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  await page.context().grantPermissions(['clipboard-read']);
  const badge = await ours.box('badge');
  await page.mouse.click(badge.x + 12, badge.y + 12);
  await expect.poll(() => ours.card()).toContain('Copy correction');
  const button = await ours.inRoot<{ x: number; y: number }>(
    'const b = [...root.querySelectorAll("button")].find((b) => b.textContent === "Copy correction"); const r = b.getBoundingClientRect(); return { x: r.x + 5, y: r.y + 5 };',
  );
  await page.mouse.click(button.x, button.y);
  await expect.poll(() => ours.card()).toContain('Copied');
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<textarea id="paste"></textarea>'));
  await page.locator('#paste').focus();
  await page.keyboard.press('ControlOrMeta+V');
  const pasted = await page.locator('#paste').inputValue();
  expect(pasted).toContain(WRONG);
  expect(pasted).toMatch(/The court record says: .*Nov/);
  expect(pasted).toMatch(/Source: .*https?:/);
});
