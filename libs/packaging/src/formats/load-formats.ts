/** The formats and what they need, for who writes them without a package. Loaded when asked for: they are heavy. */
export async function loadFormats() {
  const [{ ARTICLE_FORMATS }, { selectLicensed }, { noticeFor }, { publicTerms }, { writePolicy }, { legal }] =
    await Promise.all([
      import('./article-formats.js'),
      import('../article/licensed-article.js'),
      import('../article/notice.js'),
      import('../claims/public-claims.js'),
      import('../odrl/write-policy.js'),
      import('./legal-text.js'),
    ]);
  return { ARTICLE_FORMATS, selectLicensed, noticeFor, publicTerms, writePolicy, legal };
}
