package org.dailies.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.Nearest;
import org.dailies.Sha256;
import org.dailies.Shown;
import org.dailies.YamlFault;

/**
 * Reads the config: defaults, then one YAML file, then the environment ({@code
 * DAILIES_SECTION_KEY}), then {@code section.key=value} settings. An unknown key fails and names
 * the nearest one there is.
 */
public final class ConfigReader {
  private static final String PREFIX = "DAILIES_";
  private static final Set<String> LAUNCHER =
      Set.of(
          "DAILIES_HEAP",
          "DAILIES_JAVA_OPTS",
          "DAILIES_HOME",
          "DAILIES_OFFLINE",
          "DAILIES_BENCH_HEAP");

  /** What Kubernetes tells of services whose names begin with dailies; never a setting. */
  private static final Pattern SERVICE =
      Pattern.compile(
          "DAILIES[A-Z0-9_]{0,99}_(?:SERVICE_(?:HOST|PORT(?:_[A-Z0-9_]{1,99})?)"
              + "|PORT(?:_[0-9]{1,5}_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?)?)");

  private static final Set<String> SECRETS = Set.of("password");
  private static final Set<String> SECRET_MAPS = Set.of("properties");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();
  private static final YAMLMapper YAML = new YAMLMapper();

  private final ObjectNode tree = JSON.valueToTree(Config.defaults());
  private final ObjectNode shape = tree.deepCopy();

  private ConfigReader() {}

  /**
   * Reads a config.
   *
   * @param file a YAML file, or null
   * @param environment the process's environment
   * @param settings {@code section.key=value}, the value in YAML
   * @throws DailiesException USAGE for an unreadable file, an unknown key or a value out of range
   */
  public static Config read(Path file, Map<String, String> environment, List<String> settings) {
    ConfigReader reader = new ConfigReader();
    if (file != null) {
      reader.overlay(reader.tree, reader.shape, yaml(file), "", file.toString());
    }
    environment.forEach(reader::variable);
    settings.forEach(reader::setting);
    try {
      return JSON.treeToValue(reader.tree, Config.class);
    } catch (JsonProcessingException e) {
      throw usage("The config holds a value that does not fit: %s", misfit(e));
    }
  }

  /** Which key holds what does not fit, and what it takes. */
  private static String misfit(JsonProcessingException e) {
    String path =
        e instanceof JsonMappingException mapping
            ? mapping.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."))
            : "";
    String prefix = path.isEmpty() ? "" : path + ": ";
    if (e.getCause() instanceof IllegalArgumentException range) {
      return prefix + firstLine(range.getMessage());
    }
    return e instanceof InvalidFormatException wrong
        ? path + " takes " + wanted(wrong.getTargetType()) + ", not " + wrong.getValue()
        : prefix + firstLine(e.getOriginalMessage());
  }

  private static String wanted(Class<?> type) {
    if (type.isEnum()) {
      return Stream.of(type.getEnumConstants())
          .map(value -> value.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(" or "));
    }
    return type == boolean.class
        ? "true or false"
        : type == double.class
            ? "a number"
            : type.isPrimitive() ? "a whole number" : "another kind";
  }

  /** The config in force as YAML, secrets masked. */
  public static String print(Config config) {
    try {
      return YAML.writeValueAsString(masked(config));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The config as one line of JSON, secrets included: to hand to executors, never to be shown. */
  public static String json(Config config) {
    try {
      return JSON.writeValueAsString(config);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The config that {@link #json} wrote. */
  public static Config parse(String json) {
    try {
      return JSON.readValue(json, Config.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** 16 hexadecimal digits of SHA-256 over the config without its secrets. */
  public static String hash(Config config) {
    return Sha256.hex(masked(config).toString());
  }

  /** 16 hexadecimal digits of SHA-256 over some sections of the config. */
  public static String hash(Config config, String... sections) {
    ObjectNode all = masked(config);
    StringBuilder chosen = new StringBuilder();
    for (String section : sections) {
      chosen.append(section).append(all.get(section));
    }
    return Sha256.hex(chosen.toString());
  }

  private static ObjectNode masked(Config config) {
    ObjectNode tree = JSON.valueToTree(config);
    tree.forEach(ConfigReader::maskAddresses);
    tree.forEach(
        section -> {
          if (section instanceof ObjectNode object) {
            for (String secret : SECRETS) {
              if (object.path(secret).isTextual() && !object.get(secret).asText().isEmpty()) {
                object.put(secret, "********");
              }
            }
            for (String map : SECRET_MAPS) {
              if (object.get(map) instanceof ObjectNode values) {
                List.copyOf(names(values)).forEach(name -> values.put(name, "********"));
              }
            }
          }
        });
    return tree;
  }

  private static void maskAddresses(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        if (entry.getValue().isTextual()) {
          entry.setValue(TextNode.valueOf(Shown.masked(entry.getValue().asText())));
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i).isTextual()) {
          array.set(i, Shown.masked(array.get(i).asText()));
        }
      }
    }
    node.forEach(ConfigReader::maskAddresses);
  }

  private static JsonNode yaml(Path file) {
    try {
      JsonNode node = YAML.readTree(Files.readString(file));
      return node == null || node.isMissingNode() ? JSON.createObjectNode() : node;
    } catch (JsonProcessingException e) {
      throw usage("The config %s is not YAML: %s", file, YamlFault.of(e));
    } catch (NoSuchFileException e) {
      throw usage("There is no config %s", file);
    } catch (IOException e) {
      throw usage("The config %s cannot be read: %s", file, e.getClass().getSimpleName());
    }
  }

  private void overlay(
      ObjectNode target, ObjectNode known, JsonNode values, String path, String origin) {
    if (values.isNull()) {
      return;
    }
    if (!values.isObject()) {
      throw usage("%s: %s must hold keys, not %s", origin, path.isEmpty() ? "it" : path, values);
    }
    boolean free = known.isEmpty();
    for (Map.Entry<String, JsonNode> entry : values.properties()) {
      String key = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
      JsonNode shapeOfValue = known.get(entry.getKey());
      if (shapeOfValue == null && !free) {
        throw unknown(key, origin);
      }
      if (shapeOfValue instanceof ObjectNode inner) {
        overlay((ObjectNode) target.get(entry.getKey()), inner, entry.getValue(), key, origin);
      } else {
        target.set(entry.getKey(), entry.getValue());
      }
    }
  }

  private void variable(String name, String value) {
    if (!name.startsWith(PREFIX) || LAUNCHER.contains(name) || SERVICE.matcher(name).matches()) {
      return;
    }
    String wanted = name.substring(PREFIX.length());
    String key =
        keys().stream()
            .filter(k -> k.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_").equals(wanted))
            .findFirst()
            .orElseThrow(
                () ->
                    unknown(
                        wanted.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-'),
                        "the environment variable " + name));
    put(key, value, "the environment variable " + name);
  }

  private void setting(String setting) {
    int equals = setting.indexOf('=');
    if (equals < 1) {
      throw usage("--set takes section.key=value, not %s", setting.split("[:= ]", 2)[0]);
    }
    put(setting.substring(0, equals), setting.substring(equals + 1), "--set");
  }

  private void put(String key, String value, String origin) {
    String[] steps = key.split("\\.", -1);
    JsonNode node;
    try {
      node = value.isEmpty() ? JSON.getNodeFactory().textNode("") : YAML.readTree(value);
    } catch (JsonProcessingException e) {
      throw usage("%s: the value of %s is not YAML", origin, key);
    }
    for (int i = steps.length - 1; i >= 0; i--) {
      node = JSON.createObjectNode().set(steps[i], node);
    }
    overlay(tree, shape, node, "", origin);
  }

  private List<String> keys() {
    List<String> keys = new ArrayList<>();
    shape
        .properties()
        .forEach(
            section ->
                names(section.getValue()).forEach(name -> keys.add(section.getKey() + "." + name)));
    return keys;
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private DailiesException unknown(String key, String origin) {
    List<String> candidates = new ArrayList<>(keys());
    candidates.addAll(names(shape));
    String nearest = Nearest.to(key, candidates).orElseThrow();
    return usage("%s: unknown config key %s; the nearest is %s", origin, key, nearest);
  }

  private static DailiesException usage(String message, Object... args) {
    return new DailiesException(Code.USAGE, message, args);
  }

  private static String firstLine(String text) {
    return text == null ? "" : text.lines().findFirst().orElse("");
  }
}
