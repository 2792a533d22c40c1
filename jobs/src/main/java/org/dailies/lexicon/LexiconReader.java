package org.dailies.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.Sha256;
import org.dailies.YamlSource;

/** Reads lexicon files one on top of the other. */
final class LexiconReader {
  private static final String ROOT = "lexicon/";

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, Context> contexts = new LinkedHashMap<>();
  private final MessageDigest digest = Sha256.digest();

  void readClassPath() {
    JsonNode index = tree("lexicon/index.yaml", resource("index.yaml"));
    for (JsonNode file : index.path("files")) {
      read("lexicon/" + file.asText(), resource(file.asText()));
    }
  }

  /** The files that a directory's index names, in its order. */
  void readIndexed(Path directory) {
    Path index = directory.resolve("index.yaml");
    try {
      for (JsonNode file : tree(index.toString(), Files.readString(index)).path("files")) {
        read(directory.resolve(file.asText()));
      }
    } catch (IOException e) {
      throw new DailiesException(Code.INPUT, e, "Lexicon not readable: %s; check the path", index);
    }
  }

  void read(Path path) {
    try {
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.list(path)) {
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .filter(file -> !file.endsWith("index.yaml"))
              .sorted()
              .forEach(this::read);
        }
        return;
      }
      read(path.toString(), Files.readString(path));
    } catch (IOException e) {
      throw new DailiesException(
          Code.INPUT, e, "Lexicon not readable: %s; check the configured paths", path);
    }
  }

  void read(String source, String yaml) {
    digest.update(yaml.getBytes(StandardCharsets.UTF_8));
    EntryParser parser = new EntryParser(source);
    JsonNode file = tree(source, yaml);
    parser.known(file, List.of("version", "about", "entries", "titles", "rules", "contexts"));
    for (JsonNode node : file.path("contexts")) {
      Context context = parser.context(node);
      contexts.merge(context.id(), context, LexiconReader::joined);
    }
    for (JsonNode node : file.path("rules")) {
      Rule rule = parser.rule(node);
      rules.put(rule.name(), rule);
    }
    for (JsonNode node : file.path("entries")) {
      add(parser, parser.entry(node));
    }
    TitleList titles = new TitleList(parser);
    for (JsonNode node : file.path("titles")) {
      titles.entries(node).forEach(entry -> add(parser, entry));
    }
  }

  private void add(EntryParser parser, Entry entry) {
    if (parser.isRepeated(entry.id())) {
      throw parser.fault("the id %s stands twice", entry.id());
    }
    entries.put(entry.id(), entry);
  }

  Lexicon lexicon() {
    String version = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    Lexicon lexicon = new Lexicon(entries, rules, contexts, version);
    LexiconCheck.of(lexicon).faults().stream()
        .findFirst()
        .ifPresent(
            fault -> {
              throw new DailiesException(Code.USAGE, "Lexicon: %s", fault);
            });
    return lexicon;
  }

  private static Context joined(Context first, Context second) {
    return new Context(
        first.id(), Stream.concat(first.words().stream(), second.words().stream()).toList());
  }

  private static JsonNode tree(String source, String yaml) {
    return new YamlSource("Lexicon " + source, yaml).tree();
  }

  private static String resource(String name) {
    return YamlSource.resource(ROOT + name).text();
  }
}
