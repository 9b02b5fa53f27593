import type { ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { notifyDone } from '@/ui/notify';
import { isAdditionalKey, newAdditional, withoutSection } from '../document/actions';
import { useStore, useValue } from '../document/context';
import type { AdditionalItem, AdditionalSection as SectionOf } from '../document/types';
import { messages } from '../messages';
import { Area, AreaField, Field } from '../parts/Field';
import { Entry } from '../parts/Entry';
import { EntryList } from '../parts/EntryList';
import { Section } from '../parts/Section';
import classes from '../parts/Section.module.css';

type NamedField<Key = keyof typeof messages.en> = Key extends `json.${infer Name}` ? Name : never;

const longTexts = new Set(['description', 'summary', 'reference', 'text']);

/** Projects, languages, awards and whatever else a resume holds: the fields are those of JSON Resume. */
export function AdditionalSection({ index, handle, onReset }: { readonly index: number; readonly handle: ReactNode; readonly onReset: () => void }) {
  const t = useText(messages);
  const list = `/additional_sections/${index}/items`;
  const section = useValue<SectionOf>(`/ui/additional_sections/${index}`);
  const nameOf = (item: AdditionalItem): string => firstText(item) || t('newItem');
  const store = useStore();
  const name = section.title !== '' ? section.title : isAdditionalKey(section.key) ? t(section.key) : section.key;
  const remove = (): void => {
    store.change('/ui/additional_sections', (ui) => withoutSection(ui, section.id));
    notifyDone(t('removed', { name }), () => store.undo());
  };
  return (
    <Section name={name} pointer={`/ui/additional_sections/${index}`} handle={handle} onReset={onReset} onRemove={remove}>
      {section.key === 'custom' && <Field pointer={`/ui/additional_sections/${index}/title`} label={t('sectionTitle')} />}
      <EntryList<AdditionalItem> list={list} nameOf={nameOf} add={t('addItem')} make={() => newAdditional(section.key, section.items[0])}>
        {(item, at, grip) => (
          <Entry name={nameOf(item)} list={list} index={at} id={item.id} handle={grip}>
            <Fields item={item} pointer={`/ui${list}/${at}`} />
          </Entry>
        )}
      </EntryList>
    </Section>
  );
}

function Fields({ item, pointer }: { readonly item: AdditionalItem; readonly pointer: string }) {
  const t = useText(messages);
  const labelOf = (name: string): string => (isNamed(name) ? t(`json.${name}`) : spelled(name));
  const names = Object.keys(item).filter((name) => name !== 'id' && name !== 'include');
  const short = names.filter((name) => typeof item[name] === 'string' && !longTexts.has(name));
  return (
    <>
      <div className={classes.grid}>
        {short.map((name) => (
          <Field key={name} pointer={`${pointer}/${name}`} label={labelOf(name)} />
        ))}
      </div>
      {names
        .filter((name) => longTexts.has(name))
        .map((name) => (
          <AreaField key={name} pointer={`${pointer}/${name}`} label={labelOf(name)} links />
        ))}
      {names
        .filter((name) => isTexts(item[name]))
        .map((name) => (
          <TextsField key={name} pointer={`${pointer}/${name}`} label={labelOf(name)} links={name === 'highlights'} />
        ))}
    </>
  );
}

/** A list of short texts, separated by semicolons while it is written. */
function TextsField({ pointer, label, links }: { readonly pointer: string; readonly label: string; readonly links: boolean }) {
  const store = useStore();
  const texts = useValue<readonly string[]>(pointer);
  return <Area pointer={pointer} label={label} links={links} value={texts.join('; ')} onChange={(text) => store.set(pointer, text === '' ? [] : text.split(/; ?/))} />;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function firstText(item: AdditionalItem): string {
  const found = Object.entries(item).find(([name, value]) => name !== 'id' && typeof value === 'string' && value !== '');
  return typeof found?.[1] === 'string' ? found[1] : '';
}

const isNamed = (name: string): name is NamedField => Object.hasOwn(messages.en, `json.${name}`);

/** `someField` of another program as "Some field". */
function spelled(name: string): string {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
