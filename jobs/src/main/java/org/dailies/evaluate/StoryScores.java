package org.dailies.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dailies.DailiesException;
import org.dailies.config.StoryConfig;
import org.dailies.story.Member;
import org.dailies.story.StorySet;

/**
 * Scores stories against labelled clusters and judged pairs.
 *
 * @param articles articles scored
 * @param adjustedRand the adjusted Rand index (Hubert and Arabie 1985), 1 for the same clusters
 * @param precision pairs put together rightly, of all put together
 * @param recall pairs put together rightly, of all that belong together
 */
public record StoryScores(int articles, double adjustedRand, double precision, double recall) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A labelled document: its text and the cluster it belongs to.
   *
   * @param translates the cluster that it translates, or ""
   */
  public record Labelled(StorySet.Text text, String cluster, String translates) {}

  /** A pair of ids and whether both were judged to be one story. */
  public record Judged(String a, String b, boolean same) {}

  /** Scores the stories found in labelled documents. */
  public static StoryScores of(List<Labelled> gold, StoryConfig config) {
    Map<String, String> found = found(gold.stream().map(Labelled::text).toList(), config);
    Map<String, String> labels = new HashMap<>();
    gold.forEach(one -> labels.put(one.text().articleId(), one.cluster()));
    return of(labels, found);
  }

  /** Scores one division of ids into clusters against another. */
  public static StoryScores of(Map<String, String> labels, Map<String, String> found) {
    Map<String, Integer> both = new TreeMap<>();
    Map<String, Integer> gold = new TreeMap<>();
    Map<String, Integer> made = new TreeMap<>();
    labels.forEach(
        (id, label) -> {
          String cluster = found.get(id);
          both.merge(label + "\n" + cluster, 1, Integer::sum);
          gold.merge(label, 1, Integer::sum);
          made.merge(cluster, 1, Integer::sum);
        });
    double together = pairs(both);
    double inGold = pairs(gold);
    double inMade = pairs(made);
    double all = labels.size() * (labels.size() - 1) / 2.0;
    double expected = all == 0 ? 0 : inGold * inMade / all;
    double most = (inGold + inMade) / 2;
    return new StoryScores(
        labels.size(),
        most == expected ? 1 : (together - expected) / (most - expected),
        inMade == 0 ? 1 : together / inMade,
        inGold == 0 ? 1 : together / inGold);
  }

  /** The story of each document. */
  public static Map<String, String> found(List<StorySet.Text> documents, StoryConfig config) {
    Map<String, String> found = new HashMap<>();
    for (Member member : StorySet.of(documents, config)) {
      found.put(member.articleId(), member.storyId());
    }
    return found;
  }

  /**
   * Reads labelled documents, one JSON object a line: id, cluster, title, text, and where known
   * url, outlet, date, lang; {@code .gz} is unpacked. Documents without a cluster have "".
   */
  public static List<Labelled> read(Path file) {
    List<Labelled> documents = new ArrayList<>();
    try (BufferedReader lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        documents.add(labelled(JSON.readTree(line)));
      }
    } catch (IOException e) {
      throw new DailiesException(
          DailiesException.Code.INPUT, e, "Cannot read the labelled stories in %s", file);
    }
    return documents;
  }

  /** Reads judged pairs: a line of a, b and same or different, parted by tabs, under a heading. */
  public static List<Judged> pairs(Path file) {
    try (BufferedReader lines = open(file)) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(part -> new Judged(part[0], part[1], part[2].equals("same")))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new DailiesException(
          DailiesException.Code.INPUT, e, "Cannot read the judged pairs in %s", file);
    }
  }

  /** The files of judged pairs in a directory, by name. */
  public static List<Path> pairFiles(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.getFileName().toString().matches("pairs.*\\.tsv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new DailiesException(
          DailiesException.Code.INPUT, e, "Cannot list the judged pairs in %s", directory);
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            file.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file),
            StandardCharsets.UTF_8));
  }

  private static Labelled labelled(JsonNode node) {
    String id = node.path("id").asText();
    String language = node.path("lang").asText("und");
    String url = node.path("url").asText("");
    String outlet = node.path("outlet").asText(node.path("source").asText(""));
    return new Labelled(
        new StorySet.Text(
            id,
            url.isEmpty() ? "id " + id : language + " " + url,
            outlet.isEmpty() ? null : outlet,
            language,
            micros(node.path("date").asText("")),
            node.path("title").asText(""),
            node.path("text").asText("")),
        node.path("cluster").asText(""),
        node.path("translates").asText(""));
  }

  private static long micros(String date) {
    if (date.length() < 10) {
      return 0;
    }
    String instant = date.length() == 10 ? date + "T23:59:59Z" : date;
    return Instant.parse(instant).toEpochMilli() * 1_000;
  }

  private static double pairs(Map<String, Integer> sizes) {
    return sizes.values().stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
  }
}
