package org.dailies.nightly;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.article.RejectReason;
import org.dailies.stage.QualityStage;
import org.dailies.table.Tables;

/** Judges what a night has brought, before anything is made of it. */
final class QualityStep {
  /** Days of articles whose runs the volumes of outlets are compared over. */
  private static final int DAYS = 45;

  /** Reasons of rejects that say nothing of the night's crawl. */
  private static final Set<String> KNOWN =
      Set.of(
          RejectReason.DUPLICATE_CAPTURE.code(),
          RejectReason.FORGOTTEN.code(),
          Pipeline.UNREADABLE_FILE);

  private final Work work;
  private final boolean rulesChanged;

  QualityStep(Work work, boolean rulesChanged) {
    this.work = work;
    this.rulesChanged = rulesChanged;
  }

  /**
   * Looks at the night by the rules of the config.
   *
   * @return what was found, for people
   * @throws DailiesException HELD_BACK naming every rule that blocks
   */
  String judge() {
    List<QualityGate.Finding> findings = QualityGate.judge(figures(), work.settings().quality());
    List<QualityGate.Finding> blocking =
        findings.stream().filter(QualityGate.Finding::blocks).toList();
    if (!blocking.isEmpty() && !work.options().accept()) {
      throw new DailiesException(
          Code.HELD_BACK,
          "Rules of quality hold this night back, and nothing was published: %s. Look at the crawl;"
              + " if it is as it should be, run again with --accept",
          sentences(blocking));
    }
    findings.stream()
        .filter(finding -> !finding.rule().equals(QualityGate.RULES_CHANGED))
        .forEach(finding -> work.warnings().add(finding.sentence()));
    work.counts().put("quality_findings", (long) findings.size());
    return findings.isEmpty() ? "all hold" : sentences(findings);
  }

  private static String sentences(List<QualityGate.Finding> findings) {
    return findings.stream().map(QualityGate.Finding::sentence).collect(Collectors.joining("; "));
  }

  /** Counts the night's rejects by reason, and gives those that are of something new. */
  private long rejects() {
    long rejects = 0;
    for (Row row :
        work.read(Tables.REJECTS)
            .filter(col("run_id").equalTo(work.runId()).and(col("article_id").isNull()))
            .groupBy("reason")
            .count()
            .collectAsList()) {
      String reason = row.getString(0);
      work.counts().put(Metrics.REJECTS + reason, row.getLong(1));
      rejects += KNOWN.contains(reason) ? 0 : row.getLong(1);
    }
    return rejects;
  }

  private NightFigures figures() {
    long archives = work.counts().getOrDefault("archives_new", 0L);
    if (archives == 0) {
      return new NightFigures(0, 0, 0, 0, 0, 0, 0, 1, List.of(), rulesChanged);
    }
    Row night = QualityStage.night(work.read(Tables.ARTICLES), work.runId()).first();
    long rejects = rejects();
    long articles = night.getLong(0);
    List<NightFigures.Volume> outlets =
        QualityStage.volumes(work.read(Tables.ARTICLES), work.runId(), work.today().minusDays(DAYS))
            .collectAsList()
            .stream()
            .map(row -> new NightFigures.Volume(row.getString(0), row.getLong(1), row.getDouble(2)))
            .toList();
    List<NightFigures.Volume> usual =
        outlets.stream()
            .filter(volume -> volume.median() >= work.settings().quality().usualArticles())
            .toList();
    work.counts().put("outlets_usual", (long) usual.size());
    work.counts()
        .put("outlets_silent", usual.stream().filter(NightFigures.Volume::isSilent).count());
    return new NightFigures(
        archives,
        articles + rejects + work.counts().get("skipped"),
        articles + rejects,
        rejects,
        articles,
        night.getLong(1),
        night.getLong(2),
        night.getDouble(3),
        outlets,
        rulesChanged);
  }
}
