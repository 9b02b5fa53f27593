import { useText } from '@/i18n/text';
import { contactFields, type ContactField } from '../document/types';
import { messages } from '../messages';
import { Field } from '../parts/Field';
import { Section } from '../parts/Section';
import classes from '../parts/Section.module.css';
import { useSource } from '../saving/remote';

const types: Partial<Record<ContactField, 'email' | 'tel' | 'url'>> = { email: 'email', phone: 'tel', linkedin: 'url', website: 'url' };

export function ContactSection({ onReset }: { readonly onReset: () => void }) {
  const t = useText(messages);
  const { isForPosting } = useSource();
  return (
    <Section name={t('contact')} pointer="/ui/contact_information" onReset={onReset}>
      <div className={classes.grid}>
        {contactFields.map((field) => (
          <Field key={field} pointer={`/ui/contact_information/fields/${field}`} {...(isForPosting && { lock: `/ui/contact_information/locks/${field}` })} label={t(field)} type={types[field] ?? 'text'} />
        ))}
      </div>
    </Section>
  );
}
