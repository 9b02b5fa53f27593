import { Button, Menu } from '@mantine/core';
import { Plus } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { addableSections, orderOf, withSection, type AdditionalKey } from '../document/actions';
import { useEntries, useStore, useValue } from '../document/context';
import { jumpTo } from '../document/jump';
import { moved } from '../document/pointer';
import type { AdditionalSection as SectionOf, UiDocument } from '../document/types';
import { messages } from '../messages';
import { SortableList } from '../parts/SortableList';
import { AdditionalSection } from './AdditionalSection';
import { ContactSection } from './ContactSection';
import { ExperienceSection } from './ExperienceSection';
import { CertificationsSection, EducationSection, ExtrasSection } from './ListSections';
import { SkillsSection } from './SkillsSection';
import { SummarySection, TitleSection } from './TitleSection';

interface EditorFormProps {
  /** Takes a section back to how it was written; its pointer and what it is called. */
  readonly onReset: (section: string, name: string) => void;
}

/** Drawn anew only when sections come, go or move. */
export const EditorForm = memo(function EditorForm({ onReset }: EditorFormProps) {
  const t = useText(messages);
  const store = useStore();
  const names = useNames();
  const order = useOrder();
  const additional = useAdditional();
  const move = (from: number, to: number): void => store.change('/ui/section_order', (ui) => ({ ...ui, section_order: moved(order, from, to) }));
  const sectionOf = (name: string, handle: ReactNode): ReactNode => {
    const reset = (): void => onReset(name, names(name));
    switch (name) {
      case 'professional_summary':
        return <SummarySection handle={handle} onReset={reset} />;
      case 'work_experience':
        return <ExperienceSection handle={handle} onReset={reset} />;
      case 'education':
        return <EducationSection handle={handle} onReset={reset} />;
      case 'certifications':
        return <CertificationsSection handle={handle} onReset={reset} />;
      case 'skills':
        return <SkillsSection handle={handle} onReset={reset} />;
      case 'interests_or_extras':
        return <ExtrasSection handle={handle} onReset={reset} />;
      default:
        return <AdditionalSection index={additional.findIndex((section) => section.id === name)} handle={handle} onReset={reset} />;
    }
  };
  return (
    <div>
      <ContactSection onReset={() => onReset('contact_information', t('contact'))} />
      <TitleSection onReset={() => onReset('target_title', t('title'))} />
      <SortableList items={order.map((id) => ({ id }))} nameOf={({ id }) => names(id)} onMove={move}>
        {({ id }, _, handle) => sectionOf(id, handle)}
      </SortableList>
      <AddSection additional={additional} />
    </div>
  );
});

/** Kinds of sections that the page does not have yet; the new one is where the person goes on. */
function AddSection({ additional }: { readonly additional: readonly SectionOf[] }) {
  const t = useText(messages);
  const store = useStore();
  const add = (key: AdditionalKey): void => {
    store.change('/ui/additional_sections', (ui) => withSection(ui, key, key === 'custom' ? '' : t(key)));
    requestAnimationFrame(() => jumpTo(`/ui/additional_sections/${additional.length}`));
  };
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" mt="md" leftSection={<Plus size={16} aria-hidden />}>
          {t('addSection')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {addableSections(additional).map((key) => (
          <Menu.Item key={key} onClick={() => add(key)}>
            {t(key)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function useAdditional(): readonly SectionOf[] {
  return useEntries<SectionOf>('/ui/additional_sections', titleOf);
}

const titleOf = (section: SectionOf): string => section.title;

function useOrder(): string[] {
  const section_order = useValue<readonly string[]>('/ui/section_order');
  const additional_sections = useAdditional();
  return orderOf({ section_order, additional_sections } as UiDocument);
}

function useNames(): (name: string) => string {
  const t = useText(messages);
  const additional = useAdditional();
  const known: Readonly<Record<string, string>> = {
    professional_summary: t('summary'),
    work_experience: t('work'),
    education: t('education'),
    certifications: t('certifications'),
    skills: t('skills'),
    interests_or_extras: t('extras'),
  };
  return (name) => known[name] ?? additional.find((section) => section.id === name)?.title ?? name;
}
