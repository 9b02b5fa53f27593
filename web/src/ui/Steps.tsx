import classes from './Steps.module.css';

/** Where one is on the way through a few pages. */
export function Steps({ label, steps, current }: { readonly label: string; readonly steps: readonly string[]; readonly current: number }) {
  return (
    <ol className={classes.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li key={step} aria-current={index === current ? 'step' : undefined} data-done={index < current || undefined}>
          {step}
        </li>
      ))}
    </ol>
  );
}
