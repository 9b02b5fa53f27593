import { Page } from '@/ui/Page';

export function EditorPage() {
  return <Page>…</Page>;
}
