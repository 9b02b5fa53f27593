import { Button, Menu } from '@mantine/core';
import { EyeOff, Plus, WandSparkles } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { notifyDone } from '@/ui/notify';
import { useText } from '@/i18n/text';
import { acceptProposals, excludeWeak, inserted, newBullet, newJob, reordered, type Done } from '../document/actions';
import { useEntries, useStore, useValue } from '../document/context';
import type { Bullet, UiDocument, WorkItem } from '../document/types';
import { messages } from '../messages';
import { Entry } from '../parts/Entry';
import { EntryList } from '../parts/EntryList';
import { AreaField, Field } from '../parts/Field';
import { Section } from '../parts/Section';
import classes from '../parts/Section.module.css';
import { SortableList } from '../parts/SortableList';
import { BulletRow } from './BulletRow';

const list = '/work_experience/items';

export function ExperienceSection({ onReset, handle }: { readonly onReset: () => void; readonly handle: ReactNode }) {
  const t = useText(messages);
  return (
    <Section name={t('work')} pointer="/ui/work_experience" onReset={onReset} handle={handle} menu={<BulkItems />}>
      <EntryList<WorkItem> list={list} nameOf={nameOf(t('newItem'))} add={t('addRole')} make={newJob}>
        {(item, index, grip) => <Job id={item.id} name={nameOf(t('newItem'))(item)} index={index} handle={grip} />}
      </EntryList>
    </Section>
  );
}

const nameOf = (fallback: string) => (item: WorkItem): string => [item.title, item.company].filter((part) => part !== '').join(' · ') || fallback;

function BulkItems() {
  const t = useText(messages);
  const store = useStore();
  const run = (action: (ui: UiDocument) => Done, said: 'acceptedAll' | 'excludedWeak'): void => {
    const { ui, count } = action(store.current().ui);
    store.change('/ui/work_experience', () => ui);
    if (count === 0) notifyDone(t('nothingToDo'));
    else notifyDone(t(said, { count }), () => store.undo());
  };
  return (
    <>
      <Menu.Label>{t('bulk')}</Menu.Label>
      <Menu.Item leftSection={<WandSparkles size={16} aria-hidden />} onClick={() => run(acceptProposals, 'acceptedAll')}>
        {t('acceptAll')}
      </Menu.Item>
      <Menu.Item leftSection={<EyeOff size={16} aria-hidden />} onClick={() => run(excludeWeak, 'excludedWeak')}>
        {t('excludeWeak')}
      </Menu.Item>
    </>
  );
}

const Job = memo(function Job({ id, name, index, handle }: { readonly id: string; readonly name: string; readonly index: number; readonly handle: ReactNode }) {
  const t = useText(messages);
  const at = `/ui${list}/${index}`;
  return (
    <Entry name={name} list={list} index={index} id={id} handle={handle}>
      <div className={classes.grid}>
        <Field pointer={`${at}/title`} label={t('role')} />
        <Field pointer={`${at}/company`} label={t('company')} />
        <Field pointer={`${at}/location`} label={t('location')} />
        <div className={classes.grid} style={{ gridTemplateColumns: '1fr 1fr' }}>
          <Field pointer={`${at}/start_date`} label={t('start')} />
          <Field pointer={`${at}/end_date`} label={t('end')} />
        </div>
      </div>
      <Description pointer={`${at}/summary`} />
      <Bullets list={`${list}/${index}/bullets`} />
    </Entry>
  );
});

/** A job that was described in a paragraph keeps it beside its bullets. */
function Description({ pointer }: { readonly pointer: string }) {
  const t = useText(messages);
  return useValue<string | undefined>(pointer) === undefined ? null : <AreaField pointer={pointer} label={t('json.summary')} links />;
}

function Bullets({ list: bullets }: { readonly list: string }) {
  const t = useText(messages);
  const store = useStore();
  const nameOfBullet = (item: Bullet): string => item.text.slice(0, 40) || t('bullet');
  const items = useEntries<Bullet>(`/ui${bullets}`, nameOfBullet);
  const add = (): void => {
    store.change(`/ui${bullets}`, (ui) => inserted(ui, bullets, newBullet()));
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-pointer="/ui${bullets}/${items.length}/text"]`)?.focus());
  };
  return (
    <div>
      <SortableList items={items} nameOf={nameOfBullet} onMove={(from, to) => store.change(`/ui${bullets}`, (ui) => reordered(ui, bullets, from, to))}>
        {(item, index, handle) => <BulletRow id={item.id} list={bullets} index={index} handle={handle} />}
      </SortableList>
      <Button mt={4} variant="subtle" size="compact-sm" leftSection={<Plus size={15} aria-hidden />} onClick={add}>
        {t('addBullet')}
      </Button>
    </div>
  );
}
