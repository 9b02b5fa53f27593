import { describe, expect, it } from 'vitest';
import type { UiDocument } from '../document/types';
import { leftOutOf, putBack } from './leftOut';

const bullet = (at: number, include = true) => ({ id: `b${at}`, include, text: `Line ${at}`, alternates: [], source: `/work/0/highlights/${at}`, state: 'kept', unsupported: [] });
const documentOf = (bullets: readonly unknown[], removed: readonly number[]): UiDocument =>
  ({
    work_experience: { include: true, items: [{ include: true, bullets }] },
    preview: { diff_hints: removed.map((at) => ({ pointer: `/work/0/highlights/${at}`, kind: 'removed', before: `Line ${at}` })) },
  }) as unknown as UiDocument;

describe('what is left out', () => {
  it('is what the server missed and what was switched off since, each once', () => {
    expect(leftOutOf(documentOf([bullet(0), bullet(1, false)], [1, 2])).map(({ text, job }) => [text, job])).toEqual([['Line 1', 0], ['Line 2', 0]]);
  });

  it('is not what was put back since', () => {
    const ui = documentOf([bullet(0), bullet(1, false)], [1, 2]);
    const back = leftOutOf(ui).reduce(putBack, ui);
    expect(leftOutOf(back)).toEqual([]);
    expect(back.work_experience.items[0]?.bullets.map((one) => [one.text, one.include, one.source])).toEqual([['Line 0', true, '/work/0/highlights/0'], ['Line 1', true, '/work/0/highlights/1'], ['Line 2', true, '/work/0/highlights/2']]);
  });
});
