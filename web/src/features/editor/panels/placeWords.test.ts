// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textOf } from '@/i18n/text';
import type { UiDocument } from '../document/types';
import { messages } from '../messages';
import { placeWords, valueWords } from './placeWords';

const t = textOf(messages);
const ui = { work_experience: { items: [{ title: 'Nurse', company: 'Northgate' }] }, additional_sections: [{ id: 'custom-1', title: 'Patents' }] } as unknown as UiDocument;

describe('places of a document', () => {
  it('are called as the form calls them', () => {
    expect(placeWords('/ui/work_experience/items/0/bullets/2/text', ui, t)).toBe('Experience · Nurse, Northgate · Bullet 3');
    expect(placeWords('/work/0/highlights/1', ui, t)).toBe('Experience · Nurse, Northgate · Bullet 2');
    expect(placeWords('/contact_information/fields/first_name', ui, t)).toBe('Contact · First name');
    expect(placeWords('/basics/label', ui, t)).toBe('Target title');
    expect(placeWords('/ui/additional_sections/0/items/1/text', ui, t)).toBe('Patents');
    expect(placeWords('/ui/section_order/3', ui, t)).toBe('Order of the sections');
    expect(placeWords('/ui/skills/groups/Tools/1', ui, t)).toBe('Skills · Tools');
  });
});

describe('what stands there', () => {
  it('names sections and switches instead of ids', () => {
    expect(valueWords('/ui/section_order', ['education', 'custom-1'], ui, t)).toBe('Education · Patents');
    expect(valueWords('/ui/section_order/2', 'work_experience', ui, t)).toBe('Experience');
    expect(valueWords('/meta', { vitae: { sectionOrder: ['skills'], lineIds: { w: ['x'] } } }, ui, t)).toBe('Skills');
    expect(valueWords('/ui/work_experience/items/0/include', false, ui, t)).toBe('Left out');
    expect(valueWords('/ui/work_experience/items/0/bullets/0/state', 'edited', ui, t)).toBe('');
    expect(valueWords('/ui/target_title/primary', 'Nurse', ui, t)).toBe('Nurse');
  });
});
