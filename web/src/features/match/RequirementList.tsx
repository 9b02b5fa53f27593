import { Text, Textarea, Title, UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import { useFormats } from '@/i18n/formats';
import { useSentences } from '@/i18n/sentences';
import { useText } from '@/i18n/text';
import { StatusWord } from '@/ui/StatusWord';
import { statusWords, weightOf, type FitPart, type Kind, type Requirement } from './evidence';
import beside from '@/ui/Beside.module.css';
import classes from './Evidence.module.css';
import { messages } from './messages';
import { usePlaceName } from './usePlaceName';

interface RequirementListProps {
  readonly kind: Kind;
  readonly requirements: readonly Requirement[];
  readonly parts: readonly FitPart[];
  readonly chosen: Requirement | null;
  readonly onChoose: (requirement: Requirement | null) => void;
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (id: string, words: string) => void;
}

export function RequirementList({ kind, requirements, parts, chosen, onChoose, answers, onAnswer }: RequirementListProps) {
  const t = useText(messages);
  return (
    <section className={classes.group}>
      <div className={classes.head}>
        <Title order={2}>{t(kind)}</Title>
        <span aria-hidden>{t('score')}</span>
        <span aria-hidden>{t('weight')}</span>
      </div>
      <ul className={classes.requirements}>
        {requirements.map((one) => (
          <RequirementRow
            key={one.id}
            requirement={one}
            weight={weightOf(one, parts)}
            open={chosen?.id === one.id}
            onToggle={() => onChoose(chosen?.id === one.id ? null : one)}
            answer={answers[one.id] ?? ''}
            onAnswer={(words) => onAnswer(one.id, words)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RequirementRowProps {
  readonly requirement: Requirement;
  readonly weight: number | null;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly answer: string;
  readonly onAnswer: (words: string) => void;
}

function RequirementRow({ requirement, weight, open, onToggle, answer, onAnswer }: RequirementRowProps) {
  const t = useText(messages);
  const { number } = useFormats();
  const id = useId();
  return (
    <li className={classes.requirement} data-open={open || undefined} data-status={requirement.status}>
      <UnstyledButton className={classes.requirementButton} aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <span className={classes.requirementText}>
          {requirement.requirement}
          <span className={classes.requirementState}>
            <StatusWord status={statusWords[requirement.status]} />
            {answer.trim() !== '' && <span className={classes.answered}>{t('answered')}</span>}
          </span>
        </span>
        <span className={classes.number}>
          <span className={beside.spoken}>{t('score')} </span>
          {number(requirement.match_score)}
        </span>
        <span className={classes.number}>
          {weight !== null && (
            <>
              <span className={beside.spoken}>{t('weight')} </span>
              {number(Math.round(weight * 10) / 10)}
            </>
          )}
        </span>
      </UnstyledButton>
      <div id={id} hidden={!open} className={classes.detail}>
        {open && <Detail requirement={requirement} answer={answer} onAnswer={onAnswer} />}
      </div>
    </li>
  );
}

function Detail({ requirement, answer, onAnswer }: { readonly requirement: Requirement; readonly answer: string; readonly onAnswer: (words: string) => void }) {
  const t = useText(messages);
  const placeName = usePlaceName();
  const translate = useSentences();
  const evidence = requirement.evidence ?? [];
  const keywords = requirement.recommended_keywords ?? [];
  return (
    <>
      {evidence.length > 0 && (
        <Text size="sm" fw={500}>
          {t('proofLines', { count: evidence.length })}
        </Text>
      )}
      {evidence.map((line) => (
        <blockquote key={line.source} className={classes.proof}>
          {line.text}
          <cite>{t('inLine', { place: placeName(line.source) })}</cite>
        </blockquote>
      ))}
      {requirement.status !== 'exact' && (
        <>
          {requirement.gap && <Text size="sm">{translate(requirement.gap)}</Text>}
          {keywords.length > 0 && (
            <Text size="sm" c="dimmed">
              {t('terms', { words: keywords.join(', ') })}
            </Text>
          )}
          <Textarea
            mt="xs"
            label={t('answer')}
            description={t('question')}
            placeholder={t('answerExample')}
            value={answer}
            maxLength={2000}
            autosize
            minRows={1}
            onChange={(event) => onAnswer(event.currentTarget.value)}
          />
        </>
      )}
    </>
  );
}
