package org.dailies.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dailies.MentionConfig;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Lexicon;
import org.dailies.lexicon.Rule;
import org.dailies.text.Document;
import org.dailies.text.Span;

/** Weighs what speaks for and against an ambiguous alias at its place in an article. */
final class Evidence {
  private static final int TITLE_REACH = 600;
  private static final String OPENING = "_*\"“„«‹‘'《〈『「";
  private static final String CLOSING = "_*\"”“»›’'》〉』」";

  private final Lexicon lexicon;
  private final Patterns patterns;
  private final MentionConfig config;
  private final Document document;
  private final Scan titleScan;
  private final Scan textScan;
  private final List<Hit> hits;
  private final int[] counts;
  private final boolean genai;

  Evidence(
      Lexicon lexicon,
      Patterns patterns,
      MentionConfig config,
      Document document,
      Scan titleScan,
      Scan textScan,
      List<Hit> hits,
      boolean genai) {
    this.lexicon = lexicon;
    this.patterns = patterns;
    this.config = config;
    this.document = document;
    this.titleScan = titleScan;
    this.textScan = textScan;
    this.hits = hits;
    this.genai = genai;
    this.counts = textScan.counts(patterns.contextCount());
    int[] titleCounts = titleScan.counts(patterns.contextCount());
    for (int i = 0; i < counts.length; i++) {
      counts[i] += 2 * titleCounts[i];
    }
  }

  /** Decides one sense of a hit. */
  Verdict weigh(Hit hit, Sense sense) {
    Rule rule = sense.rule();
    Scale scale = new Scale();
    for (String against : rule.against()) {
      if (inSentence(hit, against)) {
        scale.add(-config.againstWeight(), "against-" + against, "a word of " + against);
        break;
      }
    }
    String beside = besides(hit, rule.beside());
    boolean besideCounts = beside != null && !(rule.marked() && isPartOfName(hit, beside));
    if (rule.loner() && !hit.title() && beside == null && hasNamelikeNeighbour(hit)) {
      scale.add(-2 * config.againstWeight(), "part-of-a-name", "a capitalised word at its side");
    }
    if (besideCounts) {
      scale.add(
          config.sentenceWeight(), "beside-" + beside, "a word of " + beside + " at its side");
    } else if (rule.marked() && !isMarked(hit)) {
      scale.add(-3 * config.againstWeight(), "no-title-marks", "not in the marks of a title");
    }
    near(hit, rule, scale);
    kin(hit, sense, rule, scale);
    String other = otherSubject(rule);
    if (other != null) {
      scale.add(-config.documentWeight(), "subject-" + other, "an article on " + other);
    } else {
      subject(rule, scale);
    }
    if (rule.genai() > 0 && genai) {
      scale.add(rule.genai(), "generative-ai", "generative AI is named in the article");
    }
    boolean accepted = scale.sum >= config.threshold();
    String decisive = accepted ? scale.best : scale.worst == null ? "no-evidence" : scale.worst;
    return new Verdict(sense, accepted, decisive, scale.reason(), scale.sum);
  }

  /** Whether a word right before or after it makes it a game, a book, a toy of that name. */
  boolean isProduct(Hit hit) {
    int product = patterns.context("product");
    return product >= 0
        && (beginsAfter(hit, product) || endsBefore(hit, product))
        && !beginsAfter(hit, patterns.context("screen-side"));
  }

  /** Whether it stands between a word of the context and a capital: {@code showrunner Eric Lee}. */
  private boolean isPartOfName(Hit hit, String context) {
    return !hit.title()
        && !beginsAfter(hit, patterns.context(context))
        && hasNamelikeNeighbour(hit);
  }

  private String besides(Hit hit, List<String> contexts) {
    for (String context : contexts) {
      int id = patterns.context(context);
      if (beginsAfter(hit, id) || endsBefore(hit, id)) {
        return context;
      }
    }
    return null;
  }

  /** Whether a context word follows: {@code Severance star}, {@code “Silo” creator}. */
  private boolean beginsAfter(Hit hit, int context) {
    String whole = whole(hit);
    int at = hit.end();
    while (at < whole.length() && CLOSING.indexOf(whole.charAt(at)) >= 0) {
      at++;
    }
    if (at < whole.length() && whole.charAt(at) == 's' && whole.charAt(at - 1) != ' ') {
      at++;
    }
    if (whole.startsWith(", the ", at)) {
      at += ", the".length();
    }
    if (at < whole.length() && " -".indexOf(whole.charAt(at)) >= 0) {
      at++;
    }
    return scan(hit).beginsAt(context, at);
  }

  /** Whether a context word stands before it: {@code the film Sinners}, {@code 电影《芭比》}. */
  private boolean endsBefore(Hit hit, int context) {
    String whole = whole(hit);
    int at = hit.start();
    while (at > 0 && OPENING.indexOf(whole.charAt(at - 1)) >= 0) {
      at--;
    }
    if (at > 0 && whole.charAt(at - 1) == ' ') {
      at--;
    }
    return scan(hit).endsAt(context, at);
  }

  private String whole(Hit hit) {
    return hit.title() ? document.title() : document.text();
  }

  private void subject(Rule rule, Scale scale) {
    for (String context : rule.document()) {
      if (counts[patterns.context(context)] >= config.documentWords()) {
        scale.add(config.documentWeight(), "subject-" + context, "an article on " + context);
        return;
      }
    }
  }

  /** The sense against it that outweighs, over the whole article, those that speak for it. */
  private String otherSubject(Rule rule) {
    int near = 0;
    for (String context : rule.near()) {
      near = Math.max(near, counts[patterns.context(context)]);
    }
    for (String context : rule.against()) {
      int count = counts[patterns.context(context)];
      if (count >= config.documentWords() && count > 2 * near) {
        return context;
      }
    }
    return null;
  }

  private void near(Hit hit, Rule rule, Scale scale) {
    for (String near : rule.near()) {
      if (inSentence(hit, near)) {
        scale.add(config.sentenceWeight(), "context-" + near, "a word of " + near);
        return;
      }
    }
    for (String near : rule.near()) {
      if (besideSentence(hit, near)) {
        scale.add(config.neighbourWeight(), "near-" + near, "a word of " + near + " near");
        return;
      }
    }
  }

  private void kin(Hit hit, Sense sense, Rule rule, Scale scale) {
    String root = rule.family() ? root(sense.entry()) : null;
    boolean familyNear = false;
    boolean familyFar = false;
    boolean peer = false;
    Set<String> rivals = new HashSet<>();
    for (Hit other : hits) {
      if (other.isAt(hit)) {
        continue;
      }
      boolean same = other.title() == hit.title() && other.sentence() == hit.sentence();
      Sense clear = other.clear();
      if (clear == null) {
        Sense first = other.senses().get(0);
        if (same && !first.blocks() && rule.peers().contains(first.entry().kind())) {
          rivals.add(first.entry().id());
        }
        continue;
      }
      if (root != null && root.equals(root(clear.entry()))) {
        familyNear |= same;
        familyFar = true;
      } else if (same && rule.peers().contains(clear.entry().kind())) {
        peer = true;
      }
    }
    rivals.remove(sense.entry().id());
    if (familyNear) {
      scale.add(config.sentenceWeight(), "family", "a clear name of the same family beside it");
    } else if (familyFar && !rule.local()) {
      scale.add(config.documentWeight(), "family", "a clear name of the same family");
    }
    if (peer) {
      scale.add(config.sentenceWeight(), "peer", "a clear name of its kind beside it");
    } else if (!rivals.isEmpty()) {
      scale.add(config.neighbourWeight(), "peer", "another name of its kind beside it");
    }
  }

  private String root(Entry entry) {
    String root = lexicon.studioOf(entry.id(), document.day());
    if (root == null) {
      root = lexicon.vendorOf(entry.id(), document.day());
    }
    return root;
  }

  private boolean inSentence(Hit hit, String context) {
    Span sentence = sentence(hit);
    return scan(hit)
        .holds(patterns.context(context), sentence.start(), sentence.end(), hit.start(), hit.end());
  }

  private boolean besideSentence(Hit hit, String context) {
    int id = patterns.context(context);
    if (hit.title()) {
      return textScan.holds(id, 0, TITLE_REACH, -1, -1);
    }
    List<Span> sentences = document.layout().sentences();
    int from = sentences.get(Math.max(0, hit.sentence() - 1)).start();
    int to = sentences.get(Math.min(sentences.size() - 1, hit.sentence() + 1)).end();
    return textScan.holds(id, from, to, hit.start(), hit.end())
        || (hit.paragraph() == 0 && titleScan.holds(id, 0, document.title().length(), -1, -1));
  }

  private Span sentence(Hit hit) {
    return hit.title()
        ? new Span(0, document.title().length())
        : document.layout().sentences().get(hit.sentence());
  }

  private Scan scan(Hit hit) {
    return hit.title() ? titleScan : textScan;
  }

  /** Whether a capitalised word that is no entry stands at its side, in a text. */
  boolean hasNamelikeNeighbour(Hit hit) {
    String text = document.text();
    int after = hit.end();
    if (after + 1 < text.length()
        && text.charAt(after) == ' '
        && Character.isUpperCase(text.charAt(after + 1))
        && !isNamed(after + 1)
        && after + 2 < text.length()
        && Character.isLowerCase(text.charAt(after + 2))) {
      return true;
    }
    int before = hit.start() - 1;
    if (before < 1 || text.charAt(before) != ' ' || !isAlphabetic(text.charAt(before - 1))) {
      return false;
    }
    int start = before;
    while (start > 0 && isAlphabetic(text.charAt(start - 1))) {
      start--;
    }
    return Character.isUpperCase(text.charAt(start))
        && start + 1 < before
        && Character.isLowerCase(text.charAt(start + 1))
        && start > sentence(hit).start()
        && !isNamed(start);
  }

  private boolean isMarked(Hit hit) {
    String whole = whole(hit);
    if (hit.start() == 0 || OPENING.indexOf(whole.charAt(hit.start() - 1)) < 0) {
      return false;
    }
    int after = hit.end();
    if (after < whole.length() && ",.".indexOf(whole.charAt(after)) >= 0) {
      after++;
    }
    return after < whole.length() && CLOSING.indexOf(whole.charAt(after)) >= 0;
  }

  /** Whether it stands in the marks that Chinese sets around titles. */
  boolean isInTitleMarks(Hit hit) {
    String whole = whole(hit);
    return hit.start() > 0 && "《〈".indexOf(whole.charAt(hit.start() - 1)) >= 0;
  }

  private static boolean isAlphabetic(char c) {
    return Character.isLetter(c) && !Character.isIdeographic(c);
  }

  private boolean isNamed(int offset) {
    for (Hit other : hits) {
      if (!other.title() && other.start() <= offset && offset < other.end()) {
        return true;
      }
    }
    return false;
  }

  /** Adds up weights and keeps what weighed most on either side. */
  private static final class Scale {
    private final StringBuilder reasons = new StringBuilder();
    private double sum;
    private double highest;
    private double lowest;
    private String best;
    private String worst;

    void add(double weight, String rule, String reason) {
      sum += weight;
      if (weight > highest) {
        highest = weight;
        best = rule;
      }
      if (weight < lowest) {
        lowest = weight;
        worst = rule;
      }
      reasons.append(reasons.length() == 0 ? "" : ", ");
      reasons.append(weight < 0 ? "against: " : "").append(reason);
    }

    String reason() {
      return reasons.length() == 0 ? "ambiguous, and nothing speaks for it" : reasons.toString();
    }
  }
}
