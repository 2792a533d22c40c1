package org.dailies.cli;

import org.dailies.analysis.Analysis;
import org.dailies.article.Article;
import org.dailies.article.Reject;
import org.dailies.lexicon.Lexicon;

/** How an explanation is printed. */
interface Explanation {
  /** A capture that gave no article. */
  void reject(String source, Reject reject);

  /** An article and everything said of it. */
  void article(String source, Article article, Analysis analysis, Lexicon lexicon);
}
