import { ApiProblem, isNotFound } from '@/api/problem';
import { translateSentence } from '@/i18n/sentences';
import { textOf, type Translate } from '@/i18n/text';
import { uiMessages } from './messages';

export interface Wording {
  readonly title: string;
  readonly remedy: string;
}

/** What went wrong and what to do next, for a person. */
export function wordingOf(error: unknown, t: Translate<keyof typeof uiMessages.en> = textOf(uiMessages)): Wording {
  if (!(error instanceof ApiProblem)) return { title: t('failed'), remedy: t('failedRemedy') };
  if (isNotFound(error)) return { title: t('notFound'), remedy: t('notFoundRemedy') };
  if (error.status === 0 || error.status === 503) return { title: t('unreachable'), remedy: t('unreachableRemedy') };
  return { title: sentence(error.message) || t('failed'), remedy: sentence(error.remedy) || t('failedRemedy') };
}

function sentence(text: string): string {
  const said = translateSentence(text);
  return said === '' ? '' : said.charAt(0).toUpperCase() + said.slice(1);
}

/** Both in one line, for beneath a field; undefined when nothing went wrong. */
export function inlineProblem(error: unknown): string | undefined {
  if (error === null) return undefined;
  const { title, remedy } = wordingOf(error);
  return `${title}. ${remedy}${/[.!?]$/.test(remedy) ? '' : '.'}`;
}
