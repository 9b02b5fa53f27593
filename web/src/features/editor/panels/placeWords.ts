import type { messages } from '../messages';
import type { Translate } from '@/i18n/text';
import { partsOf } from '../document/pointer';
import type { UiDocument } from '../document/types';
import { wordsOfValue } from '../document/wordsOfValue';

type Key = keyof typeof messages.en;
type Say = Translate<Key>;

/** What the form calls the sections and fields of both documents, that of the editor and JSON Resume. */
const sections: Readonly<Record<string, Key>> = {
  contact_information: 'contact', basics: 'contact', target_title: 'title', professional_summary: 'summary', work_experience: 'work', work: 'work', education: 'education', certifications: 'certifications', certificates: 'certifications',
  skills: 'skills', interests_or_extras: 'extras', interests: 'extras', projects: 'projects', volunteer: 'volunteer', publications: 'publications', awards: 'awards', languages: 'languages', references: 'references', customSections: 'custom',
  section_order: 'order', sectionOrder: 'order', appearance: 'look',
};
const fields: Readonly<Record<string, Key>> = {
  first_name: 'first_name', last_name: 'last_name', email: 'email', phone: 'phone', linkedin: 'linkedin', website: 'website', url: 'website', location: 'location', title: 'role', position: 'role', company: 'company',
  start_date: 'start', startDate: 'start', end_date: 'end', endDate: 'end', degree: 'degree', studyType: 'degree', field: 'field', area: 'field', institution: 'institution', notes: 'notes', name: 'name', issuer: 'issuer', date: 'date',
  label: 'label', value: 'value', summary: 'summary', Domain: 'Domain', ResearchAndValidation: 'ResearchAndValidation', ProductAndSystems: 'ProductAndSystems', Tools: 'Tools', font: 'font', accent: 'accent', spacing: 'spacing',
  size: 'size', page: 'paper', template: 'template',
};

/** A place of the document as a person calls it: "Experience · Nurse, Northgate · Bullet 2". */
export function placeWords(pointer: string, ui: UiDocument, t: Say): string {
  const parts = partsOf(pointer).filter((part) => !['ui', 'meta', 'vitae', 'items', 'fields', 'groups', 'primary', 'text'].includes(part));
  const [first = '', second = '', ...rest] = parts;
  if (first === 'basics') return words([second === 'label' ? t('title') : second === 'summary' ? t('summary') : `${t('contact')}${fieldName(second, t)}`]);
  const section = first === 'additional_sections' ? ui.additional_sections[Number(second)]?.title : named(sections, first, t);
  const isJob = first === 'work_experience' || first === 'work';
  const job = isJob && isIndex(second) ? ui.work_experience.items[Number(second)] : undefined;
  const [field = '', index = ''] = isIndex(second) ? rest : [second, ...rest];
  const isLine = field === 'bullets' || field === 'highlights';
  return words([section, job === undefined ? '' : words([job.title, job.company], ', '), isLine ? (isIndex(index) ? `${t('bullet')} ${Number(index) + 1}` : t('bullets')) : named(fields, field, t)]);
}

/** What stands there, without ids: sections by their names, switches in words. Empty for what says nothing to a person. */
export function valueWords(pointer: string, value: unknown, ui: UiDocument, t: Say): string {
  if (/\/(state|source|id|lineIds|include_parts_summary|preview|source_groups|locks)(\/|$)/.test(pointer)) return '';
  if (/\/(section_order|sectionOrder)(\/|$)/.test(pointer)) return orderWords(value, ui, t);
  if (/^\/meta(\/vitae)?$/.test(pointer)) return metaWords(value, ui, t);
  if (typeof value === 'boolean' && pointer.endsWith('/include')) return t(value ? 'shown' : 'hidden');
  return wordsOfValue(value);
}

function metaWords(value: unknown, ui: UiDocument, t: Say): string {
  const { vitae, sectionOrder, appearance } = { ...(value as Readonly<Record<string, unknown>> | null) };
  return vitae === undefined ? words([sectionOrder === undefined ? '' : orderWords(sectionOrder, ui, t), wordsOfValue(appearance)]) : metaWords(vitae, ui, t);
}

function orderWords(value: unknown, ui: UiDocument, t: Say): string {
  const names = Array.isArray(value) ? (value as unknown[]) : [value];
  return words(names.map((name) => (typeof name !== 'string' ? '' : (ui.additional_sections.find((section) => section.id === name)?.title ?? (named(sections, name, t) || name)))));
}

const words = (texts: readonly (string | undefined)[], between = ' · '): string => texts.filter((text) => text !== undefined && text !== '').join(between);
const isIndex = (part: string): boolean => /^\d+$/.test(part);
const fieldName = (part: string, t: Say): string => (named(fields, part, t) === '' ? '' : ` · ${named(fields, part, t)}`);

function named(names: Readonly<Record<string, Key>>, part: string, t: Say): string {
  const key = Object.hasOwn(names, part) ? names[part] : undefined;
  return key === undefined ? '' : t(key);
}
