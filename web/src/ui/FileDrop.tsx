import { Button } from '@mantine/core';
import { FileUp } from 'lucide-react';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import classes from './FileDrop.module.css';

interface FileDropProps {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: File[]) => void;
  readonly children?: ReactNode;
}

/** What a resume may be; the server looks at the content, this only guides the chooser. */
const accepted = '.pdf,.docx,.doc,.odt,.rtf,.html,.htm,.md,.txt,.json,.yaml,.yml,.xml,.zip,.png,.jpg,.jpeg';

/** A place that takes files: dropped, or chosen by its button. */
export function FileDrop({ label, hint, button, multiple = false, onFiles, children }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files !== null && files.length > 0) onFiles(multiple ? [...files] : [...files].slice(0, 1));
  };
  const drag = (event: DragEvent, inside: boolean): void => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    // Dropping is one way; the button within is the way for keyboards.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classes.drop}
      data-over={over || undefined}
      aria-label={label}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <FileUp size={28} strokeWidth={1.5} aria-hidden className={classes.icon} />
      <p className={classes.label}>{label}</p>
      <p className={classes.hint}>{hint}</p>
      <Button size="md" onClick={() => input.current?.click()}>
        {button}
      </Button>
      {children}
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={accepted}
        aria-label={button}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
