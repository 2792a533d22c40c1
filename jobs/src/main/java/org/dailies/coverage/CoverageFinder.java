package org.dailies.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dailies.frame.FrameSpan;
import org.dailies.language.Languages;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.text.Document;

/** Says of every actor in an article how near generative AI stands to it. Thread-safe. */
public final class CoverageFinder {
  private static final List<String> PLACES = List.of("title", "lead", "passing");

  private final Lexicon lexicon;
  private final RoleFinder roles;

  private CoverageFinder(Lexicon lexicon, RoleFinder roles) {
    this.lexicon = lexicon;
    this.roles = roles;
  }

  /** 16 hexadecimal digits over what came with the program and weighs the roles of actors. */
  public static String version() {
    return RoleWeights.builtIn().version();
  }

  /** A finder that rolls up by a lexicon and reads roles by the words of each language. */
  public static CoverageFinder of(Lexicon lexicon, Languages languages) {
    return new CoverageFinder(lexicon, RoleFinder.of(lexicon, languages));
  }

  /**
   * One row for each actor with an accepted mention, ordered by the actor's id: studios with all
   * that rolls up to them, vendors with their tools, tools, unions and people.
   */
  public List<Coverage> find(CoverageInput article) {
    Map<String, List<Mention>> byActor = mentionsByActor(article);
    List<Mention> genai = article.mentions().stream().filter(Mention::genai).toList();
    List<String> frameIds =
        article.frames().stream().map(FrameSpan::frameId).distinct().sorted().toList();
    List<Coverage> coverage = new ArrayList<>();
    TermPlaces terms = TermPlaces.of(genai);
    ArticleSigns signs = genai.isEmpty() ? null : roles.reader(article);
    byActor.forEach((actor, own) -> coverage.add(row(actor, own, terms, frameIds, signs)));
    return coverage;
  }

  /** The mentions of each actor, as {@link #find} counts them. */
  Map<String, List<Mention>> mentionsByActor(CoverageInput article) {
    Map<String, List<Mention>> byActor = new TreeMap<>();
    for (Mention mention : article.mentions()) {
      if (mention.accepted()) {
        actors(mention, article.document())
            .forEach(actor -> byActor.computeIfAbsent(actor, id -> new ArrayList<>()).add(mention));
      }
    }
    return byActor;
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

  private Coverage row(
      String actor, List<Mention> own, TermPlaces terms, List<String> frames, ArticleSigns signs) {
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
        frames,
        signs == null ? null : roles.verdict(actor, own, signs));
  }
}
