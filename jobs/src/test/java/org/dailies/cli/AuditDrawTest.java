package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.dailies.SparkTest;
import org.dailies.config.LexiconConfig;
import org.dailies.evaluate.AuditItem;
import org.dailies.lexicon.Lexicon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditDrawTest {
  private AuditDraw draw;

  @BeforeEach
  void tables() {
    SparkSession spark = SparkTest.session();
    spark
        .sql(
            """
            SELECT concat('a', id) AS article_id, if(id % 5 = 0, 'fr', 'en') AS language,
              date'2025-11-01' AS day, true AS is_current, 'T' AS title, 'o.example' AS outlet,
              concat('Netflix spoke. “These are the words that somebody spoke in ', id,
                '” it said.') AS text, concat('https://o.example/', id) AS url
            FROM range(40)
            """)
        .createOrReplaceTempView("articles");
    spark
        .sql(
            """
            SELECT article_id, language, true AS is_current, 'netflix' AS actor_id,
              'studio' AS kind, 'sentence' AS closest,
              if(article_id < 'a3', 'acts', 'passing') AS role, 'text' AS role_field,
              0 AS role_start, 7 AS role_end
            FROM articles
            """)
        .selectExpr("*", "role = 'acts' AS counted")
        .createOrReplaceTempView("coverage");
    spark
        .sql(
            """
            SELECT article_id, language, array(named_struct('start', 16, 'end', 60)) AS spans,
              false AS indirect, 'netflix' AS speaker_studio_id, 'Netflix' AS speaker_surface,
              substr(text, 17, 40) AS text
            FROM articles WHERE article_id < 'a2'
            """)
        .createOrReplaceTempView("quotes");
    draw = new AuditDraw(spark, Lexicon.load(LexiconConfig.defaults()));
  }

  @AfterEach
  void clear() {
    List.of("articles", "coverage", "quotes", "told", "marked")
        .forEach(view -> SparkTest.session().catalog().dropTempView(view));
  }

  @Test
  void halfOfASampleCountsAndWeightsAddUpToWhatThereIs() {
    List<AuditItem> items = draw.items(AuditWhat.PAIRS, 16, 1);
    assertThat(items).hasSize(16).extracting(AuditItem::id).doesNotHaveDuplicates();
    assertThat(items).filteredOn(AuditItem::counted).hasSize(8);
    assertThat(items.stream().mapToDouble(AuditItem::weight).sum()).isBetween(39.9, 40.1);
    assertThat(items).extracting(AuditItem::language).contains("fr", "en");
    assertThat(items.get(0).text().substring(0, items.get(0).end())).isEqualTo("Netflix");
    assertThat(items.get(0).question()).contains("Netflix does something");
  }

  @Test
  void oneSeedDrawsOneSampleAndAnotherSeedAnother() {
    List<AuditItem> items = draw.items(AuditWhat.PAIRS, 16, 1);
    assertThat(draw.items(AuditWhat.PAIRS, 16, 1)).isEqualTo(items);
    assertThat(draw.items(AuditWhat.PAIRS, 16, 2)).isNotEqualTo(items);
  }

  @Test
  void daysAreDrawnFromArticlesWithAndWithoutOne() {
    SparkTest.session()
        .sql(
            """
            SELECT *, array() AS flags, if(day IS NULL, NULL, 'json-ld') AS published_source
            FROM (SELECT * EXCEPT (day), if(article_id < 'a2', NULL, day) AS day FROM articles)
            """)
        .localCheckpoint()
        .createOrReplaceTempView("articles");
    List<AuditItem> items = draw.items(AuditWhat.DATES, 10, 1);
    assertThat(items).hasSize(10).filteredOn(AuditItem::counted).hasSize(5);
  }

  @Test
  void passagesInQuotationMarksThatAreNoQuoteAreTheRefused() {
    List<AuditItem> items = draw.items(AuditWhat.QUOTES, 10, 1);
    assertThat(items).filteredOn(AuditItem::counted).hasSize(5);
    assertThat(items)
        .filteredOn(item -> !item.counted())
        .hasSize(5)
        .allSatisfy(
            item ->
                assertThat(item.text().substring(item.start(), item.end()))
                    .startsWith("“These are the words")
                    .endsWith("”"));
  }
}
