package org.dailies.cli;

/**
 * What can be audited, each as a query over the published tables that gives {@code id, kind,
 * studio, language, counted, article_id, other_id, words, field, start, end, detail}.
 */
enum AuditWhat {
  /** Studios and bodies in articles with generative AI, by whether they count. */
  PAIRS(
      """
      SELECT concat(article_id, '@', actor_id) AS id, role AS kind, actor_id AS studio, language,
        counted, article_id, '' AS other_id, '' AS words, role_field AS field,
        role_start AS start, role_end AS end, '' AS detail
      FROM coverage
      WHERE is_current AND role IS NOT NULL AND kind IN ('studio', 'union')
      """),
  /** Quotes, and passages in quotation marks that are none, in articles with generative AI. */
  QUOTES(
      """
      SELECT concat(article_id, '@', spans[0].start) AS id,
        if(indirect, 'reported', 'direct') AS kind, coalesce(speaker_studio_id, '') AS studio,
        language, true AS counted, article_id, '' AS other_id, '' AS words, 'text' AS field,
        spans[0].start AS start, element_at(spans, -1).end AS end,
        coalesce(speaker_surface, 'somebody unnamed') AS detail
      FROM quotes JOIN told USING (article_id)
      WHERE size(spans) > 0
      UNION ALL
      SELECT concat(m.article_id, '@', xxhash64(m.words)), 'marked', '', m.language, false,
        m.article_id, '', m.words, 'text', NULL, NULL, ''
      FROM marked m LEFT ANTI JOIN quotes q
        ON m.article_id = q.article_id
          AND (contains(m.words, left(q.text, 20)) OR contains(q.text, substr(m.words, 2, 20)))
      """),
  /** Stances, and actors that count without one. */
  STANCES(
      """
      SELECT concat(article_id, '@', actor_id, '@', start) AS id, stance AS kind,
        actor_id AS studio, language, true AS counted, article_id, '' AS other_id, '' AS words,
        'text' AS field, start, end, stance AS detail
      FROM stances JOIN told USING (article_id)
      UNION ALL
      SELECT concat(c.article_id, '@', c.actor_id), 'none', c.actor_id, c.language, false,
        c.article_id, '', '', c.role_field, c.role_start, c.role_end, ''
      FROM coverage c LEFT ANTI JOIN stances s
        ON c.article_id = s.article_id AND c.actor_id = s.actor_id
      WHERE c.is_current AND c.counted AND c.kind IN ('studio', 'union', 'person')
      """),
  /** Reported uses, and statements of making with generative AI that are none. */
  USES(
      """
      SELECT concat(article_id, '@', use_id) AS id, status AS kind,
        coalesce(studio_id, '') AS studio, language, true AS counted, article_id,
        '' AS other_id, '' AS words, 'text' AS field, start, end,
        concat_ws(', ', status, purpose, title_id, tool_id) AS detail
      FROM use_reports JOIN told USING (article_id)
      UNION ALL
      SELECT concat(s.article_id, '@', s.start, '@', s.act_start), 'none',
        coalesce(s.maker_studio_id, ''), s.language, false, s.article_id, '', '', 'text',
        s.start, s.end, ''
      FROM (SELECT * FROM statements JOIN told USING (article_id)
            WHERE act IN ('use', 'make', 'show')) s
      LEFT ANTI JOIN use_reports u
        ON s.article_id = u.article_id AND s.start < u.end AND u.start < s.end
      """),
  /** Printings with their head, and heads of one day on one actor. */
  STORIES(
      """
      SELECT concat(article_id, '@', head_article_id) AS id, relation AS kind, '' AS studio,
        language, true AS counted, article_id, head_article_id AS other_id, '' AS words,
        'text' AS field, 0 AS start, 0 AS end, '' AS detail
      FROM stories WHERE NOT is_head AND relation <> 'version'
      UNION ALL
      SELECT concat(a.article_id, '@', b.article_id), 'apart', a.actor_id, a.language, false,
        a.article_id, b.article_id, '', 'text', 0, 0, ''
      FROM coverage a JOIN coverage b
        ON a.actor_id = b.actor_id AND a.day = b.day AND a.language = b.language
          AND a.outlet <> b.outlet AND a.article_id < b.article_id
      WHERE a.is_head AND b.is_head AND a.counted AND b.counted AND a.kind = 'studio'
      """),
  /** Days that articles state, and articles without. */
  DATES(
      """
      SELECT concat(article_id, '@', coalesce(string(day), 'none')) AS id,
        coalesce(published_source, 'none') AS kind, '' AS studio, language,
        day IS NOT NULL AND NOT array_contains(flags, 'day-from-capture') AS counted, article_id,
        '' AS other_id, '' AS words, 'text' AS field, 0 AS start, 0 AS end,
        coalesce(string(day), '') AS detail
      FROM articles WHERE is_current
      """);

  private final String query;

  AuditWhat(String query) {
    this.query = query;
  }

  /** The query of its items. */
  String query() {
    return query;
  }

  /** The code in files, in small letters. */
  String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * What a judge is asked of an item.
   *
   * @param actor the name of the studio or body, or ""
   */
  String question(boolean counted, String actor, String detail) {
    String who = actor.isEmpty() ? "somebody" : actor;
    return switch (this) {
      case PAIRS ->
          "Does the text say that "
              + who
              + " does something with generative AI, or has something done to it by that?";
      case QUOTES ->
          counted
              ? "Are the marked words said, by " + detail + "?"
              : "Does somebody say the marked words?";
      case STANCES ->
          counted
              ? "Does the text show this of " + who + " and generative AI: " + detail + "?"
              : "Does the text show that " + who + " embraces, opposes or is cautious about it?";
      case USES ->
          counted
              ? "Does the text report this use of generative AI by " + who + ": " + detail + "?"
              : "Does the text report a use of generative AI in making a film or series?";
      case STORIES -> "Do both texts carry the same text, whole, edited or cut?";
      case DATES ->
          counted
              ? "Was this published on " + detail + "?"
              : "Does the page say when this was published?";
    };
  }
}
