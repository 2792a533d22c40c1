package org.dailies.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.analysis.Analyzer;
import org.dailies.article.Outlet;
import org.dailies.article.Outlets;
import org.dailies.config.Config;
import org.dailies.config.ConfigReader;
import org.dailies.language.Languages;
import org.dailies.language.Use;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;
import org.dailies.table.Hashes;

/** What decides the derived rows besides the text: rules, lexicon, codebook, config. */
public final class Rules {
  private final Lexicon lexicon;
  private final Outlets outlets;
  private final String hash;

  private Rules(Lexicon lexicon, Outlets outlets, String hash) {
    this.lexicon = lexicon;
    this.outlets = outlets;
    this.hash = hash;
  }

  /** Reads the lexicon, codebook and outlets of a config. */
  public static Rules of(Config config) {
    Lexicon lexicon = Lexicon.load(config.lexicon());
    Outlets outlets = Outlets.load(config.outlets().paths().stream().map(Path::of).toList());
    String hash =
        Hashes.id(
            Integer.toString(Analyzer.VERSION),
            lexicon.version(),
            wording(config),
            Languages.with(config.quote().cueFiles()).text(Use.ANALYSIS),
            ConfigReader.hash(config, "mention", "quote", "frame", "analysis"));
    return new Rules(lexicon, outlets, hash);
  }

  /** The codebook and stances, as text. */
  private static String wording(Config config) {
    StringBuilder all = new StringBuilder();
    try {
      for (String name : List.of("frames", "stances")) {
        try (InputStream in =
            Rules.class.getClassLoader().getResourceAsStream("lexicon/" + name + ".yaml")) {
          if (in != null) {
            all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
      for (String file : config.frame().codebooks()) {
        all.append(Files.readString(Path.of(file)));
      }
      for (String file : config.frame().stanceFiles()) {
        all.append(Files.readString(Path.of(file)));
      }
    } catch (IOException e) {
      throw new DailiesException(Code.USAGE, e, "A codebook cannot be read: %s", e.getMessage());
    }
    return all.toString();
  }

  /** 16 hexadecimal digits that every derived row carries. */
  public String hash() {
    return hash;
  }

  /** The lexicon in force. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Names of studios, people and the like: no words of a topic. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Entry entry : lexicon.entries()) {
      if (entry.kind() != Kind.AI_TERM && entry.kind() != Kind.TOOL) {
        names.add(entry.name());
        entry.aliases().forEach(alias -> names.add(alias.text()));
      }
    }
    return names;
  }

  private String zone(Outlet outlet) {
    ZoneId zone = outlets.zone(outlet.domain());
    return zone == null ? null : zone.getId();
  }

  /** Rows of the table {@code outlets}. */
  List<Row> outletRows() {
    return outlets.all().stream()
        .map(
            outlet ->
                RowFactory.create(
                    outlet.domain(),
                    outlet.name(),
                    outlet.country(),
                    outlet.zone(),
                    outlet.kind(),
                    outlet.owner(),
                    zone(outlet)))
        .toList();
  }
}
