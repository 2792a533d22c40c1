package org.dailies.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dailies.ArticleConfig;
import org.dailies.archive.Capture;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a page: one parse, one walk, and then only the blocks that the walk has gathered. */
final class HtmlReader {
  private HtmlReader() {}

  static Draft read(Capture capture, ArticleConfig config) {
    Decoded decoded = Decoded.of(capture.payload(), capture.charset());
    Deadline deadline = Deadline.in(config.maxMillis());
    Document document =
        Parser.htmlParser()
            .setMaxDepth(config.maxDepth() + 8)
            .parseInput(deadline.reader(decoded.text()), "");
    Page page = Walk.of(document, config.maxDepth(), config.maxBlocks());
    if (page.tooDeep) {
      throw new Unfit(RejectReason.TOO_DEEP, "over " + config.maxDepth() + " levels");
    }
    deadline.check();
    Draft draft = new Draft();
    draft.extractor = "html";
    draft.charset = decoded.charset();
    draft.charsetSource = decoded.source();
    String address = capture.uri() != null ? capture.uri() : capture.given().get("url");
    fill(draft, page, address);
    deadline.check();
    return draft;
  }

  private static void fill(Draft draft, Page page, String address) {
    JsonLd ld = JsonLd.of(page.jsonLd);
    draft.title = Headline.of(page, ld);
    draft.description =
        description(
            first(page.meta.get("og:description"), page.meta.get("description"), ld.description));
    Body body = Body.choose(page, draft.title, draft.description, ld);
    List<String> paragraphs = new ArrayList<>();
    for (Block block : page.blocks()) {
      if (block.kept()) {
        paragraphs.add(block.text);
      }
    }
    if (paragraphs.isEmpty() && ld.body != null) {
      paragraphs = PlainText.paragraphs(Headline.unescaped(ld.body), draft.title);
    }
    draft.paragraphs = paragraphs;
    draft.confidence = body.confidence;
    draft.canonicalUrl =
        Addresses.resolve(address, first(page.canonical, page.meta.get("og:url"), null));
    String url = first(address, draft.canonicalUrl, null);
    Published published = Published.of(page, ld, url, body.first, body.end);
    draft.published = published == null ? null : published.stamp();
    draft.publishedSource = published == null ? null : published.source();
    draft.modified = Published.modified(page, ld);
    draft.authors = authors(page, ld);
    draft.declaredLanguage =
        first(
            page.language,
            ld.language,
            first(
                page.meta.get("og:locale"),
                page.meta.get("content-language"),
                page.meta.get("language")));
    draft.section = first(ld.section, page.meta.get("article:section"), null);
    draft.tags = tags(page, ld);
  }

  private static String description(String raw) {
    return raw == null ? null : Headline.unescaped(raw);
  }

  private static String first(String a, String b, String c) {
    return a != null ? a : b != null ? b : c;
  }

  private static List<String> authors(Page page, JsonLd ld) {
    List<String> people = Bylines.people(ld.authors);
    if (!people.isEmpty()) {
      return people;
    }
    List<String> fields = new ArrayList<>();
    for (String field : page.metaAuthors) {
      fields.add(field.substring(field.indexOf('\t') + 1));
    }
    people = Bylines.people(fields);
    if (!people.isEmpty()) {
      return people;
    }
    List<String> marked = new ArrayList<>();
    for (Page.Byline byline : page.bylines) {
      if (byline.sure()) {
        marked.add(byline.text());
      }
    }
    return Bylines.people(marked);
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
