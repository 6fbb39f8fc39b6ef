// SPDX-License-Identifier: GPL-3.0-or-later
// chrono-node over the same texts as benchmark_newstimes: each ends with a form feed, one thread.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [folder, file] = process.argv.slice(2);
const chrono = createRequire(folder + '/')('chrono-node');
const bytes = readFileSync(file);
const texts = bytes.toString('utf8').split('\f');
const reference = new Date('2015-01-15T10:00:00Z');
for (const text of texts.slice(0, 20)) chrono.parse(text, reference); // warm up
let found = 0;
const start = process.cpuUsage(); // of this process alone, whatever else the machine does
for (const text of texts) found += chrono.parse(text, reference).length;
const spent = process.cpuUsage(start);
const seconds = (spent.user + spent.system) / 1e6;
const megabytes = bytes.length / 1e6;
console.log(`${megabytes.toFixed(3)} MB ${seconds.toFixed(4)} s ${(megabytes / seconds).toFixed(3)} MB/s ${found} found`);
