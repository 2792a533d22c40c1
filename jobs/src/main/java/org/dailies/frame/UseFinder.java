package org.dailies.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:(?:in|on|for|during)[^,]{2,40}, )?(?:it|they|he|she|the"
              + " (?:company|studio|streamer|team|filmmakers"
              + "|producers|production|crew|creators|director|technology|tool|series|show|film)|il|elle|ils|elles|l['’]entreprise|le"
              + " studio|la plateforme|l['’]équipe|la technologie|l['’]outil|das unternehmen|das"
              + " studio|die technologie|sie|er|la empresa|la compañía|el estudio|la tecnología|a"
              + " empresa|o estúdio|a tecnologia|l['’]azienda|lo studio|la tecnologia|the"
              + " technology)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Lexicon lexicon;

  /** Letters of a clause above which what stands in it need not belong together. */
  private static final int LONGEST = 600;

  private final Codebook codebook;
  private final Attitudes attitudes;

  private UseFinder(Lexicon lexicon, Codebook codebook, Attitudes attitudes) {
    this.lexicon = lexicon;
    this.codebook = codebook;
    this.attitudes = attitudes;
  }

  /** Builds a finder. */
  public static UseFinder of(Lexicon lexicon, Codebook codebook) {
    return new UseFinder(lexicon, codebook, Attitudes.load(List.of()));
  }

  /** The uses reported, in the order of their sentences; each once. */
  public List<UseReport> find(Document document, List<Mention> mentions, List<FrameSpan> frames) {
    Map<String, UseReport> found = new LinkedHashMap<>();
    SentenceIndex index = SentenceIndex.of(document, mentions, frames);
    for (int s = 0; s < index.size(); s++) {
      UseReport carried = carried(document, index, s);
      if (carried != null) {
        found.putIfAbsent(key(carried), carried);
      }
      if (!index.actors(s).isEmpty()) {
        for (Clause clause : Clause.split(document, index, s)) {
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
    if (makers.isEmpty() && goesOn(text)) {
      makers.addAll(makers(index.actors(s - 1)));
    }
    if (count(makers, true) > 1 || count(makers, false) > 1) {
      return null;
    }
    List<UseReport> reports =
        clause(document, index, s, new Clause(sentence, List.copyOf(makers)), true);
    return reports.isEmpty() ? null : reports.get(0);
  }

  /** Whether a sentence begins with what means the maker, the technology or the work before it. */
  private static boolean goesOn(String sentence) {
    return GOES_ON.matcher(sentence).find();
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
    boolean genai = index.genai(s).stream().anyMatch(m -> clause.holds(m.start()));
    boolean meant =
        genai
            || carried
            || (!attitudes.find(language, "anaphora", text).isEmpty()
                && (index.hasGenai(s) || (s > 0 && index.hasGenai(s - 1))));
    if (!meant || clause.actors().isEmpty() || text.length() > LONGEST) {
      return List.of();
    }
    List<Phrases.Hit<String>> hits = attitudes.find(language, "uses", text);
    int verb = -1;
    String status = "done";
    for (Phrases.Hit<String> hit : hits) {
      switch (hit.value()) {
        case "verbs" -> verb = verb < 0 ? clause.span().start() + hit.start() : verb;
        case "doubts" -> {
          return List.of();
        }
        case "denied" -> status = "denied";
        case "announced" -> status = status.equals("denied") ? status : "announced";
        default -> {}
      }
    }
    if (verb < 0) {
      return List.of();
    }
    List<FrameSpan> purposes =
        index.frames(s).stream()
            .filter(f -> clause.holds(f.start()) && codebook.isMaking(f.frameId()))
            .toList();
    if (purposes.isEmpty()) {
      return List.of();
    }
    return reports(document, index.sentence(s), clause, purposes, status);
  }

  private List<UseReport> reports(
      Document document, Span sentence, Clause clause, List<FrameSpan> purposes, String status) {
    Mention title = clause.first(Kind.TITLE);
    Mention studio = clause.first(Kind.STUDIO, Kind.BRAND);
    if (title == null && studio == null) {
      return List.of();
    }
    Mention tool = clause.tool(document.text());
    String studioId =
        title != null && title.studioId() != null
            ? title.studioId()
            : studio == null
                ? null
                : studio.studioId() == null ? studio.entryId() : studio.studioId();
    String titleId = title == null ? null : title.entryId();
    List<UseReport> reports = new ArrayList<>();
    FrameSpan best = purposes.get(0);
    for (FrameSpan purpose : purposes) {
      best = purpose.weight() > best.weight() ? purpose : best;
    }
    reports.add(
        new UseReport(
            studioId,
            titleId,
            best.frameId(),
            tool == null || !lexicon.has(tool.entryId()) ? null : tool.entryId(),
            status,
            sentence,
            titleId == null ? "studio-uses" : "title-uses"));
    return reports;
  }
}
