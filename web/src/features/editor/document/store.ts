import { merge } from './merge';
import { read, reuse, sameJson, write } from './pointer';
import type { StructuredOutput, UiDocument } from './types';

interface Step {
  readonly ui: UiDocument;
  /** Where it was made, so that undoing leads there. */
  readonly pointer: string;
}

const typingPause = 1000;
const maxSteps = 500;

export type Listener = () => void;

/** The document being edited, with undo and redo over everything. Writes are immediate; what follows from them (saving, preview) listens. */
export class DocumentStore {
  private document: StructuredOutput;
  private past: Step[] = [];
  private future: Step[] = [];
  private readonly listeners = new Set<Listener>();
  private lastEdit = { pointer: '', at: 0 };

  constructor(document: StructuredOutput) {
    this.document = document;
  }

  readonly current = (): StructuredOutput => this.document;

  readonly subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** Writes one field, and what goes along with it. Typing in one field without a pause is one step of undo. */
  set(pointer: string, value: unknown, also: Readonly<Record<string, unknown>> = {}): void {
    if (sameJson(read(this.document, pointer), value)) return;
    const now = Date.now();
    const continues = this.lastEdit.pointer === pointer && now - this.lastEdit.at < typingPause && typeof value === 'string';
    this.lastEdit = { pointer, at: now };
    const written = Object.entries(also).reduce((document, [place, content]) => write(document, place, content), write(this.document, pointer, value));
    this.take(written, continues ? null : pointer);
  }

  /** Changes the document in one step of undo. */
  change(pointer: string, edit: (ui: UiDocument) => UiDocument): void {
    this.lastEdit = { pointer: '', at: 0 };
    const ui = edit(this.document.ui);
    if (ui !== this.document.ui) this.take({ ...this.document, ui }, pointer);
  }

  /** The pointer of what changed; null when there is nothing to undo. */
  undo(): string | null {
    return this.travel(this.past, this.future);
  }

  redo(): string | null {
    return this.travel(this.future, this.past);
  }

  /** Takes over what the server or another window says. It is no step of undo, and undoing keeps it. */
  receive(document: StructuredOutput): void {
    const before = this.document.ui;
    this.document = reuse(this.document, document);
    const { ui } = this.document;
    if (ui !== before) {
      const rebased = (step: Step): Step => ({ ...step, ui: merge(before, step.ui, ui).merged });
      this.past = this.past.map(rebased);
      this.future = this.future.map(rebased);
    }
    this.tell();
  }

  private take(next: StructuredOutput, pointer: string | null): void {
    if (pointer !== null) this.past = [...this.past.slice(1 - maxSteps), { ui: this.document.ui, pointer }];
    this.future = [];
    this.document = next;
    this.tell();
  }

  private travel(from: Step[], to: Step[]): string | null {
    const step = from.pop();
    if (step === undefined) return null;
    to.push({ ui: this.document.ui, pointer: step.pointer });
    this.document = { ...this.document, ui: step.ui };
    this.lastEdit = { pointer: '', at: 0 };
    this.tell();
    return step.pointer;
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}
