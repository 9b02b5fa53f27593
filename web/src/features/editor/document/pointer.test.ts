import { describe, expect, it } from 'vitest';
import { partsOf, pointerOf, read, reuse, write } from './pointer';

const value = { a: { b: [{ id: '1', text: 'One' }, { id: '2', text: 'Two' }] }, 'x/y': { '~': 1 } };

describe('a pointer', () => {
  it('reads and writes, and shares what it did not touch', () => {
    const next = write(value, '/a/b/1/text', 'Zwei');
    expect(read(next, '/a/b/1/text')).toBe('Zwei');
    expect(value.a.b[1]?.text).toBe('Two');
    expect(next.a.b[0]).toBe(value.a.b[0]);
    expect(next['x/y']).toBe(value['x/y']);
  });

  it('takes a member away and makes what is missing', () => {
    expect(write(value, '/a', undefined)).toEqual({ 'x/y': { '~': 1 } });
    expect(write({}, '/a/b', 1)).toEqual({ a: { b: 1 } });
  });

  it('escapes what stands in names', () => {
    expect(read(value, pointerOf(['x/y', '~']))).toBe(1);
    expect(partsOf('/x~1y/~0')).toEqual(['x/y', '~']);
  });
});

it('what comes from the server keeps the identity of all that is the same', () => {
  const copy = structuredClone(value);
  expect(reuse(value, copy)).toBe(value);
  const changed = write(copy, '/a/b/1/text', 'Zwei');
  const result = reuse(value, changed);
  expect(result).toEqual(changed);
  expect(result.a.b[0]).toBe(value.a.b[0]);
});
