package org.dailies.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Mutated inputs through all that a night does with one article by itself: faults, and the slowest.
 *
 * <p>Arguments: how many inputs (default 20,000), and the number of the first (default 0). Input
 * number n is the same in every run, so that a fault can be seen again by its number. Ends with
 * code 1 where there was a fault.
 */
public final class MutateBench {
  /** Decides what is mutated how. */
  static final long SEED = 20_251_121;

  private static final int DEFAULT_COUNT = 20_000;
  private static final int MOST_SHOWN = 20;
  private static final int WARM_ROUNDS = 20;
  private static final long MINUTE_NANOS = 60_000_000_000L;

  private final HostileInputs inputs = new HostileInputs(SEED);
  private final ArticleChain chain = new ArticleChain();
  private long articles;
  private int faults;
  private long slowestNanos;
  private String slowest = "";

  private MutateBench() {}

  public static void main(String[] args) {
    long count = args.length > 0 ? Long.parseLong(args[0]) : DEFAULT_COUNT;
    long first = args.length > 1 ? Long.parseLong(args[1]) : 0;
    MutateBench bench = new MutateBench();
    bench.warm();
    long start = cpu();
    long told = System.nanoTime();
    for (long number = first; number < first + count; number++) {
      bench.one(number);
      if (System.nanoTime() - told > MINUTE_NANOS) {
        told = System.nanoTime();
        System.out.println(bench.line(number + 1 - first, start));
      }
    }
    System.out.println(bench.line(count, start));
    if (bench.faults > 0) {
      System.exit(1);
    }
  }

  /** Loads and compiles what the first inputs would pay for. */
  private void warm() {
    for (int round = 0; round < WARM_ROUNDS; round++) {
      for (BaseTexts.Text text : BaseTexts.ALL) {
        String page = BaseTexts.page(text.language(), text.title(), text.body());
        chain.read("page.html", page.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void one(long number) {
    HostileInputs.Input input = inputs.of(number);
    long start = cpu();
    String fault = fault(input);
    long took = cpu() - start;
    if (fault != null && faults++ < MOST_SHOWN) {
      System.out.printf("fault in input %d (%s): %s%n", number, input.kinds(), fault);
    }
    if (took > slowestNanos) {
      slowestNanos = took;
      slowest =
          String.format(
              Locale.ROOT,
              "%d ms, input %d, %d bytes (%s)",
              took / 1_000_000,
              number,
              input.bytes().length,
              input.kinds());
    }
  }

  /** What an input brought down, or null. */
  private String fault(HostileInputs.Input input) {
    try {
      articles += chain.read(input.name(), input.bytes());
      return null;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return e
          + " at "
          + Arrays.stream(e.getStackTrace())
              .filter(frame -> frame.getClassName().startsWith("org.dailies"))
              .limit(5)
              .map(StackTraceElement::toString)
              .collect(Collectors.joining(" < "));
    }
  }

  private String line(long count, long start) {
    return String.format(
        Locale.ROOT,
        "%,d inputs, %,d articles, %d faults, %.0f CPU s; slowest %s",
        count,
        articles,
        faults,
        (cpu() - start) / 1e9,
        slowest);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
