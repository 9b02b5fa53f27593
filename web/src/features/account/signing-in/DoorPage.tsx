import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTitle } from '@/ui/useTitle';
import classes from '../Account.module.css';

/** A page in front of the application: one narrow column. */
export function DoorPage({ title, lead, children }: { readonly title: string; readonly lead?: string; readonly children: ReactNode }) {
  useTitle(title);
  return (
    <div className={classes.door}>
      <div>
        <Title order={1}>{title}</Title>
        {lead !== undefined && (
          <Text c="dimmed" mt={4}>
            {lead}
          </Text>
        )}
      </div>
      {children}
    </div>
  );
}
