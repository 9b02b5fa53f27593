import { CircleAlert } from 'lucide-react';
import classes from './Account.module.css';
import { useProblemWords } from './problems';

/** What went wrong with a form as a whole, and what to do next; nothing when it went well, or when the person gave it up. */
export function FormProblem({ error }: { readonly error: unknown }) {
  const words = useProblemWords();
  if (error === null || error === undefined || (error instanceof DOMException && error.name === 'AbortError')) return null;
  const { what, remedy, field } = words(error);
  if (field !== null) return null;
  return (
    <div className={classes.problem} role="alert">
      <CircleAlert size={18} aria-hidden />
      <span>
        <strong>{what}</strong> {remedy}
      </span>
    </div>
  );
}
