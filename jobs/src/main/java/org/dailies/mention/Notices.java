package org.dailies.mention;

import java.util.List;
import org.dailies.MentionConfig;
import org.dailies.text.Document;
import org.dailies.text.Span;

/** Tells sentences that speak of the page (credits, notices, promotions) from the article's own. */
final class Notices {
  private static final int HEAD = 40;

  private final MentionConfig config;
  private final int credit;
  private final int madeBy;
  private final int notice;
  private final int promotion;

  Notices(Patterns patterns, MentionConfig config) {
    this.config = config;
    this.credit = patterns.context("credit");
    this.madeBy = patterns.context("made-by");
    this.notice = patterns.context("notice");
    this.promotion = patterns.context("promotion");
  }

  /** The code of what the hit's sentence is, or null where it is the article's own. */
  String verdict(Hit hit, Scan scan, Document document) {
    if (hit.title() || hit.sentence() < 0) {
      return null;
    }
    List<Span> sentences = document.layout().sentences();
    Span sentence = sentences.get(hit.sentence());
    Span paragraph = document.layout().paragraphs().get(hit.paragraph());
    if (sentence.end() - sentence.start() > config.noticeLength()) {
      return null;
    }
    if (has(scan, notice, sentence)) {
      return "notice";
    }
    int head = Math.min(sentence.end(), sentence.start() + HEAD);
    if (paragraph.end() - paragraph.start() <= config.noticeLength()
        && credit >= 0
        && scan.find(credit, sentence.start(), head) >= 0
        && has(scan, madeBy, sentence)) {
      return "credit";
    }
    if (promotion >= 0 && scan.find(promotion, sentence.start(), head) >= 0) {
      return "promotion";
    }
    return null;
  }

  private static boolean has(Scan scan, int context, Span range) {
    return context >= 0 && scan.find(context, range.start(), range.end()) >= 0;
  }
}
