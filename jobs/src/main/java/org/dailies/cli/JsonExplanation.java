package org.dailies.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.util.List;
import org.dailies.analysis.Analysis;
import org.dailies.article.Article;
import org.dailies.article.Reject;
import org.dailies.coverage.Closest;
import org.dailies.coverage.Coverage;
import org.dailies.frame.FrameSpan;
import org.dailies.frame.Stance;
import org.dailies.frame.UseReport;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.quote.Quote;
import org.dailies.statement.Statement;
import org.dailies.text.Span;

/** One JSON object a line. */
final class JsonExplanation implements Explanation {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PrintWriter out;

  JsonExplanation(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void reject(String source, Reject reject) {
    ObjectNode line = JSON.createObjectNode().put("source", source);
    line.putObject("reject").put("reason", reject.reason()).put("detail", reject.detail());
    print(line);
  }

  @Override
  public void article(String source, Article article, Analysis analysis, Lexicon lexicon) {
    ObjectNode line = JSON.createObjectNode().put("source", source);
    ObjectNode read = article(article);
    analysis.cuts().forEach(read.withArray("flags")::add);
    line.set("article", read);
    ArrayNode mentions = line.putArray("mentions");
    analysis.mentions().forEach(mention -> mentions.add(mention(mention, lexicon)));
    line.put("genai", analysis.genai());
    ArrayNode covers = line.putArray("covers");
    for (Coverage row : analysis.coverage()) {
      if (row.kind() == Kind.STUDIO && row.closest() != Closest.NONE) {
        covers
            .addObject()
            .put("studio_id", row.actorId())
            .put("studio", lexicon.name(row.actorId()))
            .put("closest", row.closest().code())
            .put("headline", row.headline())
            .put("counted", row.counted())
            .put("role", row.role() == null ? null : row.role().role().code())
            .put("role_rule", row.role() == null ? null : row.role().rule())
            .put("role_reason", row.role() == null ? null : row.role().reason())
            .put("salience", row.salience());
      }
    }
    ArrayNode quotes = line.putArray("quotes");
    analysis.quotes().forEach(quote -> quotes.add(quote(quote)));
    ArrayNode frames = line.putArray("frames");
    analysis.frames().forEach(frame -> frames.add(frame(frame)));
    ArrayNode statements = line.putArray("statements");
    analysis.statements().forEach(statement -> statements.add(statement(statement)));
    ArrayNode stances = line.putArray("stances");
    analysis.stances().forEach(stance -> stances.add(stance(stance)));
    ArrayNode uses = line.putArray("uses");
    analysis.uses().forEach(use -> uses.add(use(use)));
    print(line);
  }

  private static ObjectNode article(Article a) {
    ObjectNode node = JSON.createObjectNode();
    node.put("article_id", a.articleId()).put("title", a.title());
    strings(node, "authors", a.authors());
    node.put("published_at", published(a))
        .put("published_source", a.publishedSource())
        .put("published_precision", a.publishedPrecision())
        .put("day", a.day() == null ? null : a.day().toString())
        .put("language", a.language())
        .put("language_confidence", a.languageConfidence())
        .put("charset", a.charset())
        .put("charset_source", a.charsetSource())
        .put("url", a.url())
        .put("canonical_url", a.canonicalUrl())
        .put("outlet", a.outlet())
        .put("outlet_source", a.outletSource())
        .put("section", a.section())
        .put("description", a.description())
        .put("kind", a.kind().code())
        .put("kind_confidence", a.kindConfidence())
        .put("kind_rule", a.kindRule())
        .put("extractor", a.extractor())
        .put("extraction_confidence", a.extractionConfidence())
        .put("word_count", a.wordCount());
    strings(node, "flags", a.flags());
    strings(node, "tags", a.tags());
    return node.put("text", a.text());
  }

  private static String published(Article a) {
    if (a.publishedAt() != null) {
      String offset = a.publishedOffset();
      return offset == null
          ? a.publishedAt().toString()
          : a.publishedAt().atOffset(ZoneOffset.of(offset)).toString();
    }
    return a.publishedDate() == null ? null : a.publishedDate().toString();
  }

  private static ObjectNode mention(Mention m, Lexicon lexicon) {
    return JSON.createObjectNode()
        .put("entry_id", m.entryId())
        .put("kind", m.kind().code())
        .put("studio_id", m.studioId())
        .put("studio", m.studioId() == null ? null : lexicon.name(m.studioId()))
        .put("field", m.field())
        .put("paragraph", m.paragraph())
        .put("sentence", m.sentence())
        .put("start", m.start())
        .put("end", m.end())
        .put("surface", m.surface())
        .put("rule", m.rule())
        .put("accepted", m.accepted())
        .put("reason", m.reason())
        .put("confidence", m.confidence())
        .put("genai", m.genai())
        .put("salience", m.salience());
  }

  private static ObjectNode quote(Quote q) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("speaker", q.speakerSurface())
            .put("speaker_entry_id", q.speakerEntryId())
            .put("speaker_studio_id", q.speakerStudioId())
            .put("text", q.text())
            .put("cue", q.cue())
            .put("cue_class", q.cueClass())
            .put("start", q.spans().get(0).start())
            .put("end", q.spans().get(q.spans().size() - 1).end())
            .put("indirect", q.indirect())
            .put("about_genai", q.aboutGenai());
    ArrayNode spans = node.putArray("spans");
    q.spans().forEach(span -> place(spans.addObject(), span));
    return node;
  }

  private static ObjectNode frame(FrameSpan f) {
    return JSON.createObjectNode()
        .put("frame_id", f.frameId())
        .put("sentence", f.sentence())
        .put("start", f.start())
        .put("end", f.end())
        .put("surface", f.surface())
        .put("weight", f.weight());
  }

  private static ObjectNode stance(Stance s) {
    ObjectNode node =
        JSON.createObjectNode().put("actor_id", s.actorId()).put("stance", s.stance());
    place(node, s.evidence());
    return node.put("from_quote", s.fromQuote()).put("rule", s.rule());
  }

  private static ObjectNode statement(Statement s) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("act", s.act().code())
            .put("status", s.status().code())
            .put("maker", s.maker() == null ? null : s.maker().surface())
            .put("maker_entry_id", s.maker() == null ? null : s.maker().id())
            .put("object_entry_id", s.object())
            .put("tool_id", s.toolId())
            .put("title_id", s.titleId())
            .put("title", s.titleSurface())
            .put("purpose", s.purpose());
    place(node, s.evidence());
    return node.put("from_quote", s.fromQuote())
        .put("rule", s.rule())
        .put("confidence", s.confidence());
  }

  private static ObjectNode use(UseReport u) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("studio_id", u.studioId())
            .put("title_id", u.titleId())
            .put("purpose", u.purpose())
            .put("tool_id", u.toolId())
            .put("status", u.status());
    place(node, u.evidence());
    return node.put("rule", u.rule());
  }

  private static void place(ObjectNode node, Span span) {
    node.put("start", span.start()).put("end", span.end());
  }

  private static void strings(ObjectNode node, String name, List<String> values) {
    ArrayNode array = node.putArray(name);
    values.forEach(array::add);
  }

  private void print(ObjectNode line) {
    try {
      out.write(JSON.writeValueAsString(line));
      out.write('\n');
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
