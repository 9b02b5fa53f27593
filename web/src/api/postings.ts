import { api, idempotencyKey, orThrow, type Schemas } from './client';

const address = /^(https?:\/\/)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]\S*)?$/iu;

/** The address that a text is, with its scheme; null when it is something else. */
export function addressIn(text: string): string | null {
  const trimmed = text.trim();
  const found = address.exec(trimmed);
  return found === null ? null : found[1] === undefined ? `https://${trimmed}` : trimmed;
}

/** Keeps a posting; when only its address is given, the server reads the page. */
export async function keepPosting(text: string): Promise<Schemas['JobPostingRecord']> {
  const url = addressIn(text);
  const body: Schemas['PostingRequest'] = url === null ? { description: text } : await fetched(url);
  return (await orThrow(api.POST('/api/job-postings', { body, headers: { 'Idempotency-Key': idempotencyKey() } }))).job_posting;
}

async function fetched(url: string): Promise<Schemas['PostingRequest']> {
  const { description, title, company, location, source_url } = await orThrow(api.POST('/api/job-postings/fetch', { body: { url } }));
  return { description, title: title ?? null, company: company ?? null, location: location ?? null, source_url };
}
