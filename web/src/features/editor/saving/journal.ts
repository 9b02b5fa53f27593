import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { ownerOfWindow } from '@/api/account';
import { journalName } from '@/api/session';
import type { UiDocument } from '../document/types';

/** A save that was sent and not yet answered: sent again it has the same key and the same content, so that it is done once. */
export interface PendingSave {
  readonly key: string;
  readonly ui: UiDocument;
  readonly version: number;
  readonly automatic: boolean;
}

/** What one window wrote of one document and the server has not acknowledged. */
export interface JournalEntry {
  readonly id: string;
  readonly document: string;
  readonly window: string;
  /** The version that was edited, and what it held. */
  readonly version: number;
  readonly base: UiDocument;
  readonly ui: UiDocument;
  readonly pending: PendingSave | null;
  readonly at: number;
}

interface JournalSchema extends DBSchema {
  entries: { key: string; value: JournalEntry; indexes: { document: string } };
}

let database: Promise<IDBPDatabase<JournalSchema>> | undefined;

/** One journal a person: what one wrote is never found by another who signs in with the same browser. */
function journal(): Promise<IDBPDatabase<JournalSchema>> {
  database ??= ownerOfWindow().then((owner) =>
    openDB<JournalSchema>(journalName(owner), 1, {
      upgrade(made) {
        made.createObjectStore('entries', { keyPath: 'id' }).createIndex('document', 'document');
      },
    }),
  );
  return database;
}

export async function keep(entry: Omit<JournalEntry, 'id'>): Promise<void> {
  const kept = await journal();
  // Relaxed: the browser answers when it has the edit, not when the disk has; a crash of the tab loses nothing either way.
  const writing = kept.transaction('entries', 'readwrite', { durability: 'relaxed' });
  await Promise.all([writing.store.put({ ...entry, id: `${entry.document}/${entry.window}` }), writing.done]);
}

export async function forget(document: string, window: string): Promise<void> {
  await (await journal()).delete('entries', `${document}/${window}`);
}

/** What this window, and windows that are gone, wrote of the document; oldest first. */
export async function left(document: string, window: string): Promise<JournalEntry[]> {
  const entries = await (await journal()).getAllFromIndex('entries', 'document', document);
  const open = await openWindows();
  return entries.filter((entry) => entry.window === window || !open.has(entry.window)).sort((one, other) => one.at - other.at);
}

const lockPrefix = 'vitae-window-';

async function openWindows(): Promise<Set<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(lockPrefix) === true ? [name.slice(lockPrefix.length)] : [])));
}

let own: Promise<string> | undefined;

/** This window's name: it outlives a reload, and a window that was duplicated gets another. A lock of that name tells the others that it is open. */
export function windowName(): Promise<string> {
  own ??= claim(sessionStorage.getItem('vitae-window') ?? crypto.randomUUID());
  return own;
}

async function claim(name: string): Promise<string> {
  const mine = await new Promise<boolean>((answer) => {
    void navigator.locks.request(lockPrefix + name, { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      return lock === null ? undefined : new Promise<void>(() => undefined);
    });
  });
  if (!mine) return claim(crypto.randomUUID());
  sessionStorage.setItem('vitae-window', name);
  return name;
}
