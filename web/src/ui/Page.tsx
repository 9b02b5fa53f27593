import type { ReactNode } from 'react';
import classes from './Page.module.css';

/** A page of one readable column. */
export function Page({ children, wide = false }: { readonly children: ReactNode; readonly wide?: boolean }) {
  return <div className={wide ? classes.wide : classes.page}>{children}</div>;
}
