// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of benchmark_reading: every *.html beside this script through jsdom and Readability.js, one after the
// other. Prints {"total", "median"} in milliseconds of processor time. Scripts of the pages are not run and nothing is
// loaded.
import fs from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";
import { Readability } from "@mozilla/readability";

const times = [];
const processorMs = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e3;
};
const quiet = new VirtualConsole();
for (const name of fs.readdirSync(".").filter((each) => each.endsWith(".html")).sort()) {
    const html = fs.readFileSync(name, "utf8");
    const start = processorMs();
    try { // a page on which jsdom breaks counts with the time until then
        const dom = new JSDOM(html, { url: "https://page.invalid/", virtualConsole: quiet });
        new Readability(dom.window.document).parse();
        dom.window.close();
    } catch (error) {
        console.error(`${name}: ${error.message}`);
    }
    times.push(processorMs() - start);
}
const sorted = [...times].sort((a, b) => a - b);
const total = times.reduce((sum, each) => sum + each, 0);
console.log(JSON.stringify({ total, median: sorted[Math.floor(sorted.length / 2)] }));
