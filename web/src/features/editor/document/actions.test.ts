import { describe, expect, it } from 'vitest';
import { acceptProposals, addableSections, excludeWeak, movedSkill, orderOf, withoutSection, withSection, wordsOf } from './actions';
import type { Bullet, UiDocument, UiSkills } from './types';

const bullet = (text: string, more: Partial<Bullet> = {}): Bullet => ({ id: text, include: true, text, alternates: [], source: '', state: 'kept', unsupported: [], ...more });
const documentOf = (...bullets: Bullet[]): UiDocument => ({ work_experience: { include: true, warnings: [], items: [{ id: 'w', bullets }] } }) as unknown as UiDocument;
const bulletsOf = (ui: UiDocument): readonly Bullet[] => ui.work_experience.items[0]?.bullets ?? [];

describe('bulk actions', () => {
  it('take the first proposal and keep what stood there as one', () => {
    const { ui, count } = acceptProposals(documentOf(bullet('Old', { alternates: [{ text: 'New', focus: 'outcome' }] }), bullet('Plain')));
    expect(count).toBe(1);
    expect(bulletsOf(ui)[0]).toMatchObject({ text: 'New', state: 'edited', alternates: [{ text: 'Old' }] });
  });

  it('leave weak bullets out without deleting them', () => {
    const { ui, count } = excludeWeak(documentOf(bullet('Did things'), bullet('Cut the time of a release from four weeks to one day')));
    expect(count).toBe(1);
    expect(bulletsOf(ui).map((one) => one.include)).toEqual([false, true]);
  });

  it('do nothing to a document that has nothing to change', () => {
    const document = documentOf(bullet('Cut the time of a release from four weeks to one day'));
    expect(excludeWeak(document).ui).toBe(document);
  });
});

describe('a skill', () => {
  const skills = { include: true, groups: { Domain: ['a', 'b'], ResearchAndValidation: [], ProductAndSystems: [], Tools: ['c'] }, alternates: { Domain: [], ResearchAndValidation: [], ProductAndSystems: [], Tools: [] } } satisfies UiSkills;

  it('moves within and between groups', () => {
    expect(movedSkill(skills, 'b', 'Domain', 'Domain', 'a').groups.Domain).toEqual(['b', 'a']);
    expect(movedSkill(skills, 'a', 'Domain', 'Tools', 'c').groups).toMatchObject({ Domain: ['b'], Tools: ['a', 'c'] });
    expect(movedSkill(skills, 'a', 'Domain', 'ResearchAndValidation', null).groups.ResearchAndValidation).toEqual(['a']);
  });
});

it('counts words, not marks', () => expect(wordsOf('Cut latency – from 840 ms to 310 ms .')).toBe(8));

it('orders sections as the document says and forgets none', () => {
  const ui = { section_order: ['skills', 'gone'], additional_sections: [{ id: 'projects' }] } as unknown as UiDocument;
  expect(orderOf(ui)).toEqual(['skills', 'professional_summary', 'work_experience', 'education', 'certifications', 'interests_or_extras', 'projects']);
});

describe('sections beyond the usual', () => {
  const empty = { additional_sections: [], section_order: ['skills'] } as unknown as UiDocument;

  it('come last, with one empty entry that has the fields of its kind, and go again', () => {
    const added = withSection(empty, 'awards', 'Awards');
    expect(added.additional_sections).toMatchObject([{ id: 'awards', key: 'awards', title: 'Awards', include: true, items: [{ include: true, title: '', awarder: '', date: '', summary: '' }] }]);
    expect(orderOf(added).at(-1)).toBe('awards');
    expect(withoutSection(added, 'awards').additional_sections).toEqual([]);
    expect(orderOf(withoutSection(added, 'awards'))).not.toContain('awards');
  });

  it('are there once of each kind, but of one’s own as many as one likes', () => {
    const twice = withSection(withSection(withSection(empty, 'custom', ''), 'custom', ''), 'awards', 'Awards');
    expect(new Set(twice.additional_sections.map((section) => section.id)).size).toBe(3);
    expect(addableSections(twice.additional_sections)).toContain('custom');
    expect(addableSections(twice.additional_sections)).not.toContain('awards');
  });
});
