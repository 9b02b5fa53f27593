import { api, orThrow } from '@/api/client';
import type { Appearance, StructuredOutput } from '../document/types';

export interface PreviewPage {
  readonly hash: string;
  readonly svg: string;
}

export interface Preview {
  readonly pages: readonly PreviewPage[];
  readonly warnings: readonly string[];
  /** Whether the pages that were to be filled are. */
  readonly fit: { readonly fits: boolean; readonly message: string } | null;
}

const remembered = 60;
const known = new Map<string, string>();

/** What a request for pages or files says of the look. */
export function settingsOf(look: Appearance | undefined) {
  const { font, size, accent, spacing } = look ?? {};
  return { font: font ?? null, size: size ?? null, accent: accent ?? null, spacing: spacing ?? null };
}

/** The pages of a document; those that were seen before are not sent again. */
export async function renderPages(document: StructuredOutput, template: string | null, signal: AbortSignal): Promise<Preview> {
  const look = document.ui.appearance;
  const answer = await orThrow(
    api.POST('/api/preview', {
      body: {
        structured_output: { ui: document.ui, analysis: document.analysis, resume_json: {}, qa: {}, tailored_resume_text: {} },
        template: look?.template ?? template,
        page: look?.page ?? null,
        settings: settingsOf(look),
        fit: look?.fit ?? null,
        known: [...known.keys()],
      },
      signal,
    }),
  );
  const pages = answer.pages.map(({ hash, svg }) => ({ hash, svg: svg ?? known.get(hash) ?? '' }));
  for (const page of pages) {
    known.delete(page.hash);
    known.set(page.hash, page.svg);
  }
  for (const hash of [...known.keys()].slice(0, Math.max(0, known.size - remembered))) known.delete(hash);
  return { pages, warnings: answer.warnings, fit: answer.fit ?? null };
}
