// HTML to PDF with one Chromium that stays open, through Playwright. Arguments: HTML file, times. Prints one time in milliseconds a line.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const [file, times] = process.argv.slice(2);
const html = await readFile(file, 'utf8');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
const page = await browser.newPage();
for (let i = 0; i < Number(times); i++) {
  const start = performance.now();
  await page.setContent(html.replace('</h1>', ` ${i}</h1>`));
  await page.pdf({ format: 'A4', preferCSSPageSize: true });
  console.log((performance.now() - start).toFixed(2));
}
await browser.close();
