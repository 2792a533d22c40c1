package org.dailies.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dailies.config.LexiconConfig;
import org.dailies.config.MentionConfig;
import org.dailies.config.QuoteConfig;
import org.dailies.language.Languages;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.mention.MentionFinder;
import org.dailies.quote.QuoteFinder;
import org.dailies.text.Document;

/**
 * Quotes per core: megabytes of UTF-8 text in a second of CPU, best of three passes over JSONL
 * files; and the time for a megabyte of quotation marks, which must stay under a second.
 *
 * <p>Arguments: JSONL files (also .gz) with {@code text} and {@code lang}.
 */
public final class QuotesBench {
  private QuotesBench() {}

  public static void main(String[] args) throws IOException {
    Lexicon lexicon = Lexicon.load(LexiconConfig.defaults());
    QuoteFinder quotes = QuoteFinder.of(Languages.builtIn(), QuoteConfig.defaults());
    MentionFinder mentions = MentionFinder.of(lexicon, MentionConfig.defaults());
    for (String mark : List.of("\"", "“", "'", "\" ", "«", "「", "“a b c d e,” said X. ")) {
      String text = mark.repeat(1_000_000 / mark.length());
      Document document = Document.of("", text, "en", null);
      double seconds = cpu(() -> quotes.find(document, List.of()));
      System.out.printf("1 MB of %-22s %6.3f CPU-s (limit 1)%n", mark, seconds);
    }
    for (String file : args) {
      bench(file, quotes, mentions);
    }
  }

  private static void bench(String file, QuoteFinder quotes, MentionFinder mentions)
      throws IOException {
    List<Document> documents = new ArrayList<>();
    List<List<Mention>> found = new ArrayList<>();
    long bytes = 0;
    try (InputStream in = new FileInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    file.endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
      ObjectMapper json = new ObjectMapper();
      for (String line = lines.readLine();
          line != null && bytes < 12_000_000;
          line = lines.readLine()) {
        JsonNode node = json.readTree(line);
        String text = node.path("text").asText();
        Document document = Document.of("", text, node.path("lang").asText("en"), null);
        documents.add(document);
        found.add(mentions.find(document, Set.of()));
        bytes += text.getBytes(StandardCharsets.UTF_8).length;
      }
    }
    double best = Double.MAX_VALUE;
    int[] count = new int[1];
    for (int pass = 0; pass < 3; pass++) {
      count[0] = 0;
      best =
          Math.min(
              best,
              cpu(
                  () -> {
                    for (int d = 0; d < documents.size(); d++) {
                      count[0] += quotes.find(documents.get(d), found.get(d)).size();
                    }
                  }));
    }
    System.out.printf(
        "%s: %d texts, %.1f MB, %d quotes, %.2f CPU-s, %.1f MB/s per core%n",
        file, documents.size(), bytes / 1e6, count[0], best, bytes / 1e6 / best);
  }

  private static double cpu(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }
}
