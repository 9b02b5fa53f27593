import { describe, expect, it } from 'vitest';
import { addressOf, linkPlace, pastedAddress, shownText, withLink } from './links';

describe('links in a text', () => {
  it('show their words alone, and what is no link shows as it stands', () => {
    expect(shownText('Built [Harbour Map](https://example.org/map_(v2)), for [me](mailto:a@b.example)')).toBe('Built Harbour Map, for me');
    for (const text of ['[a](ftp://x)', '[a](example.org)', '[](https://x.example)', '[a](https://x.example', '[a] (https://x.example)', '[a](https://x .example)', '[1], [2]']) expect(shownText(text)).toBe(text);
    expect(shownText('\\[a](https://x.example)')).toBe('[a](https://x.example)');
  });

  it('lie on the selected words, without the space around them', () => {
    const text = 'Built the Harbour Map here';
    const place = linkPlace(text, 9, 22);
    expect(place.label).toBe('Harbour Map');
    expect(withLink(text, place, 'https://example.org').text).toBe('Built the [Harbour Map](https://example.org) here');
  });

  it('lie on the word at the caret where nothing is selected, and on the address where there is none', () => {
    expect(withLink('Built the Map', linkPlace('Built the Map', 11, 11), 'https://x.example').text).toBe('Built the [Map](https://x.example)');
    expect(withLink('', linkPlace('', 0, 0), 'https://x.example').text).toBe('[https://x.example](https://x.example)');
  });

  it('are taken up whole where the caret is inside, changed and removed', () => {
    const text = 'A [map](https://x.example) here';
    const place = linkPlace(text, 4, 4);
    expect(place).toEqual({ start: 2, end: 26, label: 'map', address: 'https://x.example' });
    expect(withLink(text, place, 'https://y.example').text).toBe('A [map](https://y.example) here');
    expect(withLink(text, place, '').text).toBe('A map here');
  });

  it('never lie on brackets or in one another', () => {
    const text = 'see [1] and [map](https://x.example)';
    expect(withLink(text, linkPlace(text, 0, text.length), 'https://y.example').text).toBe('[see 1 and map](https://y.example)');
  });
});

describe('an address', () => {
  it('is completed as people type it', () => {
    expect(addressOf(' https://example.org/a ')).toBe('https://example.org/a');
    expect(addressOf('example.org/a')).toBe('https://example.org/a');
    expect(addressOf('mara@example.org')).toBe('mailto:mara@example.org');
    expect(addressOf('https://example.org/a_(b)')).toBe('https://example.org/a_(b)');
    expect(addressOf('https://example.org/a_(b')).toBe('https://example.org/a_%28b');
    expect(addressOf('https://example.org/[a];b')).toBe('https://example.org/%5Ba%5D%3Bb');
  });

  it('is no other scheme and no sentence', () => {
    for (const text of ['', 'javascript:alert(1)', 'ftp://example.org', 'two words', 'word', 'https://', 'mailto:nobody']) expect(addressOf(text)).toBeNull();
    expect(pastedAddress('example.org')).toBeNull();
    expect(pastedAddress('https://example.org\n')).toBe('https://example.org');
    expect(pastedAddress('https://a.example https://b.example')).toBeNull();
  });
});
