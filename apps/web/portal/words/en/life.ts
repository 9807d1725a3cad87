export const life = {
  basket: {
    title: 'Several articles',
    lead: 'One use, one price, one request. From the fifth article on, each further one costs less.',
    link: (count: number) => `Several articles (${String(count)})`,
    articles: 'Articles',
    add: 'Add to a request with several',
    isIn: 'In your request',
    remove: 'Remove',
    removeOf: (headline: string) => `Remove “${headline}”`,
    takeWhole: 'take the whole text',
    empty: 'No article chosen yet',
    emptyText: 'Add articles from their pages or from the search, then license them together.',
    search: 'Search the articles',
    mixed: (count: number) =>
      `These articles are of ${String(count)} titles, and each title has prices of its own. Make one quote for each; the articles of the others stay here.`,
    which: 'Price now',
    titleOf: (title: string, count: number) => `${title} (${String(count)})`,
    keptNote: 'The price is kept for 30 days. The articles leave this list with it.',
  },
  change: {
    title: (reference: string) => `Change ${reference}`,
    lead: 'Change what you asked for and send it again. The desk sees what is different.',
    send: 'Send again with these terms',
    movedOn: 'This request cannot be changed now:',
    button: 'Change what you asked for',
  },
  without: {
    title: (count: number) =>
      count === 1 ? 'One part waits to be cleared' : `${String(count)} parts wait to be cleared`,
    instant: 'You need not wait: without it, you can have the rest now for',
    review: 'Without it, the desk has less to look at. The rest would cost',
    takeInstant: 'Get it now without the part',
    take: 'Go on without the part',
    leftOut: 'Not part of this offer',
    rush: 'We answered later than promised, so the rush surcharge is not asked for:',
  },
};
