import { createRootRoute, createRoute, createRouter, lazyRouteComponent, type ErrorComponentProps } from '@tanstack/react-router';
import { ApiProblem } from '@/api/problem';
import { useText } from '@/i18n/text';
import { ButtonLink } from '@/ui/links';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { Problem } from '@/ui/Problem';
import { appMessages } from './messages';
import { Shell } from './Shell';

function ProblemPage({ error, reset }: ErrorComponentProps) {
  return (
    <Page>
      <Problem error={error} retry={reset} />
    </Page>
  );
}

function NotFoundPage() {
  const t = useText(appMessages);
  return (
    <Page>
      <Problem error={new ApiProblem({ status: 404, code: 'not_found', message: '', remedy: '', body: {} })}>
        <ButtonLink to="/" mt="md" variant="default">
          {t('toStart')}
        </ButtonLink>
      </Problem>
    </Page>
  );
}

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

const door = { isDoor: true };

// One line a page; each is a chunk of its own.
const tree = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: lazyRouteComponent(() => import('@/features/start/StartPage'), 'StartPage') }),
  createRoute({ getParentRoute: () => root, path: '/resumes', component: lazyRouteComponent(() => import('@/features/resumes/ResumesPage'), 'ResumesPage') }),
  createRoute({ getParentRoute: () => root, path: '/resumes/$id', component: lazyRouteComponent(() => import('@/features/editor/EditorPage'), 'OwnEditorPage') }),
  createRoute({ getParentRoute: () => root, path: '/review/$id', component: lazyRouteComponent(() => import('@/features/review/ReviewPage'), 'ReviewPage') }),
  createRoute({ getParentRoute: () => root, path: '/match/$resumeId', component: lazyRouteComponent(() => import('@/features/match/JobPage'), 'JobPage') }),
  createRoute({ getParentRoute: () => root, path: '/match/$resumeId/$postingId', component: lazyRouteComponent(() => import('@/features/match/EvidencePage'), 'EvidencePage') }),
  createRoute({ getParentRoute: () => root, path: '/optimized/$id', component: lazyRouteComponent(() => import('@/features/editor/EditorPage'), 'EditorPage') }),
  createRoute({ getParentRoute: () => root, path: '/postings', component: lazyRouteComponent(() => import('@/features/postings/PostingsPage'), 'PostingsPage') }),
  createRoute({ getParentRoute: () => root, path: '/postings/$id', component: lazyRouteComponent(() => import('@/features/postings/PostingPage'), 'PostingPage') }),
  createRoute({ getParentRoute: () => root, path: '/applications', component: lazyRouteComponent(() => import('@/features/applications/ApplicationsPage'), 'ApplicationsPage') }),
  createRoute({ getParentRoute: () => root, path: '/templates', component: lazyRouteComponent(() => import('@/features/templates/TemplatesPage'), 'TemplatesPage') }),
  createRoute({ getParentRoute: () => root, path: '/analytics', component: lazyRouteComponent(() => import('@/features/analytics/AnalyticsPage'), 'AnalyticsPage') }),
  createRoute({ getParentRoute: () => root, path: '/settings', component: lazyRouteComponent(() => import('@/features/settings/SettingsPage'), 'SettingsPage') }),
  createRoute({ getParentRoute: () => root, path: '/account', component: lazyRouteComponent(() => import('@/features/account/AccountPage'), 'AccountPage') }),
  createRoute({ getParentRoute: () => root, path: '/sign-in', staticData: door, component: lazyRouteComponent(() => import('@/features/account/signing-in/SignInPage'), 'SignInPage') }),
  createRoute({ getParentRoute: () => root, path: '/sign-up', staticData: door, component: lazyRouteComponent(() => import('@/features/account/signing-in/SignUpPage'), 'SignUpPage') }),
  createRoute({ getParentRoute: () => root, path: '/confirm-email', staticData: door, component: lazyRouteComponent(() => import('@/features/account/signing-in/ConfirmEmailPage'), 'ConfirmEmailPage') }),
  createRoute({ getParentRoute: () => root, path: '/forgot-password', staticData: door, component: lazyRouteComponent(() => import('@/features/account/signing-in/ForgotPasswordPage'), 'ForgotPasswordPage') }),
  createRoute({ getParentRoute: () => root, path: '/reset-password', staticData: door, component: lazyRouteComponent(() => import('@/features/account/signing-in/ResetPasswordPage'), 'ResetPasswordPage') }),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: ProblemPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** Whether the page stands in front of the application, for people who are not signed in. */
    isDoor?: boolean;
  }
}
