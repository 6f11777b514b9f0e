/** The one listener for every question: answers, failures as data, foreign messages left alone. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Answers } from '../../../extension/background/router.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
const heard = vi.hoisted(() => ({ listener: undefined as Listener | undefined }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      onMessage: {
        addListener: (listener: Listener) => {
          heard.listener = listener;
        },
      },
    },
  },
}));
const { AnswerError, answerWith } = await import('../../../extension/background/router.ts');

const say = (ofRecord: string, payload: unknown = {}) => heard.listener?.({ ofRecord, payload }, {});

beforeEach(() => {
  answerWith({
    'note/list': async () => [],
    'history/get': async () => {
      throw new AnswerError('not-found', 'no page x');
    },
    'history/list': () => {
      throw new Error('broken');
    },
  } as Partial<Answers> as Answers);
});

test('answers what is asked', async () => {
  expect(await say('note/list')).toEqual({ ok: true, value: [] });
});

test.each([
  ['history/get', { ok: false, error: 'not-found', message: 'no page x' }],
  ['history/list', { ok: false, error: 'failed', message: 'broken' }],
])('a failure of %s is data', async (kind, reply) => {
  expect(await say(kind)).toEqual(reply);
});

test.each([[null], ['text'], [{}], [{ ofRecord: 'constructor' }], [{ ofRecord: 'settings/changed', payload: {} }]])(
  'leaves %j to others',
  (message) => {
    expect(heard.listener?.(message, {})).toBeUndefined();
  },
);
