// Measures a real `vitae serve` in Chromium. Argument: the project's folder. Prints the rows of a table.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';

const [home] = process.argv.slice(2);
const [port, debugging] = [5497, 5498];
const url = `http://127.0.0.1:${port}`;
const words = 'measured typing in a long resume '.repeat(4);
const jobs = 20;
const bulletsEach = 15;

const data = await mkdtemp(join(tmpdir(), 'vitae-measure-'));
const server = spawn(join(home, 'vitae'), ['serve', '--urls', url, '--data', data]);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', `--remote-debugging-port=${debugging}`] });
try {
  const link = await linkOf(server);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(link);
  row('script before the editor, compressed', kilobytes(await scriptOf(`${url}/`)));
  const id = await longResume(page.request);
  row('script of the editor, compressed', kilobytes(await scriptOf(`${url}/optimized/${id}`)));
  await typing(page, id);
  await judged(context);
} finally {
  await browser.close();
  server.kill('SIGKILL');
  await rm(data, { recursive: true, force: true });
}

function row(what, value) {
  console.log(`| ${what} | ${value} |`);
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1024)} KB`;
}

async function linkOf(process) {
  let said = '';
  return new Promise((done, failed) => {
    const listen = (chunk) => {
      said += chunk;
      const found = /http:\/\/\S+\/sign-in\?token=\w+/.exec(said);
      if (found !== null) done(found[0]);
    };
    process.stdout.on('data', listen);
    process.stderr.on('data', listen);
    process.once('exit', () => failed(new Error(said)));
  });
}

/** Bytes over the wire of all scripts that a first visit to a page loads. */
async function scriptOf(address) {
  const context = await browser.newContext({ storageState: await browser.contexts()[0].storageState() });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const bytes = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0));
  await context.close();
  return bytes;
}

/** An optimized resume with 300 bullets, of a person who does not exist. */
async function longResume(request) {
  const highlight = (job, at) => `Cut the time of release ${job + 1}.${at + 1} from ${at + 4} weeks to ${at + 1} days by writing tests for the ${['billing', 'routing', 'search', 'login', 'report'][at % 5]} service in Python`;
  const work = Array.from({ length: jobs }, (_, job) => ({
    name: `Northwind ${job + 1}`, position: 'Engineer', startDate: `${2005 + job}-01`, endDate: `${2005 + job}-12`, highlights: Array.from({ length: bulletsEach }, (_, at) => highlight(job, at)),
  }));
  const resume = { basics: { name: 'Robin Example', label: 'Engineer', email: 'robin@example.org' }, work, skills: [{ name: 'Tools', keywords: ['Python', 'Kafka'] }] };
  const made = await (await request.post(`${url}/api/resumes/import`, { data: { title: 'Long', json_resume_data: resume } })).json();
  const optimized = await (await request.post(`${url}/api/resumes/${made.resume.id}/optimize`, { data: { posting: 'Engineer\nNorthwind\n\nRequired:\n- Python\n- Kafka\n- 5 years of experience' } })).json();
  const { id, structured_output: document } = optimized.resume;
  for (const item of document.ui.work_experience.items) {
    item.include = true;
    for (const bullet of item.bullets) bullet.include = true;
  }
  await request.patch(`${url}/api/resumes/optimized/${id}`, { data: { structured_output: document } });
  return id;
}

/** Types in the title and in a bullet; how long a key takes to be seen in its field, and the last one to be seen on the page. */
async function typing(page, id) {
  await page.goto(`${url}/optimized/${id}`);
  await page.getByRole('figure').first().waitFor();
  await page.waitForTimeout(3000);
  row('its pages and bullets', `${await page.getByRole('figure').count()} and ${await page.locator('textarea[data-pointer*="/bullets/"]').count()}`);
  await page.evaluate(() => {
    globalThis.keys = [];
    globalThis.long = [];
    new PerformanceObserver((list) => globalThis.keys.push(...list.getEntries().filter(({ name }) => name === 'keydown' || name === 'input').map(({ duration }) => duration))).observe({ type: 'event', durationThreshold: 16 });
    new PerformanceObserver((list) => globalThis.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (const [name, field] of [['title', page.locator('[data-pointer="/ui/target_title/primary"]')], ['bullet', page.locator('[data-pointer="/ui/work_experience/items/0/bullets/0/text"]')]]) {
    await field.click();
    await page.keyboard.press('End');
    await page.evaluate(() => {
      globalThis.keys.length = 0;
      globalThis.long.length = 0;
    });
    const before = await busy(session);
    await page.keyboard.type(` ${words}`, { delay: 40 });
    const spent = (await busy(session)) - before;
    await page.waitForTimeout(1000);
    const { keys, long } = await page.evaluate(() => ({ keys: globalThis.keys, long: globalThis.long }));
    row(`typing in a ${name}: script for each key`, `${((spent * 1000) / (words.length + 1)).toFixed(1)} ms`);
    row(`typing in a ${name}: keys that took over 50 ms to be seen`, `${keys.filter((time) => time > 50).length} of ${words.length + 1}`);
    row(`typing in a ${name}: tasks over 50 ms, the longest`, long.length === 0 ? 'none' : `${long.length}, ${Math.round(Math.max(...long))} ms`);
    const shown = [];
    for (let round = 0; round < 9; round++) shown.push(await untilShown(page, field, `${name}${round}q`));
    shown.sort((one, other) => one - other);
    row(`from the last key in a ${name} to the page: median, worst`, `${Math.round(shown[4])} ms, ${Math.round(shown[8])} ms`);
  }
}

async function busy(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.filter(({ name }) => ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].includes(name)).reduce((sum, { value }) => sum + value, 0);
}

/** Milliseconds from the last key of a word to the frame in which the page shows it. */
async function untilShown(page, field, word) {
  await field.press('End');
  await page.waitForTimeout(400);
  const seen = page.evaluate(
    (wanted) =>
      new Promise((done) => {
        let last = 0;
        addEventListener('keydown', (event) => (last = event.timeStamp), { capture: true });
        const look = () => {
          const pages = [...document.querySelectorAll('[role=figure]')].some((figure) => figure.shadowRoot?.textContent?.includes(wanted));
          if (pages) done(performance.now() - last);
          else requestAnimationFrame(look);
        };
        look();
      }),
    word,
  );
  await page.keyboard.type(` ${word}`);
  return seen;
}

/** What Lighthouse says of the pages a person comes to first, as a computer on a usual network. */
async function judged(context) {
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  for (const [name, path] of [['start', '/'], ['resumes', '/resumes']]) {
    const result = await lighthouse(`${url}${path}`, { port: debugging, output: 'json', logLevel: 'error', extraHeaders: { Cookie: cookie }, onlyCategories: ['performance', 'accessibility', 'best-practices'] }, {
      extends: 'lighthouse:default',
      settings: { formFactor: 'desktop', screenEmulation: { mobile: false, width: 1440, height: 900, deviceScaleFactor: 1, disabled: false }, throttlingMethod: 'provided' },
    });
    const { categories, audits } = result.lhr;
    row(`Lighthouse, ${name}: performance, accessibility, good practice`, Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100)).join(', '));
    row(`Lighthouse, ${name}: largest paint, interactive, blocked, shift`, ['largest-contentful-paint', 'interactive', 'total-blocking-time', 'cumulative-layout-shift'].map((audit) => audits[audit]?.displayValue ?? '–').join(', '));
  }
}
