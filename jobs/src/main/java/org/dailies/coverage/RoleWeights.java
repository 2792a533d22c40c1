package org.dailies.coverage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.dailies.Sha256;

/**
 * What each sign weighs in the logistic regression that decides whether a pair counts. The weights
 * come with the program, in {@code role-weights.tsv}.
 */
final class RoleWeights {
  private static final String FILE = "role-weights.tsv";

  private final Map<RoleSign, Double> weights;

  private RoleWeights(Map<RoleSign, Double> weights) {
    this.weights = new EnumMap<>(weights);
  }

  /** The weights of the program. */
  static RoleWeights builtIn() {
    return column(2);
  }

  /** The weights set by hand, to which fitted ones are drawn. */
  static RoleWeights priors() {
    return column(1);
  }

  private static RoleWeights column(int column) {
    Map<RoleSign, Double> weights = new EnumMap<>(RoleSign.class);
    try (InputStream in = RoleWeights.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t");
        weights.put(sign(fields[0]), Double.valueOf(fields[column]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Unreadable resource " + FILE, e);
    }
    return new RoleWeights(weights);
  }

  /** 16 hexadecimal digits over the weights. */
  String version() {
    return Sha256.hex(weights.toString());
  }

  /** The sign of a code. */
  static RoleSign sign(String code) {
    for (RoleSign sign : RoleSign.values()) {
      if (sign.code().equals(code)) {
        return sign;
      }
    }
    throw new IllegalStateException("Unknown sign in " + FILE + ": " + code);
  }

  double of(RoleSign sign) {
    return weights.getOrDefault(sign, 0.0);
  }

  /** The log-odds that a pair with these signs is true. */
  double score(RoleSigns signs) {
    double score = 0;
    for (Map.Entry<RoleSign, Double> sign : signs.values().entrySet()) {
      score += of(sign.getKey()) * sign.getValue();
    }
    return score;
  }
}
