package org.dailies.topic;

import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.ml.Estimator;
import org.apache.spark.ml.param.IntParam;
import org.apache.spark.ml.param.LongParam;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.Guard;
import org.dailies.config.TopicConfig;

/**
 * Fits topics as a stage of an MLlib pipeline, by either method: a column of ids and one of texts
 * in, a {@link TopicTransformer} out.
 */
public final class TopicEstimator extends Estimator<TopicTransformer>
    implements DefaultParamsWritable {
  private static final long serialVersionUID = 1L;

  private final String uid;
  private final IntParam k;
  private final LongParam seed;
  private final Param<String> method;
  private final Param<String> language;
  private final Param<String> idCol;
  private final Param<String> textCol;
  private final Param<String> topicCol;
  private final Param<String> sharesCol;

  /** An estimator with a new uid. */
  public TopicEstimator() {
    this(Identifiable$.MODULE$.randomUID("topics"));
  }

  /** An estimator of that uid, with the defaults of {@link TopicConfig}. */
  public TopicEstimator(String uid) {
    this.uid = uid;
    k = new IntParam(this, "k", "number of topics; 0 lets them be chosen");
    seed = new LongParam(this, "seed", "seed of every draw");
    method = new Param<>(this, "method", "embed or lda");
    language =
        new Param<>(this, "language", "ISO 639-1; \"\" takes words parted by spaces as they are");
    idCol = new Param<>(this, "idCol", "column of the documents' ids");
    textCol = new Param<>(this, "textCol", "column of their texts");
    topicCol =
        new Param<>(this, "topicCol", "new column: id of the topic of the largest share, or null");
    sharesCol = new Param<>(this, "sharesCol", "new column: vector of the topics' shares, or null");
    TopicConfig defaults = TopicConfig.defaults();
    setDefault(k, (Object) defaults.k());
    setDefault(seed, (Object) defaults.seed());
    setDefault(method, defaults.method());
    setDefault(language, "");
    setDefault(idCol, "id");
    setDefault(textCol, "text");
    setDefault(topicCol, "topic");
    setDefault(sharesCol, "topic_shares");
  }

  @Override
  public String uid() {
    return uid;
  }

  /** Number of topics; 0 lets held-out coherence and stability choose. */
  public IntParam k() {
    return k;
  }

  /** Seed of every draw. */
  public LongParam seed() {
    return seed;
  }

  /** {@code embed} or {@code lda}. */
  public Param<String> method() {
    return method;
  }

  /** Language of the texts; "" takes words parted by spaces as they are. */
  public Param<String> language() {
    return language;
  }

  /** Column of the documents' ids. */
  public Param<String> idCol() {
    return idCol;
  }

  /** Column of their texts. */
  public Param<String> textCol() {
    return textCol;
  }

  /** New column of the topic's id. */
  public Param<String> topicCol() {
    return topicCol;
  }

  /** New column of the topics' shares. */
  public Param<String> sharesCol() {
    return sharesCol;
  }

  /** Sets the number of topics. */
  public TopicEstimator setK(int value) {
    set(k, (Object) value);
    return this;
  }

  /** Sets the seed. */
  public TopicEstimator setSeed(long value) {
    set(seed, (Object) value);
    return this;
  }

  /** Sets the method. */
  public TopicEstimator setMethod(String value) {
    set(method, value);
    return this;
  }

  /** Sets the language. */
  public TopicEstimator setLanguage(String value) {
    set(language, value);
    return this;
  }

  /** Sets the column of ids. */
  public TopicEstimator setIdCol(String value) {
    set(idCol, value);
    return this;
  }

  /** Sets the column of texts. */
  public TopicEstimator setTextCol(String value) {
    set(textCol, value);
    return this;
  }

  @Override
  public TopicTransformer fit(Dataset<?> documents) {
    String of = $(language);
    JavaRDD<Story> stories =
        documents.select($(idCol), $(textCol)).toDF().javaRDD().map(row -> story(row, of));
    TopicConfig config =
        TopicConfig.defaults()
            .with($(method), (Integer) $((Param<Object>) k), (Long) $((Param<Object>) seed));
    TopicModels fitted =
        TopicModels.fit(
            documents.sparkSession(),
            stories,
            of.isEmpty() ? config.asGiven() : config,
            Set.of(),
            Guard.open());
    if (fitted.models().isEmpty()) {
      String why = fitted.skipped().isEmpty() ? "no documents" : fitted.skipped().get(0).reason();
      throw new DailiesException(Code.INPUT, "No topics could be fitted: %s", why);
    }
    TopicTransformer model =
        new TopicTransformer(uid, fitted.models().get(0), $(textCol), $(topicCol), $(sharesCol));
    model.setParent(this);
    return model;
  }

  private static Story story(Row row, String language) {
    String id = row.isNullAt(0) ? "" : row.get(0).toString();
    return new Story(id, id, language, "", row.isNullAt(1) ? "" : row.getString(1));
  }

  @Override
  public StructType transformSchema(StructType schema) {
    return TopicTransformer.transformed(schema, $(textCol), $(topicCol), $(sharesCol));
  }

  @Override
  public TopicEstimator copy(ParamMap extra) {
    return copyValues(new TopicEstimator(uid), extra);
  }

  /** Reads an estimator that was saved. */
  public static MLReader<TopicEstimator> read() {
    return new DefaultParamsReader<>();
  }

  /** Loads an estimator that was saved. */
  public static TopicEstimator load(String path) {
    return read().load(path);
  }
}
