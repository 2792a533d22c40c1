package org.dailies.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailies.config.LexiconConfig;
import org.dailies.config.MentionConfig;
import org.dailies.evaluate.GoldText;
import org.dailies.lexicon.Alias;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.MentionFinder;
import org.dailies.text.Document;

/**
 * Finding mentions, in MB of UTF-8 text per processor second of one thread, the best of ten rounds:
 * the whole lexicon with all rules, then lexicons of 1,000, 10,000 and 100,000 aliases against one
 * {@code java.util.regex} alternation of the same aliases and against {@code grep -F -o -f} of
 * them.
 *
 * <p>Arguments: a text file, one article a line; without it, articles made from the labelled texts
 * and a vocabulary, by seed.
 */
public final class MentionsBench {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int MEGABYTES = 16;
  private static final int ROUNDS = 10;
  private static final int[] SIZES = {1_000, 10_000, 100_000};

  private MentionsBench() {}

  public static void main(String[] args) throws Exception {
    Lexicon lexicon = Lexicon.load(LexiconConfig.defaults());
    List<String> articles = args.length > 0 ? read(Path.of(args[0])) : made();
    List<Document> documents =
        articles.stream().map(text -> Document.of("", text, "en", null)).toList();
    long bytes = bytes(articles);
    System.out.printf(Locale.ROOT, "%d articles, %.1f MB%n", articles.size(), bytes / 1e6);
    MentionFinder full = MentionFinder.of(lexicon, MentionConfig.defaults());
    report("full rules, own lexicon", bytes, best(() -> find(full, documents)));
    Path corpus = Files.createTempFile("mentions", ".txt");
    Files.write(corpus, articles);
    for (int size : SIZES) {
      List<String> aliases = aliases(lexicon, size);
      long start = System.nanoTime();
      MentionFinder finder = MentionFinder.of(grown(lexicon, aliases), MentionConfig.defaults());
      System.out.printf(
          Locale.ROOT, "%d aliases, built in %.1f s%n", size, (System.nanoTime() - start) / 1e9);
      report("  full rules", bytes, best(() -> find(finder, documents)));
      report("  grep -F -o", bytes, Math.min(grep(corpus, aliases), grep(corpus, aliases)));
      if (size <= 10_000) {
        List<String> some = articles.subList(0, Math.max(1, articles.size() * 100 / size / 10));
        Pattern regex = alternation(aliases);
        report("  java.util.regex", bytes(some), once(() -> regex(regex, some)));
      } else {
        System.out.println("  java.util.regex: left out, its time grows with the aliases");
      }
    }
    Files.delete(corpus);
  }

  private static long find(MentionFinder finder, List<Document> documents) {
    long mentions = 0;
    for (Document document : documents) {
      mentions += finder.find(document, Set.of()).size();
    }
    return mentions;
  }

  private static long regex(Pattern pattern, List<String> texts) {
    long found = 0;
    for (String text : texts) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        found++;
      }
    }
    return found;
  }

  /** The processor seconds of grep, as the shell tells them; its output goes to a file. */
  private static double grep(Path corpus, List<String> aliases) throws Exception {
    Path patterns = Files.createTempFile("aliases", ".txt");
    Path output = Files.createTempFile("matches", ".txt");
    Files.write(patterns, aliases);
    String command =
        "TIMEFORMAT='%U %S'; time LC_ALL=C grep -F -o -f "
            + patterns
            + " "
            + corpus
            + " > "
            + output;
    Process process = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
    String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    Files.delete(patterns);
    Files.delete(output);
    double seconds = 0;
    for (String time : times.strip().split(" ", -1)) {
      seconds += Double.parseDouble(time);
    }
    return seconds;
  }

  private static Pattern alternation(List<String> aliases) {
    StringBuilder all = new StringBuilder("\\b(?:");
    for (String alias : aliases) {
      all.append(all.length() > 5 ? "|" : "").append(Pattern.quote(alias));
    }
    return Pattern.compile(all.append(")\\b").toString());
  }

  private static Lexicon grown(Lexicon lexicon, Collection<String> aliases) throws IOException {
    Set<String> own = new TreeSet<>();
    for (Entry entry : lexicon.entries()) {
      entry.aliases().forEach(alias -> own.add(alias.text()));
    }
    StringBuilder yaml = new StringBuilder("entries:\n- id: many\n  kind: title\n  aliases:\n");
    for (String alias : aliases) {
      if (!own.contains(alias)) {
        yaml.append("  - \"").append(alias).append("\"\n");
      }
    }
    Path file = Files.createTempFile("grown", ".yaml");
    Files.writeString(file, yaml + "  - \"Zzyzx Road\"\n");
    Lexicon grown = Lexicon.load(new LexiconConfig(List.of(file)));
    Files.delete(file);
    return grown;
  }

  /** The lexicon's own aliases first, then made-up names of two or three words. */
  private static List<String> aliases(Lexicon lexicon, int size) {
    Set<String> aliases = new TreeSet<>();
    for (Entry entry : lexicon.entries()) {
      for (Alias alias : entry.aliases()) {
        if (aliases.size() < size && alias.text().length() > 3) {
          aliases.add(alias.text());
        }
      }
    }
    Random random = new Random(7);
    while (aliases.size() < size) {
      String name = word(random, true) + " " + word(random, true);
      aliases.add(random.nextInt(3) == 0 ? name + " " + word(random, true) : name);
    }
    return new ArrayList<>(aliases);
  }

  private static List<String> made() {
    Random random = new Random(11);
    List<GoldText> gold = GoldText.read(Path.of("data/gold/mentions"));
    List<String> articles = new ArrayList<>();
    long bytes = 0;
    while (bytes < MEGABYTES * 1_000_000L) {
      StringBuilder article = new StringBuilder();
      for (int paragraph = 0; paragraph < 8; paragraph++) {
        for (int i = 0; i < 60; i++) {
          article.append(word(random, random.nextInt(7) == 0)).append(i % 15 == 14 ? ". " : " ");
        }
        if (random.nextInt(4) == 0) {
          article.append(
              gold.get(random.nextInt(gold.size())).document().text().replace('\n', ' '));
        }
        article.append(' ');
      }
      articles.add(article.toString());
      bytes += article.length();
    }
    return articles;
  }

  private static String word(Random random, boolean capital) {
    int length = (capital ? 5 : 2) + random.nextInt(capital ? 5 : 7);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(
          i % 2 == 0
              ? "bcdfglmnprst".charAt(random.nextInt(12))
              : "aeiou".charAt(random.nextInt(5)));
    }
    if (capital) {
      word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    }
    return word.toString();
  }

  private static List<String> read(Path path) throws IOException {
    return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
        .map(line -> line.replace("\\n", "\n"))
        .toList();
  }

  private static long bytes(List<String> texts) {
    return texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  private static double best(Work work) throws Exception {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.min(best, once(work));
    }
    return best;
  }

  private static double once(Work work) throws Exception {
    long start = CLOCK.getCurrentThreadCpuTime();
    long outcome = work.run();
    double seconds = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
    if (outcome < 0) {
      throw new IllegalStateException();
    }
    return seconds;
  }

  private static void report(String what, long bytes, double seconds) {
    System.out.printf(
        Locale.ROOT, "%-26s %8.1f MB/s  (%.2f s)%n", what, bytes / 1e6 / seconds, seconds);
  }

  private interface Work {
    long run() throws Exception;
  }
}
