package org.dailies.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dailies.archive.Made;

/** Inputs that a hostile site might serve: texts, pages and archives, mutated as numbers say. */
final class HostileInputs {
  /** What is done to an input. */
  enum Kind {
    FLIP,
    CUT,
    DROP,
    DOUBLE,
    SPLICE,
    TOKEN,
    FLOOD,
    NEST,
    HEADER,
    CHARSET
  }

  /**
   * An input.
   *
   * @param kinds what was done to it, in order, with the part it was done to
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Input(String name, byte[] bytes, String kinds) {}

  private static final int MOST_BYTES = 300_000;
  private static final Kind[] KINDS = Kind.values();

  private static final List<String> TOKENS =
      List.of(
          "a.",
          "a-",
          "www.",
          "http://",
          "://",
          "…",
          "“",
          "”",
          "\"",
          "«",
          "»",
          "「",
          "」",
          "(",
          ")",
          "[",
          "{",
          "\u0301",
          "\u200b",
          "\u202e",
          "\ufeff",
          "\u0000",
          "\ud800",
          "\udbff\udfff",
          "é",
          "漢",
          "カ・",
          "・",
          "한",
          "،",
          "،,",
          ";",
          ": ",
          "' ",
          "’s ",
          "-",
          "—",
          "...",
          "1,",
          "1.",
          "$9",
          "AI ",
          "AI, ",
          "generative AI ",
          "Netflix AI ",
          "Disney said ",
          "said ",
          "Mr. ",
          "U.S. ",
          "A. ",
          "Photo: ",
          " by",
          "credit ",
          "(AFP) ",
          "« avec AFP",
          "表示",
          "字·",
          "他说：“",
          "と述べた。",
          "라고 말했다. ",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          " ",
          "\u00a0",
          "\u3000",
          "&#x41;",
          "&amp;amp;",
          "&#55296;",
          "<p ",
          "<p>",
          "<div>",
          "<!--",
          "-->",
          "<![CDATA[",
          "<script>",
          "</script>",
          "<table><tr><td>",
          "<a href=\"x\">",
          "</",
          "<b",
          "=\"",
          "@",
          "$",
          "%",
          "\\",
          "\\u0041",
          "{\"a\":",
          "[",
          "2025-11-21",
          "November 21, 2025 ",
          "T25:61:61Z",
          "By Ann Lee and ",
          "Sora ",
          "not ",
          "banned the use of AI ",
          "used AI to make ",
          "OpenAI and Disney and ");

  private static final List<String> OPENERS =
      List.of(
          "<div>",
          "<b>",
          "<table><tr><td>",
          "<ul><li>",
          "<blockquote>",
          "<svg>",
          "(",
          "[",
          "“",
          "« ",
          "「",
          "{\"a\":",
          "[[",
          "<a href='/x'>");

  private static final List<String> HEADERS =
      List.of(
          "X: y\r\n",
          " folded\r\n",
          "\tfolded\r\n",
          "Content-Type: text/html; charset=utf-7\r\n",
          "Content-Type: text/html; charset=   \r\n",
          "Content-Encoding: gzip\r\n",
          "Content-Encoding: br, gzip, deflate\r\n",
          "Transfer-Encoding: chunked\r\n",
          "Content-Length: -1\r\n",
          "Content-Length: 99999999999\r\n",
          "Link: <x>; rel=canonical\r\n",
          "WARC-Type: revisit\r\n",
          "WARC-Date: 9999-99-99T99:99:99Z\r\n",
          ":\r\n",
          "\r\n",
          "WARC-Target-URI: javascript:alert(1)\r\n",
          "Last-Modified: yesterday\r\n");

  private static final Charset[] CHARSETS = {
    StandardCharsets.UTF_16LE,
    StandardCharsets.UTF_16BE,
    StandardCharsets.ISO_8859_1,
    Charset.forName("windows-1252"),
    Charset.forName("Shift_JIS"),
    Charset.forName("GB18030"),
    Charset.forName("EUC-KR")
  };

  private final long seed;

  HostileInputs(long seed) {
    this.seed = seed;
  }

  /** Input number {@code number}, the same whenever it is asked for. */
  Input of(long number) {
    Random random = new Random(seed * 1_000_003 + number);
    Mutation mutation = new Mutation(random);
    BaseTexts.Text base = BaseTexts.ALL.get(random.nextInt(BaseTexts.ALL.size()));
    int level = random.nextInt(10);
    String text = level < 5 ? mutation.text(base.body()) : base.body();
    String title = level == 5 ? mutation.text(base.title()) : base.title();
    byte[] page;
    boolean plain = random.nextInt(4) == 0;
    if (plain) {
      page = bytes(title + "\n\n" + text);
    } else {
      page = bytes(BaseTexts.page(base.language(), title, text));
      page = level == 6 || level == 7 ? mutation.bytes(page, "page ") : page;
    }
    String type = plain ? "text/plain" : "text/html";
    byte[] archive = archive(type, page, random, mutation);
    archive = level >= 8 ? mutation.bytes(archive, "archive ") : archive;
    return new Input("mutated" + mutation.suffix(), archive, mutation.kinds());
  }

  private static byte[] archive(String type, byte[] page, Random random, Mutation mutation) {
    String headers = "Content-Type: " + type + "\r\n";
    switch (random.nextInt(6)) {
      case 0 -> {
        return page;
      }
      case 1 -> {
        byte[] front = bytes("---\ntitle: A page\nurl: https://news.example/x\n---\n");
        return Made.join(front, page);
      }
      case 2 -> {
        mutation.suffix = ".jsonl";
        return bytes(
            "{\"url\":\"https://news.example/1\",\"title\":\"A page\",\"text\":"
                + BaseTexts.json(new String(page, StandardCharsets.UTF_8))
                + "}\n");
      }
      default -> {
        byte[] one =
            Made.http("https://news.example/2025/11/21/" + random.nextInt(9), headers, page);
        byte[] all = Made.join(Made.info(), one);
        return random.nextInt(3) == 0 ? Made.gzip(all) : all;
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What is done to one input, in turns. */
  private static final class Mutation {
    private final Random random;
    private final StringBuilder kinds = new StringBuilder();
    private String suffix = "";

    Mutation(Random random) {
      this.random = random;
    }

    String kinds() {
      return kinds.length() == 0 ? "as it is" : kinds.toString();
    }

    String suffix() {
      return suffix;
    }

    String text(String text) {
      return new String(bytes(HostileInputs.bytes(text), "text "), StandardCharsets.UTF_8);
    }

    byte[] bytes(byte[] bytes, String part) {
      byte[] mutated = bytes.clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        Kind kind = KINDS[random.nextInt(KINDS.length)];
        kinds.append(part).append(kind.name().toLowerCase(Locale.ROOT)).append(", ");
        mutated = mutate(mutated, kind);
      }
      return mutated.length > MOST_BYTES ? Arrays.copyOf(mutated, MOST_BYTES) : mutated;
    }

    private byte[] mutate(byte[] bytes, Kind kind) {
      int at = random.nextInt(bytes.length + 1);
      int to = Math.min(bytes.length, at + random.nextInt(random.nextInt(4) == 0 ? 4_000 : 60));
      return switch (kind) {
        case FLIP -> flip(bytes);
        case CUT -> Arrays.copyOf(bytes, at);
        case DROP -> splice(bytes, at, to, new byte[0]);
        case DOUBLE -> splice(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
        case SPLICE -> splice(bytes, at, to, other());
        case TOKEN -> splice(bytes, at, to, HostileInputs.bytes(token()));
        case FLOOD -> splice(bytes, at, at, flood(bytes, at, to));
        case NEST -> splice(bytes, at, at, nest());
        case HEADER -> splice(bytes, line(bytes, at), line(bytes, at), header());
        case CHARSET ->
            new String(bytes, StandardCharsets.UTF_8)
                .getBytes(CHARSETS[random.nextInt(CHARSETS.length)]);
      };
    }

    private byte[] flip(byte[] bytes) {
      for (int i = random.nextInt(8); i >= 0 && bytes.length > 0; i--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return bytes;
    }

    /** A piece or a few tokens, over and over: as a rule short, now and then long. */
    private byte[] flood(byte[] bytes, int at, int to) {
      byte[] unit;
      if (random.nextBoolean()) {
        unit = Arrays.copyOfRange(bytes, at, Math.min(to, at + 24));
      } else {
        StringBuilder tokens = new StringBuilder(token());
        for (int i = random.nextInt(3); i > 0; i--) {
          tokens.append(token());
        }
        unit = HostileInputs.bytes(tokens.toString());
      }
      return HostileInputs.repeat(unit, size() / Math.max(1, unit.length));
    }

    private int size() {
      int draw = random.nextInt(4_000);
      return draw == 0 ? 200_000 : draw < 12 ? 20_000 : 50 + random.nextInt(600);
    }

    private byte[] nest() {
      String opener = OPENERS.get(random.nextInt(OPENERS.size()));
      return HostileInputs.repeat(HostileInputs.bytes(opener), size() / opener.length());
    }

    private byte[] header() {
      String header = HEADERS.get(random.nextInt(HEADERS.size()));
      return HostileInputs.repeat(
          HostileInputs.bytes(header), random.nextInt(8) == 0 ? size() / header.length() : 1);
    }

    private byte[] other() {
      BaseTexts.Text text = BaseTexts.ALL.get(random.nextInt(BaseTexts.ALL.size()));
      byte[] other = HostileInputs.bytes(text.body());
      int from = random.nextInt(other.length);
      return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(600)));
    }

    private String token() {
      return TOKENS.get(random.nextInt(TOKENS.size()));
    }

    private static int line(byte[] bytes, int at) {
      int line = at;
      while (line > 0 && bytes[line - 1] != '\n') {
        line--;
      }
      return line;
    }
  }

  private static byte[] repeat(byte[] unit, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      out.writeBytes(unit);
    }
    return out.toByteArray();
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte[] put) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + put.length);
    out.write(bytes, 0, from);
    out.writeBytes(put);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }
}
