package org.dailies.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.apache.lucene.analysis.it.ItalianLightStemmer;
import org.apache.lucene.analysis.pt.PortugueseLightStemmer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.dailies.language.Languages;
import org.dailies.language.TextWords;

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

  /** Particles that follow a noun without a space, longest first. */
  List<String> PARTICLES =
      Languages.builtIn().union(TextWords.STEM_PARTICLES).stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

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
