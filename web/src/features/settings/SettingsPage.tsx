import { Group, NativeSelect, Radio, Stack, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, orThrow } from '@/api/client';
import { languages, setLanguage, useLanguage, type Language } from '@/i18n/language';
import { useText } from '@/i18n/text';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { preferredTemplate, preferTemplate } from '@/ui/preferredTemplate';
import { messages } from './messages';

const schemes: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];

export function SettingsPage() {
  const t = useText(messages);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap="xl">
        <Radio.Group label={t('language')} description={t('languageText')} value={useLanguage()} onChange={(value) => setLanguage(value === 'de' ? 'de' : 'en')}>
          <Group mt="xs">
            {(Object.keys(languages) as Language[]).map((tag) => (
              <Radio key={tag} value={tag} label={languages[tag]} lang={tag} />
            ))}
          </Group>
        </Radio.Group>
        <Radio.Group label={t('scheme')} description={t('schemeText')} value={colorScheme} onChange={(value) => setColorScheme(schemes.find((scheme) => scheme === value) ?? 'auto')}>
          <Group mt="xs">
            {schemes.map((scheme) => (
              <Radio key={scheme} value={scheme} label={t(scheme)} />
            ))}
          </Group>
        </Radio.Group>
        <TemplateChoice />
      </Stack>
    </Page>
  );
}

function TemplateChoice() {
  const t = useText(messages);
  const [chosen, setChosen] = useState(preferredTemplate() ?? '');
  const { data } = useQuery({ queryKey: ['templates'], queryFn: ({ signal }) => orThrow(api.GET('/api/templates', { signal })), staleTime: Infinity });
  const choose = (id: string): void => {
    setChosen(id);
    preferTemplate(id === '' ? null : id);
  };
  return (
    <NativeSelect
      label={t('template')}
      description={t('templateText')}
      value={chosen}
      data={[{ value: '', label: t('usual') }, ...(data?.templates.map(({ id, name }) => ({ value: id, label: name })) ?? [])]}
      onChange={(event) => choose(event.currentTarget.value)}
      maw={320}
    />
  );
}
