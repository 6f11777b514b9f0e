#!/usr/bin/env tsx
/** The check command: articles in, reports out. See USAGE in options.ts. */
import { check } from '../check.ts';
import { shippedRecord } from '../record/shipped.ts';
import { run } from './run.ts';
import { endQuietlyWhenNobodyReads, processTerminal } from './terminal.ts';

endQuietlyWhenNobodyReads();
process.exitCode = await run(process.argv.slice(2), processTerminal, (article) => check(article, { record: shippedRecord() }));
