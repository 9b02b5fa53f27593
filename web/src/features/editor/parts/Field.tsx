import { Link, Lock, LockOpen } from 'lucide-react';
import { memo, useId, useRef, type ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { useSwitch, useTextField } from '../document/context';
import { messages } from '../messages';
import classes from './Field.module.css';
import { LinkForm, useLinking } from './LinkForm';

interface FieldProps {
  readonly pointer: string;
  readonly label: string;
  /** Of the switch that keeps writers away from it. */
  readonly lock?: string;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  readonly hint?: ReactNode;
  /** Where a heading above says it already. */
  readonly hideLabel?: boolean;
}

/** A labelled line of the document. It is light on purpose: a long resume has hundreds. */
export const Field = memo(function Field({ pointer, label, lock, type = 'text', hint, hideLabel = false }: FieldProps) {
  const id = useId();
  const [value, setValue] = useTextField(pointer);
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={hideLabel ? classes.unseen : undefined}>
        {label}
      </label>
      <div className={classes.line}>
        <input id={id} type={type} value={value} data-pointer={pointer} autoComplete="off" onChange={(event) => setValue(event.target.value)} />
        {lock !== undefined && <LockButton pointer={lock} label={label} />}
      </div>
      {hint}
    </div>
  );
});

function LockButton({ pointer, label }: { readonly pointer: string; readonly label: string }) {
  const t = useText(messages);
  const [locked, setLocked] = useSwitch(pointer);
  return (
    <button type="button" className={classes.lock} aria-pressed={locked} title={t('lockHint')} aria-label={t(locked ? 'unlock' : 'lock', { name: label })} onClick={() => setLocked(!locked)}>
      {locked ? <Lock size={14} aria-hidden /> : <LockOpen size={14} aria-hidden />}
    </button>
  );
}

interface AreaProps {
  readonly pointer: string;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: ReactNode;
  /** Prose, whose words may lead somewhere. */
  readonly links?: boolean;
}

/** Text that grows with what is in it. */
export function Area({ pointer, label, hideLabel = false, value, onChange, hint, links = false }: AreaProps) {
  const t = useText(messages);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const linking = useLinking(field, value, onChange);
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={hideLabel ? classes.unseen : undefined}>
        {label}
      </label>
      <div className={classes.line}>
        <textarea
          ref={field}
          id={id}
          value={value}
          rows={Math.max(1, Math.ceil(value.length / 70))}
          data-pointer={pointer}
          onChange={(event) => onChange(event.target.value.replaceAll('\n', ' '))}
          onKeyDown={links ? linking.onKeyDown : undefined}
          onPaste={links ? linking.onPaste : undefined}
        />
        {links && (
          <button type="button" className={classes.tool} title={t('linkHint')} aria-label={t('linkWords', { name: label })} onClick={linking.ask}>
            <Link size={14} aria-hidden />
          </button>
        )}
      </div>
      {linking.place !== null && <LinkForm place={linking.place} linking={linking} />}
      {hint}
    </div>
  );
}

export function AreaField({ pointer, ...rest }: Omit<AreaProps, 'value' | 'onChange'>) {
  const [value, setValue] = useTextField(pointer);
  return <Area pointer={pointer} {...rest} value={value} onChange={setValue} />;
}
