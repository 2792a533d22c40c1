package org.dailies.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.dailies.Guard;
import org.dailies.config.TopicConfig;

/**
 * The topic models of all languages.
 *
 * @param models one a language
 * @param skipped languages that got none, and why
 * @param events what became of each topic of the former models; empty where there were none
 */
public record TopicModels(
    List<TopicModel> models, List<Skipped> skipped, List<TopicAlignment.Event> events) {
  public TopicModels {
    models = List.copyOf(models);
    skipped = List.copyOf(skipped);
    events = List.copyOf(events);
  }

  /**
   * A language without a model.
   *
   * @param language ISO 639-1
   * @param documents stories of it that have words that count
   * @param reason why it has none, for people
   */
  public record Skipped(String language, long documents, String reason) {}

  /**
   * Fits a model for each language.
   *
   * @param stories one a story
   * @param names what is left out of the words unless the config keeps names
   * @param guard reads the stories; one that it cannot read has no words
   */
  public static TopicModels fit(
      SparkSession spark,
      JavaRDD<Story> stories,
      TopicConfig config,
      Set<String> names,
      Guard guard) {
    List<TopicModel> models = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    Set<String> barred = config.names() ? Set.of() : names;
    TopicMethod method =
        config.method().equals("lda") ? new LdaMethod(spark) : new EmbedMethod(config);
    TreeMap<String, Long> languages = new TreeMap<>(stories.map(Story::language).countByValue());
    languages.forEach(
        (language, count) -> {
          if (count < config.minDocuments()) {
            skipped.add(new Skipped(language, count, reason(count, config)));
            return;
          }
          long bound =
              count <= config.maxDocuments()
                  ? -1L
                  : (long) ((double) config.maxDocuments() / count * 0x1.0p63) << 1;
          JavaRDD<Story> own =
              stories.filter(
                  story ->
                      story.language().equals(language)
                          && Long.compareUnsigned(Doc.hash(story.id()), bound) <= 0);
          Parts<Story> parts =
              count <= config.localDocuments()
                  ? new LocalParts<>(own.collect())
                  : new SparkParts<>(own);
          TopicFit.Outcome outcome =
              new TopicFit(config, method, guard).fit(parts, language, barred);
          if (outcome instanceof TopicFit.Fitted fitted) {
            models.add(fitted.model());
          } else if (outcome instanceof TopicFit.Skipped none) {
            skipped.add(new Skipped(language, none.documents(), none.reason()));
          }
        });
    return new TopicModels(models, skipped, List.of());
  }

  private static String reason(long count, TopicConfig config) {
    return "only " + TopicFit.stories(count) + "; " + config.minDocuments() + " are needed";
  }

  /**
   * The same, named after the topics of former models that they continue; a language that could not
   * be fitted anew keeps its former model.
   */
  public TopicModels after(List<TopicModel> former) {
    Map<String, TopicModel> before = new TreeMap<>();
    former.forEach(model -> before.put(model.about().language(), model));
    List<TopicModel> aligned = new ArrayList<>();
    List<TopicAlignment.Event> told = new ArrayList<>(events);
    for (TopicModel model : models) {
      TopicModel old = before.remove(model.about().language());
      if (old == null) {
        aligned.add(model);
      } else {
        TopicAlignment alignment = TopicAlignment.of(old, model);
        aligned.add(alignment.model());
        told.addAll(alignment.events());
      }
    }
    aligned.addAll(before.values());
    aligned.sort(Comparator.comparing(model -> model.about().language()));
    return new TopicModels(aligned, skipped, told);
  }
}
