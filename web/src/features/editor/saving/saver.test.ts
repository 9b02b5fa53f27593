// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { markSignedIn } from '@/api/session';
import { DocumentStore } from '../document/store';
import type { StructuredOutput, UiDocument } from '../document/types';
import { optimizedResume } from './remote';
import { Saver } from './saver';

const title = '/ui/target_title/primary';
const summary = '/ui/professional_summary/primary';

function documentOf(primary: string, text = 'Summary'): StructuredOutput {
  return { ui: { target_title: { include: true, primary }, professional_summary: { include: true, primary: text } }, analysis: {}, qa: {} } as unknown as StructuredOutput;
}

/** A server that keeps one document, saves once for a key, and can be away. */
class FakeServer {
  version = 1;
  document = documentOf('Nurse');
  away = false;
  signedOut = false;
  loseAnswers = 0;
  /** The database is away: saves are kept beside it. */
  spools = false;
  readonly saves: UiDocument[] = [];
  private readonly done = new Map<string, Response>();
  private readonly history = new Map<number, StructuredOutput>([[1, this.document]]);

  somebodySaves(document: StructuredOutput): void {
    this.document = document;
    this.history.set(++this.version, document);
  }

  readonly fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    if (this.away) return Promise.reject(new TypeError('Failed to fetch'));
    if (this.signedOut) return Promise.resolve(Response.json({ code: 'not_signed_in' }, { status: 401 }));
    if (input instanceof Request || init?.method !== 'PATCH') return Promise.resolve(Response.json({ success: true, resume: this.record() }));
    const headers = init.headers as Record<string, string>;
    const done = this.done.get(headers['Idempotency-Key'] ?? '')?.clone();
    const answer = (done && this.spools ? Response.json({ success: true, resume: this.record() }, { status: 202 }) : done) ?? this.save(init.body as string, headers['Idempotency-Key'] ?? '');
    if (this.loseAnswers-- > 0) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(answer);
  };

  private save(body: string, key: string): Response {
    const request = JSON.parse(body) as { structured_output: StructuredOutput; expected_version: number };
    if (request.expected_version !== this.version) return Response.json({ code: 'version_conflict' }, { status: 409 });
    this.saves.push(request.structured_output.ui);
    this.somebodySaves({ ...this.document, ui: request.structured_output.ui });
    this.done.set(key, Response.json({ success: true, resume: this.record() }));
    return Response.json({ success: true, resume: this.record() }, { status: this.spools ? 202 : 200 });
  }

  private record(): unknown {
    return { version: this.version, structured_output: this.document, updated_at: '2026-11-21T09:00:00Z', title: '', match_score: 70 };
  }
}

let server: FakeServer;
let names = 0;
const events = { onMerged: vi.fn(), onRecovered: vi.fn() };

function open(id: string, window = `w${++names}`): { store: DocumentStore; saver: Saver } {
  const store = new DocumentStore(server.document);
  const saver = new Saver(optimizedResume(id), window, store, { version: server.version, document: server.document, savedAt: '', title: '', templateId: null, matchScore: null }, events);
  return { store, saver };
}

beforeEach(() => {
  server = new FakeServer();
  markSignedIn('ada');
  vi.stubGlobal('fetch', server.fetch);
  vi.stubGlobal('navigator', { locks: { query: () => Promise.resolve({ held: [] }) } });
  events.onMerged.mockReset();
  events.onRecovered.mockReset();
});

describe('saving', () => {
  it('sends what was written and says so', async () => {
    const { store, saver } = open('a');
    store.set(title, 'Staff nurse');
    expect(saver.current().state).toBe('changed');
    await saver.flush();
    expect(saver.current()).toMatchObject({ state: 'saved', version: 2, matchScore: 70 });
    expect(server.document.ui.target_title.primary).toBe('Staff nurse');
  });

  it('saves once when the answer was lost, and then what came after', async () => {
    const { store, saver } = open('b');
    store.set(title, 'One');
    server.loseAnswers = 1;
    await saver.flush();
    expect(saver.current().state).toBe('offline');
    store.set(title, 'Two');
    await saver.flush();
    expect(saver.current().state).toBe('saved');
    expect(server.saves.map((ui) => ui.target_title.primary)).toEqual(['One', 'Two']);
  });

  it('keeps everything through an outage and a closed window', async () => {
    const first = open('c', 'same');
    server.away = true;
    first.store.set(title, 'Written offline');
    await first.saver.flush();
    first.saver.close();
    server.away = false;
    const second = open('c', 'same');
    await second.saver.recover();
    expect(events.onRecovered).toHaveBeenCalledOnce();
    expect(server.document.ui.target_title.primary).toBe('Written offline');
    expect(second.saver.current().state).toBe('saved');
  });

  it('waits for a session that ended and goes on with the next', async () => {
    const { store, saver } = open('d');
    server.signedOut = true;
    store.set(title, 'Kept');
    await saver.flush();
    expect(saver.current().state).toBe('signed-out');
    server.signedOut = false;
    saver.retry();
    await vi.waitFor(() => expect(server.document.ui.target_title.primary).toBe('Kept'));
  });

  it('merges what somebody else wrote elsewhere', async () => {
    const { store, saver } = open('e');
    store.set(title, 'Mine');
    server.somebodySaves(documentOf('Nurse', 'Their summary'));
    await saver.flush();
    expect(store.current().ui).toMatchObject({ target_title: { primary: 'Mine' }, professional_summary: { primary: 'Their summary' } });
    await saver.flush();
    expect(server.document.ui).toMatchObject({ target_title: { primary: 'Mine' }, professional_summary: { primary: 'Their summary' } });
    expect(events.onMerged).toHaveBeenCalled();
  });

  it('asks when both changed the same thing, and overwrites nothing until it is told', async () => {
    const { store, saver } = open('f');
    store.set(title, 'Mine');
    server.somebodySaves(documentOf('Theirs'));
    await saver.flush();
    expect(saver.current().state).toBe('conflict');
    expect(saver.current().conflicts).toMatchObject([{ pointer: '/target_title/primary', mine: 'Mine', theirs: 'Theirs' }]);
    expect(server.document.ui.target_title.primary).toBe('Theirs');
    saver.resolve({ ...store.current().ui, target_title: { include: true, primary: 'Both', alternates: [] } });
    await vi.waitFor(() => expect(server.document.ui.target_title.primary).toBe('Both'));
    await vi.waitFor(() => expect(saver.current().state).toBe('saved'));
  });

  it('says that a save waits for the database until the server has written it, and asks with the same key', async () => {
    const { store, saver } = open('h');
    server.spools = true;
    store.set(title, 'Kept');
    await saver.flush();
    expect(saver.current().state).toBe('spooled');
    await saver.flush();
    expect(saver.current().state).toBe('spooled');
    server.spools = false;
    await saver.noticeVersion(2);
    expect(saver.current().state).toBe('saved');
    expect(server.saves).toHaveLength(1);
    saver.close();
  });

  it('shows what another window saved', async () => {
    const { store, saver } = open('g');
    store.set(summary, 'Summary');
    server.somebodySaves(documentOf('From elsewhere'));
    await saver.noticeVersion(2);
    expect(store.current().ui.target_title.primary).toBe('From elsewhere');
    expect(saver.current()).toMatchObject({ state: 'saved', version: 2 });
  });
});
