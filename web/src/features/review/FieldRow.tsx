import { Textarea } from '@mantine/core';
import { CircleHelp, PenLine } from 'lucide-react';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import type { Field } from './fields';
import { messages } from './messages';
import classes from './Review.module.css';

interface FieldRowProps {
  readonly field: Field;
  readonly value: string;
  /** The line above has the same name, which is then not shown twice. */
  readonly isRepeated: boolean;
  /** What its section is called, where it stands among those of others. */
  readonly section?: string;
  readonly onChange: (value: string) => void;
  readonly onShow: () => void;
}

const names = [
  'name', 'label', 'email', 'phone', 'url', 'summary', 'location', 'position', 'startDate', 'endDate', 'highlights', 'institution', 'studyType', 'area', 'keywords', 'language', 'fluency', 'description', 'date', 'issuer',
] as const;

/** One field: a click shows its place on the page, typing corrects it. */
export function FieldRow({ field, value, isRepeated, section, onChange, onShow }: FieldRowProps) {
  const t = useText(messages);
  const { percent } = useFormats();
  const { decision } = field;
  const isCorrected = value !== decision.value;
  const isDoubtful = decision.verdict === 'doubtful';
  const known = names.find((name) => name === field.name);
  const label = field.pointer.startsWith('/work/') && known === 'name' ? t('employer') : known === undefined ? field.name : t(known);
  return (
    <div className={classes.row}>
      <Textarea
        label={section === undefined ? label : `${section}: ${label}`}
        value={value}
        autosize
        minRows={1}
        onFocus={onShow}
        onChange={(event) => onChange(event.currentTarget.value.replaceAll('\n', ' '))}
        classNames={{ root: classes.field ?? '', label: (isRepeated ? classes.repeated : classes.label) ?? '', input: classes.input ?? '', wrapper: classes.wrapper ?? '', description: classes.note ?? '' }}
        inputWrapperOrder={['label', 'input', 'description']}
        description={
          isCorrected ? (
            <span className={classes.corrected}>
              <PenLine size={13} aria-hidden /> {t('corrected')} · {t('readFrom', { text: decision.text })}
            </span>
          ) : isDoubtful ? (
            <span className={classes.doubt}>
              <CircleHelp size={13} aria-hidden /> {t('doubt')}, {t('sure', { share: percent(decision.confidence ?? 0) })} · {t('readFrom', { text: decision.text })}
            </span>
          ) : undefined
        }
      />
    </div>
  );
}
