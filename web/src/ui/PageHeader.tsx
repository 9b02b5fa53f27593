import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Page.module.css';
import { useTitle } from './useTitle';

interface PageHeaderProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** The page's one primary action, and what stands beside it. */
  readonly children?: ReactNode;
}

export function PageHeader({ title, lead, children }: PageHeaderProps) {
  useTitle(title);
  return (
    <header className={classes.header}>
      <div>
        <Title order={1}>{title}</Title>
        {lead !== undefined && (
          <Text c="dimmed" mt={4}>
            {lead}
          </Text>
        )}
      </div>
      {children !== undefined && <Group gap="xs">{children}</Group>}
    </header>
  );
}
