import { useCallback } from 'react';
import german from './sentences.de.json';
import { language, useLanguage, type Language } from './language';

/**
 * Sentences that the server writes, by the templates it writes them from: `{name}` is any text, `{#name}` a whole number. What people wrote stands in such places and stays; only what a template `name: …` says of a
 * place, or of each in a list there, is translated. What no template tells stays as it is. The order counts: the first that fits is taken.
 */
const catalogues: Partial<Record<Language, readonly (readonly string[])[]>> = { de: german };

interface Rules {
  readonly sentences: readonly Rule[];
  /** Of what stands in a place. */
  readonly parts: readonly Rule[];
}

interface Rule {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly target: string;
}

const longest = 2_000;
const place = /\{(#?)(\w+)\}/g;
const ofPart = /^[a-z]+: /;
const compiled = new Map<Language, Rules>();

export function translateSentence(text: string, tag: Language = language()): string {
  return text.length > longest ? text : (translated(text, rulesOf(tag).sentences, rulesOf(tag).parts) ?? text);
}

/** The same for components, in the language of the person. */
export function useSentences(): (text: string) => string {
  const tag = useLanguage();
  return useCallback((text: string) => translateSentence(text, tag), [tag]);
}

function translated(text: string, rules: readonly Rule[], parts: readonly Rule[]): string | null {
  for (const { pattern, names, target } of rules) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const values = new Map(names.map((name, at) => [name, valueOf(name, found[at + 1] ?? '', rules, parts)]));
    return target.replace(place, (whole, _number: string, name: string) => values.get(name) ?? whole);
  }
  return null;
}

/** `{sentence}` is another sentence of the server. */
function valueOf(name: string, text: string, sentences: readonly Rule[], parts: readonly Rule[]): string {
  return name === 'sentence' ? (translated(text, sentences, parts) ?? text) : part(name, text, parts);
}

function part(name: string, text: string, rules: readonly Rule[]): string {
  const whole = translated(`${name}: ${text}`, rules, rules);
  if (whole !== null || !text.includes(', ')) return whole ?? text;
  const parts = text.split(', ').map((one) => translated(`${name}: ${one}`, rules, rules));
  return parts.every((one) => one !== null) ? parts.join(', ') : text;
}

function rulesOf(tag: Language): Rules {
  const known = compiled.get(tag) ?? { sentences: compile(tag, (source) => !ofPart.test(source)), parts: compile(tag, (source) => ofPart.test(source)) };
  compiled.set(tag, known);
  return known;
}

function compile(tag: Language, isWanted: (source: string) => boolean): readonly Rule[] {
  return (catalogues[tag] ?? []).filter(([source = '']) => isWanted(source)).map(([source = '', target = '']) => ruleOf(source, target));
}

function ruleOf(source: string, target: string): Rule {
  const names: string[] = [];
  const pattern = source.split(/(\{#?\w+\})/).map((piece) => {
    const [, number, name] = /^\{(#?)(\w+)\}$/.exec(piece) ?? [];
    if (name === undefined) return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    names.push(name);
    return number === '#' ? '(\\d+)' : '(.+?)';
  });
  return { pattern: new RegExp(`^${pattern.join('')}$`, 's'), names, target };
}
