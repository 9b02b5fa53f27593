import { createContext, use, useCallback, useRef, useSyncExternalStore } from 'react';
import { read } from './pointer';
import type { DocumentStore } from './store';

export const DocumentContext = createContext<DocumentStore | null>(null);

export function useStore(): DocumentStore {
  const store = use(DocumentContext);
  if (store === null) throw new Error('there is no document around this part');
  return store;
}

/** The value at a pointer of the document; a part that uses it is drawn anew only when that value changes. */
// The caller knows what the contract has at its pointer.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function useValue<T>(pointer: string): T {
  const store = useStore();
  return useSyncExternalStore(
    store.subscribe,
    useCallback(() => read(store.current(), pointer) as T, [store, pointer]),
  );
}

/** The text at a pointer and how to write it. */
export function useTextField(pointer: string): readonly [string, (text: string) => void] {
  const store = useStore();
  const value = useValue<string | undefined>(pointer) ?? '';
  return [value, useCallback((text: string) => store.set(pointer, text), [store, pointer])];
}

export function useSwitch(pointer: string): readonly [boolean, (on: boolean) => void] {
  const store = useStore();
  const value = useValue<boolean | undefined>(pointer) ?? true;
  return [value, useCallback((on: boolean) => store.set(pointer, on), [store, pointer])];
}

/** The entries of a list, the same array until one is added, moved, removed or called something else: typing within an entry draws that entry anew and not its neighbours. */
export function useEntries<T extends { readonly id: string }>(pointer: string, nameOf: (entry: T) => string): readonly T[] {
  const store = useStore();
  const last = useRef<{ readonly signature: string; readonly entries: readonly T[] }>({ signature: '\0', entries: [] });
  return useSyncExternalStore(store.subscribe, () => {
    const entries = read(store.current(), pointer) as readonly T[];
    const signature = entries.map((entry) => `${entry.id}\n${nameOf(entry)}`).join('\n');
    if (signature !== last.current.signature) last.current = { signature, entries };
    return last.current.entries;
  });
}
