// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '@/i18n/language';
import type { Message } from '@/i18n/text';
import { sources } from './sources';

type Catalogue = Readonly<Record<Language, Readonly<Record<string, Message>>>>;

const modules = import.meta.glob<Record<string, unknown>>('../**/*essages.ts', { eager: true });
const catalogues = Object.entries(modules).flatMap(([path, module]) => Object.values(module).map((catalogue) => ({ path: path.replace('../', ''), catalogue: catalogue as Catalogue })));
const others = Object.keys(languages).filter((tag): tag is Language => tag !== 'en');
const code = sources('.ts', '.tsx').filter(({ path }) => !/essages\.ts$|\.test\.tsx?$|^checks\//.test(path) && path !== 'api/schema.ts');

// A value of the API is said under its own name.
const values = sources('schema.ts').flatMap(({ text }) => text.match(/(?:"\w+" \| )+"\w+"/g) ?? []).join(' ');

const placesOf = (message: Message | undefined): string[] => [...new Set(Object.values(typeof message === 'string' ? { message } : (message ?? {})).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

describe.each(catalogues)('the messages of $path', ({ path, catalogue }) => {
  it('are the same in every language, with the same places to fill', () => {
    for (const tag of others) {
      expect(Object.keys(catalogue[tag])).toEqual(Object.keys(catalogue.en));
      for (const [key, message] of Object.entries(catalogue.en)) expect([key, ...placesOf(catalogue[tag][key])]).toEqual([key, ...placesOf(message)]);
    }
  });

  it('are translated, and none is empty', () => {
    for (const tag of others) for (const [key, message] of Object.entries(catalogue[tag])) expect(JSON.stringify(message).replace(/[{}"\s]/g, ''), `${tag}: ${key}`).not.toBe('');
  });

  it('are each said somewhere', () => {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const near = code.filter((source) => source.path.startsWith(folder)).map(({ text }) => text).join('\n') + values;
    expect(Object.keys(catalogue.en).filter((key) => !new RegExp(`(['"\`])${key}\\1|\\b${key}:`).test(near) && !isComposed(key, near))).toEqual([]);
  });
});

/** Whether a key is put together where it is said, as in t(`state_${state}`). */
function isComposed(key: string, near: string): boolean {
  return [...near.matchAll(/`([\w.]*)\$\{[^}]+\}([\w.]*)`/g)].some(([, start = '', end = '']) => start + end !== '' && key.startsWith(start) && key.endsWith(end));
}
