import { useText } from '@/i18n/text';
import { useStore, useValue } from '../document/context';
import { shownText } from '../document/links';
import { messages } from '../messages';
import { AreaField, Field } from '../parts/Field';
import { Proposals } from '../parts/Proposals';
import { Section } from '../parts/Section';
import classes from '../parts/Section.module.css';

interface SectionProps {
  readonly onReset: () => void;
  readonly handle?: React.ReactNode;
}

export function TitleSection({ onReset }: SectionProps) {
  const t = useText(messages);
  return (
    <Section name={t('title')} pointer="/ui/target_title" onReset={onReset}>
      <Field pointer="/ui/target_title/primary" label={t('title')} hideLabel hint={<div className={classes.hint}><Alternates pointer="/ui/target_title" /></div>} />
    </Section>
  );
}

export function SummarySection({ onReset, handle }: SectionProps) {
  const t = useText(messages);
  return (
    <Section name={t('summary')} pointer="/ui/professional_summary" onReset={onReset} handle={handle}>
      <AreaField
        pointer="/ui/professional_summary/primary"
        label={t('summary')}
        hideLabel
        links
        hint={
          <div className={classes.hint}>
            <Length />
            <Alternates pointer="/ui/professional_summary" />
          </div>
        }
      />
    </Section>
  );
}

function Length() {
  const t = useText(messages);
  const count = shownText(useValue<string>('/ui/professional_summary/primary')).length;
  const limit = useValue<number | undefined>('/ui/professional_summary/char_limit_hint') ?? 420;
  return count > limit ? <span className={classes.over}>{t('charsOver', { count, limit, over: count - limit })}</span> : <span>{t('chars', { count, limit })}</span>;
}

function Alternates({ pointer }: { readonly pointer: '/ui/target_title' | '/ui/professional_summary' }) {
  const store = useStore();
  const primary = useValue<string>(`${pointer}/primary`);
  const alternates = useValue<readonly string[]>(`${pointer}/alternates`);
  const take = (index: number): void => {
    const rest = alternates.filter((_, at) => at !== index);
    store.set(`${pointer}/primary`, alternates[index], { [`${pointer}/alternates`]: primary === '' ? rest : [primary, ...rest] });
  };
  return <Proposals proposals={alternates.map((text) => ({ text }))} onUse={take} />;
}
