package org.dailies.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dailies.config.MentionConfig;
import org.dailies.language.Languages;
import org.dailies.text.Document;
import org.dailies.text.Span;

/**
 * Tells what of a text is the page's furniture and not the article's own: lines that the outlet
 * repeats, related links, promotions, event notices, disclosures, the author's note, credits of
 * pictures and notices of how the text was made.
 */
final class Furniture {
  private static final int HEAD = 6;
  private static final int EVENT_REACH = 320;
  private static final int INVITATION_CALLS = 3;
  private static final int INVITATION_WORDS = 15;
  private static final int INVITATION_SPAN = 150;
  private static final int LINK_LENGTH = 180;
  private static final int MOST_LINKS = 15;
  private static final int GLUED_LENGTH = 700;
  private final MentionConfig config;
  private final Credits credits;
  private final int credit;
  private final int madeBy;
  private final int notice;
  private final int noticeStart;
  private final int related;
  private final int promotion;
  private final int event;
  private final int eventCall;
  private final int disclosure;
  private final int bio;

  Furniture(LexiconPatterns patterns, Languages languages, MentionConfig config) {
    this.credits = new Credits(languages);
    this.config = config;
    this.credit = patterns.context("credit");
    this.madeBy = patterns.context("made-by");
    this.notice = patterns.context("notice");
    this.noticeStart = patterns.context("notice-start");
    this.related = patterns.context("related");
    this.promotion = patterns.context("promotion");
    this.event = patterns.context("event");
    this.eventCall = patterns.context("event-call");
    this.disclosure = patterns.context("disclosure");
    this.bio = patterns.context("bio");
  }

  /** What the article is furnished with: asked hit by hit, worked out paragraph by paragraph. */
  Reader reader(Document document, Scan scan, Set<String> boilerplateLines) {
    return new Reader(document, scan, boilerplateLines);
  }

  /** The furniture of one article. */
  final class Reader {
    private final Document document;
    private final Scan scan;
    private final Set<String> lines;
    private final List<Span> paragraphs;
    private final boolean[] links;
    private final Boolean[] repeated;
    private final List<Span> glued = new ArrayList<>();
    private final boolean invitation;

    private Reader(Document document, Scan scan, Set<String> lines) {
      this.document = document;
      this.scan = scan;
      this.lines = lines;
      this.paragraphs = document.layout().paragraphs();
      this.links = new boolean[paragraphs.size()];
      this.repeated = new Boolean[paragraphs.size()];
      this.invitation = isInvitation();
      for (int start : scan.starts(related)) {
        if (isGlued(start)) {
          glued.add(new Span(start, endOfGlued(start)));
        } else {
          markLinks(document.layout().paragraphAt(start), start);
        }
      }
    }

    /** The code of what the hit stands in, or null where it is the article's own. */
    String verdict(Hit hit) {
      if (hit.title() || hit.sentence() < 0 || hit.paragraph() < 0) {
        return null;
      }
      if (invitation) {
        return "event";
      }
      if (links[hit.paragraph()] || isInGlued(hit.start())) {
        return "related-links";
      }
      if (isRepeated(hit.paragraph())) {
        return "boilerplate";
      }
      Span paragraph = paragraphs.get(hit.paragraph());
      Span sentence = document.layout().sentences().get(hit.sentence());
      if (sentence.end() - sentence.start() <= config.noticeLength()) {
        if (has(notice, sentence) || isLooseNotice(sentence, paragraph)) {
          return "notice";
        }
        if (isMadeBy(sentence, paragraph)) {
          return "credit";
        }
        if (opens(promotion, paragraph) && length(paragraph) <= config.noticeLength()) {
          return "promotion";
        }
        if (opens(disclosure, sentence)) {
          return "disclosure";
        }
      }
      if (credits.holds(document.text(), paragraph.start(), hit.start())) {
        return "credit";
      }
      if (isEvent(hit, paragraph)) {
        return "event";
      }
      if (hit.start() > document.text().length() / 2
          && length(paragraph) <= 2 * config.noticeLength()
          && has(bio, paragraph)) {
        return "author-note";
      }
      return null;
    }

    /** Whether a heading sticks to the sentence before it, as where a page's markup was lost. */
    private boolean isGlued(int cue) {
      return cue > 0
          && ".!?\"”’".indexOf(document.text().charAt(cue - 1)) >= 0
          && Character.isUpperCase(document.text().charAt(cue));
    }

    /** Where the sentence ends that the last link sticks to. */
    private int endOfGlued(int cue) {
      Span paragraph = paragraphs.get(document.layout().paragraphAt(cue));
      int end = Math.min(paragraph.end(), cue + GLUED_LENGTH);
      for (int i = cue; i < end; i++) {
        if (document.text().startsWith(". ", i)) {
          return i;
        }
      }
      return end;
    }

    /** Stretches end in the order in which they begin, so the last that has begun decides. */
    private boolean isInGlued(int offset) {
      int low = 0;
      int high = glued.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (glued.get(middle).start() <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low > 0 && glued.get(low - 1).holds(offset);
    }

    /** A heading that announces links, and the links under it; or one line of both. */
    private void markLinks(int index, int cue) {
      Span heading = paragraphs.get(index);
      if (!opensAt(cue, heading)) {
        return;
      }
      String rest = document.text().substring(cue, heading.end());
      if (length(heading) > 60 && !rest.substring(0, Math.min(40, rest.length())).contains(":")) {
        return;
      }
      if (length(heading) > LINK_LENGTH) {
        return;
      }
      links[index] = true;
      if (length(heading) > 60) {
        return;
      }
      boolean bullets = index + 1 < links.length && isBullet(paragraphs.get(index + 1));
      for (int next = index + 1; next < links.length && next <= index + MOST_LINKS; next++) {
        if (bullets ? !isBullet(paragraphs.get(next)) : !isLink(paragraphs.get(next))) {
          break;
        }
        links[next] = true;
      }
    }

    private boolean isBullet(Span paragraph) {
      String text = paragraph.of(document.text()).strip();
      return !text.isEmpty()
          && "-*•[>·–".indexOf(text.charAt(0)) >= 0
          && text.length() <= LINK_LENGTH * items(text);
    }

    /** How many links a line holds that begins with a bullet, as in {@code - one - two}. */
    private static int items(String text) {
      String bullet = " " + text.charAt(0) + " ";
      int items = 1;
      for (int at = text.indexOf(bullet); at >= 0; at = text.indexOf(bullet, at + 1)) {
        items++;
      }
      return items;
    }

    private boolean isLink(Span paragraph) {
      String text = paragraph.of(document.text()).strip();
      if (text.isEmpty() || text.startsWith("#") || text.length() > LINK_LENGTH) {
        return false;
      }
      return ".。”\"".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private boolean isRepeated(int index) {
      if (lines.isEmpty()) {
        return false;
      }
      if (repeated[index] == null) {
        String line = Boilerplate.candidate(paragraphs.get(index).of(document.text()));
        repeated[index] = line != null && lines.contains(line);
      }
      return repeated[index];
    }

    private boolean isMadeBy(Span sentence, Span paragraph) {
      return length(sentence) <= config.noticeLength() / 3
          && length(paragraph) <= config.noticeLength()
          && opens(credit, sentence)
          && has(madeBy, sentence);
    }

    /** Whether the whole text calls to an event: many of its words, and calls again and again. */
    private boolean isInvitation() {
      int length = document.text().length();
      if (scan.distinct(eventCall, 0, length) < INVITATION_CALLS) {
        return false;
      }
      int words = scan.distinct(event, 0, length);
      return words >= INVITATION_WORDS && words * INVITATION_SPAN >= length;
    }

    private boolean isEvent(Hit hit, Span paragraph) {
      int from = Math.max(paragraph.start(), hit.start() - EVENT_REACH);
      int to = Math.min(paragraph.end(), hit.end() + EVENT_REACH);
      return scan.find(eventCall, from, to) >= 0 && scan.distinct(event, from, to) >= 3;
    }

    private boolean has(int context, Span range) {
      return scan.find(context, range.start(), range.end()) >= 0;
    }

    /**
     * Words that tell of other works too: a notice where they begin, or are a line of their own.
     */
    private boolean isLooseNotice(Span sentence, Span paragraph) {
      boolean line = length(paragraph) <= config.noticeLength() / 3;
      return opens(noticeStart, sentence) || (line && has(noticeStart, sentence));
    }

    private boolean opens(int context, Span range) {
      int cue = scan.find(context, range.start(), range.end());
      return cue >= 0 && opensAt(cue, range);
    }

    private boolean opensAt(int cue, Span range) {
      if (cue - range.start() > HEAD) {
        return false;
      }
      for (int i = range.start(); i < cue; i++) {
        if (Character.isLetterOrDigit(document.text().charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }
}
