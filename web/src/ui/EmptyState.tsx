import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Page.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** What will be here, and how it comes here. */
  readonly text: string;
  readonly children?: ReactNode;
}

export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <Title order={2}>{title}</Title>
      <Text c="dimmed" mt={8}>
        {text}
      </Text>
      {children !== undefined && (
        <Group gap="xs" mt="md">
          {children}
        </Group>
      )}
    </div>
  );
}
