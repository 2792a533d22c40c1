package org.dailies.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Path;
import org.dailies.config.ReportConfig;

/**
 * Renders a report as one self-contained page: nothing in it loads anything, its own styles and
 * scripts are admitted by hash, text is escaped by the template engine, and all of it can be read
 * without script. Thread-safe.
 */
public final class HtmlReport {
  private static final String TEMPLATES = "org.dailies.report.generated";

  private final TemplateEngine engine;
  private final Assets assets;

  private final Words words;
  private final ReportConfig config;

  private HtmlReport(TemplateEngine engine, Assets assets, Words words, ReportConfig config) {
    this.engine = engine;
    this.assets = assets;
    this.words = words;
    this.config = config;
  }

  /** A renderer over the compiled templates of the class path. */
  public static HtmlReport create() {
    return of(ReportConfig.defaults());
  }

  /** A renderer with a config's language and lengths of lists. */
  static HtmlReport of(ReportConfig config) {
    return of(Words.of(config.language()), config);
  }

  /** A renderer whose own words are those of a language. */
  static HtmlReport in(Words words) {
    return of(words, ReportConfig.defaults());
  }

  private static HtmlReport of(Words words, ReportConfig config) {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);
    return new HtmlReport(engine, Assets.load(), words, config);
  }

  /** The page as HTML, to be stored as UTF-8. */
  public String render(Report report) {
    StringOutput output = new StringOutput(1 << 20);
    engine.render("report.jte", HtmlPage.of(report, assets, words, config), output);
    return output.toString();
  }

  /** Writes the pages of single actors below the directory of a report. */
  void actors(Report report, Path directory) throws IOException {
    ActorPages.of(report, words, assets).write(directory, engine);
  }

  /** The page of diagnostics of topic models, on the same terms. */
  String render(TopicPage page) {
    StringOutput output = new StringOutput(1 << 16);
    engine.render("topics.jte", page, output);
    return output.toString();
  }
}
