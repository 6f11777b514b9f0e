/** The style of the marks, for the elements that hold them. */
import { expect, test, vi } from 'vitest';
import { rulesWithin } from '../../../extension/background/mark-style.ts';
import '../ui/fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));

const STYLE = '::highlight(a),::highlight(b){color:red}@media print{::highlight(a){color:transparent}}';

test('every rule holds for these elements, from which what is in them inherits', () => {
  expect(rulesWithin(['h1', 'div.post'], STYLE, true)).toBe(
    'h1::highlight(a),div.post::highlight(a),h1::highlight(b),div.post::highlight(b){color:red}@media print{h1::highlight(a),div.post::highlight(a){color:transparent}}',
  );
});

test('where it is not inherited every rule holds for what is in these elements, too, and for nothing else', () => {
  expect(rulesWithin(['h1', 'div.post'], STYLE, false)).toBe(
    'h1::highlight(a),h1 *::highlight(a),div.post::highlight(a),div.post *::highlight(a),h1::highlight(b),h1 *::highlight(b),div.post::highlight(b),div.post *::highlight(b){color:red}@media print{h1::highlight(a),h1 *::highlight(a),div.post::highlight(a),div.post *::highlight(a){color:transparent}}',
  );
});
