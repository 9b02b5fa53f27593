import { DirectionProvider, localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { directionOf, useLanguage } from '@/i18n/language';
import { cssVariables, useTheme } from '@/ui/theme';
import { queryClient } from './queryClient';
import { router } from './router';
import { styleNonce } from './styleNonce';

const colorSchemeManager = localStorageColorSchemeManager({ key: 'vitae-scheme' });

export function App() {
  const direction = directionOf(useLanguage());
  const theme = useTheme();
  return (
    <DirectionProvider initialDirection={direction} key={direction} detectDirection={false}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" colorSchemeManager={colorSchemeManager} getStyleNonce={styleNonce}>
        <Notifications position="bottom-right" limit={3} />
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
