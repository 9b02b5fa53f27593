import { useEffect, useRef } from 'react';

interface Shortcuts {
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly find: () => void;
}

/** Ctrl (or ⌘) with S, Z, Shift+Z or Y, K. Undo is that of the document, also within a field. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const newest = useRef(shortcuts);
  useEffect(() => {
    newest.current = shortcuts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const action = actionOf(event.key.toLowerCase(), event.shiftKey);
      if (action === null) return;
      event.preventDefault();
      newest.current[action]();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function actionOf(key: string, shift: boolean): keyof Shortcuts | null {
  if (key === 'z') return shift ? 'redo' : 'undo';
  if (shift) return null;
  return key === 's' ? 'save' : key === 'y' ? 'redo' : key === 'k' ? 'find' : null;
}
