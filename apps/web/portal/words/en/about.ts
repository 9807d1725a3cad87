export const about = {
  about: {
    title: 'How it works',
    lead: 'Imprimatur is where our articles are licensed: from the article’s address to a licence that anybody can verify, and the files to print it from.',
    sections: [
      {
        title: 'What may be licensed',
        paragraphs: [
          'An article is more than its text. Each picture, graphic and quotation has an owner of its own. We mark every part: licensable when it is ours, needs clearance when we have to ask, excluded when it belongs to somebody else. For what is excluded we say who to ask.',
          'A licence never covers a part that is not ours or not cleared.',
        ],
      },
      {
        title: 'What it costs',
        paragraphs: [
          'The price follows from what you do with the article: where it appears and before how many, for how long, in which countries, in which languages. Every factor is shown, and the same use costs the same for everybody.',
          'Excerpts of up to 100 words are often free.',
        ],
      },
      {
        title: 'How long it takes',
        paragraphs: [
          'Most uses are approved by rule, at once. Where a person has to decide you see why, when you will have an answer, and your place in the queue.',
        ],
      },
      {
        title: 'What you get',
        paragraphs: [
          'A numbered licence in plain words, a signed certificate, and a package: the article in the formats that newsrooms and websites use, with the pictures you licensed and their credits.',
          'If the article is corrected afterwards, you are told, and a new package is ready.',
        ],
      },
    ],
  },
  terms: {
    title: 'Terms in short',
    lead: 'What holds for every licence. What holds for yours stands in its deed.',
    version: (version: string) => `Version ${version}`,
    sections: [
      {
        title: 'Who licenses',
        paragraphs: [
          'Licences are granted to organisations, not to consumers. Whoever asks for one confirms that they may act for theirs.',
        ],
      },
      {
        title: 'What you may do',
        paragraphs: [
          'What the deed names: the media, the countries, the languages, the time and the changes. Everything else stays with us. A licence cannot be passed on.',
          'Keep the byline, the credit lines and the link to the original. Do not change the sense. Do not feed the text to machine learning unless your licence says so.',
        ],
      },
      {
        title: 'What it covers',
        paragraphs: [
          'Only the parts named in the licence. Pictures and texts of agencies are not included; license them from their owners.',
        ],
      },
      {
        title: 'Corrections and withdrawal',
        paragraphs: [
          'When we correct an article you hold, publish the correction within the time the notice says. When we have to withdraw one for legal reasons, take it down; we refund what is left of the term.',
        ],
      },
      {
        title: 'Payment',
        paragraphs: [
          'By card before the licence is issued, or on invoice where we have agreed terms. An unpaid invoice suspends the licence until it is settled.',
        ],
      },
      {
        title: 'Your data',
        paragraphs: [
          'We keep what a contract and accounting law require: names, addresses, requests, licences and payments. We do not sell it and do not follow you around. Ask us for a copy, or for erasure of what we need not keep.',
        ],
      },
    ],
  },
};
