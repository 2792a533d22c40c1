package org.dailies.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dailies.frame.FrameSpan;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.text.Document;

/** Says of every actor in an article how near generative AI stands to it. Thread-safe. */
public final class CoverageFinder {
  private static final List<String> PLACES = List.of("title", "lead", "passing");

  private final Lexicon lexicon;

  private CoverageFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A finder that rolls up by a lexicon. */
  public static CoverageFinder of(Lexicon lexicon) {
    return new CoverageFinder(lexicon);
  }

  /**
   * One row for each actor with an accepted mention, ordered by the actor's id: studios with all
   * that rolls up to them, vendors with their tools, tools, unions and people.
   */
  public List<Coverage> find(Document document, List<Mention> mentions, List<FrameSpan> frames) {
    Map<String, List<Mention>> byActor = new TreeMap<>();
    List<Mention> genai = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.accepted()) {
        actors(mention, document)
            .forEach(actor -> byActor.computeIfAbsent(actor, id -> new ArrayList<>()).add(mention));
      }
      if (mention.genai()) {
        genai.add(mention);
      }
    }
    List<String> frameIds = frames.stream().map(FrameSpan::frameId).distinct().sorted().toList();
    List<Coverage> coverage = new ArrayList<>();
    TermPlaces terms = TermPlaces.of(genai);
    byActor.forEach((actor, own) -> coverage.add(row(actor, own, terms, frameIds)));
    return coverage;
  }

  private Set<String> actors(Mention mention, Document document) {
    Set<String> actors = new LinkedHashSet<>();
    if (mention.studioId() != null) {
      actors.add(mention.studioId());
    }
    String vendor = lexicon.vendorOf(mention.entryId(), document.day());
    if (vendor != null) {
      actors.add(vendor);
    }
    if (mention.kind().isActor() && mention.kind() != Kind.STUDIO) {
      actors.add(mention.entryId());
    }
    return actors;
  }

  private Coverage row(String actor, List<Mention> own, TermPlaces terms, List<String> frames) {
    Closest closest = Closest.NONE;
    boolean actorInTitle = false;
    int place = PLACES.size() - 1;
    for (Mention mention : own) {
      Closest here = terms.nearest(mention);
      closest = here.compareTo(closest) < 0 ? here : closest;
      actorInTitle |= mention.inTitle();
      place = Math.min(place, PLACES.indexOf(mention.salience()));
    }
    return new Coverage(
        actor,
        lexicon.entry(actor).kind(),
        closest,
        terms.count() > 0 && actorInTitle,
        PLACES.get(place),
        own.size(),
        terms.count(),
        frames);
  }
}
