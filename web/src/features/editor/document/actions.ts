import { moved, read, write } from './pointer';
import type { AdditionalItem, AdditionalSection, Bullet, CertificationItem, EducationItem, ExtraItem, SkillGroup, UiDocument, UiSkills, WorkItem } from './types';

/** Edits of the part that a person edits; pointers here are into `ui`. */

export const sectionNames = ['contact_information', 'target_title', 'professional_summary', 'work_experience', 'education', 'certifications', 'skills', 'interests_or_extras'] as const;
export type SectionName = (typeof sectionNames)[number];

/** Sections in page order; those that the order does not name come last. Contact and title stand at the head of every page. */
export function orderOf(ui: UiDocument): string[] {
  const all = [...sectionNames.slice(2), ...ui.additional_sections.map((section) => section.id)];
  const known = ui.section_order.filter((name) => all.includes(name));
  return [...known, ...all.filter((name) => !known.includes(name))];
}

const newId = (kind: string): string => `${kind}-${crypto.randomUUID().slice(0, 10)}`;

export const newBullet = (): Bullet => ({ id: newId('bullet'), include: true, text: '', alternates: [], source: '', state: 'new', unsupported: [] });
export const newJob = (): WorkItem => ({ id: newId('work'), include: true, company: '', location: '', title: '', start_date: '', end_date: '', bullets: [newBullet()] });
export const newEducation = (): EducationItem => ({ id: newId('education'), include: true, degree: '', field: '', institution: '', start_date: '', end_date: '', notes: '' });
export const newCertification = (): CertificationItem => ({ id: newId('certificate'), include: true, name: '', issuer: '', date: '' });
export const newExtra = (): ExtraItem => ({ id: newId('interest'), label: '', value: '' });

/** The sections that a person may add, each with the fields of its entries (JSON Resume) in the order of the form. */
const additionalFields = {
  projects: { name: '', startDate: '', endDate: '', url: '', description: '', highlights: [] },
  volunteer: { position: '', organization: '', startDate: '', endDate: '', url: '', summary: '', highlights: [] },
  publications: { name: '', publisher: '', releaseDate: '', url: '', summary: '' },
  awards: { title: '', awarder: '', date: '', summary: '' },
  languages: { language: '', fluency: '' },
  references: { name: '', reference: '' },
  custom: { text: '' },
} as const;
export type AdditionalKey = keyof typeof additionalFields;
export const additionalKeys = Object.keys(additionalFields) as AdditionalKey[];

export function isAdditionalKey(key: string): key is AdditionalKey {
  return Object.hasOwn(additionalFields, key);
}

/** An entry with the fields of its section and of the entry beside it, all empty. */
export function newAdditional(key: string, like?: AdditionalItem): AdditionalItem {
  const usual = isAdditionalKey(key) ? additionalFields[key] : { name: '' };
  const fields = Object.fromEntries(Object.entries(like ?? {}).map(([name, value]) => [name, Array.isArray(value) ? [] : '']));
  return { ...usual, ...fields, id: newId(key), include: true };
}

/** Of each kind there is one section, of one's own as many as one likes. */
export function addableSections(sections: readonly AdditionalSection[]): AdditionalKey[] {
  return additionalKeys.filter((key) => key === 'custom' || !sections.some((section) => section.key === key));
}

/** With one empty entry; last on the page. */
export function withSection(ui: UiDocument, key: AdditionalKey, title: string): UiDocument {
  const section: AdditionalSection = { id: key === 'custom' ? newId(key) : key, key, title, include: true, items: [newAdditional(key)] };
  return { ...ui, additional_sections: [...ui.additional_sections, section], section_order: [...orderOf(ui), section.id] };
}

export function withoutSection(ui: UiDocument, id: string): UiDocument {
  return { ...ui, additional_sections: ui.additional_sections.filter((section) => section.id !== id), section_order: ui.section_order.filter((name) => name !== id) };
}

export function inserted(ui: UiDocument, list: string, item: unknown): UiDocument {
  return write(ui, list, [...(read(ui, list) as readonly unknown[]), item]);
}

export function removed(ui: UiDocument, list: string, id: string): UiDocument {
  return write(ui, list, (read(ui, list) as readonly { readonly id: string }[]).filter((item) => item.id !== id));
}

export function reordered(ui: UiDocument, list: string, from: number, to: number): UiDocument {
  return write(ui, list, moved(read(ui, list) as readonly unknown[], from, to));
}

/** A skill from one place to another, between groups too; `before` null: at the end. */
export function movedSkill(skills: UiSkills, skill: string, from: SkillGroup, to: SkillGroup, before: string | null): UiSkills {
  const without = { ...skills.groups, [from]: skills.groups[from].filter((one) => one !== skill) };
  const target = without[to].filter((one) => one !== skill);
  const at = before === null ? target.length : target.indexOf(before);
  return { ...skills, groups: { ...without, [to]: [...target.slice(0, at), skill, ...target.slice(at)] } };
}

export interface Done {
  readonly ui: UiDocument;
  readonly count: number;
}

/** Each bullet with proposals takes the first of them; what it said stays among them. */
export function acceptProposals(ui: UiDocument): Done {
  return eachBullet(ui, (bullet) => {
    const [first, ...rest] = bullet.alternates;
    return first === undefined || !bullet.include ? bullet : { ...bullet, text: first.text, alternates: [...rest, { text: bullet.text, focus: first.focus }], state: 'edited' };
  });
}

const leastWords = 6;

/** A bullet with fewer than six words, or with claims that nothing supports, says too little. */
export function excludeWeak(ui: UiDocument): Done {
  return eachBullet(ui, (bullet) => (bullet.include && (wordsOf(bullet.text) < leastWords || bullet.unsupported.length > 0) ? { ...bullet, include: false } : bullet));
}

export function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function eachBullet(ui: UiDocument, change: (bullet: Bullet) => Bullet): Done {
  let count = 0;
  const items = ui.work_experience.items.map((item) => {
    const bullets = item.bullets.map((bullet) => {
      const next = change(bullet);
      if (next !== bullet) count += 1;
      return next;
    });
    return { ...item, bullets };
  });
  return { ui: count === 0 ? ui : { ...ui, work_experience: { ...ui.work_experience, items } }, count };
}
