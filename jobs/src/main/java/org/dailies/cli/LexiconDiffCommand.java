package org.dailies.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dailies.article.Article;
import org.dailies.config.Config;
import org.dailies.coverage.Closest;
import org.dailies.coverage.LexiconImpact;
import org.dailies.coverage.LexiconImpact.Moved;
import org.dailies.coverage.MovedStories;
import org.dailies.coverage.MovedStories.Printing;
import org.dailies.lexicon.Lexicon;
import org.dailies.lexicon.LexiconDiff;
import org.dailies.story.Member;
import org.dailies.story.StorySet;
import org.dailies.text.Document;
import org.dailies.warehouse.LearnedLines;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.StoredArticles;
import org.dailies.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What differs between two lexicons, and which stories and months that would move. */
@Command(
    name = "diff",
    description = "Say what changed between two stacks of lexicon files, and what it would move.")
final class LexiconDiffCommand implements Callable<Integer> {
  private static final long MICROS_A_DAY = 86_400_000_000L;

  @Spec private CommandSpec spec;
  @Mixin private ConfigOptions config;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "A lexicon: a directory with an index.yaml, or files for ours.")
  private Path before;

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = "A lexicon: a directory with an index.yaml, or files for ours.")
  private Path after;

  @Option(
      names = "--impact",
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "List the stories and months whose coverage moves, over these articles, or over those of"
              + " the warehouse; the last option where it has paths.")
  private List<Path> impact;

  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      description = "Warehouse whose articles, stories and learned lines --impact reads.")
  private String warehouse;

  @Override
  public Integer call() {
    Config inForce = config.read();
    if (impact == null ? warehouse != null : impact.isEmpty() == (warehouse == null)) {
      throw new ParameterException(
          spec.commandLine(), "--impact reads either paths or the articles of a --warehouse");
    }
    Lexicon old = Lexicon.at(before);
    Lexicon fresh = Lexicon.at(after);
    PrintWriter out = spec.commandLine().getOut();
    LexiconDiff diff = LexiconDiff.of(old, fresh);
    diff.added().forEach(id -> out.println("+ " + id));
    diff.removed().forEach(id -> out.println("- " + id));
    diff.changed().forEach(line -> out.println("~ " + line));
    diff.rules().forEach(name -> out.println("rule " + name));
    if (impact != null) {
      LexiconImpact moves = LexiconImpact.of(old, fresh, inForce.mention());
      print(warehouse == null ? ofPaths(moves, inForce) : ofWarehouse(moves, inForce), out);
    }
    out.flush();
    return 0;
  }

  private MovedStories ofWarehouse(LexiconImpact moves, Config inForce) {
    MovedStories stories = new MovedStories();
    try (Warehouse open = Warehouse.open(warehouse, inForce.warehouse(), Session.hadoop())) {
      Map<String, Set<String>> lines = LearnedLines.of(open);
      PublishedRun run = WarehouseOptions.newest(open, warehouse);
      StoredArticles.read(
          open,
          run,
          stored ->
              stories.add(
                  new Printing(
                      stored.articleId(),
                      stored.storyId(),
                      stored.head(),
                      stored.day(),
                      stored.title()),
                  moves.moved(
                      Document.of(stored.title(), stored.text(), stored.language(), stored.day()),
                      stored.outlet() == null
                          ? Set.of()
                          : lines.getOrDefault(stored.outlet(), Set.of()))));
    }
    return stories;
  }

  /** Over articles of files: stories are found among all of them, once it is known which move. */
  private MovedStories ofPaths(LexiconImpact moves, Config inForce) {
    List<StorySet.Text> texts = new ArrayList<>();
    Map<String, LocalDate> days = new HashMap<>();
    Map<String, List<Moved>> moved = new HashMap<>();
    Documents.read(
        impact,
        inForce,
        (article, document) -> {
          texts.add(text(article));
          days.put(article.articleId(), article.day());
          moved.put(article.articleId(), moves.moved(document, Set.of()));
        });
    Map<String, Member> members =
        StorySet.of(texts, inForce.story()).stream()
            .collect(Collectors.toMap(Member::articleId, member -> member, (a, b) -> a));
    MovedStories stories = new MovedStories();
    for (StorySet.Text text : texts) {
      String id = text.articleId();
      Member member = members.get(id);
      stories.add(
          new Printing(
              id,
              member == null ? id : member.storyId(),
              member == null || member.headId().equals(id),
              days.get(id),
              text.title()),
          moved.get(id));
    }
    return stories;
  }

  private static StorySet.Text text(Article article) {
    String address = article.canonicalUrl() != null ? article.canonicalUrl() : article.url();
    return new StorySet.Text(
        article.articleId(),
        address == null ? article.articleId() : address,
        article.outlet(),
        article.language(),
        article.day() == null ? 0 : article.day().toEpochDay() * MICROS_A_DAY,
        article.title(),
        article.text());
  }

  private static void print(MovedStories moved, PrintWriter out) {
    List<MovedStories.Story> stories = moved.stories();
    out.printf("Stories moved: %d%n", stories.size());
    for (MovedStories.Story story : stories) {
      out.printf(
          "%s  %s  %s  (articles: %d)  %s%n",
          story.day() == null ? "undated" : story.day(),
          story.storyId(),
          story.moved().isEmpty()
              ? "other printings than the head"
              : story.moved().stream()
                  .map(LexiconDiffCommand::move)
                  .collect(Collectors.joining(", ")),
          story.articles(),
          story.title());
    }
    out.println("Stories and articles moved by month and actor:");
    for (MovedStories.Count count : moved.periods()) {
      out.printf(
          "%s  %s  %d  %d%n", count.period(), count.actorId(), count.stories(), count.articles());
    }
  }

  private static String move(Moved moved) {
    return moved.actorId() + ": " + level(moved.before()) + " → " + level(moved.after());
  }

  private static String level(Closest closest) {
    return closest == null ? "absent" : closest.code();
  }
}
