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

/** What stances and uses are learned from in a draw: a row for each whom a text names. */
public final class SignRows {
  private SignRows() {}

  /** Lines of text and number, the labelled stance and {@code use} or {@code none}, the signs. */
  public static List<String> of(List<DrawnText> texts, Analyzer analyzer) {
    List<String> rows = new ArrayList<>();
    for (DrawnText text : texts) {
      Analysis analysis = analyzer.analyze(text.document(), Set.of());
      int number = 0;
      for (Signed signed : analyzer.signed(text.document())) {
        JsonNode stance = label(text, analysis, analyzer.lexicon(), signed, "stances", "actor");
        JsonNode use = label(text, analysis, analyzer.lexicon(), signed, "uses", "maker");
        rows.add(
            text.id()
                + ' '
                + number++
                + '\t'
                + (stance == null ? "none" : stance.path("stance").asText())
                + '\t'
                + (use == null ? "none" : "use")
                + '\t'
                + String.join(" ", new TreeSet<>(signed.signs())));
      }
    }
    return rows;
  }

  /** The first label of those whom an article names, or null. */
  private static JsonNode label(
      DrawnText text,
      Analysis analysis,
      Lexicon lexicon,
      Signed signed,
      String measure,
      String name) {
    for (JsonNode label : text.label().path(measure)) {
      Span evidence = Wording.find(text.document().text(), label.path("evidence").asText());
      if (evidence != null
          && label.path(name).isTextual()
          && signed.evidence().stream().anyMatch(evidence::overlaps)
          && isNamed(analysis, lexicon, signed.who(), label.path(name).asText())) {
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
