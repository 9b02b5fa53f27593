import { Text, Title } from '@mantine/core';
import type { Schemas } from '@/api/client';
import { useText } from '@/i18n/text';
import { messages } from './messages';
import classes from './Posting.module.css';

const degrees = ['associate', 'bachelor', 'master', 'doctorate'] as const;

/** What a posting asks for, in its own words. */
export function Asks({ analysis }: { readonly analysis: Schemas['JobAnalysis'] | null | undefined }) {
  const t = useText(messages);
  const found = analysis ?? {};
  const degreeName = (level: string): string => {
    const known = degrees.find((one) => one === level.toLowerCase());
    return known === undefined ? level : t(known);
  };
  const facts = [
    typeof found.min_years === 'number' ? t('years', { count: found.min_years }) : '',
    found.seniority ? t('seniority', { level: found.seniority }) : '',
    found.degree ? t('degree', { degree: degreeName(found.degree) }) : '',
  ].filter((fact) => fact !== '');
  const lists = [
    { title: t('must'), items: found.must_have_skills },
    { title: t('nice'), items: found.nice_to_have_skills },
    { title: t('rules'), items: found.compliance_or_regulatory },
    { title: t('duties'), items: found.responsibilities },
    { title: t('tools'), items: found.tooling },
    { title: t('keywords'), items: found.domain_keywords },
  ].flatMap(({ title, items = [] }) => (items.length === 0 ? [] : [{ title, items }]));
  return (
    <section>
      <Title order={2}>{t('asks')}</Title>
      <Text size="sm" c="dimmed" mb="sm">
        {facts.length === 0 && lists.length === 0 ? t('nothingAsked') : t('asksHint')}
      </Text>
      {facts.length > 0 && <Text mb="sm">{facts.join(' · ')}</Text>}
      {lists.map((list) => (
        <div key={list.title} className={classes.asks}>
          <Title order={3}>{list.title}</Title>
          <ul>
            {list.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
