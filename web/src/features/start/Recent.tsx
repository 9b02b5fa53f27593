import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, orThrow } from '@/api/client';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import { AnchorLink } from '@/ui/links';
import { Row, Rows } from '@/ui/Rows';
import { messages } from './messages';

const few = 3;

/** The resumes one was at last; nothing while there are none, for then nobody was anywhere. */
export function Recent() {
  const t = useText(messages);
  const { ago } = useFormats();
  const { data } = useQuery({
    queryKey: ['optimized-resumes', 'recent'],
    queryFn: ({ signal }) => orThrow(api.GET('/api/resumes/optimized', { params: { query: { limit: few } }, signal })),
  });
  if (data === undefined || data.resumes.length === 0) return null;
  return (
    <section>
      <Title order={2} mt={48} mb="xs">
        {t('recent')}
      </Title>
      <Rows>
        {data.resumes.map((resume) => (
          <Row key={resume.id}>
            <AnchorLink to="/optimized/$id" params={{ id: resume.id }}>
              {resume.title}
            </AnchorLink>
            <Text size="sm" c="dimmed">
              {t('changed', { ago: ago(resume.updated_at) })}
            </Text>
          </Row>
        ))}
      </Rows>
    </section>
  );
}
