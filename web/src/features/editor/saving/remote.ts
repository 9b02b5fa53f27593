import { api, orThrow, type Schemas } from '@/api/client';
import { problemOf } from '@/api/problem';
import type { StructuredOutput, UiDocument } from '../document/types';

export interface Stored {
  readonly version: number;
  readonly document: StructuredOutput;
  readonly savedAt: string;
  readonly title: string;
  readonly templateId: string | null;
  readonly matchScore: number | null;
}

export interface SaveRequest {
  readonly ui: UiDocument;
  readonly analysis: StructuredOutput['analysis'];
  readonly version: number;
  readonly key: string;
  /** Saved by the editor on its own. */
  readonly automatic: boolean;
  /** The window is closing: the request must outlive it. */
  readonly leaving: boolean;
}

/** `spooled`: the server keeps it beside its database, which is away, and will write it. */
export type SaveAnswer = { readonly kind: 'saved'; readonly stored: Stored; readonly merged: boolean; readonly spooled: boolean } | { readonly kind: 'conflict' };

const accepted = 202;
/** The most that a browser sends for a page that is gone. */
const keepaliveLimit = 60_000;

export async function load(id: string): Promise<Stored> {
  return storedOf((await orThrow(api.GET('/api/resumes/optimized/{id}', { params: { path: { id } } }))).resume);
}

/** Saves once, however often it is asked with the same key. Throws an ApiProblem when it cannot. */
export async function save(id: string, request: SaveRequest): Promise<SaveAnswer> {
  const body = JSON.stringify({
    // The parts that follow from these are computed by the server.
    structured_output: { ui: request.ui, analysis: request.analysis, resume_json: {}, qa: {}, tailored_resume_text: {} },
    expected_version: request.version,
    autosave: request.automatic,
  });
  const response = await fetch(`/api/resumes/optimized/${id}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': request.key },
    body,
    keepalive: request.leaving && body.length < keepaliveLimit,
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) {
    const { resume, merged } = answer as Schemas['SaveOptimizedResumeResponse'];
    return { kind: 'saved', stored: storedOf(resume), merged: merged === true, spooled: response.status === accepted };
  }
  const problem = problemOf(answer, response.status);
  if (problem.code === 'version_conflict') return { kind: 'conflict' };
  throw problem;
}

function storedOf(record: Schemas['OptimizedResumeRecord']): Stored {
  return {
    version: record.version ?? 1,
    document: record.structured_output as StructuredOutput,
    savedAt: record.updated_at ?? '',
    title: record.title ?? '',
    templateId: record.template_id ?? null,
    matchScore: record.match_score ?? null,
  };
}
