package org.dailies.nightly;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dailies.analysis.AnalysisRules;
import org.dailies.article.Outlet;
import org.dailies.article.Outlets;
import org.dailies.config.Config;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;

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

  /** Reads the outlets of a config, and all that decides verdicts on its texts. */
  public static Rules of(Config config) {
    AnalysisRules rules = AnalysisRules.read(config);
    Outlets outlets = Outlets.load(config.outlets().paths().stream().map(Path::of).toList());
    return new Rules(rules.lexicon(), outlets, rules.hash());
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
