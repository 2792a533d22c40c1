package org.dailies.topic;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A topic model as it is kept: a head in JSON, then the logs of its mixture, zipped together. */
final class ModelBytes {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final int FORMAT = 1;

  private ModelBytes() {}

  @SuppressWarnings("ArrayRecordComponent")
  private record Head(
      int format,
      TopicModel.About about,
      ThemeReader reading,
      TopicVocabulary vocabulary,
      List<Topic> topics,
      int k,
      double[] priors,
      double temperature,
      boolean mixed) {}

  static byte[] plain(TopicModel model) {
    Mixture mixture = model.mixture();
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      byte[] head =
          JSON.writeValueAsBytes(
              new Head(
                  FORMAT,
                  model.about(),
                  model.reading(),
                  model.words(),
                  model.topics(),
                  mixture.k(),
                  mixture.priors(),
                  mixture.temperature(),
                  mixture.mixed()));
      out.writeInt(head.length);
      out.write(head);
      for (float log : mixture.logs()) {
        out.writeFloat(log);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything a model holds; the same model gives the same bytes. */
  static byte[] zipped(TopicModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain(model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The model that {@link #zipped} kept. */
  static TopicModel read(byte[] bytes) {
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
      Head head = JSON.readValue(in.readNBytes(in.readInt()), new TypeReference<Head>() {});
      if (head.format != FORMAT) {
        throw new IOException("Unknown format of a topic model: " + head.format);
      }
      float[] logs = new float[head.vocabulary.size() * head.k];
      for (int i = 0; i < logs.length; i++) {
        logs[i] = in.readFloat();
      }
      return new TopicModel(
          head.about,
          head.reading,
          head.vocabulary,
          new Mixture(head.k, logs, head.priors, head.temperature, head.mixed),
          head.topics);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read a topic model", e);
    }
  }
}
