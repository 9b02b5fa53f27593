import { useRef, useSyncExternalStore } from 'react';
import { useStore } from '../document/context';
import type { UiDocument } from '../document/types';

interface Derived<T> {
  readonly from: readonly unknown[];
  readonly signature: string;
  readonly value: T;
}

/** What follows from the texts that are compared with the source: the same value until it says something else. */
export function useDerived<T>(derive: (ui: UiDocument) => T, signatureOf: (value: T) => string): T {
  const store = useStore();
  const last = useRef<Derived<T> | null>(null);
  return useSyncExternalStore(store.subscribe, () => {
    const { ui } = store.current();
    const from = [ui.work_experience, ui.preview, ui.target_title, ui.professional_summary];
    if (last.current?.from.every((part, at) => part === from[at]) === true) return last.current.value;
    const found = derive(ui);
    const signature = signatureOf(found);
    const value = signature === last.current?.signature ? last.current.value : found;
    last.current = { from, signature, value };
    return value;
  });
}
