package org.dailies.stage;

import java.io.Serializable;
import java.util.Collection;
import java.util.TreeMap;
import org.apache.spark.SparkContext;
import org.apache.spark.util.CollectionAccumulator;
import org.dailies.Guard;

/**
 * Gathers from all tasks which articles a stage could not read. Notes are a set, so a task that is
 * run twice changes nothing; they are complete once the rows are computed.
 */
public final class UnreadNotes implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CollectionAccumulator<Guard.Unread> notes;

  private UnreadNotes(CollectionAccumulator<Guard.Unread> notes) {
    this.notes = notes;
  }

  /** No notes yet. */
  public static UnreadNotes in(SparkContext context) {
    return new UnreadNotes(context.collectionAccumulator("articles not read"));
  }

  /** A guard that notes here what a stage cannot read. */
  public Guard guard(ReadingStage stage) {
    CollectionAccumulator<Guard.Unread> into = notes;
    return Guard.of(stage.code(), unread -> into.add(unread));
  }

  /** The notes since the last call in order, one an article and stage. */
  public Collection<Guard.Unread> take() {
    TreeMap<String, Guard.Unread> taken = new TreeMap<>();
    for (Guard.Unread note : notes.value()) {
      taken.merge(
          note.articleId() + " " + note.stage(), note, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    notes.reset();
    return taken.values();
  }
}
