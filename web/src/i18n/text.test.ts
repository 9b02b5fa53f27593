// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { setLanguage } from './language';
import { defineMessages, textOf } from './text';

const messages = defineMessages({
  en: { hello: 'Hello {name}', lines: { one: '{count} line', other: '{count} lines' } },
  de: { hello: 'Hallo {name}', lines: { one: '{count} Zeile', other: '{count} Zeilen' } },
});

describe('messages', () => {
  it('fill their places and choose the plural of the language', () => {
    setLanguage('en');
    const t = textOf(messages);
    expect(t('hello', { name: 'Dana' })).toBe('Hello Dana');
    expect(t('lines', { count: 1 })).toBe('1 line');
    expect(t('lines', { count: 1200 })).toBe('1,200 lines');
  });

  it('follow the language and tell the document', () => {
    setLanguage('de');
    expect(textOf(messages)('lines', { count: 1200 })).toBe('1.200 Zeilen');
    expect(document.documentElement.lang).toBe('de');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('leave a place that nobody filled visible', () => {
    setLanguage('en');
    expect(textOf(messages)('hello')).toBe('Hello {name}');
  });
});
