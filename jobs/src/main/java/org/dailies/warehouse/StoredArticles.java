package org.dailies.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import org.dailies.language.Genre;
import org.dailies.table.ArticleRow;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/**
 * The current articles that a warehouse has published and every stage could read, with their
 * stories, read without Spark.
 */
public final class StoredArticles {
  private StoredArticles() {}

  /**
   * An article as stored.
   *
   * @param day null where it has none
   * @param storyId its own id where it stands in no story
   * @param head whether it is its story's head
   */
  public record Stored(
      String articleId,
      LocalDate day,
      String outlet,
      String language,
      String title,
      String text,
      String storyId,
      boolean head) {}

  /** Hands over every such article as of a run, in no order. */
  public static void read(Warehouse warehouse, PublishedRun run, Consumer<Stored> reader) {
    Map<String, Place> places = new HashMap<>();
    rows(
        warehouse,
        run,
        Tables.STORIES,
        row ->
            places.put(
                (String) row.getField("article_id"),
                new Place(
                    (String) row.getField("story_id"),
                    Boolean.TRUE.equals(row.getField("is_head")))),
        "article_id",
        "story_id",
        "is_head");
    rows(
        warehouse,
        run,
        Tables.ARTICLES,
        row -> {
          boolean counts = Genre.counts((String) row.getField("kind"));
          if (Boolean.TRUE.equals(row.getField("is_current")) && counts && isRead(row)) {
            reader.accept(stored(row, places));
          }
        },
        "article_id",
        "day",
        "outlet",
        "language",
        "title",
        "text",
        "is_current",
        "flags",
        "kind");
  }

  private static boolean isRead(Record row) {
    return !(row.getField("flags") instanceof List<?> flags)
        || flags.stream().noneMatch(flag -> flag.toString().startsWith(ArticleRow.UNREAD));
  }

  private record Place(String storyId, boolean head) {}

  private static Stored stored(Record row, Map<String, Place> places) {
    String id = (String) row.getField("article_id");
    Place place = places.getOrDefault(id, new Place(id, true));
    String title = (String) row.getField("title");
    return new Stored(
        id,
        (LocalDate) row.getField("day"),
        (String) row.getField("outlet"),
        (String) row.getField("language"),
        title == null ? "" : title,
        (String) row.getField("text"),
        place.storyId(),
        place.head());
  }

  private static void rows(
      Warehouse warehouse,
      PublishedRun run,
      TableSpec spec,
      Consumer<Record> reader,
      String... columns) {
    Long snapshot = run.snapshots().get(spec.name());
    if (snapshot == null) {
      return;
    }
    try (CloseableIterable<Record> rows =
        IcebergGenerics.read(warehouse.table(spec)).useSnapshot(snapshot).select(columns).build()) {
      rows.forEach(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
