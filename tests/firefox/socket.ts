/** Just enough of a WebSocket to talk to a browser on this machine: Node has one of its own only from version 22 on. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { get } from 'node:http';
import type { Duplex } from 'node:stream';

const FINAL = 0x80;
const MASKED = 0x80;
const OPCODE = { more: 0, text: 1, close: 8, ping: 9, pong: 10 };
/** What the first byte of a length says instead, when the length follows in two bytes or in eight. */
const LENGTH = { short: 126, long: 127 };

interface Frame {
  readonly opcode: number;
  readonly isFinal: boolean;
  readonly payload: Buffer;
  /** In bytes, with its head. */
  readonly size: number;
}

/** Connects; `take` is called with each text that comes. */
export async function connect(url: string, take: (text: string) => void): Promise<{ send(text: string): void; close(): void }> {
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': randomBytes(16).toString('base64'),
  };
  const [, stream, head] = (await once(get(url.replace(/^ws/, 'http'), { headers }), 'upgrade')) as [unknown, Duplex, Buffer];
  let rest = head;
  let text = Buffer.alloc(0);
  const onData = (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let frame = firstFrame(rest); frame; frame = firstFrame(rest)) {
      rest = rest.subarray(frame.size);
      if (frame.opcode === OPCODE.ping) stream.write(frameOf(OPCODE.pong, frame.payload));
      if (frame.opcode !== OPCODE.text && frame.opcode !== OPCODE.more) continue;
      text = Buffer.concat([text, frame.payload]);
      if (!frame.isFinal) continue;
      take(text.toString());
      text = Buffer.alloc(0);
    }
  };
  stream.on('data', onData);
  // A browser that is gone says no goodbye.
  stream.on('error', () => stream.destroy());
  return { send: (words) => stream.write(frameOf(OPCODE.text, Buffer.from(words))), close: () => stream.destroy() };
}

function firstFrame(bytes: Buffer): Frame | undefined {
  if (bytes.length < 2) return undefined;
  const said = bytes.readUInt8(1);
  const start = said === LENGTH.long ? 10 : said === LENGTH.short ? 4 : 2;
  if (bytes.length < start) return undefined;
  const length = said === LENGTH.long ? Number(bytes.readBigUInt64BE(2)) : said === LENGTH.short ? bytes.readUInt16BE(2) : said;
  if (bytes.length < start + length) return undefined;
  const first = bytes.readUInt8(0);
  return { opcode: first & 0x0f, isFinal: first >= FINAL, payload: bytes.subarray(start, start + length), size: start + length };
}

/** What a client sends is masked. */
function frameOf(opcode: number, payload: Buffer): Buffer {
  const mask = randomBytes(4);
  const masked = payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return Buffer.concat([Buffer.from([FINAL | opcode]), lengthOf(payload), mask, masked]);
}

/** In as few bytes as it can be said in: Firefox takes no others. What is asked here is never longer. */
function lengthOf({ length }: Buffer): Buffer {
  if (length < LENGTH.short) return Buffer.from([MASKED | length]);
  return Buffer.from([MASKED | LENGTH.short, length >> 8, length & 0xff]);
}
