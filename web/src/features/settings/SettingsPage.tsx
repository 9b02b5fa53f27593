import { Group, Radio, Stack, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { languages, setLanguage, useLanguage, type Language } from '@/i18n/language';
import { useText } from '@/i18n/text';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
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
      </Stack>
    </Page>
  );
}
