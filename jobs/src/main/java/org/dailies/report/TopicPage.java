package org.dailies.report;

import gg.jte.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The page of diagnostics of topic models, which stands beside a report or a fit.
 *
 * @param about what the models were fitted on, for the heading
 * @param models one a language
 * @param agreement how topics agree with labels, or null where documents have none
 * @param assets style and policy
 * @param words the page's own words
 */
public record TopicPage(
    String about, List<ModelLine> models, Agreement agreement, Assets assets, Words words) {
  /** Its name as a file. */
  public static final String FILE = "topics.html";

  private static final String NONE = "–";

  public TopicPage {
    models = List.copyOf(models);
  }

  /**
   * How the topics of documents agree with labels that people gave them.
   *
   * @param labelled documents with a label
   * @param purity share of them whose topic's commonest label is theirs
   * @param nmi normalised mutual information of topics and labels, 0 to 1
   */
  public record Agreement(long labelled, double purity, double nmi) {}

  /**
   * Writes the page into a directory.
   *
   * @param agreement null where documents have no labels
   * @return the file
   */
  public static Path write(
      Path directory, String about, List<ModelLine> models, Agreement agreement, Words words)
      throws IOException {
    TopicPage page = new TopicPage(about, models, agreement, Assets.load(), words);
    byte[] html = HtmlReport.in(words).render(page).getBytes(StandardCharsets.UTF_8);
    return Files.write(directory.resolve(FILE), html);
  }

  /** A figure at three digits, or a dash where it is not known. */
  public String figure(Double value) {
    return value == null ? NONE : words.digits(value, 3);
  }

  /** A share in percent, or a dash where it is not known. */
  public String percent(Double share) {
    return share == null ? NONE : words.percent(share);
  }

  public String count(long value) {
    return words.count(value);
  }

  /** A language by its name. */
  public String language(ModelLine model) {
    return model.language().isEmpty()
        ? words.say("topics.all")
        : words.languageName(model.language());
  }

  /** Words in a line. */
  public String line(List<String> words) {
    return String.join(", ", words);
  }

  /** The numbers of topics tried, as a picture. */
  public Content chart(ModelLine model) {
    return ChoiceChart.of(model, words);
  }

  /** A message as text; its arguments are name and value by turns. */
  public String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }
}
