package org.dailies.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.report.Count;
import org.dailies.report.Evidence;
import org.dailies.report.EvidenceBook;
import org.dailies.report.Sentence;
import org.dailies.report.Words;

/**
 * The numbers of a report by their ids. A number is named first, with its value; the sentences that
 * come for it later go into the page as far as it has room, and all of them into the files.
 */
final class NumberBook {
  private record Label(String label, String value) {}

  /** One sentence behind one number. */
  record Proof(Evidence number, Sentence sentence) {}

  private final Map<String, Label> labels = new HashMap<>();
  private final Map<String, Set<String>> given = new HashMap<>();
  private final List<Proof> proofs = new ArrayList<>();
  private final EvidenceBook book;
  private final Words words;

  /** An empty book whose labels are in the words of a language. */
  NumberBook(int sentencesPerNumber, Words words) {
    this.words = words;
    this.book = EvidenceBook.of(sentencesPerNumber);
  }

  /** The report's own words. */
  Words words() {
    return words;
  }

  /** Names a number; 0 has no evidence. */
  Count count(String id, String label, long value) {
    if (value == 0) {
      return Count.of(0);
    }
    name(id, label, Long.toString(value));
    return Count.of(value, id);
  }

  /** Names a number that is no plain count. */
  void name(String id, String label, String value) {
    labels.putIfAbsent(id, new Label(label, value));
  }

  /** Adds sentences to a number; ids that no number has are passed over. */
  void prove(String id, List<Sentence> sentences) {
    Label label = labels.get(id);
    if (label == null) {
      return;
    }
    Evidence number = new Evidence(id, label.label(), label.value(), 0, 0, List.of());
    for (Sentence sentence : sentences) {
      String place = sentence.articleId() + sentence.field() + sentence.start();
      if (given.computeIfAbsent(id, key -> new HashSet<>()).add(place)) {
        book.add(id, label.label(), label.value(), sentence);
        proofs.add(new Proof(number, sentence));
      }
    }
  }

  /** Whether a number of that id was named. */
  boolean knows(String id) {
    return labels.containsKey(id);
  }

  /** What stands in the page. */
  List<Evidence> evidence() {
    return book.evidence();
  }

  /** Every sentence behind every number, by number, then in the order given. */
  List<Proof> proofs() {
    List<Proof> sorted = new ArrayList<>(proofs);
    sorted.sort(
        Comparator.comparing((Proof p) -> p.number().numberId())
            .thenComparing(p -> p.sentence().articleId())
            .thenComparing(p -> p.sentence().field())
            .thenComparingInt(p -> p.sentence().start()));
    return sorted;
  }

  /** A consumer that may fail on output. */
  interface Sink {
    void accept(Evidence number, Sentence sentence) throws IOException;
  }

  /** Gives every proof to a file. */
  void each(Sink sink) throws IOException {
    for (Proof proof : proofs()) {
      sink.accept(proof.number(), proof.sentence());
    }
  }
}
