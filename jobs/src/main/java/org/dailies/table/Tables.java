package org.dailies.table;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Every table of the warehouse: the code's side of {@code docs/tables.md}. */
public final class Tables {
  public static final TableSpec ARCHIVES =
      new TableSpec(
          "archives",
          new Columns()
              .string("archive", "path or URI of the input file, as first seen")
              .string(
                  "format",
                  "code of the format: warc-gzip, arc, wacz, html, jsonl, not-an-archive and so on")
              .number("bytes", "size of the file in bytes")
              .string("etag", "modification time or entity tag when it was read")
              .string("fingerprint", "SHA-256 over the first and last 64 KiB and the size")
              .number("records", "readings: articles + rejects + skipped")
              .number("articles", "articles that came from it")
              .number("rejects", "captures and damaged stretches that gave no article")
              .number("skipped", "records that are no capture")
              .add("skipped_by", Columns.COUNTS, "skipped records by reason")
              .string("run_id", "the run that read it")
              .number("read_to", "where its records ended, if it can be read on when it has grown")
              .schema(),
          List.of(),
          List.of("fingerprint"),
          1);

  /** What was taken out and is not to come back. */
  public static final TableSpec FORGOTTEN =
      new TableSpec(
          "forgotten",
          new Columns()
              .string("kind", "article, address, outlet or archive")
              .string(
                  "key",
                  "the article's id, else a hash of the address, outlet or path, or the fingerprint"
                      + " of an archive")
              .string("reason", "why, in the words of who asked for it")
              .instant("forgotten_at", "when it was asked for")
              .string("run_id", "the run that did it")
              .schema(),
          List.of(),
          List.of("kind", "key"),
          1);

  public static final TableSpec ARTICLES =
      new TableSpec(
          "articles",
          new Columns()
              .string("article_id", "128 bits of SHA-256 as 32 hexadecimal digits")
              .date(
                  "day",
                  "day of publication in the outlet's time zone where both are known, else"
                      + " published_date, else the capture's day; null if undated")
              .string("url", "the page's address, null where none is known")
              .string(
                  "canonical_url",
                  "the address the page gives itself, if its own outlet's, else the cleaned url")
              .string("outlet", "registrable domain or given name of the publisher")
              .string("outlet_source", "url, field, input or page")
              .bool("is_current", "false for an older version of the same URL")
              .string("title", "headline without the outlet's name")
              .string("text", "paragraphs parted by a line feed")
              .strings("authors", "people, in the order printed")
              .instant("published_at", "instant of publication; null if only a day is known")
              .date("published_date", "date as printed, in its own zone")
              .string("published_offset", "zone offset as printed, such as +02:00")
              .string("published_source", "where the date was found")
              .string("published_precision", "second, minute, day or month")
              .instant("modified_at", "instant of the last change the page states")
              .instant("captured_at", "when it was crawled")
              .string("language", "ISO 639-1, or und")
              .real("language_confidence", "0 to 1")
              .string("charset", "charset that decoded it")
              .string("charset_source", "bom, http, meta, detected or fallback")
              .string("extractor", "html, text or json")
              .real("extraction_confidence", "0 to 1")
              .strings(
                  "flags",
                  "paywall, consent-wall, list-page, truncated, day-from-capture, day-ambiguous,"
                      + " text-cut, mentions-cut, terms-cut, quotes-cut, unread:STAGE, hidden-text"
                      + " (some is shown only once a reader asks or a script has run), from-data"
                      + " (the text stands only in the page's data), styles-cut (not all of the"
                      + " page's style was read)…")
              .string("section", "section of the outlet the page states")
              .strings("tags", "tags the page states")
              .string("description", "summary the page states")
              .integer("word_count", "words of the text")
              .string("text_hash", "hash of the normalised text")
              .string("archive", "archive it came from")
              .number("record_offset", "byte offset in the archive; line number in JSONL")
              .number("record_length", "stored bytes of the record")
              .string("payload_digest", "digest of the payload")
              .integer("extractor_version", "version of the extractor that made it")
              .string("run_id", "the run that added it")
              .number("address_hash", "hash of the address that a page's versions share")
              .string(
                  "address_claim",
                  "by whose word the address stands, strongest first: captured, outlet, dump or"
                      + " page; null without an address")
              .string("claimed_url", "address of another outlet that the page claims, or null")
              .string(
                  "extraction_hash",
                  "what decided besides the page: extractor version, words of pages, outlets and"
                      + " config")
              .string("kind", "kind of page, such as news, review, list or forum")
              .real("kind_confidence", "0 to 1")
              .string("kind_rule", "the clues that decided the kind, the heaviest first")
              .schema(),
          List.of("day"),
          List.of("article_id", "url"),
          6);

  public static final TableSpec OUTLETS =
      new TableSpec(
          "outlets",
          new Columns()
              .string("domain", "registrable domain or given name")
              .string("name", "name for people")
              .string("country", "ISO 3166-1 alpha-2")
              .string("zone", "part of the world, such as europe")
              .string("kind", "press, trade, wire, aggregator, blog or machine-written")
              .string("owner", "owner, where known")
              .string("time_zone", "IANA time zone by which its days go, where known")
              .schema(),
          List.of(),
          List.of(),
          2);

  public static final TableSpec OUTLET_QUALITY =
      new TableSpec(
          "outlet_quality",
          new Columns()
              .string("outlet", "registrable domain or given name of the publisher")
              .date("week", "its Monday")
              .number("pages", "pages stored that bear a day of the week")
              .number("other_pages", "of these, pages that are no articles")
              .number("median_chars", "median length of the articles' texts, in characters")
              .number("short", "articles with fewer than 300 characters")
              .number("undated", "articles without a date of their own")
              .number("unsigned", "articles without an author")
              .string(
                  "change",
                  "the fault whose share is far above what it was: short, undated, unsigned or"
                      + " other-pages; null where none is")
              .date("change_since", "Monday of the first week of the change")
              .schema(),
          List.of(),
          List.of(),
          1);

  public static final TableSpec LISTED_PAGES =
      new TableSpec(
          "listed_pages",
          new Columns()
              .string("outlet", "registrable domain or given name of the publisher")
              .string("url", "the address as listed")
              .date("day", "day of publication that the feed states, else that of its capture")
              .string("listed_by", "address of the feed; of several, the first in order")
              .bool("captured", "whether a record of that address is stored or was rejected")
              .string("address_key", "the address in one spelling")
              .schema(),
          List.of(),
          List.of("outlet", "day"),
          1);

  public static final TableSpec BOILERPLATE =
      new TableSpec(
          "boilerplate",
          new Columns()
              .string("outlet", "the outlet on whose pages the line recurs")
              .string("line", "the line, normalised")
              .number("pages", "titles under which the outlet printed it")
              .date("first_seen", "day of the first page that carried it")
              .integer(
                  "version", "version of the lines in force, one more whenever one comes or goes")
              .schema(),
          List.of(),
          List.of(),
          1);

  public static final TableSpec REJECTS =
      new TableSpec(
          "rejects",
          new Columns()
              .string("archive", "archive it stands in")
              .number("record_offset", "byte offset in the archive; line number in JSONL")
              .string("url", "address of the capture, null where none is known")
              .string(
                  "stage",
                  "archive, article or ingest; of an article that was not read analysis, stories,"
                      + " topics, alerts or report")
              .string("reason", "reason code")
              .string("detail", "what was seen")
              .string("run_id", "the run that rejected it")
              .string(
                  "article_id",
                  "the stored article that the stage could not read; null for what gave no article")
              .schema(),
          List.of(),
          List.of(),
          2);

  public static final TableSpec STORIES =
      new TableSpec(
          "stories",
          new Columns()
              .string("story_id", "article_id of the first head")
              .string("article_id", "the printing")
              .date("day", "day of the printing")
              .string("head_article_id", "article_id of the story's head")
              .date("head_day", "day of the head: the day the story counts on")
              .bool("is_head", "whether this printing is the head")
              .real("similarity", "0 to 1, to the head")
              .string("relation", "head, exact, near, abridged or version")
              .string("merged_into", "older story this one proved to be, or null")
              .string("wire_origin", "agency named in the text, or null")
              .string("outlet", "outlet of the printing")
              .string("language", "language of the story")
              .instant("first_published_at", "instant of the head, where known")
              .numbers(
                  "passages_cut", "hashes of the passages that its outlet repeats: not compared")
              .string(
                  "translation_of",
                  "article_id of the earlier printing in another language that it is suspected to"
                      + " translate, or null")
              .real("translation_similarity", "0 to 1, to that printing")
              .string("first_outlet", "outlet of the head: who printed it first")
              .number("printings", "with the head: printings of the story, older versions left out")
              .number("outlets", "with the head: outlets that printed it")
              .string("first_proof", "what the head's time rests on: captured or stated, or null")
              .bool("first_tie", "whether nothing tells which of several outlets was first")
              .bool("is_whole", "whether its text is current and one of the fullest of the story")
              .schema(),
          List.of("day"),
          List.of("story_id", "article_id"),
          6);

  public static final TableSpec MENTIONS =
      new TableSpec(
          "mentions",
          new Columns()
              .string("article_id", "the article")
              .date("day", "day of the article")
              .string("outlet", "outlet of the article")
              .string("entry_id", "entry of the lexicon")
              .string("kind", "kind of the entry")
              .string("studio_id", "studio it rolls up to on that day, or null")
              .string("field", "title or text")
              .integer("paragraph", "index of the paragraph")
              .integer("sentence", "index of the sentence in the text")
              .integer("start", "UTF-16 offset into the title or text")
              .integer("end", "exclusive")
              .string("surface", "the text as it stands there")
              .string("rule", "rule that decided it")
              .string("reason", "why, for people")
              .real("confidence", "0 to 1")
              .bool("accepted", "whether it counts")
              .bool("genai", "whether it counts as a mention of generative AI")
              .string("salience", "title, lead or passing")
              .string("language", "language of the article")
              .string("rules_hash", "rules, lexicon and config that decided")
              .number("line_hash", "hash of the paragraph's line, null where it is no furniture")
              .schema(),
          List.of("day"),
          List.of("article_id"),
          3);

  public static final TableSpec QUOTES =
      new TableSpec(
          "quotes",
          new Columns()
              .string("article_id", "the article")
              .date("day", "day of the article")
              .string("outlet", "outlet of the article")
              .string("language", "language of the article")
              .string("speaker_surface", "speaker as named in the article, or null")
              .string("speaker_entry_id", "speaker's entry of the lexicon, or null")
              .string("speaker_studio_id", "studio the speaker rolls up to, or null")
              .string("text", "words quoted, without marks")
              .string("cue", "the cue as it stands")
              .string("cue_class", "neutral, assert, doubt, concede or deny")
              .bool("indirect", "reported speech without marks")
              .integer("paragraph", "index of the paragraph")
              .add("spans", Columns.SPANS, "parts of the quote in the stored text")
              .bool("about_genai", "whether it speaks of generative AI")
              .string("rules_hash", "rules that decided")
              .schema(),
          List.of("day"),
          List.of("article_id"),
          2);

  public static final TableSpec FRAMES =
      new TableSpec(
          "frames",
          new Columns()
              .string("article_id", "the article")
              .date("day", "day of the article")
              .string("outlet", "outlet of the article")
              .string("language", "language of the article")
              .string("frame_id", "frame of the codebook")
              .integer("sentence", "index of the sentence in the text, -1 in the title")
              .integer("start", "UTF-16 offset")
              .integer("end", "exclusive")
              .string("surface", "the text as it stands there")
              .real("weight", "weight of the cue")
              .string("rules_hash", "rules that decided")
              .schema(),
          List.of("day"),
          List.of("article_id"),
          2);

  public static final TableSpec STATEMENTS =
      new TableSpec(
          "statements",
          new Columns()
              .string("article_id", "the article")
              .date("day", "day of the article")
              .string("outlet", "outlet of the article")
              .string("language", "language of the article")
              .string(
                  "act", "what is done: use, make, show, refuse, drop, partner, invest and so on")
              .string("status", "how sure: done, announced, planned, forecast, denied and so on")
              .string("maker", "who does it, as the article names them, or null")
              .string("maker_kind", "body, person, or name where no entry has it")
              .string("maker_entry_id", "entry of the maker, or null")
              .string("maker_studio_id", "studio it rolls up to on that day, or null")
              .integer("maker_start", "where the maker is named in the text, null in the title")
              .integer("maker_end", "exclusive")
              .string("object_entry_id", "entry of whom or what it is done to or with, or null")
              .integer("object_start", "where the object stands, or null")
              .integer("object_end", "exclusive")
              .string("tool_id", "tool, else vendor, or null")
              .string("title_id", "film or series in which, or null")
              .string("title", "its name as the article gives it, or null")
              .string(
                  "purpose", "frame of making, unspecified where none is said; null for other acts")
              .string("attributed_to", "who says so, as the article names them, or null")
              .integer("act_start", "where the verb or noun of the act stands")
              .integer("act_end", "exclusive")
              .integer("start", "evidence: UTF-16 offset into the text")
              .integer("end", "exclusive")
              .add("also", Columns.SPANS, "further sentences that say the same")
              .bool("from_quote", "whether the evidence is the maker's own words")
              .string("rule", "rule that decided it")
              .real("confidence", "0 to 1")
              .string("rules_hash", "rules that decided")
              .schema(),
          List.of("day"),
          List.of("article_id"),
          1);

  public static final TableSpec STANCES =
      new TableSpec(
          "stances",
          new Columns()
              .string("article_id", "the article")
              .date("day", "day of the article")
              .string("outlet", "outlet of the article")
              .string("language", "language of the article")
              .string("actor_id", "entry of the actor")
              .string("stance", "embraces, cautious or opposes")
              .integer("start", "evidence: UTF-16 offset into the text")
              .integer("end", "exclusive")
              .bool("from_quote", "whether the evidence is the actor's own words")
              .string("rule", "rule that decided it")
              .string("rules_hash", "rules that decided")
              .schema(),
          List.of("day"),
          List.of("article_id"),
          2);

  public static final TableSpec USE_REPORTS =
      new TableSpec(
          "use_reports",
          new Columns()
              .string("article_id", "the article that reports the use")
              .date("day", "day of the article")
              .string("outlet", "outlet of the article")
              .string("language", "language of the article")
              .string("use_id", "use it reports: a hash of studio, title, purpose and tool")
              .string("studio_id", "studio, or null")
              .string("title_id", "film or series, or null")
              .string("purpose", "frame of making")
              .string("tool_id", "tool or vendor, or null")
              .string("status", "done, announced or denied")
              .integer("start", "evidence: UTF-16 offset into the text")
              .integer("end", "exclusive")
              .string("rule", "rule that decided it")
              .string("rules_hash", "rules that decided")
              .schema(),
          List.of("day"),
          List.of("article_id"),
          2);

  public static final TableSpec USES =
      new TableSpec(
          "uses",
          new Columns()
              .string("use_id", "hash of studio, title, purpose and tool")
              .string("studio_id", "studio, or null")
              .string("title_id", "film or series, or null")
              .string("purpose", "frame of making")
              .string("tool_id", "tool or vendor, or null")
              .string("status", "done, announced or denied, as last reported")
              .instant("first_reported_at", "instant of the first report, where known")
              .date("first_reported_day", "day of the first report")
              .string("first_reported_by", "outlet of the first report")
              .number("stories", "stories that report it")
              .number("articles", "articles that report it")
              .strings("evidence", "article ids, first reported first, at most 20")
              .string(
                  "first_reported_proof",
                  "what the time of the first report rests on: captured or stated, or null")
              .bool(
                  "first_reported_tie",
                  "whether nothing tells which of several outlets reported it first")
              .schema(),
          List.of(),
          List.of(),
          2);

  public static final TableSpec TOPIC_MODELS =
      new TableSpec(
          "topic_models",
          new Columns()
              .string("model_id", "id of the model")
              .string("language", "language it was fitted on")
              .string("method", "lda or embed")
              .integer("k", "number of topics")
              .number("seed", "seed of the fit")
              .number("documents", "documents it was fitted on")
              .integer("vocabulary", "words of the vocabulary")
              .real("coherence", "mean NPMI of the topics' first ten words")
              .real("diversity", "share of distinct words among them")
              .instant("fitted_at", "when it was fitted")
              .string("run_id", "the run that fitted it")
              .add("model", DataTypes.BinaryType, "the frozen model, to assign new documents")
              .real(
                  "held_out",
                  "coherence expected of text not seen yet, a fifth (`topic.folds`) of that fitted")
              .real("stability", "mean of its topics' stability, null where not measured")
              .add(
                  "choices",
                  Columns.CHOICES,
                  "numbers of topics tried, with what spoke for each; empty where k was given")
              .schema(),
          List.of(),
          List.of(),
          2);

  public static final TableSpec TOPICS =
      new TableSpec(
          "topics",
          new Columns()
              .string("topic_id", "stable id, kept across refits")
              .string("model_id", "the model")
              .string("language", "language of the topic")
              .string("label", "short label for people")
              .strings("words", "words, best first")
              .add(
                  "weights",
                  DataTypes.createArrayType(DataTypes.DoubleType, true),
                  "weights of the words")
              .real("coherence", "NPMI of its first ten words")
              .real("stability", "0 to 1 over seeds, null where not measured")
              .real("prevalence", "share of the fitted documents")
              .string("continued_from", "topic of the former model it continues, or null")
              .strings("examples", "article ids of its most typical documents")
              .real(
                  "held_out",
                  "NPMI of its first ten words, expected of text not seen yet, a fifth"
                      + " (`topic.folds`) of that fitted")
              .strings("nearest", "topics most like it, the nearest first")
              .bool("pinned", "whether a person wants it continued")
              .strings("relevant", "its most relevant words at λ = 0.6, best first")
              .add(
                  "relevant_shares",
                  DataTypes.createArrayType(DataTypes.DoubleType, true),
                  "ln of their shares of the topic")
              .add(
                  "relevant_lifts",
                  DataTypes.createArrayType(DataTypes.DoubleType, true),
                  "ln of those over their shares of all words")
              .schema(),
          List.of(),
          List.of(),
          2);

  /** What became of topics when their model was fitted anew. */
  public static final TableSpec TOPIC_EVENTS =
      new TableSpec(
          "topic_events",
          new Columns()
              .string("run_id", "the run that fitted anew")
              .instant("fitted_at", "when it did")
              .string("change", "continued, split, merged, new or ended")
              .string("topic_id", "the topic; of the former model where merged or ended")
              .string("other_id", "what it continues, parted from or went into, or null")
              .real("divergence", "Jensen–Shannon divergence of the two, 0 to 1")
              .schema(),
          List.of(),
          List.of(),
          1);

  public static final TableSpec ARTICLE_TOPICS =
      new TableSpec(
          "article_topics",
          new Columns()
              .string("article_id", "the article")
              .date("day", "day of the article")
              .string("outlet", "outlet of the article")
              .string("language", "language of the article")
              .string("model_id", "the model")
              .string("topic_id", "the topic; null where unassigned")
              .real("share", "share of the document, 0 to 1")
              .schema(),
          List.of("day"),
          List.of("article_id"),
          2);

  public static final TableSpec COVERAGE =
      new TableSpec(
          "coverage",
          new Columns()
              .string("article_id", "the article")
              .date("day", "day of the article")
              .string("outlet", "outlet of the article")
              .string("language", "language of the article")
              .string("story_id", "story the article belongs to")
              .bool("is_head", "whether the article is the story's head")
              .bool("is_current", "false for an older version of the same URL")
              .string("actor_id", "entry of the actor")
              .string("kind", "kind of the actor")
              .string("closest", "sentence, paragraph, article or none")
              .bool(
                  "title_hit",
                  "whether it counts by the title: the actor stands in it, generative AI anywhere")
              .bool(
                  "headline",
                  "the rule by nearness, which no number reads: paragraph or nearer, or the title")
              .string("salience", "title, lead or passing")
              .integer("mentions", "accepted mentions of the actor")
              .integer("genai_mentions", "mentions of generative AI in the article")
              .strings("frames", "frames of the article")
              .string("rules_hash", "rules that decided")
              .bool(
                  "story_row",
                  "whether the story counts for the actor by this row: at most one a story and"
                      + " actor; null where is_head decides")
              .string(
                  "role",
                  "acts, acted-on, named or passing; null without generative AI, or before roles")
              .string("role_rule", "what decided the role, in kebab-case")
              .real("role_confidence", "0 to 1")
              .string(
                  "role_reason", "the rule in words, with the words of the text it was read from")
              .string("role_field", "title or text: where the mention stands that decided")
              .integer("role_start", "its UTF-16 offset in that field")
              .integer("role_end", "exclusive")
              .bool(
                  "counted",
                  "whether headline numbers count it: acts or acted-on; null before roles")
              .schema(),
          List.of("day"),
          List.of("article_id", "actor_id"),
          4);

  public static final TableSpec TRENDS =
      new TableSpec(
          "trends",
          new Columns()
              .string("grain", "day, week or month")
              .string("series_id", "the series' keys in one string")
              .string("actor_id", "actor, or null for all")
              .string("kind", "kind of the actor")
              .string("studio", "actor_id where the actor is a studio")
              .string("frame", "frame, or null for all")
              .string("topic", "topic, or null for all")
              .string("language", "language, or null for all")
              .string("outlet_country", "country of the outlets, or null for all")
              .string("outlet_kind", "kind of the outlets, or null for all")
              .date("period", "first day of the period")
              .number("articles", "articles that count")
              .number("stories", "stories that count")
              .number("mentions", "mentions of the actor in those articles")
              .number("base_all", "stories of the language and period")
              .number("base_actor", "stories on the actor")
              .number("base_genai", "stories on generative AI")
              .real("rate", "stories / base_actor; null where the base is 0")
              .real("rate_low", "lower bound of the 95 % interval")
              .real("rate_high", "upper bound of the 95 % interval")
              .real("expected", "expected stories, null where too little to say")
              .real("expected_low", "lower bound of the expectation")
              .real("expected_high", "upper bound of the expectation")
              .bool("healthy", "false where too little of the usual volume was heard")
              .integer("year", "year that the period begins in")
              .string("use", "reported use, or null for all")
              .string("purpose", "purpose of reported uses, or null for all")
              .string("speaker", "speaker quoted on generative AI, or null for all")
              .number(
                  "panel_stories",
                  "stories of the outlets that printed throughout the horizon; null before it")
              .number("panel_base", "what the expectation is a share of, by the same outlets")
              .string(
                  "largest_outlet",
                  "outlet with most of the stories, empty where it is not known; null without any")
              .real("largest_share", "its share of the stories, 0 to 1")
              .real(
                  "effective_outlets",
                  "effective number of outlets: 1 / sum of the squared shares of the stories")
              .real(
                  "exposure",
                  "articles that the outlets heard would print at their usual volume, as far as"
                      + " they carry the series; 0 for a blank day and a week with one, null where"
                      + " it is not judged by day")
              .real(
                  "visible_from",
                  "of the newest whole week: least multiple of what was expected that would have"
                      + " shown with probability .8, null where too little to say")
              .schema(),
          List.of("grain", "year"),
          List.of("series_id"),
          4);

  public static final TableSpec ALERTS =
      new TableSpec(
          "alerts",
          new Columns()
              .string("series_id", "the series")
              .string("grain", "day, week or month: what it was judged by")
              .date("period", "first day that it holds")
              .string("kind", "spike, drop or shift")
              .real("observed", "observed stories")
              .real("expected", "expected stories")
              .real("p", "p-value")
              .real("q", "Benjamini-Hochberg adjusted p-value over the run")
              .strings("why", "terms that make it, strongest first")
              .strings("evidence", "article ids")
              .date("until", "last day that it holds")
              .real("ratio", "observed / expected")
              .real("ratio_low", "lower bound of the 95 % interval of the ratio")
              .real("ratio_high", "upper bound of the 95 % interval of the ratio")
              .real(
                  "visible_from",
                  "least ratio over a week that would have shown with probability .8")
              .real("panel_observed", "observed stories of the panel of outlets, or null")
              .real("panel_expected", "expected stories of the panel")
              .real("panel_ratio", "the ratio in the panel of outlets, null where it is too small")
              .real("panel_p", "p-value in the panel of outlets")
              .string(
                  "question",
                  "count: more or less of it than before; share: a larger or smaller part of what"
                      + " is written; or both")
              .number("newsrooms", "outlets that printed its stories, from period to until")
              .strings("story_ids", "its stories, the most printed first")
              .schema(),
          List.of(),
          List.of(),
          4);

  public static final TableSpec RUNS =
      new TableSpec(
          "runs",
          new Columns()
              .number("seq", "1, 2, 3… in the order of publishing")
              .string("run_id", "id of the run")
              .string("command", "command that made it")
              .instant("published_at", "when it was published")
              .add(
                  "snapshots",
                  DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType, true),
                  "snapshot id of every table as of this run")
              .add(
                  "schema_versions",
                  DataTypes.createMapType(DataTypes.StringType, DataTypes.IntegerType, true),
                  "schema version of every table")
              .string("manifest", "what it read, wrote, and with which code, config and seeds")
              .schema(),
          List.of(),
          List.of(),
          1);

  private static final List<TableSpec> ALL =
      List.of(
          ARCHIVES,
          FORGOTTEN,
          ARTICLES,
          OUTLETS,
          OUTLET_QUALITY,
          LISTED_PAGES,
          BOILERPLATE,
          REJECTS,
          STORIES,
          MENTIONS,
          QUOTES,
          FRAMES,
          STATEMENTS,
          STANCES,
          USE_REPORTS,
          USES,
          TOPIC_MODELS,
          TOPICS,
          TOPIC_EVENTS,
          ARTICLE_TOPICS,
          COVERAGE,
          TRENDS,
          ALERTS);

  private Tables() {}

  /** Every table but {@link #RUNS}, in the order of the data's way. */
  public static List<TableSpec> published() {
    return ALL;
  }

  /** The table of that name, {@link #RUNS} included, or null. */
  public static TableSpec named(String name) {
    if (name.equals(RUNS.name())) {
      return RUNS;
    }
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst().orElse(null);
  }

  /** The schema of a table by name. */
  public static StructType schema(String name) {
    return named(name).schema();
  }
}
