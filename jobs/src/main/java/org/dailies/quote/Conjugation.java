package org.dailies.quote;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms in which a verb reports speech, from its lemma, for verbs that are regular. */
final class Conjugation {
  private Conjugation() {}

  /** Every regular form of {@code lemma}, without the infinitive where it reports nothing. */
  static Set<String> of(String language, String lemma) {
    Set<String> forms = new LinkedHashSet<>();
    switch (language) {
      case "en" -> english(lemma, forms);
      case "fr" -> french(lemma, forms);
      case "de" -> german(lemma, forms);
      case "es" -> spanish(lemma, forms);
      case "pt" -> portuguese(lemma, forms);
      case "it" -> italian(lemma, forms);
      default -> forms.add(lemma);
    }
    return forms;
  }

  private static void english(String verb, Set<String> forms) {
    forms.add(verb);
    String stem = verb.substring(0, verb.length() - 1);
    char last = verb.charAt(verb.length() - 1);
    boolean vowelBefore = verb.length() > 1 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) >= 0;
    if (last == 'e') {
      add(forms, verb, "s", "d");
      forms.add(stem + "ing");
    } else if (last == 'y' && !vowelBefore) {
      add(forms, stem, "ies", "ied", "ying");
    } else {
      boolean hissing = last == 's' || last == 'x' || verb.endsWith("sh") || verb.endsWith("ch");
      add(forms, verb, hissing ? "es" : "s", "ed", "ing");
    }
  }

  private static void french(String verb, Set<String> forms) {
    String plain = verb.startsWith("s'") ? verb.substring(2) : verb.replaceFirst("^se ", "");
    if (plain.endsWith("er")) {
      String stem = plain.substring(0, plain.length() - 2);
      add(forms, stem, "e", "es", "ent", "é", "és", "ée", "ées", "èrent", "ons");
      String soft =
          stem.endsWith("c")
              ? stem.substring(0, stem.length() - 1) + "ç"
              : stem.endsWith("g") ? stem + "e" : stem;
      add(forms, soft, "ait", "aient", "a", "ant", "ais");
      String open = openVowel(stem);
      if (!open.equals(stem)) {
        add(forms, open, "e", "es", "ent");
      }
    } else if (plain.endsWith("ir")) {
      String stem = plain.substring(0, plain.length() - 1);
      add(forms, stem, "t", "ssent", "ssait", "", "rent", "ssant");
    }
  }

  /** « répète », « suggère », « lève »: the last e or é of the stem opens. */
  private static String openVowel(String stem) {
    for (int i = stem.length() - 1; i > 0 && i >= stem.length() - 3; i--) {
      char c = stem.charAt(i);
      if (c == 'é' || (c == 'e' && i < stem.length() - 1)) {
        return stem.substring(0, i) + "è" + stem.substring(i + 1);
      }
      if ("aiou".indexOf(c) >= 0) {
        return stem;
      }
    }
    return stem;
  }

  private static void german(String verb, Set<String> forms) {
    String stem =
        verb.endsWith("en") ? verb.substring(0, verb.length() - 2) : verb.replaceFirst("n$", "");
    String joint = stem.endsWith("t") || stem.endsWith("d") ? stem + "e" : stem;
    add(forms, joint, "t", "te", "ten");
    forms.add(stem + "e");
    forms.add(verb);
    boolean prefixed = stem.matches("(be|ver|er|ent|zer|ge|wider).+") || verb.endsWith("ieren");
    forms.add(prefixed ? joint + "t" : "ge" + joint + "t");
    for (String prefix : List.of("hinzu", "mit", "an", "ein", "zurück", "fort")) {
      if (stem.startsWith(prefix) && stem.length() > prefix.length() + 3) {
        String base = joint.substring(prefix.length());
        add(forms, base, "t", "te", "ten");
        forms.add(prefix + "ge" + base + "t");
      }
    }
  }

  private static void spanish(String verb, Set<String> forms) {
    String stem = verb.substring(0, verb.length() - 2);
    if (verb.endsWith("ar")) {
      add(forms, stem, "a", "an", "ó", "aron", "aba", "aban", "ado", "ando");
    } else {
      add(forms, stem, "e", "en", "ió", "ieron", "ía", "ían", "ido", "iendo");
    }
  }

  private static void portuguese(String verb, Set<String> forms) {
    String stem = verb.substring(0, verb.length() - 2);
    if (verb.endsWith("ar")) {
      add(forms, stem, "a", "am", "ou", "aram", "ava", "avam", "ado", "ando");
    } else {
      add(forms, stem, "e", "em", "eu", "iu", "eram", "iram", "ia", "iam", "ido", "endo", "indo");
    }
  }

  private static void italian(String verb, Set<String> forms) {
    String stem = verb.substring(0, verb.length() - 3);
    if (verb.endsWith("are")) {
      add(forms, stem, "a", "ano", "ò", "arono", "ava", "avano", "ato", "ando");
    } else {
      add(
          forms, stem, "e", "ono", "ì", "irono", "iva", "eva", "ito", "uto", "endo", "isce",
          "iscono");
    }
  }

  private static void add(Set<String> forms, String stem, String... endings) {
    for (String ending : endings) {
      forms.add(stem + ending);
    }
  }
}
