import type { ReactNode } from 'react';
import classes from './Rows.module.css';

/** A plain list with a hairline between its lines. */
export function Rows({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <ul className={classes.rows} aria-label={label}>
      {children}
    </ul>
  );
}

/** A line of the list: what it is at the start, what one wants to know or do at the end. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <li className={classes.row}>{children}</li>;
}
