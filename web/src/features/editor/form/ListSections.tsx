import type { ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { newCertification, newEducation, newExtra } from '../document/actions';
import type { CertificationItem, EducationItem, ExtraItem } from '../document/types';
import { messages } from '../messages';
import { Entry } from '../parts/Entry';
import { EntryList } from '../parts/EntryList';
import { AreaField, Field } from '../parts/Field';
import { Section } from '../parts/Section';
import classes from '../parts/Section.module.css';

interface SectionProps {
  readonly onReset: () => void;
  readonly handle: ReactNode;
}

export function EducationSection({ onReset, handle }: SectionProps) {
  const t = useText(messages);
  const list = '/education/items';
  const nameOf = (item: EducationItem): string => [item.degree, item.institution].filter((part) => part !== '').join(' · ') || t('newItem');
  return (
    <Section name={t('education')} pointer="/ui/education" onReset={onReset} handle={handle}>
      <EntryList<EducationItem> list={list} nameOf={nameOf} add={t('addEducation')} make={newEducation}>
        {(item, index, grip) => (
          <Entry name={nameOf(item)} list={list} index={index} id={item.id} handle={grip}>
            <div className={classes.grid}>
              {(['degree', 'field', 'institution'] as const).map((field) => (
                <Field key={field} pointer={`/ui${list}/${index}/${field}`} label={t(field)} />
              ))}
              <Field pointer={`/ui${list}/${index}/start_date`} label={t('start')} />
              <Field pointer={`/ui${list}/${index}/end_date`} label={t('end')} />
            </div>
            <AreaField pointer={`/ui${list}/${index}/notes`} label={t('notes')} />
          </Entry>
        )}
      </EntryList>
    </Section>
  );
}

export function CertificationsSection({ onReset, handle }: SectionProps) {
  const t = useText(messages);
  const list = '/certifications/items';
  const nameOf = (item: CertificationItem): string => item.name || t('newItem');
  return (
    <Section name={t('certifications')} pointer="/ui/certifications" onReset={onReset} handle={handle}>
      <EntryList<CertificationItem> list={list} nameOf={nameOf} add={t('addCertification')} make={newCertification}>
        {(item, index, grip) => (
          <Entry name={nameOf(item)} list={list} index={index} id={item.id} handle={grip}>
            <div className={classes.grid}>
              {(['name', 'issuer', 'date'] as const).map((field) => (
                <Field key={field} pointer={`/ui${list}/${index}/${field}`} label={t(field)} />
              ))}
            </div>
          </Entry>
        )}
      </EntryList>
    </Section>
  );
}

export function ExtrasSection({ onReset, handle }: SectionProps) {
  const t = useText(messages);
  const list = '/interests_or_extras/items';
  const nameOf = (item: ExtraItem): string => item.label || t('newItem');
  return (
    <Section name={t('extras')} pointer="/ui/interests_or_extras" onReset={onReset} handle={handle}>
      <EntryList<ExtraItem> list={list} nameOf={nameOf} add={t('addExtra')} make={newExtra}>
        {(item, index, grip) => (
          <Entry name={nameOf(item)} list={list} index={index} id={item.id} handle={grip} withSwitch={false}>
            <div className={classes.grid}>
              <Field pointer={`/ui${list}/${index}/label`} label={t('label')} />
              <Field pointer={`/ui${list}/${index}/value`} label={t('value')} />
            </div>
          </Entry>
        )}
      </EntryList>
    </Section>
  );
}
