package org.dailies.mention;

import java.util.List;
import org.dailies.config.MentionConfig;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Lexicon;
import org.dailies.lexicon.Rule;
import org.dailies.text.Document;

/** Weighs what speaks for and against an ambiguous alias at its place in an article. */
final class Weighing {
  private final Lexicon lexicon;
  private final LexiconPatterns patterns;
  private final MentionConfig config;
  private final Document document;
  private final HitSurroundings around;
  private final Kin kin;
  private final int[] counts;
  private final boolean genai;

  Weighing(
      Lexicon lexicon,
      LexiconPatterns patterns,
      MentionConfig config,
      Document document,
      Scan titleScan,
      Scan textScan,
      HitSurroundings around,
      List<Hit> hits,
      boolean genai) {
    this.lexicon = lexicon;
    this.patterns = patterns;
    this.config = config;
    this.document = document;
    this.around = around;
    this.kin = Kin.of(hits, this::root);
    this.genai = genai;
    this.counts = textScan.counts(patterns.contextCount());
    int[] titleCounts = titleScan.counts(patterns.contextCount());
    for (int i = 0; i < counts.length; i++) {
      counts[i] += 2 * titleCounts[i];
    }
  }

  /** Decides one sense of a hit. */
  MentionVerdict weigh(Hit hit, Sense sense) {
    Rule rule = sense.rule();
    Scale scale = new Scale();
    for (String against : rule.against()) {
      if (around.inSentence(hit, against)) {
        scale.add(-config.againstWeight(), "against-" + against, "a word of " + against);
        break;
      }
    }
    String beside = around.besides(hit, rule.beside());
    boolean besideCounts = beside != null && !(rule.marked() && around.isPartOfName(hit, beside));
    if (rule.loner() && !hit.title() && beside == null && around.hasNamelikeNeighbour(hit)) {
      scale.add(-2 * config.againstWeight(), "part-of-a-name", "a capitalised word at its side");
    }
    if (besideCounts) {
      scale.add(
          config.sentenceWeight(), "beside-" + beside, "a word of " + beside + " at its side");
    } else if (rule.marked() && !around.isMarked(hit)) {
      scale.add(-3 * config.againstWeight(), "no-title-marks", "not in the marks of a title");
    }
    String owned = around.owned(hit, rule.owns());
    if (owned != null) {
      scale.add(config.sentenceWeight(), "owns-" + owned, "a word of " + owned + " is its own");
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
    return new MentionVerdict(sense, accepted, decisive, scale.reason(), scale.sum);
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
      if (around.inSentence(hit, near)) {
        scale.add(config.sentenceWeight(), "context-" + near, "a word of " + near);
        return;
      }
    }
    for (String near : rule.near()) {
      if (around.besideSentence(hit, near)) {
        scale.add(config.neighbourWeight(), "near-" + near, "a word of " + near + " near");
        return;
      }
    }
  }

  private void kin(Hit hit, Sense sense, Rule rule, Scale scale) {
    String root = rule.family() ? root(sense.entry()) : null;
    Kin.Place place = kin.beside(hit);
    boolean familyNear = root != null && place.holdsFamily(root);
    boolean familyFar = root != null && kin.holdsFamily(root);
    if (familyNear) {
      scale.add(config.sentenceWeight(), "family", "a clear name of the same family beside it");
    } else if (familyFar && !rule.local()) {
      scale.add(config.documentWeight(), "family", "a clear name of the same family");
    }
    if (place.holdsPeer(rule.peers(), root)) {
      scale.add(config.sentenceWeight(), "peer", "a clear name of its kind beside it");
    } else if (kin.hasRival(hit, rule.peers(), sense.entry().id())) {
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
