import type { Overlay } from './overlays-with-axe.js';

/** All that opens over a page of the portal, by the address of the person who sees it. */
export function portalOverlays(articleId: string, waiting: string, revised: string): Record<string, Overlay[]> {
  const ofEverybody: Overlay[] = [
    {
      source: 'portal/quote/price-panel.tsx: words.price.title',
      title: 'How this price came about',
      at: `/articles/${articleId}`,
      press: ['How?'],
      sends: null,
    },
  ];
  return {
    'gareth@courier.example': [
      ...ofEverybody,
      {
        source: 'portal/request/withdraw.tsx: words.withdraw.title',
        title: 'Withdraw the request?',
        at: `/requests/${waiting}`,
        press: ['Withdraw the request'],
        sends: 'Withdraw the request',
      },
      {
        source: 'portal/licence/revisions.tsx: words.extend.revision(opened ?? 1)',
        title: 'Revision 1',
        at: `/licences/${revised}`,
        press: ['Read revision 1 as it was agreed'],
        sends: null,
      },
      {
        source: 'portal/wallet/wallet-exports.tsx: Menu',
        title: 'Export',
        role: 'menu',
        at: '/licences',
        press: ['Export'],
        sends: null,
      },
      {
        source: 'portal/wallet/calendar-feed.tsx: words.exports.subscribe',
        title: 'Subscribe to the calendar',
        at: '/licences',
        press: ['Export', 'Subscribe to the calendar'],
        sends: 'Make an address',
      },
    ],
    'rosalie@courier.example': [
      {
        source: 'portal/organisation/edit-organisation.tsx: words.organisation.details',
        title: 'Details',
        at: '/organisation',
        press: ['Edit'],
      },
      {
        source: 'portal/organisation/members.tsx: member.name',
        title: /^Gareth/,
        at: '/organisation',
        press: [/^Change Gareth/],
        sends: 'Save',
      },
    ],
  };
}
