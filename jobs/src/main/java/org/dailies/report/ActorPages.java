package org.dailies.report;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The pages of single studios, vendors, unions, titles, languages and countries, and their list.
 */
public final class ActorPages {
  /** The directory beside the main page. */
  static final String DIRECTORY = "pages";

  /** The kinds, in the order of the list. */
  private static final List<String> KINDS =
      List.of("studio", "title", "vendor", "union", "language", "country");

  private final Report report;
  private final Words words;
  private final Assets assets;
  private final List<ActorPage> pages = new ArrayList<>();

  private ActorPages(Report report, Words words, Assets assets) {
    this.report = report;
    this.words = words;
    this.assets = assets;
    List<Pair> pairs = report.recent().pairs();
    of(pairs, Pair::studioId, Pair::studio, id -> "studio");
    of(report.dossiers().pairs(), Pair::studioId, Pair::studio, report.dossiers().kinds()::get);
    of(
        pairs,
        p -> p.language() == null ? "und" : p.language(),
        p -> ActorPage.language(p.language(), words),
        id -> "language");
    of(
        pairs,
        p -> p.country() == null ? "unknown" : p.country(),
        p -> ActorPage.country(p.country(), words),
        id -> "country");
  }

  private void of(
      List<Pair> some,
      Function<Pair, String> id,
      Function<Pair, String> name,
      Function<String, String> kind) {
    Map<String, List<Pair>> by = new TreeMap<>();
    some.forEach(p -> by.computeIfAbsent(id.apply(p), key -> new ArrayList<>()).add(p));
    by.forEach(
        (key, own) -> {
          if (kind.apply(key) != null) {
            pages.add(
                new ActorPage(
                    report, words, assets, kind.apply(key), key, name.apply(own.get(0)), own));
          }
        });
  }

  static ActorPages of(Report report, Words words, Assets assets) {
    return new ActorPages(report, words, assets);
  }

  /** A page in the list. */
  public record Entry(String file, String name, long stories) {}

  /** The pages by kind in words, those with most stories first. */
  public Map<String, List<Entry>> list() {
    Map<String, List<Entry>> list = new LinkedHashMap<>();
    for (String kind : KINDS) {
      List<Entry> entries =
          pages.stream()
              .filter(p -> p.kind().equals(kind))
              .map(p -> new Entry(p.file(), p.name(), p.stories()))
              .sorted(
                  Comparator.comparingLong((Entry e) -> -e.stories()).thenComparing(Entry::name))
              .toList();
      if (!entries.isEmpty()) {
        list.put(words.code("actor.kinds", kind), entries);
      }
    }
    return list;
  }

  List<ActorPage> pages() {
    return List.copyOf(pages);
  }

  public Words words() {
    return words;
  }

  public Assets assets() {
    return assets;
  }

  public String date() {
    return words.longDate(report.header().date());
  }

  /** Writes them below the directory of a report. */
  void write(Path directory, TemplateEngine engine) throws IOException {
    Path below = Files.createDirectories(directory.resolve(DIRECTORY));
    for (ActorPage page : pages) {
      write(below.resolve(page.file()), engine, "actor.jte", page);
    }
    write(below.resolve(ReportFiles.PAGE), engine, "actors.jte", this);
  }

  private static void write(Path file, TemplateEngine engine, String template, Object model)
      throws IOException {
    StringOutput output = new StringOutput(1 << 16);
    engine.render(template, model, output);
    Files.write(file, output.toString().getBytes(StandardCharsets.UTF_8));
  }
}
