import './layers.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '../fonts.css';
import '../tokens.css';
import './base.css';

import { DirectionProvider, localStorageColorSchemeManager, MantineProvider, useDirection } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useLanguage } from '../../words/language.js';
import { cssVariablesResolver, theme } from './theme.js';

const colours = localStorageColorSchemeManager({ key: 'imprimatur-colours' });

function DirectionOfLanguage({ children }: { children: ReactNode }) {
  const { direction } = useLanguage();
  const { setDirection } = useDirection();
  useEffect(() => setDirection(direction), [direction, setDirection]);
  return children;
}

/** Theme, direction, server state and notes for both sites. Language comes from around it (it lives in the address). */
export function DesignProviders({ queries, children }: { queries: QueryClient; children: ReactNode }) {
  return (
    <DirectionProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colours}
        defaultColorScheme="auto"
      >
        <DirectionOfLanguage>
          <QueryClientProvider client={queries}>{children}</QueryClientProvider>
        </DirectionOfLanguage>
        <Notifications position="bottom-center" autoClose={5000} />
      </MantineProvider>
    </DirectionProvider>
  );
}
