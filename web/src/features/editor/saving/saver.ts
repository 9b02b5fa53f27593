import { isSignedOut, ApiProblem } from '@/api/problem';
import { merge, type Conflict } from '../document/merge';
import { reuse, sameJson } from '../document/pointer';
import type { DocumentStore } from '../document/store';
import type { UiDocument } from '../document/types';
import { forget, keep, left, type PendingSave } from './journal';
import type { DocumentSource, Stored } from './remote';

/** `spooled`: the server keeps it, its database does not have it yet. */
export type SaveState = 'saved' | 'spooled' | 'changed' | 'saving' | 'offline' | 'syncing' | 'signed-out' | 'conflict' | 'refused';

export interface SaveStatus {
  readonly state: SaveState;
  readonly savedAt: string;
  readonly version: number;
  readonly matchScore: number | null;
  /** What both this window and somebody else changed; the person decides. */
  readonly conflicts: readonly Conflict[];
  readonly problem: ApiProblem | null;
}

export interface SaverEvents {
  /** Somebody else's changes came in. */
  readonly onMerged: () => void;
  /** Edits of an earlier visit were found on this device. */
  readonly onRecovered: () => void;
}

const pause = 2_000;
const longest = 30_000;
const confirmEvery = 5_000;
const retries = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

/**
 * Takes every edit to the journal at once and to the server after a pause. It never gives up and never overwrites: a save names the version it was made from, one that was sent and
 * not answered is sent again as it was before anything newer, and what others saved meanwhile is merged in.
 */
export class Saver {
  private status: SaveStatus;
  private base: UiDocument;
  private pending: PendingSave | null = null;
  /** What the server keeps beside its database. It stays in the journal and is sent again, with its key, until the answer is that it is written. */
  private spooled: PendingSave | null = null;
  private theirs: Stored | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private changedAt: number | null = null;
  private failures = 0;
  private working: Promise<void> | null = null;
  private journalling: Promise<void> | null = null;
  private journalAgain = false;
  private readonly listeners = new Set<() => void>();
  private readonly unsubscribe: () => void;

  constructor(
    private readonly source: Pick<DocumentSource, 'id' | 'load' | 'save'>,
    private readonly window: string,
    private readonly store: DocumentStore,
    stored: Stored,
    private readonly events: SaverEvents,
  ) {
    this.base = stored.document.ui;
    this.status = { state: 'saved', savedAt: stored.savedAt, version: stored.version, matchScore: stored.matchScore, conflicts: [], problem: null };
    this.unsubscribe = store.subscribe(() => this.noticeEdit());
  }

  readonly current = (): SaveStatus => this.status;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up what an earlier visit left on this device: the window goes on from where that one was, and the server merges. */
  async recover(): Promise<void> {
    for (const entry of await left(this.source.id, this.window)) {
      if (this.status.state !== 'saved') return;
      const { ui, base, version, pending } = entry;
      if (!sameJson(ui, this.store.current().ui)) this.events.onRecovered();
      this.base = base;
      this.pending = pending;
      this.set({ version, state: 'changed' });
      this.store.receive({ ...this.store.current(), ui });
      await keep({ ...entry, window: this.window });
      if (entry.window !== this.window) await forget(this.source.id, entry.window);
      await this.flush();
    }
  }

  /** Now, not after the pause. */
  async flush(options: { readonly leaving?: boolean; readonly automatic?: boolean } = {}): Promise<void> {
    clearTimeout(this.timer);
    if (this.working !== null) await this.working;
    if (!this.isChanged()) this.pending ??= this.spooled;
    if (this.isChanged() || this.pending !== null) await this.work(options.leaving ?? false, options.automatic ?? true);
  }

  /** The network, the server or the session may be back. */
  retry(): void {
    if (!['offline', 'signed-out', 'syncing', 'refused', 'spooled'].includes(this.status.state)) return;
    this.failures = 0;
    if (this.status.state !== 'spooled') this.set({ state: 'syncing' });
    void this.flush();
  }

  /** Somebody saved this document. */
  async noticeVersion(version: number): Promise<void> {
    if (this.working !== null) await this.working;
    if (this.spooled !== null) await this.flush();
    if (version <= this.status.version || this.status.state === 'conflict') return;
    const stored = await this.source.load().catch(() => null);
    if (stored === null || stored.version <= this.status.version) return;
    this.takeTheirs(stored);
  }

  /** Both sides, with mine where they meet. */
  conflicting(): UiDocument {
    const mine = this.store.current().ui;
    return this.theirs === null ? mine : merge(this.base, mine, this.theirs.document.ui).merged;
  }

  /** What the person chose of each conflict, by its pointer. */
  resolve(ui: UiDocument): void {
    if (this.theirs === null) return;
    const { version, document } = this.theirs;
    this.theirs = null;
    this.base = document.ui;
    this.store.receive({ ...document, ui });
    this.set({ state: 'changed', version, conflicts: [] });
    void this.flush({ automatic: false });
  }

  close(): void {
    clearTimeout(this.timer);
    this.unsubscribe();
  }

  isChanged(): boolean {
    return !sameJson(this.base, this.store.current().ui);
  }

  private noticeEdit(): void {
    if (!this.isChanged()) return;
    this.changedAt ??= Date.now();
    this.journalNow();
    if (this.status.state === 'saved' || this.status.state === 'spooled') this.set({ state: 'changed' });
    if (this.status.state === 'changed' || this.status.state === 'refused') this.schedule(Math.min(pause, Math.max(0, this.changedAt + longest - Date.now())));
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  /** One write at a time; what was written meanwhile is written next. */
  private journalNow(): void {
    this.journalAgain = true;
    this.journalling ??= this.journalAll().finally(() => (this.journalling = null));
  }

  private async journalAll(): Promise<void> {
    while (this.journalAgain) {
      this.journalAgain = false;
      const pending = this.pending ?? this.spooled;
      if (this.isChanged() || pending !== null) await keep({ document: this.source.id, window: this.window, version: this.status.version, base: this.base, ui: this.store.current().ui, pending, at: Date.now() });
      else await forget(this.source.id, this.window);
    }
  }

  private work(leaving: boolean, automatic: boolean): Promise<void> {
    this.working = this.send(leaving, automatic).finally(() => {
      this.working = null;
      if (this.status.state === 'changed') this.schedule(pause);
      if (this.status.state === 'spooled') this.schedule(confirmEvery);
    });
    return this.working;
  }

  private async send(leaving: boolean, automatic: boolean): Promise<void> {
    if (this.status.state === 'conflict') return;
    const confirming = this.status.state === 'spooled' && !this.isChanged();
    if (this.status.state !== 'syncing' && !confirming) this.set({ state: this.failures > 0 ? 'syncing' : 'saving' });
    try {
      if (this.pending !== null) await this.deliver(this.pending, leaving);
      if (!this.isChanged()) { this.done(); return; }
      this.pending = { key: crypto.randomUUID(), ui: this.store.current().ui, version: this.status.version, automatic };
      this.journalNow();
      await this.deliver(this.pending, leaving);
    } catch (error) {
      this.failed(error);
    }
  }

  private async deliver(pending: PendingSave, leaving: boolean): Promise<void> {
    const answer = await this.source.save({ ui: pending.ui, document: this.store.current(), version: pending.version, key: pending.key, automatic: pending.automatic, leaving });
    this.pending = null;
    this.spooled = answer.kind === 'saved' && answer.spooled ? pending : null;
    this.failures = 0;
    this.changedAt = null;
    if (answer.kind === 'conflict') {
      this.takeTheirs(await this.source.load());
      return;
    }
    const { stored, merged } = answer;
    const mine = this.store.current().ui;
    // What was written while it was under way, on top of what is stored now.
    const { merged: ui } = merge(pending.ui, mine, stored.document.ui);
    this.store.receive({ ...stored.document, ui });
    this.base = reuse(this.store.current().ui, stored.document.ui);
    this.set({ version: stored.version, savedAt: stored.savedAt, matchScore: stored.matchScore, problem: null });
    if (merged) this.events.onMerged();
    this.done();
  }

  private takeTheirs(stored: Stored): void {
    const mine = this.store.current().ui;
    const { merged, conflicts } = merge(this.base, mine, stored.document.ui);
    if (conflicts.length > 0) {
      this.theirs = stored;
      this.set({ state: 'conflict', conflicts });
      return;
    }
    const foreign = !sameJson(merged, mine);
    this.store.receive({ ...stored.document, ui: merged });
    this.base = reuse(this.store.current().ui, stored.document.ui);
    this.set({ version: stored.version, savedAt: stored.savedAt, matchScore: stored.matchScore });
    if (foreign) this.events.onMerged();
    this.done();
  }

  private done(): void {
    this.journalNow();
    this.set({ state: this.isChanged() ? 'changed' : this.spooled !== null ? 'spooled' : 'saved' });
  }

  private failed(error: unknown): void {
    this.journalNow();
    if (isSignedOut(error)) {
      this.set({ state: 'signed-out' });
      return;
    }
    if (error instanceof ApiProblem && error.status >= 400 && error.status < 500 && error.status !== 429) {
      // Sent again it would be refused again: another key, after another edit.
      this.pending = null;
      this.set({ state: 'refused', problem: error });
      return;
    }
    this.set({ state: 'offline' });
    this.timer = setTimeout(() => this.retry(), retries[Math.min(this.failures, retries.length - 1)]);
    this.failures += 1;
  }

  private set(change: Partial<SaveStatus>): void {
    this.status = { ...this.status, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
