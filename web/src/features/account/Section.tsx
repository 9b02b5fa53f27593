import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of the account page: what it is, a sentence about it, what one can do. */
export function Section({ title, text, children }: { readonly title: string; readonly text?: string; readonly children?: ReactNode }) {
  return (
    <section aria-label={title}>
      <Title order={2}>{title}</Title>
      {text !== undefined && (
        <Text c="dimmed" mb="sm">
          {text}
        </Text>
      )}
      {children}
    </section>
  );
}
