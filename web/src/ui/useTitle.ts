import { useEffect } from 'react';

const name = 'Vitae';

/** Names the window after the page it shows, for tabs, bookmarks and whoever reads by ear. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${name}`;
    return () => {
      document.title = name;
    };
  }, [title]);
}
