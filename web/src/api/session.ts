import { useSyncExternalStore } from 'react';

/** Whose window this is, once a request said so. It stays theirs when the session ends: what the window holds is shown to nobody else. */
let person: string | null = null;
let signedOut = false;
const listeners = new Set<() => void>();
const otherWindows = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('vitae-session');
otherWindows?.addEventListener('message', ({ data }: MessageEvent<string | null>) => {
  if (data !== null) markSignedIn(data);
  else if (person !== null) leaveWindow();
});

function set(next: boolean): void {
  if (signedOut === next) return;
  signedOut = next;
  listeners.forEach((listener) => listener());
}

/** A request was answered with 401. */
export function markSignedOut(): void {
  set(true);
}

/** Says that this person is signed in. When the window was somebody else's, it starts anew and forgets what it held. */
export function markSignedIn(id: string): void {
  if (person !== null && person !== id) {
    location.replace('/');
    return;
  }
  person = id;
  set(false);
}

/** The session may be back: requests will tell. */
export function markMaybeSignedIn(): void {
  set(false);
}

/** Starts the window anew at the sign-in, so that nothing of its person is left in memory. */
export function leaveWindow(): void {
  location.replace('/sign-in');
}

/** The name of the database of this browser in which what a person wrote waits until the server has it. */
export function journalName(owner: string): string {
  return `vitae-journal-${owner}`;
}

/** Tells the other windows of this browser who signed in, or null when somebody signed out. */
export function tellOtherWindows(id: string | null): void {
  otherWindows?.postMessage(id);
}

/** The id of whoever this window belongs to; null before anybody signed in. */
export function personOfWindow(): string | null {
  return person;
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
