import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let signedOut = false;

function set(next: boolean): void {
  if (signedOut === next) return;
  signedOut = next;
  listeners.forEach((listener) => listener());
}

/** A request was answered with 401. */
export function markSignedOut(): void {
  set(true);
}

/** A request was answered: whoever asks is signed in. */
export function markSignedIn(): void {
  set(false);
}

export function isSignedOutNow(): boolean {
  return signedOut;
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSignedOut(): boolean {
  return useSyncExternalStore(onSession, isSignedOutNow);
}
