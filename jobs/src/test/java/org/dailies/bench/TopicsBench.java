package org.dailies.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.StringTokenizer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.dailies.SparkTest;
import org.dailies.config.TopicConfig;
import org.dailies.topic.NonNegativeFactors;
import org.dailies.topic.TopicPeers;
import org.dailies.topic.TopicPeers.Corpus;
import org.dailies.topic.TopicPeers.Figures;
import org.dailies.topic.TopicPeers.Result;

/**
 * A fit against MALLET, MLlib's latent Dirichlet allocation and non-negative matrix factorisation
 * on one corpus in one run, then how a fit grows with documents and vocabulary.
 *
 * <p>Arguments: {@code [CORPUS.jsonl.gz|made] [k] [all|peers|held|growth]}; a corpus is made up
 * where none is given. {@code held} fits on some documents and scores words on the rest: on those
 * of split "train", and on halves drawn at random, for less text shows less coherence whatever the
 * topics; means over seeds. The peak heap is that of the old and young generation together, garbage
 * included.
 */
public final class TopicsBench {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int MALLET_ITERATIONS = 1000;
  private static final int HALVES = 2;
  private static final int SEEDS = 3;

  private TopicsBench() {}

  public static void main(String[] args) throws IOException {
    String path = args.length > 0 ? args[0] : "made";
    int k = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    String what = args.length > 2 ? args[2] : "all";
    Corpus corpus = path.equals("made") ? made(2000, 3000, 10) : read(Path.of(path));
    if (what.equals("held")) {
      held(corpus, k);
    } else if (!what.equals("growth")) {
      peers(fittedWhere(corpus, i -> true), k);
    }
    if (what.equals("all") || what.equals("growth")) {
      growth(k);
    }
  }

  private static void peers(Corpus corpus, int k) {
    TopicConfig embed = TopicConfig.defaults().with("embed", k, 1).asGiven();
    TopicConfig lda = TopicConfig.defaults().with("lda", k, 1).asGiven();
    System.out.printf(
        Locale.ROOT,
        "%d documents, %d words, k %d%n",
        corpus.docs().size(),
        corpus.words().size(),
        k);
    System.out.println("                  CPU s  wall s   npmi  held-out  div10  purity    nmi");
    row("embed, cold", corpus, () -> TopicPeers.ours(corpus, embed, k, 1, null));
    row("embed, warm", corpus, () -> TopicPeers.ours(corpus, embed, k, 1, null));
    Result nmf = row("NMF", corpus, () -> NonNegativeFactors.fit(corpus, k, 60, 1));
    row("  words as ours", corpus, () -> TopicPeers.rechosen(corpus, nmf, k, embed));
    Result mallet = row("MALLET", corpus, () -> TopicPeers.mallet(corpus, k, MALLET_ITERATIONS, 1));
    row("  words as ours", corpus, () -> TopicPeers.rechosen(corpus, mallet, k, embed));
    SparkTest.session().range(10).count();
    row("MLlib LDA", corpus, () -> TopicPeers.ours(corpus, lda, k, 1, SparkTest.session()));
  }

  /** Coherence of words on documents that no model has seen, by how many those are. */
  private static void held(Corpus corpus, int k) {
    System.out.println("fitted  scored               npmi  held-out  div10  purity");
    TopicConfig words = TopicConfig.defaults().with("embed", k, 1).asGiven();
    List<Corpus> parts = new ArrayList<>();
    if (corpus.fitted().contains(false)) {
      parts.add(corpus);
    }
    for (int draw = 1; draw <= HALVES; draw++) {
      BitSet half = half(corpus.docs().size(), draw);
      parts.add(fittedWhere(corpus, half::get));
    }
    for (Corpus part : parts) {
      long fitted = part.fitted().stream().filter(f -> f).count();
      String sizes = String.format(Locale.ROOT, "%6d  %6d", fitted, part.docs().size() - fitted);
      List<Result> factors = new ArrayList<>();
      List<Result> ours = new ArrayList<>();
      for (int seed = 1; seed <= SEEDS; seed++) {
        factors.add(NonNegativeFactors.fit(part, k, 60, seed));
        TopicConfig config = TopicConfig.defaults().with("embed", k, seed).asGiven();
        ours.add(TopicPeers.ours(part, config, k, seed, null));
      }
      means(sizes + "  embed", part, ours);
      means(sizes + "  NMF", part, factors);
      means(
          sizes + "  words as ours",
          part,
          factors.stream().map(nmf -> TopicPeers.rechosen(part, nmf, k, words)).toList());
    }
  }

  private static void means(String name, Corpus corpus, List<Result> results) {
    List<Figures> figures =
        results.stream().map(result -> TopicPeers.score(corpus, result)).toList();
    System.out.printf(
        Locale.ROOT,
        "%-30s %6.3f %8.3f %6.3f %7.3f%n",
        name,
        mean(figures, Figures::npmi),
        mean(figures, Figures::heldOut),
        mean(figures, Figures::diversity),
        mean(figures, Figures::purity));
  }

  private static double mean(List<Figures> figures, ToDoubleFunction<Figures> figure) {
    return figures.stream().mapToDouble(figure).average().orElseThrow();
  }

  private static BitSet half(int documents, long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, documents).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    BitSet half = new BitSet();
    order.subList(0, documents / 2).forEach(half::set);
    return half;
  }

  private static Corpus fittedWhere(Corpus corpus, IntPredicate fitted) {
    List<Boolean> where = IntStream.range(0, corpus.docs().size()).mapToObj(fitted::test).toList();
    return new Corpus(corpus.docs(), corpus.labels(), where, corpus.words());
  }

  private static Result row(String name, Corpus corpus, Supplier<Result> fit) {
    long cpu = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    Result result = fit.get();
    double cpuSeconds = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
    double wallSeconds = (System.nanoTime() - wall) / 1e9;
    Figures figures = TopicPeers.score(corpus, result);
    System.out.printf(
        Locale.ROOT,
        "%-15s %7.1f %7.1f %6.3f %9.3f %6.3f %7.3f %6.3f%n",
        name,
        cpuSeconds,
        wallSeconds,
        figures.npmi(),
        figures.heldOut(),
        figures.diversity(),
        figures.purity(),
        figures.nmi());
    return result;
  }

  private static void growth(int k) {
    TopicConfig embed = TopicConfig.defaults().with("embed", k, 1).asGiven();
    TopicPeers.ours(made(1000, 2000, 10), embed, k, 1, null);
    System.out.println("growth of embed, warm, documents of 120 words");
    for (int[] size :
        new int[][] {{2000, 2000}, {8000, 2000}, {32000, 2000}, {8000, 10000}, {8000, 20000}}) {
      Corpus corpus = made(size[0], size[1], 10);
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
      long cpu = SYSTEM.getProcessCpuTime();
      TopicPeers.ours(corpus, embed, k, 1, null);
      System.out.printf(
          Locale.ROOT,
          "%6d documents, %6d words: %6.1f CPU s, peak heap %5d MB%n",
          size[0],
          corpus.words().size(),
          (SYSTEM.getProcessCpuTime() - cpu) / 1e9,
          heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
    }
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** Documents of a theme each: two words of five from the theme's own share of the vocabulary. */
  private static Corpus made(int documents, int vocabulary, int themes) {
    Random random = new Random(7);
    List<int[]> docs = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<Boolean> fitted = new ArrayList<>();
    int own = vocabulary / (themes + 1);
    for (int d = 0; d < documents; d++) {
      int theme = random.nextInt(themes);
      int[] words = new int[120];
      for (int i = 0; i < words.length; i++) {
        boolean themed = random.nextInt(5) < 2;
        words[i] = themed ? (theme + 1) * own + zipf(random, own) : zipf(random, vocabulary);
      }
      docs.add(words);
      labels.add("theme " + theme);
      fitted.add(true);
    }
    List<String> words = new ArrayList<>();
    for (int w = 0; w < vocabulary; w++) {
      words.add("w" + w);
    }
    return new Corpus(docs, labels, fitted, words);
  }

  private static int zipf(Random random, int size) {
    return (int) Math.min(size - 1.0, Math.exp(random.nextDouble() * Math.log(size + 1.0)) - 1);
  }

  private static Corpus read(Path path) throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>();
    Corpus corpus =
        new Corpus(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try (InputStream file = Files.newInputStream(path);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = JSON.readTree(line);
        List<Integer> words = new ArrayList<>();
        new StringTokenizer(node.get("text").asText())
            .asIterator()
            .forEachRemaining(
                word ->
                    words.add(
                        vocabulary.computeIfAbsent(
                            (String) word,
                            w -> {
                              corpus.words().add(w);
                              return corpus.words().size() - 1;
                            })));
        corpus.docs().add(words.stream().mapToInt(Integer::intValue).toArray());
        corpus.labels().add(node.get("label").asText());
        corpus.fitted().add(!node.path("split").asText().equals("test"));
      }
    }
    return corpus;
  }
}
