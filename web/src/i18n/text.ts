import { useMemo } from 'react';
import { language, useLanguage, type Language } from './language';

/** A message: text with {places}, or one text for each plural category that the language has; the category is that of {count}. */
export type Message = string | { readonly one?: string; readonly two?: string; readonly few?: string; readonly many?: string; readonly zero?: string; readonly other: string };

type Catalogue = Readonly<Record<string, Message>>;
export type Values = Readonly<Record<string, string | number>>;

/** The messages of one feature in every language. Keys are those of English; a language that lacks one does not compile. */
export type Messages<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, Message>>>>;
export type Translate<Key> = (key: Key, values?: Values) => string;

export function defineMessages<const English extends Catalogue>(all: { en: English } & Record<Exclude<Language, 'en'>, Record<keyof English, Message>>): Messages<keyof English & string> {
  return all;
}

/** The messages of a feature in the language of the person. */
export function useText<Key extends string>(messages: Messages<Key>): Translate<Key> {
  const tag = useLanguage();
  return useMemo(() => translator(messages, tag), [messages, tag]);
}

/** The same outside of components, in the language of the moment. */
export function textOf<Key extends string>(messages: Messages<Key>): Translate<Key> {
  return translator(messages, language());
}

function translator<Key extends string>(messages: Messages<Key>, tag: Language): Translate<Key> {
  const plurals = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (key, values) => {
    const message = messages[tag][key];
    const text = typeof message === 'string' ? message : (message[plurals.select(Number(values?.count ?? 0))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values?.[name];
      return value === undefined ? place : typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}
