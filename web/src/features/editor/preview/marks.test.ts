import { describe, expect, it } from 'vitest';
import type { UiDocument } from '../document/types';
import { asInSource, marksOf } from './marks';

const bullet = (at: number, include = true) => ({ id: `b${at}`, include, text: `Line ${at}`, alternates: [], source: `/work/0/highlights/${at}`, state: 'kept', unsupported: [] });
const documentOf = (bullets: readonly unknown[], hints: readonly unknown[], include = true): UiDocument =>
  ({ target_title: { primary: 'Nurse' }, work_experience: { include: true, items: [{ include, bullets }] }, preview: { diff_hints: hints } }) as unknown as UiDocument;
const removed = (at: number) => ({ pointer: `/work/0/highlights/${at}`, kind: 'removed', before: `Line ${at}` });
const places = (ui: UiDocument) => marksOf(ui).map((mark) => [mark.pointer.replace('/ui/work_experience/items/0', ''), mark.side, mark.removed.map((line) => line.text).join()]);

describe('marks of what was left out', () => {
  it('stand beneath the line that came before, and above the first when none did', () => {
    expect(places(documentOf([bullet(1), bullet(4), bullet(2, false)], [removed(0), removed(3)]))).toEqual([
      ['/bullets/0/text', 'below', 'Line 2,Line 3'],
      ['/bullets/0/text', 'above', 'Line 0'],
    ]);
  });

  it('stand beneath the job that has no line left', () => {
    expect(places(documentOf([], [removed(0)]))).toEqual([]);
    expect(places(documentOf([bullet(0, false)], []))).toEqual([['/title', 'below', 'Line 0']]);
  });

  it('stand nowhere when the job is not on the page', () => {
    expect(places(documentOf([bullet(0)], [], false))).toEqual([]);
  });
});

describe('marks of what was edited', () => {
  const hint = { pointer: '/ui/target_title/primary', kind: 'edited', before: 'Staff nurse', after: 'Nurse' };

  it('tell what the source says until the text is changed again', () => {
    expect(marksOf(documentOf([], [hint]))).toMatchObject([{ pointer: '/ui/target_title/primary', side: 'beside', before: 'Staff nurse' }]);
    expect(marksOf(documentOf([], [{ ...hint, after: 'Senior nurse' }]))).toEqual([]);
  });

  it('take a bullet back as kept', () => {
    const pointer = '/ui/work_experience/items/0/bullets/0/text';
    expect(asInSource(documentOf([bullet(0)], []), pointer, 'Before')).toEqual({ [pointer]: 'Before', '/ui/work_experience/items/0/bullets/0/state': 'kept' });
    expect(asInSource(documentOf([], []), '/ui/target_title/primary', 'Staff nurse')).toEqual({ '/ui/target_title/primary': 'Staff nurse' });
  });
});
