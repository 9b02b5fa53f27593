import { createContext, use } from 'react';
import { api, orThrow, type Schemas } from '@/api/client';
import { problemOf } from '@/api/problem';
import type { QualityReport, StructuredOutput, UiDocument } from '../document/types';

export interface Stored {
  readonly version: number;
  readonly document: StructuredOutput;
  readonly savedAt: string;
  readonly title: string;
  readonly templateId: string | null;
  readonly matchScore: number | null;
}

export interface SaveRequest {
  readonly document: StructuredOutput;
  readonly ui: UiDocument;
  readonly version: number;
  readonly key: string;
  /** Saved by the editor on its own. */
  readonly automatic: boolean;
  /** The window is closing: the request must outlive it. */
  readonly leaving: boolean;
}

/** `spooled`: the server keeps it beside its database, which is away, and will write it. */
export type SaveAnswer = { readonly kind: 'saved'; readonly stored: Stored; readonly merged: boolean; readonly spooled: boolean } | { readonly kind: 'conflict' };

export type VersionItem = Schemas['VersionListItem'];
export type VersionDiff = Schemas['DiffVersionsResponse'];

/** Where a document is kept, and its history. What asks throws an ApiProblem when it cannot. */
export interface DocumentSource {
  readonly id: string;
  /** Whether it was made for a posting: then it is measured against that and compared with the resume it was made from, and what is left out of it stays in that resume. */
  readonly isForPosting: boolean;
  /** Live notices about it are called `resume.saved` or `optimized_resume.saved`. */
  readonly notices: 'resume' | 'optimized_resume';
  /** What an export names. */
  readonly exported: { readonly resume_id: string } | { readonly optimized_resume_id: string };
  readonly load: () => Promise<Stored>;
  /** Saves once, however often it is asked with the same key. */
  readonly save: (request: SaveRequest) => Promise<SaveAnswer>;
  readonly versions: (signal: AbortSignal) => Promise<readonly VersionItem[]>;
  readonly version: (version: number) => Promise<StructuredOutput>;
  readonly diff: (from: number, to: number, signal: AbortSignal) => Promise<VersionDiff>;
  /** The number of the version that it made; null when none is told. */
  readonly restore: (version: number) => Promise<number | null>;
  readonly nameVersion: (version: number, name: string) => Promise<unknown>;
}

export const SourceContext = createContext<DocumentSource | null>(null);

export function useSource(): DocumentSource {
  const source = use(SourceContext);
  if (source === null) throw new Error('there is no document around this part');
  return source;
}

/** A resume made for a posting. */
export function optimizedResume(id: string): DocumentSource {
  const at = (version: number) => ({ params: { path: { id, version } } });
  return {
    id,
    isForPosting: true,
    notices: 'optimized_resume',
    exported: { optimized_resume_id: id },
    load: async () => storedOf((await orThrow(api.GET('/api/resumes/optimized/{id}', { params: { path: { id } } }))).resume),
    save: (request) => patch(`/api/resumes/optimized/${id}`, request, (answer) => storedOf((answer as Schemas['SaveOptimizedResumeResponse']).resume)),
    versions: async (signal) => (await orThrow(api.GET('/api/resumes/optimized/{id}/versions', { params: { path: { id } }, signal }))).versions,
    version: async (version) => (await orThrow(api.GET('/api/resumes/optimized/{id}/versions/{version}', at(version)))).document as StructuredOutput,
    diff: (from, to, signal) => orThrow(api.GET('/api/resumes/optimized/{id}/versions/diff', { params: { path: { id }, query: { from, to } }, signal })),
    restore: async (version) => (await orThrow(api.POST('/api/resumes/optimized/{id}/versions/{version}/restore', at(version)))).resume.version ?? null,
    nameVersion: (version, name) => orThrow(api.PATCH('/api/resumes/optimized/{id}/versions/{version}', { ...at(version), body: { name } })),
  };
}

/** One's own resume, of which others are made. */
export function ownResume(id: string): DocumentSource {
  const at = (version: number) => ({ params: { path: { id, version } } });
  const load = async (version?: number): Promise<Stored> => {
    const { structured_output, title, template_id, updated_at, version: found } = await orThrow(api.GET('/api/resumes/{id}/document', { params: { path: { id }, query: version === undefined ? {} : { version } } }));
    return { version: found, document: withoutPosting(structured_output), savedAt: updated_at, title, templateId: template_id ?? null, matchScore: null };
  };
  return {
    id,
    isForPosting: false,
    notices: 'resume',
    exported: { resume_id: id },
    load: () => load(),
    save: (request) =>
      patch(`/api/resumes/${id}`, request, (answer) => {
        const { resume, structured_output } = answer as Schemas['SaveResumeResponse'];
        const document = withoutPosting(structured_output);
        return {
          version: resume.version ?? 1,
          // A line that is empty yet is kept by no resume; while one writes it stays. Unless others saved in between, what was sent is what is there.
          document: resume.version === request.version + 1 ? { ...document, ui: request.ui } : document,
          savedAt: resume.updated_at ?? '',
          title: resume.title ?? '',
          templateId: resume.template_id ?? null,
          matchScore: null,
        };
      }),
    versions: async (signal) => (await orThrow(api.GET('/api/resumes/{id}/versions', { params: { path: { id } }, signal }))).versions,
    version: async (version) => (await load(version)).document,
    diff: (from, to, signal) => orThrow(api.GET('/api/resumes/{id}/versions/diff', { params: { path: { id }, query: { from, to } }, signal })),
    restore: async (version) => (await orThrow(api.POST('/api/resumes/{id}/versions/{version}/restore', at(version)))).resume.version ?? null,
    nameVersion: (version, name) => orThrow(api.PATCH('/api/resumes/{id}/versions/{version}', { ...at(version), body: { name } })),
  };
}

type Merged = Pick<Schemas['SaveResumeResponse'], 'merged'>;

const accepted = 202;
/** The most that a browser sends for a page that is gone. */
const keepaliveLimit = 60_000;

async function patch(url: string, request: SaveRequest, read: (answer: Merged) => Stored): Promise<SaveAnswer> {
  const body = JSON.stringify({
    // The parts that follow from these are computed by the server.
    structured_output: { ui: request.ui, analysis: request.document.analysis, resume_json: {}, qa: {}, tailored_resume_text: {} },
    expected_version: request.version,
    autosave: request.automatic,
  });
  const response = await fetch(url, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': request.key },
    body,
    keepalive: request.leaving && body.length < keepaliveLimit,
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return { kind: 'saved', stored: read(answer as Merged), merged: (answer as Merged).merged === true, spooled: response.status === accepted };
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

function withoutPosting(edited: Schemas['EditedResume'] | null | undefined): StructuredOutput {
  return { ui: edited?.ui as unknown as UiDocument, qa: edited?.qa as unknown as QualityReport, analysis: {} };
}
