package org.dailies.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dailies.archive.Capture;
import org.dailies.config.ArticleConfig;
import org.dailies.language.Genre;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a page: one parse, one walk, and then only the blocks that the walk has gathered. */
final class HtmlReader {
  /** Elements, one in the other, that a page may hide its main body by. */
  private static final int MAX_VEILS = 4;

  /** Kinds of page that nobody writes: names on them are others'. */
  private static final Set<Genre> UNSIGNED =
      Set.of(Genre.LIST, Genre.PRODUCT, Genre.SERVICE, Genre.SEARCH);

  private HtmlReader() {}

  /** What was made of a page, with the blocks and their verdicts. */
  record Parsed(Page page, Body body, Draft draft) {}

  static Draft read(Capture capture, ArticleConfig config) {
    return parse(capture, config).draft();
  }

  static Parsed parse(Capture capture, ArticleConfig config) {
    byte[] page =
        capture.mediaType().equals(Xhtml.MEDIA_TYPE)
            ? Xhtml.closed(capture.payload())
            : capture.payload();
    Decoded decoded = Decoded.of(Thinned.of(page), capture.charset());
    Budget.check(decoded.text(), config);
    Deadline deadline = Deadline.in(config.maxMillis());
    Document document =
        Parser.htmlParser()
            .setMaxDepth(config.maxDepth() + 8)
            .parseInput(deadline.reader(decoded.text()), "");
    Visibility visibility = Visibility.of(document);
    Page walked = walk(document, visibility, config);
    if (walked.tooDeep) {
      throw new Unfit(RejectReason.TOO_DEEP, "over " + config.maxDepth() + " levels");
    }
    deadline.check();
    Draft draft = new Draft();
    draft.extractor = "html";
    draft.charset = decoded.charset();
    draft.charsetSource = decoded.source();
    if (visibility.cut()) {
      draft.flags.add("styles-cut");
    }
    String address = capture.uri() != null ? capture.uri() : capture.given().get("url");
    Body body =
        fill(draft, walked, address, last(capture, config), () -> decoded.again(capture.payload()));
    deadline.check();
    return new Parsed(walked, body, draft);
  }

  /** What is seen of the page, or, where no article is, what it hides as its main body. */
  private static Page walk(Document document, Visibility visibility, ArticleConfig config) {
    Page page = Walk.of(document, visibility, config.maxDepth(), config.maxBlocks());
    for (int round = 0; round < MAX_VEILS && !page.tooDeep; round++) {
      Element hidden =
          HiddenBody.of(
              page,
              visibility.veiled(),
              first(page.meta.get("og:description"), page.meta.get("description"), null));
      if (hidden == null) {
        return page;
      }
      visibility.unveil(hidden);
      page = Walk.of(document, visibility, config.maxDepth(), config.maxBlocks());
    }
    return page;
  }

  /** The last day that a page may bear, or null where its capture's time is not known. */
  private static LocalDate last(Capture capture, ArticleConfig config) {
    Instant captured = ArticleExtractor.captured(capture);
    return captured == null
        ? null
        : LocalDate.ofInstant(captured, ZoneOffset.UTC).plusDays(config.futureDays());
  }

  private static Body fill(
      Draft draft, Page page, String address, LocalDate last, Supplier<String> source) {
    JsonLd ld = JsonLd.of(page.jsonLd, OwnPage.of(page, address));
    if (ld.others) {
      draft.flags.add("other-data");
    }
    Headline headline = Headline.of(page, ld);
    String stated = headline.stated();
    draft.description =
        description(
            first(page.meta.get("og:description"), page.meta.get("description"), ld.description));
    Body body = Body.choose(page, stated, draft.description, ld);
    draft.title = headline.choose(body.first);
    body.without(draft.title);
    body.check(ld.body);
    List<String> paragraphs = new ArrayList<>();
    boolean opened = false;
    for (Block block : page.blocks()) {
      if (block.kept()) {
        paragraphs.add(block.text);
        opened |= block.opened;
      }
    }
    int chars = 0;
    for (String paragraph : paragraphs) {
      chars += paragraph.length();
    }
    if (chars < 200) {
      paragraphs = fromData(paragraphs, ld, source, draft);
    }
    if (opened && !draft.flags.contains("from-data")) {
      draft.flags.add("hidden-text");
    }
    draft.paragraphs = paragraphs;
    draft.canonicalUrl = first(page.canonical, page.meta.get("og:url"), null);
    String url = first(address, Addresses.resolve(null, draft.canonicalUrl), null);
    Published published = Published.of(page, ld, url, last, body.first, body.end, source);
    draft.published = published == null ? null : published.stamp();
    draft.publishedSource = published == null ? null : published.source();
    draft.modified = Published.modified(page, ld);
    draft.authors = Authors.of(page, ld, body.first, body.end);
    draft.declaredLanguage =
        first(
            page.language,
            ld.language,
            first(
                page.meta.get("og:locale"),
                page.meta.get("content-language"),
                page.meta.get("language")));
    draft.order = DayOrder.of(page, url, draft.declaredLanguage, draft.published);
    draft.daysBefore = RelativeDays.of(page, body.first);
    String text = String.join("\n", paragraphs);
    draft.flags.addAll(PageKind.of(page, ld, draft.title, text, url));
    draft.kind = KindJudge.of(page, body, ld, draft, url);
    if (UNSIGNED.contains(draft.kind.genre())) {
      draft.authors = List.of();
    }
    if (draft.kind.genre() == Genre.FORUM) {
      List<String> poster = Authors.poster(page);
      draft.authors = poster.isEmpty() ? draft.authors : poster;
      Published begun = "time".equals(draft.publishedSource) ? Published.earliest(page) : null;
      draft.published = begun == null ? draft.published : begun.stamp();
    }
    draft.confidence = Confidence.of(Confidence.features(page, body, ld, draft.flags, draft.kind));
    draft.section = first(ld.section, page.meta.get("article:section"), null);
    draft.tags = tags(page, ld);
    return body;
  }

  /** Where the tree is all but empty: what the page's data holds, if that is much more. */
  private static List<String> fromData(
      List<String> shown, JsonLd ld, Supplier<String> source, Draft draft) {
    List<String> data =
        ld.body == null
            ? List.of()
            : PlainText.paragraphs(
                ld.body.indexOf('<') < 0 ? ld.body : Headline.unescaped(ld.body), draft.title);
    if (data.isEmpty()) {
      data = ScriptText.paragraphs(source.get());
    }
    if (String.join("", data).length() > 2 * String.join("", shown).length() + 100) {
      draft.flags.add("from-data");
      return data;
    }
    return shown;
  }

  private static String description(String raw) {
    return raw == null ? null : Headline.unescaped(raw);
  }

  private static String first(String a, String b, String c) {
    return a != null ? a : b != null ? b : c;
  }

  private static List<String> tags(Page page, JsonLd ld) {
    Set<String> tags = new LinkedHashSet<>();
    for (String list : ld.tags.isEmpty() ? page.metaTags : ld.tags) {
      for (String tag : list.split(",", -1)) {
        String clean = Words.clean(tag);
        if (!clean.isEmpty() && clean.length() <= 80 && tags.size() < 30) {
          tags.add(clean);
        }
      }
    }
    return new ArrayList<>(tags);
  }
}
