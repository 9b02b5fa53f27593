import type { ReactNode } from 'react';
import { PageHeader } from '@/ui/PageHeader';
import classes from '../Account.module.css';

/** A page in front of the application: one narrow column. */
export function DoorPage({ title, lead, children }: { readonly title: string; readonly lead?: string; readonly children: ReactNode }) {
  return (
    <div className={classes.door}>
      <PageHeader title={title} lead={lead} />
      {children}
    </div>
  );
}
