package org.dailies.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.apache.lucene.analysis.it.ItalianLightStemmer;
import org.apache.lucene.analysis.pt.PortugueseLightStemmer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes a folded word to the form it is counted by; light stemmers, which seldom join two words.
 */
@FunctionalInterface
interface Stemmer {
  /** The counting form of a folded word. */
  String stem(String word);

  /** The stemmer of a language, for one thread; the identity where there is none. */
  static Stemmer of(String language) {
    return switch (language) {
      case "en" -> new Krovetz();
      case "fr" -> inPlace(new FrenchLightStemmer()::stem);
      case "de" -> inPlace(new GermanLightStemmer()::stem);
      case "es" -> inPlace(new SpanishLightStemmer()::stem);
      case "pt" -> inPlace(new PortugueseLightStemmer()::stem);
      case "it" -> inPlace(new ItalianLightStemmer()::stem);
      case "ko" -> Stemmer::withoutParticle;
      default -> word -> word;
    };
  }

  /** A stemmer that shortens a buffer. */
  @FunctionalInterface
  interface Shortening {
    int stem(char[] buffer, int length);
  }

  private static Stemmer inPlace(Shortening stemmer) {
    return word -> {
      char[] buffer = word.toCharArray();
      return new String(buffer, 0, stemmer.stem(buffer, buffer.length));
    };
  }

  /** The particles of Korean nouns, longest first. */
  List<String> PARTICLES =
      List.of(
          "으로부터", "에서는", "에게서", "이라고", "이라는", "으로써", "으로서", "에서", "에게", "으로", "부터", "까지", "라고",
          "라는", "이나", "처럼", "보다", "하고", "이며", "에는", "와의", "과의", "은", "는", "이", "가", "을", "를", "의",
          "에", "로", "와", "과", "도", "만");

  private static String withoutParticle(String word) {
    for (String particle : PARTICLES) {
      if (word.length() >= particle.length() + 2 && word.endsWith(particle)) {
        return word.substring(0, word.length() - particle.length());
      }
    }
    return word;
  }

  /** Krovetz's stemmer, which yields words of the dictionary. */
  final class Krovetz implements Stemmer {
    private final One one = new One();
    private final KStemFilter filter = new KStemFilter(one);
    private final CharTermAttribute term = filter.getAttribute(CharTermAttribute.class);

    @Override
    public String stem(String word) {
      one.next = word;
      try {
        return filter.incrementToken() ? term.toString() : word;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static final class One extends TokenStream {
      private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
      private String next = "";

      @Override
      public boolean incrementToken() {
        clearAttributes();
        term.setEmpty().append(next);
        return true;
      }
    }
  }
}
