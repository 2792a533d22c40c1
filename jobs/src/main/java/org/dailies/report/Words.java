package org.dailies.report;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.dailies.config.ReportConfig;

/**
 * The words of a report in one language: messages by key in ICU's message format, with plurals,
 * numbers and dates as its readers write them. A language is one file of messages. Thread-safe.
 */
public final class Words {
  /** Marks around a linked argument in a formatted message: private-use characters. */
  private static final char OPEN = '\ue000';

  private static final char CLOSE = '\ue001';

  private final String language;
  private final ULocale locale;
  private final Properties messages;

  private Words(String language, Properties messages) {
    this.language = language;
    this.locale = new ULocale(language);
    this.messages = messages;
  }

  /**
   * The words of a language.
   *
   * @throws IllegalArgumentException where there is no file of messages for it
   */
  public static Words of(String language) {
    String name = "words/" + language + ".properties";
    try (InputStream in =
        ReportConfig.LANGUAGES.contains(language) ? Words.class.getResourceAsStream(name) : null) {
      if (in == null) {
        throw new IllegalArgumentException(
            "no report language "
                + language
                + ": there are "
                + String.join(", ", ReportConfig.LANGUAGES));
      }
      Properties messages = new Properties();
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Words(language, messages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** English. */
  static Words english() {
    return of("en");
  }

  /** The language's ISO 639-1 code. */
  public String language() {
    return language;
  }

  /** The keys of all messages, sorted. */
  Set<String> keys() {
    return new TreeSet<>(messages.stringPropertyNames());
  }

  /**
   * A message as text.
   *
   * @param arguments name and value by turns; a value is a text, a number or a {@link Count}, which
   *     is written as its number
   * @throws IllegalArgumentException where the key has no message
   */
  public String say(String key, Object... arguments) {
    StringBuilder text = new StringBuilder();
    phrases(key, arguments).forEach(phrase -> text.append(phrase.text()));
    return text.toString();
  }

  /**
   * A message as phrases, each {@link Count} and {@link Phrase} among its arguments linked to its
   * evidence. A count that is named {@code n} is written by <code>{n}</code>; <code>{n_is}</code>
   * is its bare number, for plurals.
   */
  List<Phrase> phrases(String key, Object... arguments) {
    Map<String, Object> named = new HashMap<>();
    List<Phrase> linked = new ArrayList<>();
    for (int i = 0; i < arguments.length; i += 2) {
      put(named, linked, (String) arguments[i], arguments[i + 1]);
    }
    return parted(new MessageFormat(message(key), locale).format(named), linked);
  }

  private void put(Map<String, Object> named, List<Phrase> linked, String name, Object value) {
    if (value instanceof Count count) {
      named.put(name + "_is", count.value());
      put(named, linked, name, Phrase.of(count(count.value()), count.numberId()));
    } else if (value instanceof Phrase phrase) {
      named.put(name, "" + OPEN + linked.size() + CLOSE);
      linked.add(phrase);
    } else if (value instanceof Number) {
      named.put(name, value);
    } else {
      named.put(name, value == null ? "" : value.toString().replace(OPEN, ' ').replace(CLOSE, ' '));
    }
  }

  private static List<Phrase> parted(String text, List<Phrase> linked) {
    List<Phrase> phrases = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
      int close = text.indexOf(CLOSE, open);
      if (open > from) {
        phrases.add(Phrase.of(text.substring(from, open)));
      }
      phrases.add(linked.get(Integer.parseInt(text.substring(open + 1, close))));
      from = close + 1;
    }
    if (from < text.length()) {
      phrases.add(Phrase.of(text.substring(from)));
    }
    return phrases;
  }

  /** A message as it stands in the file. */
  String message(String key) {
    String message = messages.getProperty(key);
    if (message == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language);
    }
    return message;
  }

  /** Whether there is a message of that key. */
  boolean has(String key) {
    return messages.containsKey(key);
  }

  /**
   * A code of the tables in words: its message below a prefix, or the code itself where a newer
   * table holds one that has no message.
   */
  public String code(String prefix, String code) {
    String key = prefix + "." + code;
    return has(key) ? say(key) : code == null ? say("view.unknown") : code.replace('-', ' ');
  }

  /** A whole number, its thousands grouped. */
  public String count(long value) {
    return NumberFormat.getIntegerInstance(locale).format(value);
  }

  /** A difference with its sign: +3, −2, ±0. */
  public String signed(long value) {
    return value == 0 ? "±0" : (value > 0 ? "+" : "−") + count(Math.abs(value));
  }

  /** A share of 0 to 1 in percent; without a decimal from 99.95% on and at 0. */
  public String percent(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    boolean whole = share == 0 || share >= 0.9995;
    format.setMinimumFractionDigits(whole ? 0 : 1);
    format.setMaximumFractionDigits(whole ? 0 : 1);
    return format.format(share);
  }

  /** One decimal. */
  public String decimal(double value) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(value);
  }

  /** A day as 22 Nov 2025; what is said of an undated one for null. */
  public String date(LocalDate day) {
    return day == null ? say("undated") : date("date.middle", day);
  }

  /** A day as 22 November 2025. */
  public String longDate(LocalDate day) {
    return date("date.long", day);
  }

  /** A day as 22 Nov. */
  public String shortDate(LocalDate day) {
    return date("date.short", day);
  }

  private String date(String pattern, LocalDate day) {
    SimpleDateFormat format = new SimpleDateFormat(message(pattern), locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
  }

  /** Two days as one range, without what they share. */
  public String range(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return date(to);
    }
    boolean month = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
    String begin =
        month
            ? count(from.getDayOfMonth())
            : from.getYear() == to.getYear() ? shortDate(from) : date(from);
    return say(month ? "range.month" : "range", "from", begin, "to", date(to));
  }

  /** Names one after another, the last two joined as the language joins them. */
  public String list(List<String> names) {
    return ListFormatter.getInstance(locale).format(names);
  }
}
