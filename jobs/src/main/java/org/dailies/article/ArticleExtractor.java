package org.dailies.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.Sha256;
import org.dailies.archive.Capture;
import org.dailies.config.ArticleConfig;
import org.dailies.config.TextConfig;
import org.dailies.language.Languages;
import org.dailies.language.Use;
import org.dailies.text.Detected;
import org.dailies.text.LanguageIdentifier;

/**
 * Turns a capture into an {@link Article}, or into a {@link Reject} with its reason.
 *
 * <p>Never throws for a capture's sake: whatever a page does, the outcome is one of the two.
 * Thread-safe; build one and keep it.
 *
 * <pre>{@code
 * ArticleExtractor extractor = ArticleExtractor.standard();
 * Extraction outcome = extractor.extract(page, "https://paper.example/news/1");
 * if (outcome instanceof Article article) { … }
 * }</pre>
 */
public final class ArticleExtractor {
  /** Raised whenever the same bytes may give another article than before. */
  public static final int VERSION = 13;

  private static final int HTTP_OK = 200;
  private static final int HTTP_BY_PROXY = 203;
  private static final int HTTP_PARTIAL = 206;

  private static final Set<String> TEXT_TYPES = Set.of("text/plain", "text/markdown");

  /** Held by the one page of this process that is tried again. */
  private static final Object ALONE = new Object();

  private final ArticleConfig config;
  private final Outlets outlets;
  private final LanguageIdentifier languages;
  private final String rulesHash;

  private ArticleExtractor(ArticleConfig config, TextConfig text, Outlets outlets) {
    this.config = config;
    this.outlets = outlets;
    this.languages = LanguageIdentifier.of(text);
    this.rulesHash =
        Sha256.id(
            Integer.toString(VERSION),
            Languages.builtIn().text(Use.EXTRACTION),
            outlets.version(),
            config.toString(),
            text.toString());
  }

  /** An extractor with these thresholds. */
  public static ArticleExtractor of(ArticleConfig config, TextConfig text, Outlets outlets) {
    return new ArticleExtractor(config, text, outlets);
  }

  /** A reader of feeds that knows the same outlets. */
  public FeedReader feeds() {
    return FeedReader.of(outlets);
  }

  /** An extractor with the default thresholds and the outlets that ship with it. */
  public static ArticleExtractor standard() {
    return of(ArticleConfig.defaults(), TextConfig.defaults(), Outlets.load(List.of()));
  }

  /**
   * The article of a page that comes from no archive, or the reason why there is none.
   *
   * @param page the page's bytes as a server sent them, in whatever charset
   * @param address where it was found, or null
   */
  public Extraction extract(byte[] page, String address) {
    String place = address == null ? "page" : address;
    return extract(
        new Capture(
            place,
            0,
            page.length,
            Capture.Kind.HTML,
            null,
            address,
            null,
            0,
            Map.of(),
            "text/html",
            null,
            page,
            null,
            false,
            Map.of()));
  }

  /** The article of a capture, or the reason why there is none. */
  public Extraction extract(Capture capture) {
    return extract(capture, Instant.MAX);
  }

  /**
   * The same at a time: what claims to be captured or changed later says nothing of when.
   *
   * @param now the end of the day that the run is for
   */
  public Extraction extract(Capture capture, Instant now) {
    Extraction outcome = attempt(capture, now);
    if (outcome instanceof Reject reject && reject.reason().equals(RejectReason.TOO_SLOW.code())) {
      // The clock may have stopped it for what else the machine did.
      synchronized (ALONE) {
        return attempt(capture, now);
      }
    }
    return outcome;
  }

  private Extraction attempt(Capture capture, Instant now) {
    try {
      check(capture);
      Capture told = FrontLines.told(capture, config.htmlFrontMatter());
      return finish(told, read(told), now);
    } catch (Unfit e) {
      return reject(capture, e.reason(), e.getMessage());
    } catch (StackOverflowError e) {
      return reject(capture, RejectReason.TOO_DEEP, "stack exhausted");
    } catch (RuntimeException e) {
      return reject(
          capture, RejectReason.EXTRACTOR_FAILED, e.getClass().getSimpleName() + ": " + where(e));
    }
  }

  private Draft read(Capture capture) {
    return switch (capture.kind()) {
      case DOCUMENT -> JsonReader.read(capture);
      case TEXT, CONVERSION -> TextReader.read(capture);
      case HTML, RESPONSE, RESOURCE, REVISIT ->
          TEXT_TYPES.contains(capture.mediaType()) && !capture.beginsLikeHtml()
              ? TextReader.read(capture)
              : HtmlReader.read(capture, config);
    };
  }

  private void check(Capture capture) {
    byte[] payload = capture.payload();
    boolean revisit = capture.kind() == Capture.Kind.REVISIT;
    boolean unchanged = revisit && capture.httpStatus() == 304 && blank(payload);
    if (!whole(capture) && !unchanged) {
      throw new Unfit(RejectReason.HTTP_STATUS, String.valueOf(capture.httpStatus()));
    }
    if (payload.length > config.maxBytes()) {
      throw new Unfit(RejectReason.TOO_LARGE, payload.length + " bytes");
    }
    if (blank(payload)) {
      throw new Unfit(revisit ? RejectReason.REVISIT_UNRESOLVED : RejectReason.EMPTY, "");
    }
    String binary = Binary.of(payload);
    if (binary != null) {
      throw new Unfit(RejectReason.NOT_TEXT, binary);
    }
  }

  /** Whether the status says that the whole page was sent, as is or by a proxy, or in one range. */
  private static boolean whole(Capture capture) {
    int status = capture.httpStatus();
    String range = capture.httpHeaders().getOrDefault("content-range", "");
    return status == 0
        || status == HTTP_OK
        || status == HTTP_BY_PROXY
        || (status == HTTP_PARTIAL && ContentRange.whole(range));
  }

  private static boolean blank(byte[] payload) {
    for (byte b : payload) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }

  /** The day in the outlet's zone, but as printed where the address states the same day. */
  private static LocalDate day(Stamp published, String url, ZoneId zone) {
    Stamp path = url == null ? null : PathDates.inPath(url);
    boolean addressed =
        path != null && path.precision().equals("day") && path.date().equals(published.date());
    return addressed ? published.date() : published.dayIn(zone);
  }

  private Extraction finish(Capture capture, Draft draft, Instant now) {
    String title = Words.clean(draft.title);
    String text = String.join("\n", draft.paragraphs);
    if (text.strip().length() < config.minChars()) {
      throw new Unfit(RejectReason.NO_TEXT, text.length() + " characters");
    }
    for (String flag : draft.flags) {
      if (config.rejectKinds().contains(flag)) {
        throw new Unfit(RejectReason.PAGE_KIND, flag);
      }
    }
    AddressClaim origin = AddressClaim.of(capture, draft, outlets);
    String url = origin.url();
    Instant stated = captured(capture);
    boolean early = stated == null || !stated.isAfter(now);
    Instant captured = early ? stated : null;
    Detected language =
        languages.identify(text, first(draft.declaredLanguage, given(capture, "language")));
    Stamp settled =
        draft.order.settle(
            draft.published, last(captured), outlets.country(origin.outlet()), language.language());
    if (draft.published != null && settled == null) {
      draft.flags.add("day-ambiguous");
    }
    Stamp published = sound(captured, settled);
    String publishedSource = published == null ? null : draft.publishedSource;
    if (published == null) {
      published = sound(captured, Dates.parse(given(capture, "published")));
      publishedSource = published == null ? null : "sidecar";
    }
    LocalDate day = published == null ? null : day(published, url, outlets.zone(origin.outlet()));
    if (day == null && captured != null && draft.daysBefore != null) {
      day = LocalDate.ofInstant(captured, ZoneOffset.UTC).minusDays(draft.daysBefore);
      published = Stamp.day(day);
      publishedSource = "text";
    }
    if (day == null && captured != null) {
      day = LocalDate.ofInstant(captured, ZoneOffset.UTC);
      publishedSource = "capture";
      draft.flags.add("day-from-capture");
    }
    if (capture.truncated()) {
      draft.flags.add("truncated");
    }
    if (!early) {
      draft.flags.add("future-capture");
    }
    draft.flags.addAll(origin.flags());
    Instant modified = draft.modified == null ? null : draft.modified.instant();
    KindVerdict kind = draft.kind == null ? KindJudge.unseen(draft, url, text) : draft.kind;
    return new Article(
        ArticleId.of(
            capture, url, first(draft.statedDate, given(capture, "published")), draft.ownId),
        url,
        origin.canonicalUrl(),
        origin.outlet(),
        origin.outletSource(),
        day,
        title,
        text,
        draft.authors,
        published == null ? null : published.instant(),
        published == null ? null : published.date(),
        published == null ? null : published.offsetText(),
        publishedSource,
        published == null ? null : published.precision(),
        modified == null || modified.isAfter(now) ? null : modified,
        captured,
        language.language(),
        language.confidence(),
        draft.charset,
        draft.charsetSource,
        draft.extractor,
        draft.confidence,
        draft.flags.stream().distinct().toList(),
        draft.section,
        draft.tags,
        draft.description,
        Words.count(text),
        ArticleId.ofText(text),
        capture.archive(),
        capture.offset(),
        capture.length(),
        capture.payloadDigest(),
        VERSION,
        rulesHash,
        origin.claim(),
        origin.claimedUrl(),
        kind.genre(),
        kind.confidence(),
        kind.rule());
  }

  /** The stamp, unless it lies after the capture. */
  private Stamp sound(Instant captured, Stamp stamp) {
    if (stamp == null || captured == null) {
      return stamp;
    }
    return stamp.date().isAfter(last(captured)) ? null : stamp;
  }

  /** The last day that a page captured then may bear, or null. */
  private LocalDate last(Instant captured) {
    return captured == null
        ? null
        : LocalDate.ofInstant(captured, ZoneOffset.UTC).plusDays(config.futureDays());
  }

  /** When a capture was made, by its archive or by what stands beside it; or null. */
  static Instant captured(Capture capture) {
    if (capture.capturedAt() != null) {
      return capture.capturedAt();
    }
    Stamp stamp = Dates.parse(given(capture, "captured"));
    if (stamp == null) {
      return null;
    }
    return stamp.time() == null
        ? stamp.date().atStartOfDay(ZoneOffset.UTC).toInstant()
        : stamp.instant();
  }

  private static String given(Capture capture, String name) {
    String value = capture.given().get(name);
    return value == null || value.isBlank() ? null : value;
  }

  private static String first(String a, String b) {
    return a != null ? a : b;
  }

  private static Reject reject(Capture capture, RejectReason reason, String detail) {
    return new Reject(
        capture.archive(), capture.offset(), capture.uri(), "article", reason.code(), detail);
  }

  private static String where(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    String message = e.getMessage() == null ? "" : e.getMessage();
    String at = trace.length == 0 ? "" : " at " + trace[0];
    String whole = message + at;
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= 300 ? whole : whole.substring(0, Math.min(whole.length(), 200));
  }
}
