package org.dailies.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dailies.analysis.Analysis;
import org.dailies.analysis.Analyzer;
import org.dailies.archive.ArchiveReader;
import org.dailies.archive.Archives;
import org.dailies.archive.Capture;
import org.dailies.archive.Damage;
import org.dailies.archive.Feed;
import org.dailies.archive.LocalInput;
import org.dailies.archive.Reading;
import org.dailies.archive.Skipped;
import org.dailies.article.Article;
import org.dailies.article.ArticleExtractor;
import org.dailies.article.ExplainedPage;
import org.dailies.article.Extraction;
import org.dailies.article.Outlets;
import org.dailies.article.Reject;
import org.dailies.config.Config;
import org.dailies.mention.Boilerplate;
import org.dailies.mention.MentionFinder;
import org.dailies.text.Document;
import org.dailies.warehouse.LearnedLines;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.Warehouse;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the analysis sees in pages and texts, and why. */
@Command(
    name = "explain",
    description = "Say what extraction, language, mentions, quotes and frames see in each page.")
final class ExplainCommand implements Callable<Integer> {
  /** Captures that are pages, not texts. */
  private static final Set<Capture.Kind> MARKUP =
      EnumSet.of(
          Capture.Kind.HTML, Capture.Kind.RESPONSE, Capture.Kind.RESOURCE, Capture.Kind.REVISIT);

  @Spec private CommandSpec spec;
  @Mixin private ConfigOptions config;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Pages, texts, JSONL, archives, or directories of them.")
  private List<Path> paths;

  @ArgGroup private final Shape shape = new Shape();

  /** How what is seen is written. */
  private static final class Shape {
    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(
        names = "--html",
        description =
            "One HTML document: each page's blocks of text, kept or cut, and for which reason.")
    private boolean html;
  }

  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      description =
          "Warehouse whose learned lines of outlets are in force (default: those that the inputs"
              + " themselves show).")
  private String warehouse;

  /** What every page is explained with. */
  private record Tools(
      Config config,
      ArticleExtractor extractor,
      Analyzer analyzer,
      Map<String, Set<String>> lines,
      Explanation explanation) {}

  @Override
  public Integer call() {
    Config inForce = config.read();
    List<Path> inputs = Archives.inputs(paths);
    if (shape.html) {
      html(inputs, inForce, spec.commandLine().getOut());
      return 0;
    }
    Outlets outlets = Outlets.load(inForce.outlets().paths().stream().map(Path::of).toList());
    ArticleExtractor extractor = ArticleExtractor.of(inForce.article(), inForce.text(), outlets);
    Analyzer analyzer = Analyzer.of(inForce);
    PrintWriter out = spec.commandLine().getOut();
    Explanation explanation = shape.json ? new JsonExplanation(out) : new TextExplanation(out);
    Map<String, Set<String>> lines =
        warehouse == null ? shown(inForce, analyzer) : learned(inForce);
    Tools tools = new Tools(inForce, extractor, analyzer, lines, explanation);
    for (Path input : inputs) {
      explain(input, tools);
    }
    out.flush();
    return 0;
  }

  /** The lines in force in the warehouse. */
  private Map<String, Set<String>> learned(Config inForce) {
    try (Warehouse open = Warehouse.open(warehouse, inForce.warehouse(), Session.hadoop())) {
      return LearnedLines.of(open);
    }
  }

  /** The lines that the inputs themselves repeat, learned in a first pass over them. */
  private Map<String, Set<String>> shown(Config inForce, Analyzer analyzer) {
    MentionFinder finder = MentionFinder.of(analyzer.lexicon(), inForce.mention());
    Boilerplate seen = new Boilerplate();
    Documents.read(
        paths,
        inForce,
        (article, document) ->
            seen.add(article.outlet(), document, finder.find(document, Set.of())));
    return seen.inForce(inForce.mention().boilerplatePages());
  }

  private static void html(List<Path> inputs, Config config, PrintWriter out) {
    out.print(ExplainedPage.opening("What is kept of each page, and why"));
    for (Path input : inputs) {
      try (ArchiveReader reader = Archives.open(LocalInput.of(input), config.archive())) {
        while (reader.hasNext()) {
          if (reader.next() instanceof Capture capture && MARKUP.contains(capture.kind())) {
            out.print(ExplainedPage.of(capture, config.article()).section());
          }
        }
      }
    }
    out.print(ExplainedPage.closing());
    out.flush();
  }

  /** Explains every page of an input; one that holds none is said to hold none. */
  private static void explain(Path input, Tools tools) {
    boolean any = false;
    String skipped = "empty";
    try (ArchiveReader reader = Archives.open(LocalInput.of(input), tools.config().archive())) {
      while (reader.hasNext()) {
        Reading reading = reader.next();
        if (reading instanceof Feed) {
          skipped = Feed.REASON;
          continue;
        }
        if (reading instanceof Skipped none) {
          skipped = none.reason();
          continue;
        }
        any = true;
        if (reading instanceof Damage damage) {
          tools
              .explanation()
              .reject(
                  source(damage, null),
                  new Reject(
                      damage.archive(),
                      damage.offset(),
                      null,
                      "archive",
                      damage.problem(),
                      damage.detail()));
        } else if (reading instanceof Capture capture) {
          explain(capture, tools.extractor().extract(capture), tools);
        }
      }
    }
    if (!any) {
      String source = input.toString();
      tools
          .explanation()
          .reject(source, new Reject(source, 0, null, "archive", skipped, "it holds no page"));
    }
  }

  private static void explain(Capture capture, Extraction extraction, Tools tools) {
    String source = source(capture, capture.kind());
    if (extraction instanceof Reject reject) {
      tools.explanation().reject(source, reject);
      return;
    }
    Article article = (Article) extraction;
    Document document =
        Document.of(article.title(), article.text(), article.language(), article.day());
    Set<String> lines =
        article.outlet() == null
            ? Set.of()
            : tools.lines().getOrDefault(article.outlet(), Set.of());
    Analysis found = tools.analyzer().analyze(document, lines);
    Analysis analysis = article.kind().article() ? found : found.uncounted();
    tools.explanation().article(source, article, analysis, tools.analyzer().lexicon());
  }

  private static String source(Reading reading, Capture.Kind kind) {
    boolean whole = kind == Capture.Kind.HTML || kind == Capture.Kind.TEXT;
    return whole ? reading.archive() : reading.archive() + "#" + reading.offset();
  }
}
