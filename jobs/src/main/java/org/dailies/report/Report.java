package org.dailies.report;

import java.util.List;

/**
 * Everything a report shows, bounded by {@link org.dailies.config.ReportConfig}; the same model
 * feeds every renderer. All text in it is plain text: renderers escape, so titles, sentences and
 * addresses go in as stored.
 *
 * @param header date, run, window and the largest numbers
 * @param findings in plain words, most important first; {@link Findings#in} writes them
 * @param voice share of voice
 * @param studios one line a studio with any story in the window, most headline stories first
 * @param trends series of all studios and of the leading ones, at each grain
 * @param frames cells of studio × frame, in any order
 * @param topics most prevalent first
 * @param quotes newest first
 * @param alerts smallest q first; empty where nothing departs from what was expected
 * @param uses newest first
 * @param stances actors with most evidence first
 * @param health what was read and what could not be
 * @param facts what the methods box adds to its standing text
 * @param changes what changed since the report before
 * @param evidence one for each number that has any; ids are unique
 * @param models topic models in force, one a language
 * @param recent what is new
 * @param dossiers what the pages of single actors hold
 */
public record Report(
    Header header,
    List<Finding> findings,
    Voice voice,
    List<StudioLine> studios,
    List<Series> trends,
    List<FrameCell> frames,
    List<TopicLine> topics,
    List<QuoteLine> quotes,
    List<AlertLine> alerts,
    List<UseLine> uses,
    List<StanceLine> stances,
    DataHealth health,
    List<Fact> facts,
    List<Change> changes,
    List<Evidence> evidence,
    List<ModelLine> models,
    Recent recent,
    Dossiers dossiers) {

  public Report {
    findings = List.copyOf(findings);
    studios = List.copyOf(studios);
    trends = List.copyOf(trends);
    frames = List.copyOf(frames);
    topics = List.copyOf(topics);
    quotes = List.copyOf(quotes);
    alerts = List.copyOf(alerts);
    uses = List.copyOf(uses);
    stances = List.copyOf(stances);
    facts = List.copyOf(facts);
    changes = List.copyOf(changes);
    evidence = List.copyOf(evidence);
    models = List.copyOf(models);
  }

  /** The same report with at most the given number of sentences a number in the page. */
  Report withSentences(int most) {
    return with(findings, evidence.stream().map(e -> e.limited(most)).toList());
  }

  /** The same report with other findings. */
  public Report withFindings(List<Finding> written) {
    return with(written, evidence);
  }

  private Report with(List<Finding> written, List<Evidence> shown) {
    return new Report(
        header, written, voice, studios, trends, frames, topics, quotes, alerts, uses, stances,
        health, facts, changes, shown, models, recent, dossiers);
  }
}
