import { Button, Text, Title } from '@mantine/core';
import { ApiProblem, isNotFound } from '@/api/problem';
import { useText } from '@/i18n/text';
import { uiMessages } from './messages';
import classes from './Page.module.css';

/** What went wrong and what to do next. */
export function Problem({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const t = useText(uiMessages);
  const { title, remedy } = useWording(error);
  return (
    <div className={classes.empty} role="alert">
      <Title order={2}>{title}</Title>
      <Text c="dimmed" mt={8}>
        {remedy}
      </Text>
      {retry !== undefined && (
        <Button mt="md" variant="default" onClick={retry}>
          {t('again')}
        </Button>
      )}
    </div>
  );
}

function useWording(error: unknown): { title: string; remedy: string } {
  const t = useText(uiMessages);
  if (isNotFound(error)) return { title: t('notFound'), remedy: t('notFoundRemedy') };
  if (!(error instanceof ApiProblem)) return { title: t('failed'), remedy: t('failedRemedy') };
  if (error.status === 0 || error.status === 503) return { title: t('unreachable'), remedy: t('unreachableRemedy') };
  return { title: sentence(error.message) || t('failed'), remedy: sentence(error.remedy) || t('failedRemedy') };
}

function sentence(text: string): string {
  return text === '' ? '' : text.charAt(0).toUpperCase() + text.slice(1);
}
