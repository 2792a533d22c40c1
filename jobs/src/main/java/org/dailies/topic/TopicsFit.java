package org.dailies.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.SparkSession;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.config.TopicConfig;

/**
 * Fits topics on a corpus in a file, without a warehouse: one JSON object a line with id, text and,
 * where there are any, title, language, label and split. {@code embed} runs without Spark.
 */
public final class TopicsFit {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final ObjectMapper LINE = JsonMapper.builder().build();

  /**
   * What is asked for.
   *
   * @param corpus JSON lines, plain or gzip
   * @param tokens whether texts are words parted by spaces, to be taken as they are
   * @param language the language of documents that state none
   * @param split the split to fit on, or null for all; every document is assigned
   * @param config method, k, seed and the rest
   * @param names names that are no themes
   * @param out directory for topics.json, assignments.jsonl, choices.json, diagnostics.json and
   *     model-LANGUAGE.bin
   */
  public record Request(
      List<Path> corpus,
      boolean tokens,
      String language,
      String split,
      TopicConfig config,
      Set<String> names,
      Path out) {}

  /**
   * What came of it.
   *
   * @param told lines for people: what was fitted, and what was not and why
   */
  public record Done(List<String> told, List<TopicModel> models, Diagnostics diagnostics) {}

  /** Relevant words listed a topic, enough to order them anew by another weight. */
  private static final int LISTED = 30;

  private record Line(Story story, String label, String split) {}

  private TopicsFit() {}

  /**
   * Fits, assigns and writes.
   *
   * @param spark asked only where the method needs Spark
   * @return what came of it
   * @throws DailiesException where the corpus cannot be read or is too small for any topic
   */
  public static Done run(Request request, Supplier<SparkSession> spark) {
    List<Line> lines = new ArrayList<>();
    request.corpus.forEach(path -> read(path, request, lines));
    TopicConfig config = request.tokens ? request.config.asGiven() : request.config;
    TopicMethod method =
        config.method().equals("lda") ? new LdaMethod(spark.get()) : new EmbedMethod(config);
    Map<String, List<Line>> byLanguage = new TreeMap<>();
    lines.forEach(
        line ->
            byLanguage.computeIfAbsent(line.story.language(), l -> new ArrayList<>()).add(line));
    List<TopicModel> models = new ArrayList<>();
    List<String> told = new ArrayList<>();
    byLanguage.forEach(
        (language, own) -> {
          List<Story> stories =
              own.stream()
                  .filter(line -> request.split == null || request.split.equals(line.split))
                  .map(Line::story)
                  .toList();
          TopicFit.Outcome outcome =
              new TopicFit(config, method)
                  .fit(
                      new LocalParts<>(stories),
                      language,
                      config.names() ? Set.of() : request.names);
          if (outcome instanceof TopicFit.Fitted fitted) {
            models.add(fitted.model());
            fitted.model().about().choices().forEach(choice -> told.add(told(choice)));
            told.add(told(fitted.model()));
          } else if (outcome instanceof TopicFit.Skipped none) {
            told.add("no topics" + in(language) + ": " + none.reason());
          }
        });
    if (models.isEmpty()) {
      String why = told.isEmpty() ? "it holds no document" : String.join("; ", told);
      throw new DailiesException(
          Code.INPUT, "No topics could be fitted on %s: %s", request.corpus, why);
    }
    return new Done(told, models, write(request, lines, models));
  }

  private static String in(String language) {
    return language.isEmpty() ? "" : " in " + language;
  }

  private static String told(TopicModel model) {
    return String.format(
        Locale.ROOT,
        "%d topics%s on %d documents: coherence %.3f, expected unseen %.3f, diversity %.3f",
        model.topics().size(),
        in(model.about().language()),
        model.about().documents(),
        model.about().coherence(),
        model.about().heldOut(),
        model.about().diversity());
  }

  private static String told(TopicChoice choice) {
    return String.format(
        Locale.ROOT,
        "k %3d: coherence %.3f, held out %.3f, diversity %.3f, stability %.3f, score %.3f",
        choice.k(),
        choice.coherence(),
        choice.heldOut(),
        choice.diversity(),
        choice.stability(),
        choice.score());
  }

  private static void read(Path path, Request request, List<Line> lines) {
    try (InputStream file = Files.newInputStream(path);
        InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (!text.isBlank()) {
          lines.add(line(LINE.readTree(text), path.getFileName() + "#" + number, request));
        }
      }
    } catch (IOException e) {
      throw new DailiesException(
          Code.INPUT, e, "Cannot read the corpus %s: %s", path, e.getMessage());
    }
  }

  private static Line line(JsonNode node, String place, Request request) {
    String id = text(node, "id", place);
    String language =
        request.tokens ? "" : text(node, "language", text(node, "lang", request.language));
    Story story = new Story(id, id, language, text(node, "title", ""), text(node, "text", ""));
    return new Line(story, text(node, "label", null), text(node, "split", null));
  }

  private static String text(JsonNode node, String field, String otherwise) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? otherwise : value.asText();
  }

  private static Diagnostics write(Request request, List<Line> lines, List<TopicModel> models) {
    try {
      Files.createDirectories(request.out);
      List<Map<String, Object>> topics = new ArrayList<>();
      for (TopicModel model : models) {
        List<List<TopicModel.Relevant>> relevant = model.relevant(TopicModel.RELEVANCE, LISTED);
        for (int t = 0; t < relevant.size(); t++) {
          topics.add(topic(model, model.topics().get(t), relevant.get(t)));
        }
        String name =
            model.about().language().isEmpty() ? "model" : "model-" + model.about().language();
        Files.write(request.out.resolve(name + ".bin"), model.toBytes());
      }
      JSON.writeValue(request.out.resolve("topics.json").toFile(), topics);
      Map<String, List<TopicChoice>> choices = new LinkedHashMap<>();
      models.forEach(model -> choices.put(model.about().language(), model.about().choices()));
      JSON.writeValue(request.out.resolve("choices.json").toFile(), choices);
      return assign(request, lines, models);
    } catch (IOException e) {
      throw new DailiesException(
          Code.INPUT, e, "Cannot write the topics to %s: %s", request.out, e.getMessage());
    }
  }

  private static Map<String, Object> topic(
      TopicModel model, Topic topic, List<TopicModel.Relevant> relevant) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("topic_id", topic.id());
    fields.put("language", model.about().language());
    fields.put("label", topic.label());
    fields.put("words", topic.words());
    fields.put("weights", topic.weights());
    fields.put("relevant", relevant);
    fields.put("coherence", topic.coherence());
    fields.put("held_out", topic.heldOut());
    fields.put("stability", topic.stability());
    fields.put("prevalence", topic.prevalence());
    fields.put("nearest", topic.nearest());
    fields.put("examples", topic.examples());
    fields.put("headlines", topic.headlines());
    return fields;
  }

  private static Diagnostics assign(Request request, List<Line> lines, List<TopicModel> models)
      throws IOException {
    Map<String, TopicModel> byLanguage = new TreeMap<>();
    models.forEach(model -> byLanguage.put(model.about().language(), model));
    Diagnostics diagnostics = new Diagnostics();
    try (BufferedWriter out =
        Files.newBufferedWriter(request.out.resolve("assignments.jsonl"), StandardCharsets.UTF_8)) {
      for (Line line : lines) {
        TopicModel model = byLanguage.get(line.story.language());
        List<TopicModel.Share> shares =
            model == null ? List.of() : model.shares(line.story.title(), line.story.text());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", line.story.id());
        fields.put("topic_id", shares.isEmpty() ? null : shares.get(0).topicId());
        fields.put("share", shares.isEmpty() ? null : shares.get(0).share());
        out.write(LINE.writeValueAsString(fields));
        out.newLine();
        diagnostics.add(
            line.story.language(), shares.isEmpty() ? null : shares.get(0).topicId(), line.label);
      }
    }
    JSON.writeValue(request.out.resolve("diagnostics.json").toFile(), diagnostics.figures(models));
    return diagnostics;
  }
}
