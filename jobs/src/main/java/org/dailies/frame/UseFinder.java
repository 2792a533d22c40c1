package org.dailies.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dailies.language.Languages;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.text.Document;
import org.dailies.text.Span;

/**
 * Finds reported uses of generative AI in the making of something: sentences where a title or a
 * studio, a purpose, generative AI and a verb of use meet in one clause.
 */
public final class UseFinder {
  private final Lexicon lexicon;

  /** Letters of a clause above which what stands in it need not belong together. */
  private static final int LONGEST = 600;

  /** What the cues of a purpose must weigh together in a clause with generative AI, at least ... */
  private static final double CLAUSE_WEIGHT = 0.8;

  /** Letters before a verb of use in which a negation denies it. */
  private static final int NEGATION_REACH = 18;

  /** ... or right beside generative AI, in letters ... */
  private static final int BESIDE = 30;

  private static final double BESIDE_WEIGHT = 0.5;

  /** ... if they do not weigh this much together in the article. */
  private static final double ARTICLE_WEIGHT = 1;

  private final Codebook codebook;
  private final Attitudes attitudes;
  private final ClauseWords words;

  private UseFinder(Lexicon lexicon, Codebook codebook, Attitudes attitudes, Languages languages) {
    this.lexicon = lexicon;
    this.codebook = codebook;
    this.attitudes = attitudes;
    this.words = ClauseWords.of(languages);
  }

  /** Builds a finder of what was read. */
  public static UseFinder of(
      Lexicon lexicon, Codebook codebook, Attitudes attitudes, Languages languages) {
    return new UseFinder(lexicon, codebook, attitudes, languages);
  }

  /**
   * The uses reported, in the order of their sentences; each once.
   *
   * @param cues the cues of frames near generative AI, however light
   */
  public List<UseReport> find(Document document, List<Mention> mentions, List<FrameSpan> cues) {
    Map<String, UseReport> found = new LinkedHashMap<>();
    SentenceIndex index = SentenceIndex.of(document, mentions, cues);
    for (int s = 0; s < index.size(); s++) {
      UseReport carried = carried(document, index, s);
      if (carried != null) {
        found.putIfAbsent(key(carried), carried);
      }
      if (!index.actors(s).isEmpty()) {
        for (Clause clause : Clause.split(document, index, s, words)) {
          for (UseReport use : clause(document, index, s, clause)) {
            found.putIfAbsent(key(use), use);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static String key(UseReport use) {
    return use.studioId() + "|" + use.titleId() + "|" + use.purpose();
  }

  /**
   * "It used the technology in pre-production": a sentence that names no maker goes on from the one
   * before, if that names one title or studio and generative AI.
   */
  private UseReport carried(Document document, SentenceIndex index, int s) {
    Span sentence = index.sentence(s);
    String text = sentence.of(document.text());
    if (s == 0
        || index.frames(s).isEmpty()
        || !index.hasGenai(s - 1)
        || attitudes.find(document.language(), "carried", text).isEmpty()
        || document.layout().paragraphAt(sentence.start())
            != document.layout().paragraphAt(index.sentence(s - 1).start())) {
      return null;
    }
    List<Mention> makers = new ArrayList<>(makers(index.actors(s)));
    if (makers.isEmpty() && words.goesOn(text)) {
      makers.addAll(makers(index.actors(s - 1)));
    }
    if (count(makers, true) > 1 || count(makers, false) > 1) {
      return null;
    }
    List<UseReport> reports =
        clause(document, index, s, new Clause(sentence, List.copyOf(makers)), true);
    return reports.isEmpty() ? null : reports.get(0);
  }

  private static long count(List<Mention> makers, boolean titles) {
    return makers.stream()
        .filter(m -> (m.kind() == Kind.TITLE) == titles)
        .map(Mention::entryId)
        .distinct()
        .count();
  }

  private static List<Mention> makers(List<Mention> actors) {
    return actors.stream()
        .filter(m -> m.kind() == Kind.TITLE || m.kind() == Kind.STUDIO || m.kind() == Kind.BRAND)
        .toList();
  }

  private List<UseReport> clause(Document document, SentenceIndex index, int s, Clause clause) {
    return clause(document, index, s, clause, false);
  }

  private List<UseReport> clause(
      Document document, SentenceIndex index, int s, Clause clause, boolean carried) {
    String text = document.text().substring(clause.span().start(), clause.span().end());
    String language = document.language();
    boolean genai = !index.genai(s, clause.span()).isEmpty();
    if (clause.actors().isEmpty() || text.length() > LONGEST) {
      return List.of();
    }
    boolean meant =
        genai
            || carried
            || (!attitudes.find(language, "anaphora", text).isEmpty()
                && (index.hasGenai(s) || (s > 0 && index.hasGenai(s - 1))));
    if (!meant) {
      return List.of();
    }
    String status = status(attitudes.find(language, "uses", text), language, text);
    List<FrameSpan> purposes =
        index.frames(s, clause.span()).stream()
            .filter(f -> codebook.isMaking(f.frameId()))
            .toList();
    FrameSpan purpose =
        heaviest(purposes, genai ? CLAUSE_WEIGHT : CLAUSE_WEIGHT / 2, index, index.genai(s));
    return status == null || purpose == null
        ? List.of()
        : reports(document, index.sentence(s), clause, purpose, status);
  }

  /** Done, announced or denied; null without a verb of use, or where it is doubted. */
  private String status(List<Phrases.Hit<String>> hits, String language, String text) {
    boolean verb = false;
    String status = negated(hits, language, text) ? "denied" : "done";
    for (Phrases.Hit<String> hit : hits) {
      switch (hit.value()) {
        case "verbs" -> verb = true;
        case "modals" -> {
          if (!verb) {
            return null;
          }
        }
        case "doubts" -> {
          return null;
        }
        case "denied" -> status = "denied";
        case "announced" -> status = status.equals("denied") ? status : "announced";
        default -> {}
      }
    }
    return verb ? status : null;
  }

  /** "did not rely on": whether a negation stands right before every verb of use. */
  private boolean negated(List<Phrases.Hit<String>> hits, String language, String text) {
    boolean all = true;
    boolean any = false;
    for (Phrases.Hit<String> hit : hits) {
      if (hit.value().equals("verbs")) {
        String before = text.substring(Math.max(0, hit.start() - NEGATION_REACH), hit.start());
        any = true;
        all &=
            !before.contains("not only")
                && !attitudes.find(language, "negations", before).isEmpty();
      }
    }
    return any && all;
  }

  /**
   * The weightiest cue of those whose frame weighs enough, of equals the one nearest to generative
   * AI; or null.
   */
  private static FrameSpan heaviest(
      List<FrameSpan> cues, double least, SentenceIndex index, List<Mention> genai) {
    Map<String, Double> weights = new HashMap<>();
    for (FrameSpan cue : cues) {
      weights.merge(cue.frameId(), cue.weight(), Double::sum);
    }
    FrameSpan best = null;
    for (FrameSpan cue : cues) {
      boolean enough =
          weights.get(cue.frameId()) >= least - 1e-9
              || (weights.get(cue.frameId()) >= BESIDE_WEIGHT - 1e-9
                  && distance(cue, genai) <= BESIDE)
              || index.weight(cue.frameId()) >= ARTICLE_WEIGHT - 1e-9;
      boolean better =
          best == null
              || cue.weight() > best.weight()
              || (cue.weight() == best.weight() && distance(cue, genai) < distance(best, genai));
      best = enough && better ? cue : best;
    }
    return best;
  }

  private static int distance(FrameSpan cue, List<Mention> genai) {
    int least = Integer.MAX_VALUE;
    int first = Math.max(0, Sorted.first(genai, Mention::end, cue.start()) - 1);
    for (Mention m : genai.subList(first, genai.size())) {
      least = Math.min(least, Math.max(m.start() - cue.end(), cue.start() - m.end()));
      if (m.start() > cue.end()) {
        break;
      }
    }
    return least;
  }

  private List<UseReport> reports(
      Document document, Span sentence, Clause clause, FrameSpan purpose, String status) {
    Mention title = clause.first(Kind.TITLE);
    Mention studio = clause.first(Kind.STUDIO, Kind.BRAND);
    if (title == null && studio == null) {
      return List.of();
    }
    Mention tool = clause.tool(document.text(), words);
    String studioId =
        title != null && title.studioId() != null
            ? title.studioId()
            : studio == null
                ? null
                : studio.studioId() == null ? studio.entryId() : studio.studioId();
    String titleId = title == null ? null : title.entryId();
    return List.of(
        new UseReport(
            studioId,
            titleId,
            purpose.frameId(),
            tool == null || !lexicon.has(tool.entryId()) ? null : tool.entryId(),
            status,
            sentence,
            titleId == null ? "studio-uses" : "title-uses"));
  }
}
