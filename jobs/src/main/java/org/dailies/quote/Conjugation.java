package org.dailies.quote;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailies.language.GrammarWords;
import org.dailies.language.Language;

/** The forms in which a verb reports speech, from its lemma. */
final class Conjugation {
  private final Map<String, List<String>> irregular;
  private final Map<Pattern, List<String>> rules = new LinkedHashMap<>();

  private Conjugation(Map<String, List<String>> irregular) {
    this.irregular = irregular;
  }

  static Conjugation of(Language language) {
    Conjugation conjugation = new Conjugation(language.get(GrammarWords.IRREGULAR));
    language
        .get(GrammarWords.CONJUGATION)
        .forEach(
            (lemma, forms) -> conjugation.rules.put(Pattern.compile("^(?:" + lemma + ")$"), forms));
    return conjugation;
  }

  /** Every form of {@code lemma}: the irregular ones, else by rule, else the lemma alone. */
  Set<String> of(String lemma) {
    List<String> listed = irregular.get(lemma);
    if (listed != null) {
      return new LinkedHashSet<>(listed);
    }
    Set<String> forms = new LinkedHashSet<>();
    rules.forEach(
        (rule, written) -> {
          Matcher whole = rule.matcher(lemma);
          if (whole.find()) {
            written.forEach(form -> forms.add(whole.replaceFirst(form)));
          }
        });
    if (rules.isEmpty()) {
      forms.add(lemma);
    }
    return forms;
  }
}
