package org.dailies.mention;

import java.util.List;
import org.dailies.text.Document;
import org.dailies.text.Span;

/** The lines that a document's mentions stand in, as hashes; each is worked out once. */
public final class LineHashes {
  private final Document document;
  private final Long[] hashes;
  private final boolean[] known;

  private LineHashes(Document document) {
    this.document = document;
    this.hashes = new Long[document.layout().paragraphs().size()];
    this.known = new boolean[hashes.length];
  }

  /** The lines of a document. */
  public static LineHashes of(Document document) {
    return new LineHashes(document);
  }

  /**
   * {@link Boilerplate#hash} of the line that a mention stands in; null in a title, and in a
   * paragraph that cannot be furniture.
   */
  public Long of(Mention mention) {
    if (mention.inTitle() || mention.paragraph() < 0) {
      return null;
    }
    int index = mention.paragraph();
    if (!known[index]) {
      List<Span> paragraphs = document.layout().paragraphs();
      String line = Boilerplate.candidate(paragraphs.get(index).of(document.text()));
      hashes[index] = line == null ? null : Long.valueOf(Boilerplate.hash(line));
      known[index] = true;
    }
    return hashes[index];
  }
}
