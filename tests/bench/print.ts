/** How the benchmark prints. */
import { stdout } from 'node:process';

export const say = (name: string, ...rest: readonly string[]) => stdout.write(`${name.padEnd(40)} ${rest.join('  ')}\n`);
export const ms = (time: number, digits = 1) => `${time.toFixed(digits)} ms`;
