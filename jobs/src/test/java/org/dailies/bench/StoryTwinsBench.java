package org.dailies.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.dailies.config.StoryConfig;
import org.dailies.evaluate.StoryScores;
import org.dailies.story.StorySet;

/**
 * Whether printings made from real texts find the text they were made from: extracts by their
 * length, with a feed's tails, under the same and another headline, on the same and another outlet;
 * the feed's own summary where the corpus holds one; misread words; paragraphs cut and in another
 * order. What else is put together is counted as false. Beside it, {@link MinHashPeer}.
 *
 * <p>Arguments: a JSONL file of texts, how many of them are drawn, and a seed.
 */
public final class StoryTwinsBench {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String[] TAILS = {
    "", "…", " […]", " Continue reading", "\nThe post %s appeared first on %s.", " Read more"
  };

  private final Random random;
  private final List<StorySet.Text> twins = new ArrayList<>();
  private final Map<String, String> sources = new HashMap<>();
  private final Map<String, String> makes = new HashMap<>();

  private StoryTwinsBench(long seed) {
    this.random = new Random(seed);
  }

  private record Page(StorySet.Text text, String summary) {}

  public static void main(String[] args) throws IOException {
    new StoryTwinsBench(Long.parseLong(args[2]))
        .run(read(Path.of(args[0])), Integer.parseInt(args[1]));
  }

  private void run(List<Page> pages, int count) {
    Collections.shuffle(pages, random);
    List<Page> drawn = pages.subList(0, Math.min(count, pages.size()));
    List<StorySet.Text> texts = new ArrayList<>(drawn.stream().map(Page::text).toList());
    Map<String, String> alone = StoryScores.found(texts, StoryConfig.defaults());
    drawn.forEach(this::make);
    texts.addAll(twins);
    long start = System.nanoTime();
    Map<String, String> found = StoryScores.found(texts, StoryConfig.defaults());
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<String, int[]> outcomes = new TreeMap<>();
    Map<String, Set<String>> families = new HashMap<>();
    for (StorySet.Text text : texts) {
      String source = sources.getOrDefault(text.articleId(), text.articleId());
      families
          .computeIfAbsent(found.get(text.articleId()), story -> new HashSet<>())
          .add(alone.get(source));
    }
    sources.forEach(
        (twin, source) -> {
          int[] outcome = outcomes.computeIfAbsent(makes.get(twin), make -> new int[3]);
          outcome[0]++;
          outcome[1] += found.get(twin).equals(found.get(source)) ? 1 : 0;
          outcome[2] += families.get(found.get(twin)).size() > 1 ? 1 : 0;
        });
    System.out.printf("%d texts, %d made of them, %.1f s%n", drawn.size(), twins.size(), seconds);
    System.out.println("made\tn\tfound\twith others");
    outcomes.forEach(
        (make, outcome) ->
            System.out.printf(
                "%s\t%d\t%.3f\t%.3f%n",
                make,
                outcome[0],
                (double) outcome[1] / outcome[0],
                (double) outcome[2] / outcome[0]));
    System.out.printf(
        "stories of texts that were apart: %d%n",
        families.values().stream().filter(family -> family.size() > 1).count());
    Map<String, String> labels = new HashMap<>();
    for (StorySet.Text text : texts) {
      String source = sources.getOrDefault(text.articleId(), text.articleId());
      labels.put(text.articleId(), alone.get(source));
    }
    score("stories", labels, found);
    for (int shingle : new int[] {3, 5}) {
      for (double similarity : new double[] {0.3, 0.5, 0.72}) {
        start = System.nanoTime();
        Map<String, String> clusters = MinHashPeer.clusters(texts, shingle, similarity);
        score(
            String.format(
                "MinHash of %d words, %.2f, %.1f s",
                shingle, similarity, (System.nanoTime() - start) / 1e9),
            labels,
            clusters);
      }
    }
  }

  private static void score(String name, Map<String, String> labels, Map<String, String> found) {
    StoryScores scores = StoryScores.of(labels, found);
    System.out.printf(
        "%s: adjusted Rand %.3f, precision %.3f, recall %.3f%n",
        name, scores.adjustedRand(), scores.precision(), scores.recall());
  }

  /** One printing of each kind in turn, so that no two of a text help each other much. */
  private void make(Page page) {
    StorySet.Text text = page.text();
    boolean title = random.nextBoolean();
    boolean home = random.nextBoolean();
    int[] lengths = {12, 20, 30, 40, 60, 80, 120};
    int length = lengths[random.nextInt(lengths.length)];
    String kept = title ? "same headline" : "other headline";
    String where = home ? "same outlet" : "other outlet";
    switch (random.nextInt(8)) {
      case 0, 1, 2, 3 ->
          add(
              page,
              String.format("extract %03d, %s, %s", length, kept, where),
              title,
              home,
              first(text.text(), length)
                  + String.format(
                      TAILS[random.nextInt(TAILS.length)], text.title(), text.outlet()));
      case 4 -> {
        if (page.summary().split("\\s+", -1).length >= 8) {
          String size = page.summary().length() > 400 ? "long" : "short";
          add(page, "feed summary, " + size, true, home, page.summary());
        }
      }
      case 5 -> {
        int share = 5 * (1 + random.nextInt(4));
        add(
            page,
            String.format("misread %02d %%, %s", share, where),
            title,
            home,
            misread(text.text(), share / 100.0));
      }
      case 6 -> {
        List<String> lines = lines(text.text());
        Collections.shuffle(lines, random);
        add(page, "another order, " + where, title, home, String.join("\n", lines));
        lines = lines(text.text());
        lines = lines.subList(0, Math.max(1, lines.size() * 2 / 3));
        add(page, "cut, " + where, title, home, String.join("\n", lines));
      }
      default -> {
        List<String> lines = lines(text.text());
        lines = new ArrayList<>(lines.subList(0, Math.max(1, lines.size() / 2)));
        lines.set(0, "LONDON (Reuters) - " + lines.get(0));
        lines.add(
            "Readers of this paper in the county told the desk what they make of the matter.");
        add(page, "half with lead and insert, " + where, title, home, String.join("\n", lines));
      }
    }
  }

  private void add(Page page, String make, boolean title, boolean home, String text) {
    StorySet.Text of = page.text();
    String id = "twin-" + twins.size();
    sources.put(id, of.articleId());
    makes.put(id, make);
    twins.add(
        new StorySet.Text(
            id,
            "twin " + id,
            home ? of.outlet() : "other-" + random.nextInt(40) + ".example",
            of.language(),
            of.at() + (random.nextInt(2) == 0 ? 0 : (random.nextInt(40) - 10) * 3_600_000_000L),
            title ? of.title() : "What is known of it so far " + random.nextInt(1_000),
            text));
  }

  private static List<String> lines(String text) {
    String between = text.indexOf('\n') < 0 ? "(?<=[.。!?]) ?" : "\n+";
    return new ArrayList<>(Arrays.asList(text.split(between, -1)));
  }

  /** The first words of a text; of a script without spaces twice as many characters. */
  private static String first(String text, int words) {
    String[] parts = text.split("\\s+", words + 1);
    if (parts.length <= words) {
      return text.substring(0, Math.min(text.length(), words * 2));
    }
    int end = parts[words].length();
    return text.substring(0, text.length() - end).strip();
  }

  private String misread(String text, double share) {
    StringBuilder read = new StringBuilder();
    for (String word : text.split("(?<=\\s)", -1)) {
      if (word.length() > 2 && random.nextDouble() < share) {
        int at = random.nextInt(word.length() - 1);
        char c = "rnliceo10".charAt(random.nextInt(9));
        read.append(word, 0, at).append(c).append(word.substring(at + 1));
      } else {
        read.append(word);
      }
    }
    return read.toString();
  }

  private static List<Page> read(Path file) throws IOException {
    List<Page> pages = new ArrayList<>();
    Set<String> addresses = new HashSet<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      List<String> summaries = new ArrayList<>();
      List<StoryScores.Labelled> labelled = StoryScores.read(file);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = JSON.readTree(line);
        summaries.add(node.path("summary").asText(""));
      }
      for (int i = 0; i < labelled.size(); i++) {
        StorySet.Text text = labelled.get(i).text();
        if (text.text().length() > (text.language().matches("ja|zh") ? 400 : 1_200)
            && addresses.add(text.address())) {
          pages.add(new Page(text, summaries.get(i)));
        }
      }
    }
    return pages;
  }
}
