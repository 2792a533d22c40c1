package org.dailies.stage;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dailies.Guard;
import org.dailies.config.StoryConfig;
import org.dailies.story.Before;
import org.dailies.story.Member;
import org.dailies.story.Print;
import org.dailies.story.Printing;
import org.dailies.story.Stories;
import org.dailies.story.StoryRelation;
import org.dailies.table.Tables;

/** Divides components into stories, a component at a time. */
final class StoryMembers {
  private static final StructType SCHEMA = Tables.STORIES.schema();

  private StoryMembers() {}

  /**
   * Rows of {@code stories}.
   *
   * @param prints printings with {@code component}, {@code neighbours} and, of those that had a
   *     story, {@code story_before}, {@code relation_before}, {@code similarity_before}, {@code
   *     was_merged} and {@code story_at_hand}
   * @param guard compares the printings
   */
  static Dataset<Row> of(Dataset<Row> prints, StoryConfig config, Guard guard) {
    return prints
        .repartition(col("component"))
        .sortWithinPartitions("component", "claim", "article_id")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new Components(rows, config, guard),
            Encoders.row(SCHEMA));
  }

  /** Walks rows sorted by component and order of printing. */
  private static final class Components implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final StoryConfig config;
    private final Guard guard;
    private final Deque<Row> ready = new ArrayDeque<>();
    private Row ahead;

    Components(Iterator<Row> rows, StoryConfig config, Guard guard) {
      this.rows = rows;
      this.config = config;
      this.guard = guard;
      this.ahead = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      if (ready.isEmpty() && ahead != null) {
        Component component = new Component();
        List<Member> members = Stories.of(component, config, guard);
        Map<String, Spread> spreads = spreads(members, component.facts);
        for (Member member : members) {
          ready.addLast(row(member, component.facts, spreads.get(member.headId())));
        }
      }
      return !ready.isEmpty();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.removeFirst();
    }

    /** The printings of one component; what their rows need besides is kept by id. */
    private final class Component implements Iterator<Printing> {
      private final String name = ahead.getAs("component");
      private final Map<String, Facts> facts = new HashMap<>();

      @Override
      public boolean hasNext() {
        return ahead != null && name.equals(ahead.getAs("component"));
      }

      @Override
      public Printing next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        Row row = ahead;
        ahead = rows.hasNext() ? rows.next() : null;
        String id = row.getAs("article_id");
        facts.put(
            id,
            new Facts(
                row.getAs("day"),
                row.getAs("first_published_at"),
                row.getAs("outlet"),
                row.getAs("language"),
                row.getAs("wire_origin"),
                row.getAs("passages_cut")));
        return new Printing(
            id,
            row.getAs("address"),
            row.getAs("publisher"),
            StoryClaims.read(row),
            row.<Boolean>getAs("is_current"),
            row.<Boolean>getAs("fresh"),
            before(row),
            neighbours(row),
            Print.read(row.getAs("print")));
      }
    }
  }

  private static Before before(Row row) {
    String story = row.getAs("story_before");
    return story == null
        ? null
        : new Before(
            story,
            StoryRelation.of(row.getAs("relation_before")),
            row.<Double>getAs("similarity_before"),
            row.<Boolean>getAs("was_merged"),
            row.<Boolean>getAs("story_at_hand"));
  }

  private static List<String> neighbours(Row row) {
    int field = row.fieldIndex("neighbours");
    return row.isNullAt(field) ? List.of() : row.getList(field);
  }

  /** Dates and instants in whichever class the session gives them. */
  private record Facts(
      Object day,
      Object firstPublishedAt,
      String outlet,
      String language,
      String wireOrigin,
      Object passagesCut) {}

  /**
   * How far a story spread.
   *
   * @param printings all but older versions of an address
   * @param outlets who printed it
   */
  private record Spread(long printings, Set<String> outlets) {}

  /** By head. */
  private static Map<String, Spread> spreads(List<Member> members, Map<String, Facts> facts) {
    Map<String, Spread> spreads = new HashMap<>();
    for (Member member : members) {
      if (member.relation() != StoryRelation.VERSION) {
        Set<String> outlets = new HashSet<>();
        String outlet = facts.get(member.articleId()).outlet();
        if (outlet != null) {
          outlets.add(outlet);
        }
        spreads.merge(
            member.headId(),
            new Spread(1, outlets),
            (a, b) -> {
              a.outlets().addAll(b.outlets());
              return new Spread(a.printings() + b.printings(), a.outlets());
            });
      }
    }
    return spreads;
  }

  private static Row row(Member member, Map<String, Facts> facts, Spread spread) {
    Facts own = facts.get(member.articleId());
    Facts head = facts.get(member.headId());
    Object[] values = new Object[SCHEMA.size()];
    put(values, "story_id", member.storyId());
    put(values, "article_id", member.articleId());
    put(values, "day", own.day());
    put(values, "head_article_id", member.headId());
    put(values, "head_day", head.day());
    put(values, "is_head", member.relation() == StoryRelation.HEAD);
    put(values, "similarity", member.similarity());
    put(values, "relation", member.relation().code());
    put(values, "merged_into", member.mergedInto());
    put(values, "wire_origin", own.wireOrigin());
    put(values, "outlet", own.outlet());
    put(values, "language", own.language());
    put(values, "first_published_at", head.firstPublishedAt());
    put(values, "passages_cut", own.passagesCut());
    put(values, "first_outlet", head.outlet());
    put(values, "first_proof", member.first().proof());
    put(values, "first_tie", member.first().tie());
    put(values, "is_whole", member.whole());
    if (member.relation() == StoryRelation.HEAD) {
      put(values, "printings", spread.printings());
      put(values, "outlets", (long) spread.outlets().size());
    }
    return RowFactory.create(values);
  }

  private static void put(Object[] values, String name, Object value) {
    values[SCHEMA.fieldIndex(name)] = value;
  }
}
