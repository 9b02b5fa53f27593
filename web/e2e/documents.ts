import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type APIRequestContext, type Page } from '@playwright/test';

const home = resolve(import.meta.dirname, '../..');

/** The sample resume, read. Returns its id. */
export async function uploadedSample(request: APIRequestContext, url: string): Promise<string> {
  const file = { name: 'resume.pdf', mimeType: 'application/pdf', buffer: readFileSync(resolve(home, 'samples/resume.pdf')) };
  const uploaded = (await (await request.post(`${url}/api/resumes?wait=30`, { multipart: { files: file } })).json()) as { results: { resume: { id: string } }[] };
  return uploaded.results[0]?.resume.id ?? '';
}

/** The sample resume, read and made for the sample posting. Returns the id of the optimized resume. */
export async function optimizedSample(request: APIRequestContext, url: string): Promise<string> {
  const posting = (await (await request.post(`${url}/api/job-postings`, { data: { description: readFileSync(resolve(home, 'samples/job.txt'), 'utf8') } })).json()) as { job_posting: { id: string } };
  const resume = await uploadedSample(request, url);
  const optimized = (await (await request.post(`${url}/api/resumes/${resume}/optimize`, { data: { job_posting_id: posting.job_posting.id } })).json()) as { resume: { id: string } };
  return optimized.resume.id;
}

interface Stored {
  readonly version: number;
  readonly structured_output: { readonly ui: Ui };
}

interface Ui {
  readonly target_title: { readonly primary: string };
  readonly professional_summary: { readonly primary: string };
  readonly section_order: readonly string[];
  readonly work_experience: { readonly items: readonly { readonly company: string; readonly bullets: readonly { readonly id: string; readonly text: string }[] }[] };
  readonly skills: { readonly groups: Readonly<Record<string, readonly string[]>> };
}

/** What the server has. */
export async function stored(request: APIRequestContext, url: string, id: string): Promise<Stored> {
  const answer = (await (await request.get(`${url}/api/resumes/optimized/${id}`)).json()) as { resume: Stored };
  return answer.resume;
}

export async function openEditor(page: Page, url: string, id: string): Promise<void> {
  await page.goto(`${url}/optimized/${id}`);
  await expect(titleField(page)).toBeVisible();
}

export const titleField = (page: Page) => page.getByRole('textbox', { name: 'Target title' });
export const summaryField = (page: Page) => page.getByRole('textbox', { name: 'Summary' });
export const saveNote = (page: Page) => page.locator('[data-state] [role=status]');
