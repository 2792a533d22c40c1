package org.dailies.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a page's JSON-LD says about its article. */
final class JsonLd {
  private static final int MAX_CHARS = 1 << 20;
  private static final int MAX_DEPTH = 12;

  /** How much more an article's data count that have the page's address, or its headline. */
  private static final int OWN_ADDRESS = 20;

  private static final int OWN_HEADLINE = 40;
  private static final int MAX_OWN_DEPTH = 4;

  /** Properties under which data hold what the page itself is. */
  private static final List<String> OWN = List.of("@graph", "mainEntity");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  String type;
  String headline;
  String published;
  String modified;
  String body;
  String section;
  String language;
  String description;
  String publisher;
  Boolean free;

  /** Whether what was taken is an article, not the page around one. */
  boolean article;

  final List<String> authors = new ArrayList<>();
  final List<String> organisations = new ArrayList<>();
  final List<String> tags = new ArrayList<>();

  /** The types of what the page says it is and holds, in small letters. */
  final Set<String> types = new HashSet<>();

  private int rank = -1;
  private final Map<String, JsonNode> byId = new HashMap<>();

  /**
   * Whether data of another article than the page's were passed over, and none of its own found.
   */
  boolean others;

  private final OwnPage own;

  private JsonLd(OwnPage own) {
    this.own = own;
  }

  /** Reads the scripts; what cannot be read counts as not there. */
  static JsonLd of(List<String> scripts) {
    return of(scripts, OwnPage.UNKNOWN);
  }

  /**
   * Reads the scripts. Of several articles that one is taken whose address or headline is the
   * page's own; one that has both from elsewhere is never taken.
   */
  static JsonLd of(List<String> scripts, OwnPage own) {
    JsonLd found = new JsonLd(own);
    for (String script : scripts) {
      if (script.length() > MAX_CHARS || !telling(script)) {
        continue;
      }
      JsonNode node = parse(script);
      if (node != null) {
        found.visit(node, 0);
        found.types(node, 0);
      }
    }
    found.others &= !found.article;
    return found;
  }

  private static boolean telling(String script) {
    return script.contains("@type");
  }

  /** Gathers the types of the page's own things, not of those that they only mention. */
  private void types(JsonNode node, int depth) {
    if (depth > MAX_OWN_DEPTH || types.size() > 100) {
      return;
    }
    if (node.isArray()) {
      for (JsonNode item : node) {
        types(item, depth + 1);
      }
    } else if (node.isObject()) {
      String named = type(node);
      if (named != null) {
        types.addAll(List.of(named.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)));
      }
      for (String own : OWN) {
        if (node.has(own)) {
          types(node.get(own), depth + 1);
        }
      }
    }
  }

  private static JsonNode parse(String script) {
    String s = script.strip();
    int open = firstOf(s);
    if (open < 0) {
      return null;
    }
    try {
      return JSON.readTree(s.substring(open));
    } catch (JsonProcessingException e) {
      // A page's broken script says nothing; the page's elements still do.
      return null;
    }
  }

  private static int firstOf(String s) {
    int brace = s.indexOf('{');
    int bracket = s.indexOf('[');
    return brace < 0 ? bracket : bracket < 0 ? brace : Math.min(brace, bracket);
  }

  private void visit(JsonNode node, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (node.isArray()) {
      for (JsonNode item : node) {
        visit(item, depth + 1);
      }
    } else if (node.isObject()) {
      JsonNode id = node.get("@id");
      if (id != null && id.isTextual() && node.has("name")) {
        byId.putIfAbsent(id.asText(), node);
      }
      int candidate = rankOf(node, depth);
      if (candidate > rank) {
        take(node, candidate);
      }
      for (JsonNode child : node) {
        if (child.isContainerNode()) {
          visit(child, depth + 1);
        }
      }
      if (candidate >= 0 && candidate == rank && authors.isEmpty()) {
        people(node.get("author"));
      }
    }
  }

  private int rankOf(JsonNode node, int depth) {
    String type = type(node);
    if (type == null) {
      return -1;
    }
    String low = type.toLowerCase(Locale.ROOT);
    int rank;
    if (low.contains("article") || low.contains("blogposting") || low.contains("reportage")) {
      rank = 100;
    } else if (low.contains("posting") || low.contains("review") || low.contains("recipe")) {
      rank = 60;
    } else if (low.contains("webpage") || low.contains("videoobject")) {
      rank = 10;
    } else {
      return -1;
    }
    rank += node.has("headline") ? 20 : 0;
    rank += node.has("datePublished") ? 10 : 0;
    rank += node.has("author") ? 5 : 0;
    rank += node.has("articleBody") ? 5 : 0;
    int address = own.address(address(node));
    int headline = own.headline(text(node, "headline", "name"));
    if (rank >= 60 && address < 0 && headline < 0) {
      others = true;
      return -1;
    }
    rank += address > 0 ? OWN_ADDRESS : 0;
    rank += headline > 0 ? OWN_HEADLINE : headline < 0 ? -OWN_HEADLINE / 2 : 0;
    return rank - 3 * depth;
  }

  /** The address that data state of what they are about, or null. */
  private static String address(JsonNode node) {
    JsonNode main = node.get("mainEntityOfPage");
    String of = main != null && main.isObject() ? text(main, "@id", "url") : null;
    String address = of != null ? of : text(node, "mainEntityOfPage", "url");
    String id = address == null ? text(node, "@id") : address;
    return id != null && (id.startsWith("http") || id.startsWith("/")) ? id : null;
  }

  private static boolean ofArticle(String type) {
    String low = type.toLowerCase(Locale.ROOT);
    return low.contains("article")
        || low.contains("posting")
        || low.contains("reportage")
        || low.contains("review")
        || low.contains("recipe");
  }

  private static String type(JsonNode node) {
    JsonNode type = node.get("@type");
    if (type == null) {
      return null;
    }
    if (type.isArray()) {
      StringBuilder all = new StringBuilder();
      for (JsonNode one : type) {
        all.append(one.asText()).append(' ');
      }
      return all.toString();
    }
    return type.asText();
  }

  private void take(JsonNode node, int candidate) {
    rank = candidate;
    article = ofArticle(type(node));
    type = type(node);
    headline = article ? text(node, "headline", "name") : text(node, "headline");
    published = text(node, "datePublished", "dateCreated", "uploadDate");
    modified = text(node, "dateModified");
    body = article ? text(node, "articleBody") : null;
    section = text(node, "articleSection");
    language = text(node, "inLanguage");
    description = text(node, "description");
    publisher = name(node.get("publisher"));
    JsonNode access = node.get("isAccessibleForFree");
    free =
        (access == null || access.isNull())
            ? null
            : Boolean.valueOf(access.asText().equalsIgnoreCase("true"));
    authors.clear();
    organisations.clear();
    people(node.get("author"));
    if (authors.isEmpty()) {
      people(node.get("creator"));
    }
    tags.clear();
    JsonNode keywords = node.get("keywords");
    if (keywords != null) {
      for (JsonNode word : keywords.isArray() ? keywords : List.of(keywords)) {
        if (word.isTextual()) {
          tags.add(word.asText());
        }
      }
    }
  }

  private void people(JsonNode node) {
    if (node == null || node.isNull()) {
      return;
    }
    if (node.isArray()) {
      for (JsonNode one : node) {
        people(one);
      }
      return;
    }
    if (node.isObject()) {
      JsonNode real = node;
      JsonNode id = node.get("@id");
      if (!node.has("name") && id != null) {
        real = byId.getOrDefault(id.asText(), node);
      }
      String type = type(real);
      boolean organisation =
          type != null && (type.contains("Organization") || type.contains("Corporation"));
      JsonNode name = real.get("name");
      if (!organisation && name != null && name.isArray()) {
        for (JsonNode one : name) {
          authors.add(one.asText());
        }
      } else if (name != null && name.isTextual() && !unfilled(name.asText())) {
        (organisation ? organisations : authors).add(name.asText());
      } else if (real.has("familyName")) {
        String given = text(real, "givenName");
        authors.add((given == null ? "" : given + " ") + text(real, "familyName"));
      }
      return;
    }
    authors.add(node.asText());
  }

  private static String name(JsonNode node) {
    if (node == null) {
      return null;
    }
    if (node.isArray()) {
      return node.isEmpty() ? null : name(node.get(0));
    }
    return node.isObject() ? text(node, "name") : node.isTextual() ? node.asText() : null;
  }

  /** Whether a value is a template's mark that nobody has filled in. */
  static boolean unfilled(String value) {
    return value.contains("{{") || value.contains("{%") || value.contains("${");
  }

  private static String text(JsonNode node, String... names) {
    for (String name : names) {
      JsonNode value = node.get(name);
      if (value != null && value.isArray() && !value.isEmpty()) {
        value = value.get(0);
      }
      boolean stated = value != null && value.isValueNode() && !value.isNull();
      if (stated && !value.asText().isBlank() && !unfilled(value.asText())) {
        return value.asText();
      }
    }
    return null;
  }
}
