/** The style of the marks, for the elements that hold them. */
import { expect, test, vi } from 'vitest';
import { rulesWithin } from '../../../extension/background/mark-style.ts';
import '../ui/fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));

const STYLE = '::highlight(a),::highlight(b){color:red}@media print{::highlight(a){color:transparent}}';

test('every rule holds for these elements and for what is in them, and for nothing else', () => {
  expect(rulesWithin(['h1', 'div.post'], STYLE)).toBe(
    'h1::highlight(a),h1 *::highlight(a),div.post::highlight(a),div.post *::highlight(a),h1::highlight(b),h1 *::highlight(b),div.post::highlight(b),div.post *::highlight(b){color:red}@media print{h1::highlight(a),h1 *::highlight(a),div.post::highlight(a),div.post *::highlight(a){color:transparent}}',
  );
});
