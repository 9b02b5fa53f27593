import { describe, expect, it, vi } from 'vitest';
import { DocumentStore } from './store';
import type { StructuredOutput } from './types';

const document = { ui: { target_title: { include: true, primary: 'Nurse', alternates: [] }, section_order: ['a', 'b'] } } as unknown as StructuredOutput;
const title = '/ui/target_title/primary';

describe('the document store', () => {
  it('undoes and redoes everything, and says where', () => {
    const store = new DocumentStore(document);
    store.set(title, 'Staff nurse');
    store.change('/ui/section_order', (ui) => ({ ...ui, section_order: ['b', 'a'] }));
    expect(store.undo()).toBe('/ui/section_order');
    expect(store.undo()).toBe(title);
    expect(store.current()).toEqual(document);
    expect(store.undo()).toBeNull();
    expect(store.redo()).toBe(title);
    expect(store.redo()).toBe('/ui/section_order');
    expect(store.current().ui.section_order).toEqual(['b', 'a']);
  });

  it('takes typing without a pause as one step, and a pause as its end', () => {
    vi.useFakeTimers();
    const store = new DocumentStore(document);
    for (const text of ['N', 'Nu', 'Nur']) store.set(title, text);
    vi.advanceTimersByTime(5000);
    store.set(title, 'Nurs');
    store.undo();
    expect(store.current().ui.target_title.primary).toBe('Nur');
    store.undo();
    expect(store.current().ui.target_title.primary).toBe('Nurse');
    vi.useRealTimers();
  });

  it('forgets what was undone when something new is written', () => {
    const store = new DocumentStore(document);
    store.set(title, 'A');
    store.undo();
    store.set(title, 'B');
    expect(store.canRedo).toBe(false);
  });

  it('keeps what another window wrote when this one undoes', () => {
    const store = new DocumentStore(document);
    store.set(title, 'Mine');
    store.receive({ ...store.current(), ui: { ...store.current().ui, section_order: ['theirs'] } });
    store.undo();
    expect(store.current().ui).toMatchObject({ target_title: { primary: 'Nurse' }, section_order: ['theirs'] });
  });

  it('shares what did not change, so that only what changed is drawn anew', () => {
    const store = new DocumentStore(document);
    const before = store.current().ui.section_order;
    store.set(title, 'A');
    expect(store.current().ui.section_order).toBe(before);
  });
});
