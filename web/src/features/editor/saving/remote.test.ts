// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StructuredOutput } from '../document/types';
import { ownResume } from './remote';

const uiOf = (...bullets: readonly string[]) => ({ work_experience: { items: [{ id: 'w', bullets: bullets.map((text, at) => ({ id: `b${at}`, text })) }] } }) as unknown as StructuredOutput['ui'];
const answer = (version: number) => ({ success: true, resume: { version, title: 'Mine' }, structured_output: { ui: uiOf('Cared for six patients'), qa: { warnings: ['from the server'] } } });
const request = { document: { ui: uiOf(), analysis: {}, qa: {} } as unknown as StructuredOutput, ui: uiOf('Cared for six patients', ''), version: 2, key: 'k', automatic: true, leaving: false };
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});

describe('saving one’s own resume', () => {
  it('keeps a line that is still empty, which no resume keeps', async () => {
    fetched.mockResolvedValue(Response.json(answer(3)));
    const saved = await ownResume('r').save(request);
    expect(saved).toMatchObject({ kind: 'saved', merged: false, stored: { version: 3, document: { ui: request.ui, qa: { warnings: ['from the server'] } } } });
    expect(fetched.mock.calls[0]?.[0]).toBe('/api/resumes/r');
    expect(JSON.parse(fetched.mock.calls[0]?.[1]?.body as string)).toMatchObject({ expected_version: 2, structured_output: { ui: request.ui } });
  });

  it('takes what the server has when somebody else had saved meanwhile', async () => {
    fetched.mockResolvedValue(Response.json(answer(4)));
    expect(await ownResume('r').save(request)).toMatchObject({ stored: { version: 4, document: { ui: uiOf('Cared for six patients') } } });
  });

  it('is a conflict when both changed the same', async () => {
    fetched.mockResolvedValue(Response.json({ code: 'version_conflict' }, { status: 409 }));
    expect(await ownResume('r').save(request)).toEqual({ kind: 'conflict' });
  });
});
