import { describe, expect, it } from 'vitest';
import { corrected, fieldsOf, grouped, isAsRead, type Decision } from './fields';

const decision = (pointer: string | null, confidence = 0.9): Decision => ({ verdict: 'kept', pointer, value: 'x', confidence, page: 1, box: null, text: 'x', section: null });
const resume = () => ({
  basics: { name: 'Dana', location: { city: 'Ulm', region: 'BW' } },
  work: [{ name: 'A', highlights: ['one', 'two', 'three'] }, { name: 'B' }],
});

describe('what was read', () => {
  it('is shown by section and entry, in the order of the file', () => {
    const groups = grouped(fieldsOf(['/basics/name', '/work/0/name', '/work/0/highlights/1', '/work/1/name', '/basics/email'].map((pointer) => decision(pointer))));
    expect(groups.map((group) => group.section)).toEqual(['basics', 'work']);
    expect(groups[1]?.entries.map((entry) => entry.fields.map((field) => field.name))).toEqual([['name', 'highlights'], ['name']]);
  });

  it('has no field for a line that fits none', () => {
    // The server leaves out what is null.
    const sent = JSON.parse('{"verdict":"left_over","value":"x","page":1,"text":"x"}') as Decision;
    expect(fieldsOf([decision(null), sent])).toEqual([]);
  });
});

describe('a resume that was edited since', () => {
  it('is corrected only where it still says what was read', () => {
    const edited = { work: [{ name: 'Somebody moved it here' }, { name: 'x' }], basics: { location: { city: 'Ulm' } } };
    const kept = fieldsOf(['/work/0/name', '/work/1/name', '/work/2/name', '/basics/location'].map((pointer) => decision(pointer))).filter((field) => isAsRead(edited, field));
    expect(kept.map((field) => field.pointer)).toEqual(['/work/1/name', '/basics/location']);
  });
});

describe('corrections', () => {
  it('change what they name and nothing else', () => {
    expect(corrected(resume(), new Map([['/work/0/highlights/1', ' zwei ']]))).toEqual({ ...resume(), work: [{ name: 'A', highlights: ['one', 'zwei', 'three'] }, { name: 'B' }] });
  });

  it('take several emptied lines away at once without moving another correction', () => {
    const result = corrected(resume(), new Map([['/work/0/highlights/0', ''], ['/work/0/highlights/1', ''], ['/work/0/highlights/2', 'drei']]));
    expect(result).toMatchObject({ work: [{ highlights: ['drei'] }, { name: 'B' }] });
  });

  it('keep the parts of a place', () => {
    expect(corrected(resume(), new Map([['/basics/location', 'Bern, BE, Schweiz']]))).toMatchObject({ basics: { location: { city: 'Bern', region: 'BE, Schweiz' } } });
  });

  it('leave out an emptied field', () => {
    expect(corrected(resume(), new Map([['/work/1/name', '']]))).toMatchObject({ work: [{ name: 'A' }, {}] });
  });
});
