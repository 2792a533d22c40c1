package org.dailies.topic;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import org.apache.spark.ml.Model;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWriter;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.ml.util.MLWritable;
import org.apache.spark.ml.util.MLWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A fitted topic model as a stage of an MLlib pipeline: adds each document's topics. */
public final class TopicTransformer extends Model<TopicTransformer> implements MLWritable {
  private static final long serialVersionUID = 1L;
  private static final StructType SAVED =
      new StructType().add("model", DataTypes.BinaryType, false);

  private final String uid;
  private final TopicModel model;
  private final Param<String> textCol;
  private final Param<String> topicCol;
  private final Param<String> sharesCol;

  TopicTransformer(String uid, TopicModel model, String text, String topic, String shares) {
    this.uid = uid;
    this.model = model;
    textCol = new Param<>(this, "textCol", "column of the texts");
    topicCol =
        new Param<>(this, "topicCol", "new column: id of the topic of the largest share, or null");
    sharesCol = new Param<>(this, "sharesCol", "new column: vector of the topics' shares, or null");
    set(textCol, text);
    set(topicCol, topic);
    set(sharesCol, shares);
  }

  @Override
  public String uid() {
    return uid;
  }

  /** The frozen model. */
  public TopicModel topicModel() {
    return model;
  }

  /** The topics, in the order of the vectors of shares. */
  public List<Topic> topics() {
    return model.topics();
  }

  /** Column of the texts. */
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

  @Override
  public Dataset<Row> transform(Dataset<?> documents) {
    TopicModel frozen = model;
    UDF1<String, String> topic =
        text -> {
          List<TopicModel.Share> shares = frozen.shares("", text == null ? "" : text);
          return shares.isEmpty() ? null : shares.get(0).topicId();
        };
    UDF1<String, Vector> vector = text -> frozen.vector(text == null ? "" : text);
    return documents
        .withColumn($(topicCol), udf(topic, DataTypes.StringType).apply(col($(textCol))))
        .withColumn($(sharesCol), udf(vector, SQLDataTypes.VectorType()).apply(col($(textCol))));
  }

  @Override
  public StructType transformSchema(StructType schema) {
    return transformed(schema, $(textCol), $(topicCol), $(sharesCol));
  }

  static StructType transformed(StructType schema, String text, String topic, String shares) {
    schema.apply(text);
    return schema
        .add(topic, DataTypes.StringType, true)
        .add(shares, SQLDataTypes.VectorType(), true);
  }

  @Override
  public TopicTransformer copy(ParamMap extra) {
    TopicTransformer copy = new TopicTransformer(uid, model, $(textCol), $(topicCol), $(sharesCol));
    copyValues(copy, extra);
    copy.setParent(parent());
    return copy;
  }

  @Override
  public MLWriter write() {
    return new Writer(this);
  }

  /** Reads a model that was saved. */
  public static MLReader<TopicTransformer> read() {
    return new Reader();
  }

  /** Loads a model that was saved. */
  public static TopicTransformer load(String path) {
    return read().load(path);
  }

  private static final class Writer extends MLWriter {
    private final TopicTransformer saved;

    Writer(TopicTransformer saved) {
      this.saved = saved;
    }

    @Override
    public void saveImpl(String path) {
      DefaultParamsWriter.saveMetadata(saved, path, sparkSession());
      sparkSession()
          .createDataFrame(List.of(RowFactory.create(saved.model.toBytes())), SAVED)
          .coalesce(1)
          .write()
          .parquet(path + "/data");
    }
  }

  private static final class Reader extends MLReader<TopicTransformer> {
    @Override
    public TopicTransformer load(String path) {
      DefaultParamsReader.Metadata metadata =
          DefaultParamsReader.loadMetadata(path, sparkSession(), TopicTransformer.class.getName());
      Row row = sparkSession().read().parquet(path + "/data").head();
      TopicTransformer loaded =
          new TopicTransformer(
              metadata.uid(),
              TopicModel.fromBytes((byte[]) row.get(0)),
              "text",
              "topic",
              "topic_shares");
      metadata.getAndSetParams(loaded, scala.Option.empty());
      return loaded;
    }
  }
}
