package org.dailies.report;

import java.util.List;

/**
 * Everything a report shows, bounded by {@link org.dailies.config.ReportConfig}; the same model
 * feeds every renderer. All text in it is plain text: renderers escape, so titles, sentences and
 * addresses go in as stored.
 *
 * @param header date, run, window and the largest numbers
 * @param findings in plain words, most important first; {@link Findings#in} writes them
 * @param counted what is counted of studios
 * @param told what is said and done
 * @param basis what all of it rests on
 * @param recent what is new
 * @param changes what changed since the report before
 * @param dossiers what the pages of single actors hold
 */
public record Report(
    Header header,
    List<Finding> findings,
    Counted counted,
    Told told,
    Basis basis,
    Recent recent,
    List<Change> changes,
    Dossiers dossiers) {

  public Report {
    findings = List.copyOf(findings);
    changes = List.copyOf(changes);
  }

  /**
   * What is counted of studios.
   *
   * @param voice share of voice
   * @param studios one line a studio with any story in the window, most headline stories first
   * @param trends series of all studios and of the leading ones, at each grain
   * @param frames cells of studio × frame, in any order
   * @param alerts smallest q first; empty where nothing departs from what was expected
   */
  public record Counted(
      Voice voice,
      List<StudioLine> studios,
      List<Series> trends,
      List<FrameCell> frames,
      List<AlertLine> alerts) {

    public Counted {
      studios = List.copyOf(studios);
      trends = List.copyOf(trends);
      frames = List.copyOf(frames);
      alerts = List.copyOf(alerts);
    }

    /** Nothing. */
    public static Counted none() {
      return new Counted(
          new Voice(Count.of(0), List.of()), List.of(), List.of(), List.of(), List.of());
    }
  }

  /**
   * What is said and done.
   *
   * @param topics most prevalent first
   * @param models topic models in force, one a language
   * @param quotes newest first
   * @param uses newest first
   * @param stances actors with most evidence first
   */
  public record Told(
      List<TopicLine> topics,
      List<ModelLine> models,
      List<QuoteLine> quotes,
      List<UseLine> uses,
      List<StanceLine> stances) {

    public Told {
      topics = List.copyOf(topics);
      models = List.copyOf(models);
      quotes = List.copyOf(quotes);
      uses = List.copyOf(uses);
      stances = List.copyOf(stances);
    }

    /** Nothing. */
    public static Told none() {
      return new Told(List.of(), List.of(), List.of(), List.of(), List.of());
    }
  }

  /**
   * What all of it rests on.
   *
   * @param health what was read and what could not be
   * @param facts what the methods box adds to its standing text
   * @param evidence one for each number that has any; ids are unique
   * @param overrides the rows that people struck, confirmed or muted
   */
  public record Basis(
      DataHealth health, List<Fact> facts, List<Evidence> evidence, List<OverrideLine> overrides) {

    public Basis {
      facts = List.copyOf(facts);
      evidence = List.copyOf(evidence);
      overrides = List.copyOf(overrides);
    }
  }

  /** Share of voice. */
  public Voice voice() {
    return counted.voice();
  }

  /** One line a studio with any story in the window, most headline stories first. */
  public List<StudioLine> studios() {
    return counted.studios();
  }

  /** Series of all studios and of the leading ones, at each grain. */
  public List<Series> trends() {
    return counted.trends();
  }

  /** Cells of studio × frame. */
  public List<FrameCell> frames() {
    return counted.frames();
  }

  /** What departs from what was expected, smallest q first. */
  public List<AlertLine> alerts() {
    return counted.alerts();
  }

  /** Topics, most prevalent first. */
  public List<TopicLine> topics() {
    return told.topics();
  }

  /** Topic models in force, one a language. */
  public List<ModelLine> models() {
    return told.models();
  }

  /** Quotes, newest first. */
  public List<QuoteLine> quotes() {
    return told.quotes();
  }

  /** Uses, newest first. */
  public List<UseLine> uses() {
    return told.uses();
  }

  /** Actors with their stances, those with most evidence first. */
  public List<StanceLine> stances() {
    return told.stances();
  }

  /** What was read and what could not be. */
  public DataHealth health() {
    return basis.health();
  }

  /** What the methods box adds to its standing text. */
  public List<Fact> facts() {
    return basis.facts();
  }

  /** The sentences behind numbers. */
  public List<Evidence> evidence() {
    return basis.evidence();
  }

  /** The rows that people struck, confirmed or muted. */
  public List<OverrideLine> overrides() {
    return basis.overrides();
  }

  /** The same report with at most the given number of sentences a number in the page. */
  Report withSentences(int most) {
    return withEvidence(evidence().stream().map(e -> e.limited(most)).toList());
  }

  /** The same report with other evidence. */
  Report withEvidence(List<Evidence> shown) {
    Basis same = new Basis(health(), facts(), shown, overrides());
    return new Report(header, findings, counted, told, same, recent, changes, dossiers);
  }

  /** The same report with other findings. */
  public Report withFindings(List<Finding> written) {
    return new Report(header, written, counted, told, basis, recent, changes, dossiers);
  }
}
