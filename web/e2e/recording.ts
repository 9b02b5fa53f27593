import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page, Route } from '@playwright/test';

const file = resolve(import.meta.dirname, 'pictures/answers.json');

interface Answer {
  readonly type: string;
  /** As text where it is text, else in base64. */
  readonly text?: string;
  readonly bytes?: string;
}

/** What the server answered once: pictures of pages that show it are the same in ten years, whatever the day, the data and the other tests. */
export class Recording {
  /** What a page asked for and nobody has recorded. */
  readonly missing: string[] = [];

  private constructor(
    readonly at: string,
    readonly ids: Readonly<Record<string, string>>,
    private readonly answers: Record<string, Answer>,
    private readonly isNew: boolean,
  ) {}

  static start(ids: Readonly<Record<string, string>>): Recording {
    return new Recording(new Date().toISOString(), ids, {}, true);
  }

  static load(): Recording {
    if (!existsSync(file)) throw new Error(`there is no ${file}: run npm run pictures:answers`);
    const { at, ids, answers } = JSON.parse(readFileSync(file, 'utf8')) as Pick<Recording, 'at' | 'ids'> & { answers: Record<string, Answer> };
    return new Recording(at, ids, answers, false);
  }

  /** From now on the page is told what was recorded, at the time when it was; or the answers of its server are recorded. */
  async play(page: Page): Promise<void> {
    await page.clock.setFixedTime(this.at);
    await page.route(/\/api\/(?!live)/, (route) => (this.isNew ? this.record(route) : this.replay(route)));
  }

  save(): void {
    const { at, ids } = this;
    const answers = Object.fromEntries(Object.entries(this.answers).sort(([one], [other]) => (one < other ? -1 : 1)));
    if (this.isNew) writeFileSync(file, `${JSON.stringify({ at, ids, answers }, null, 1)}\n`);
  }

  private async record(route: Route): Promise<void> {
    const response = await route.fetch();
    const type = response.headers()['content-type'] ?? '';
    const body = await response.body();
    this.answers[keyOf(route)] = /json|text|svg/.test(type) ? { type, text: body.toString() } : { type, bytes: body.toString('base64') };
    await route.fulfill({ response });
  }

  private async replay(route: Route): Promise<void> {
    const answer = this.answers[keyOf(route)];
    if (answer === undefined) {
      this.missing.push(keyOf(route));
      await route.abort();
      return;
    }
    await route.fulfill({ contentType: answer.type, body: answer.text ?? Buffer.from(answer.bytes ?? '', 'base64') });
  }
}

function keyOf(route: Route): string {
  const request = route.request();
  const { pathname, search } = new URL(request.url());
  const sent = request.postDataBuffer();
  return `${request.method()} ${pathname}${search}${sent === null ? '' : ` ${createHash('sha256').update(sent).digest('hex').slice(0, 12)}`}`;
}
