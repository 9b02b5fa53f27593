import { Button, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { uiMessages } from './messages';
import classes from './Page.module.css';
import { wordingOf } from './wording';

interface ProblemProps {
  readonly error: unknown;
  readonly retry?: () => void;
  /** Another way on. */
  readonly children?: ReactNode;
}

/** What went wrong and what to do next. */
export function Problem({ error, retry, children }: ProblemProps) {
  const t = useText(uiMessages);
  const { title, remedy } = wordingOf(error, t);
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
      {children}
    </div>
  );
}
