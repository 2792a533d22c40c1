package org.dailies.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dailies.language.Languages;
import org.dailies.language.LineKind;
import org.dailies.language.PageWords;
import org.jsoup.nodes.Element;

/**
 * Finds the hidden element that is its page's main body: many sites hide the whole article until a
 * script has run or a reader has agreed. Only where no article is seen, only one element, and only
 * one that says that it is the article's.
 */
final class HiddenBody {
  private static final int MIN_CHARS = 250;

  /** What is no article's sentence, though it reads like one. */
  private static final Set<String> NOTICES = Languages.builtIn().union(PageWords.HIDDEN_SIGNS);

  private HiddenBody() {}

  /**
   * The element, or null.
   *
   * @param page what is seen of the page
   * @param veiled its hidden elements
   */
  static Element of(Page page, List<Element> veiled, String description) {
    Element best = null;
    int most = MIN_CHARS - 1;
    for (Element e : veiled) {
      int chars = marked(e) ? prose(e) : 0;
      if (chars > most) {
        most = chars;
        best = e;
      }
    }
    return (best == null || articleSeen(page, description)) ? null : best;
  }

  /** Whether an element is where pages keep their article, or holds such an element. */
  private static boolean marked(Element e) {
    for (Element inner : e.stream().toList()) {
      String tag = inner.normalName();
      boolean named =
          switch (tag) {
            case "html", "body", "main", "article", "h1" -> true;
            default ->
                inner.attributesSize() > 0
                    && (HintReader.value(inner, "role").equals("main")
                        || HintReader.value(inner, "itemprop").contains("articleBody")
                        || HintWords.marksBody(names(inner)));
          };
      if (named) {
        return true;
      }
    }
    return false;
  }

  private static String names(Element e) {
    String names = HintReader.value(e, "class") + " " + HintReader.value(e, "id");
    return names.length() > 400 ? "" : names.toLowerCase(Locale.ROOT);
  }

  /** Characters in the element's paragraphs that read like running text. */
  private static int prose(Element e) {
    int chars = 0;
    for (Element p : e.getElementsByTag("p")) {
      int length = p.text().length();
      chars += length >= 45 ? length : 0;
    }
    return chars;
  }

  /** Whether a sentence is seen that can only be an article's. */
  private static boolean articleSeen(Page page, String description) {
    String summary = description == null ? "" : Words.squash(description);
    for (Block b : page.blocks()) {
      if (!sentence(b) || foreign(b.container)) {
        continue;
      }
      String own = Words.squash(b.text);
      boolean standfirst = own.length() >= 30 && summary.startsWith(own);
      boolean inArticle = within(b.container, Hints.ARTICLE | Hints.MAIN | Hints.BODY);
      if (!standfirst && b.text.length() >= (inArticle ? 10 : 60)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sentence(Block b) {
    if (b.kind == Block.Kind.HEADING || b.linkDensity() > 0.4 || !Words.endsSentence(b.text)) {
      return false;
    }
    String low = b.text.toLowerCase(Locale.ROOT);
    for (String notice : NOTICES) {
      if (low.contains(notice)) {
        return false;
      }
    }
    return LineRules.of(b.text) == LineKind.PLAIN;
  }

  private static boolean foreign(Container container) {
    return within(container, Hints.FOREIGN | Hints.INTRO | Hints.PAYWALL);
  }

  private static boolean within(Container container, int bits) {
    for (Container c = container; c != null; c = c.parent) {
      if (c.has(bits)) {
        return true;
      }
    }
    return false;
  }
}
