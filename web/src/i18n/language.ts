import { useSyncExternalStore } from 'react';

export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

const storageKey = 'vitae-language';
const listeners = new Set<() => void>();
let current: Language = initial();

/** The chosen language, else the first of the browser's that there is a catalogue for, else English. */
function initial(): Language {
  const wanted = [localStorage.getItem(storageKey) ?? '', ...navigator.languages.map((tag) => tag.split('-')[0] ?? '')];
  return wanted.find(isLanguage) ?? 'en';
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}

export function language(): Language {
  return current;
}

/** Direction of writing of a language. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|yi)\b/.test(tag) ? 'rtl' : 'ltr';
}

export function setLanguage(next: Language): void {
  current = next;
  localStorage.setItem(storageKey, next);
  applyLanguage();
  listeners.forEach((listener) => listener());
}

/** Tells the document its language and direction. */
export function applyLanguage(): void {
  document.documentElement.lang = current;
  document.documentElement.dir = directionOf(current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language);
}
