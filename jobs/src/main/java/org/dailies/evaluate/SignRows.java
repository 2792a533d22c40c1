package org.dailies.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dailies.analysis.Analysis;
import org.dailies.analysis.Analyzer;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.statement.Maker;
import org.dailies.statement.Signed;
import org.dailies.text.Span;

/**
 * What stances and uses are learned from in a draw, without its texts: a line for each sentence
 * near generative AI, and below it one for each whom it may tell something of.
 */
public final class SignRows {
  private SignRows() {}

  /**
   * Lines of fields parted by tabs: {@code s}, the text's id, the status of a labelled use of
   * nobody or {@code none}, and the sentence's signs; {@code t}, the number of who it is, the bond,
   * the labelled stance or {@code none}, the status of the labelled use or {@code none}, and the
   * signs beside those of the sentence.
   */
  public static List<String> of(List<DrawnText> texts, Analyzer analyzer) {
    List<String> rows = new ArrayList<>();
    for (DrawnText text : texts) {
      Analysis analysis = analyzer.analyze(text.document(), Set.of());
      Set<String> shared = Set.of();
      for (Signed signed : analyzer.signed(text.document())) {
        JsonNode use = label(text, analysis, analyzer.lexicon(), signed, "uses", "maker");
        String used = use == null ? "none" : status(use.path("status").asText());
        if (signed.who() == null) {
          shared = signed.signs();
          rows.add(String.join("\t", "s", text.id(), used, String.join(" ", shared)));
        } else {
          JsonNode stance = label(text, analysis, analyzer.lexicon(), signed, "stances", "actor");
          String stood = stance == null ? "none" : stance.path("stance").asText();
          Set<String> own = new TreeSet<>(signed.signs());
          own.removeAll(shared);
          String number = Integer.toString(signed.member());
          rows.add(
              String.join("\t", "t", number, signed.bond(), stood, used, String.join(" ", own)));
        }
      }
    }
    return rows;
  }

  /** What is announced is planned, and what is asked is no more than alleged. */
  private static String status(String labelled) {
    return switch (labelled) {
      case "announced" -> "planned";
      case "asked" -> "alleged";
      default -> labelled;
    };
  }

  /** The first label of those whom an article names, or of nobody, in a sentence; or null. */
  private static JsonNode label(
      DrawnText text,
      Analysis analysis,
      Lexicon lexicon,
      Signed signed,
      String measure,
      String name) {
    for (JsonNode label : text.label().path(measure)) {
      Span evidence = Wording.find(text.document().text(), label.path("evidence").asText());
      String named = label.path(name).textValue();
      boolean nobody = signed.who() == null;
      boolean unnamed = named == null;
      boolean same =
          nobody == unnamed && (nobody || isNamed(analysis, lexicon, signed.who(), named));
      if (evidence != null && signed.evidence().overlaps(evidence) && same) {
        return label;
      }
    }
    return null;
  }

  private static boolean isNamed(Analysis analysis, Lexicon lexicon, Maker who, String name) {
    if (Wording.sameName(who.surface(), name)) {
      return true;
    }
    Set<String> own = new TreeSet<>();
    if (who.id() != null) {
      own.add(who.id());
    }
    if (who.studioId() != null) {
      own.add(who.studioId());
    }
    for (Mention mention : analysis.mentions()) {
      boolean same = mention.accepted() && Wording.sameName(mention.surface(), name);
      if (same
          && (own.contains(mention.entryId())
              || (mention.studioId() != null && own.contains(mention.studioId())))) {
        return true;
      }
    }
    return own.stream().anyMatch(id -> lexicon.has(id) && Wording.sameName(lexicon.name(id), name));
  }
}
