package org.dailies.config;

import java.util.Collections;
import java.util.List;

/**
 * What a report holds at most.
 *
 * @param windowDays days that the numbers count, the report's date the last of them
 * @param days periods of the daily trends
 * @param weeks periods of the weekly trends
 * @param months periods of the monthly trends
 * @param seriesStudios studios that get a trend of their own, those with most stories
 * @param topics topics shown
 * @param topicWords words shown a topic
 * @param topicStories representative stories shown a topic
 * @param quotes quotes shown
 * @param uses uses shown
 * @param stances actors shown with their stance
 * @param alerts alerts shown
 * @param changes changes of a kind in the page; six are there always
 * @param tallies outlets and other names listed a table of data health
 * @param findings findings written
 * @param sentencesPerNumber sentences in the page behind each number; the rest stands beside it
 * @param maxPageBytes size of the page above which it holds fewer sentences a number
 * @param minBase stories on a studio below which no finding names its rate
 * @param singleOutletShare where one outlet has more than this share of the stories behind a
 *     finding, the finding says so
 * @param language language of the report's own words, ISO 639-1; crawled text stays as printed
 * @param baseUrl address below which the directory of reports is served, for links in what is sent;
 *     "" where it is served nowhere
 * @param digest whether digests are written beside a report: mail, chat messages, Markdown, feed
 * @param overrides path of the file of rows that people struck, confirmed or muted; "" for none
 * @param mailFrom sender of the mails
 * @param mailTo recipients of the mails, or "" where the mailer names them
 */
public record ReportConfig(
    int windowDays,
    int days,
    int weeks,
    int months,
    int seriesStudios,
    int topics,
    int topicWords,
    int topicStories,
    int quotes,
    int uses,
    int stances,
    int alerts,
    int changes,
    int tallies,
    int findings,
    int sentencesPerNumber,
    int maxPageBytes,
    int minBase,
    double singleOutletShare,
    String language,
    String baseUrl,
    boolean digest,
    String overrides,
    String mailFrom,
    String mailTo) {

  /** The languages that a report can be written in. */
  public static final List<String> LANGUAGES = List.of("en", "fr");

  public ReportConfig {
    if (Math.min(Math.min(windowDays, days), Math.min(weeks, months)) < 1) {
      throw new IllegalArgumentException(
          "window-days, days, weeks and months must be at least 1: "
              + List.of(windowDays, days, weeks, months));
    }
    if (sentencesPerNumber < 1 || maxPageBytes < 1) {
      throw new IllegalArgumentException(
          "sentences-per-number and max-page-bytes must be at least 1: "
              + List.of(sentencesPerNumber, maxPageBytes));
    }
    if (singleOutletShare <= 0 || singleOutletShare > 1) {
      throw new IllegalArgumentException(
          "single-outlet-share must lie in (0, 1]: " + singleOutletShare);
    }
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "no report language " + language + ": there are " + String.join(", ", LANGUAGES));
    }
    if (!baseUrl.isEmpty() && !baseUrl.startsWith("https://") && !baseUrl.startsWith("http://")) {
      throw new IllegalArgumentException(
          "base-url must begin with https:// or http://: " + baseUrl);
    }
    if ((mailFrom + mailTo).chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException(
          "mail-from and mail-to must be ASCII without line breaks: " + mailFrom + ", " + mailTo);
    }
    List<Integer> lengths =
        List.of(
            seriesStudios,
            topics,
            topicWords,
            topicStories,
            quotes,
            uses,
            stances,
            alerts,
            changes,
            tallies,
            findings,
            minBase);
    if (Collections.min(lengths) < 0) {
      throw new IllegalArgumentException("lengths of lists must not be negative: " + lengths);
    }
  }

  /** The values in force where no config says otherwise. */
  public static ReportConfig defaults() {
    return new ReportConfig(
        84,
        56,
        26,
        36,
        12,
        12,
        12,
        3,
        24,
        40,
        24,
        20,
        30,
        25,
        7,
        20,
        8_000_000,
        10,
        0.5,
        "en",
        "",
        false,
        "",
        "Dailies <dailies@localhost>",
        "");
  }

  /** The same with digests. */
  public ReportConfig withDigest() {
    return new ReportConfig(
        windowDays,
        days,
        weeks,
        months,
        seriesStudios,
        topics,
        topicWords,
        topicStories,
        quotes,
        uses,
        stances,
        alerts,
        changes,
        tallies,
        findings,
        sentencesPerNumber,
        maxPageBytes,
        minBase,
        singleOutletShare,
        language,
        baseUrl,
        true,
        overrides,
        mailFrom,
        mailTo);
  }
}
