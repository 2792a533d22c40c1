package org.dailies.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.Nearest;
import org.dailies.YamlFault;

/**
 * Decisions of people on single rows, kept in a YAML file and so through every recomputation: rows
 * that are struck from all numbers and lists, confirmed, or muted, each with a reason.
 *
 * @param rulings in the order of the file
 */
public record Overrides(List<Ruling> rulings) {
  private static final Set<String> ALERT_KINDS = Set.of("spike", "drop", "shift");
  private static final String REASON = "reason";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** What is done with a row. */
  public enum Action {
    /** It counts nowhere and is shown nowhere. */
    STRIKE,
    /** It counts, whatever the rules say of it. */
    CONFIRM,
    /** It counts, but is not shown. */
    MUTE;

    /** Its name in the file. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What kind of row is meant, and how its id is written. */
  public enum Target {
    /** A story with an actor. */
    COVERAGE("STORY/ACTOR", false),
    /** A quote, wherever it is printed. */
    QUOTE("ARTICLE/START", true),
    /** A reported use. */
    USE("USE", true),
    /** What a story shows of an actor's stance. */
    STANCE("STORY/ACTOR", false),
    /** An alert. */
    ALERT("SERIES or SERIES/KIND", true),
    /** A story with all its printings. */
    STORY("STORY", false);

    private final String form;
    private final boolean mutes;

    Target(String form, boolean mutes) {
      this.form = form;
      this.mutes = mutes;
    }

    /** Its name in the file. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    private boolean fits(String id) {
      int slash = id.lastIndexOf('/');
      return !id.isBlank()
          && (!form.contains("/") || this == ALERT || (slash > 0 && slash < id.length() - 1));
    }
  }

  /**
   * A decision on one row.
   *
   * @param id the row, in the target's form
   * @param reason why, in the person's words
   */
  public record Ruling(Action action, Target target, String id, String reason) {
    /** The id before its last slash; all of it where there is none. */
    public String head() {
      return id.contains("/") ? id.substring(0, id.lastIndexOf('/')) : id;
    }

    /** The id behind its last slash; empty where there is none. */
    public String tail() {
      return id.contains("/") ? id.substring(id.lastIndexOf('/') + 1) : "";
    }

    /** Whether it names the alerts of one kind in a series, not the series whole. */
    public boolean isOfKind() {
      return target == Target.ALERT && ALERT_KINDS.contains(tail());
    }
  }

  public Overrides {
    rulings = List.copyOf(rulings);
  }

  /** No decision. */
  public static Overrides none() {
    return new Overrides(List.of());
  }

  /**
   * Reads a file of overrides.
   *
   * @param path the file, or "" for none
   * @throws DailiesException USAGE where it cannot be read or holds what is not known, with the
   *     place and the word that was likely meant
   */
  public static Overrides load(String path) {
    if (path.isEmpty()) {
      return none();
    }
    try {
      return new Reader(path).read(Files.readString(Path.of(path)));
    } catch (NoSuchFileException e) {
      throw usage("There is no file of overrides %s (report.overrides)", path);
    } catch (IOException e) {
      throw usage("The overrides %s cannot be read: %s", path, e.getClass().getSimpleName());
    }
  }

  /** Reads the text of a file of overrides; the origin stands in messages. */
  static Overrides parse(String text, String origin) {
    return new Reader(origin).read(text);
  }

  /** The decisions on a kind of row. */
  public List<Ruling> of(Target target, Action... actions) {
    Predicate<Ruling> wanted =
        r ->
            r.target() == target
                && (actions.length == 0 || Arrays.asList(actions).contains(r.action()));
    return rulings.stream().filter(wanted).toList();
  }

  /** Whether nothing is decided. */
  public boolean isEmpty() {
    return rulings.isEmpty();
  }

  private static DailiesException usage(String message, Object... args) {
    return new DailiesException(Code.USAGE, message, args);
  }

  /** Turns one file into decisions. */
  private record Reader(String origin) {
    private Overrides read(String text) {
      JsonNode file;
      try {
        file = YAML.readTree(text);
      } catch (JsonProcessingException e) {
        throw usage("The overrides %s are not YAML: %s", origin, YamlFault.of(e));
      }
      List<Ruling> rulings = new ArrayList<>();
      if (file != null && !file.isMissingNode() && !file.isNull()) {
        if (!file.isObject()) {
          throw usage("%s: the file must hold the keys strike, confirm and mute", origin);
        }
        for (Map.Entry<String, JsonNode> list : file.properties()) {
          Action action = action(list.getKey());
          if (!list.getValue().isArray() && !list.getValue().isNull()) {
            throw usage("%s: %s must hold a list of entries", origin, action.code());
          }
          int place = 0;
          for (JsonNode entry : list.getValue()) {
            rulings.add(ruling(action, entry, "entry " + ++place + " of " + action.code()));
          }
        }
      }
      once(rulings);
      return new Overrides(rulings);
    }

    private Action action(String key) {
      return Arrays.stream(Action.values())
          .filter(action -> action.code().equals(key))
          .findFirst()
          .orElseThrow(
              () -> unknown(key, "", Arrays.stream(Action.values()).map(Action::code).toList()));
    }

    private Ruling ruling(Action action, JsonNode entry, String place) {
      if (!entry.isObject()) {
        throw usage("%s: %s must name a row and a reason", origin, place);
      }
      List<Target> targets = new ArrayList<>();
      for (Map.Entry<String, JsonNode> value : entry.properties()) {
        if (!value.getKey().equals(REASON)) {
          targets.add(target(value.getKey(), place));
        }
        if (!value.getValue().isTextual() || value.getValue().asText().isBlank()) {
          throw usage("%s: %s of %s must be text, in quotes", origin, value.getKey(), place);
        }
      }
      if (targets.size() != 1) {
        throw usage(
            "%s: %s must name one row by one of %s, and names %d",
            origin, place, String.join(", ", codes()), targets.size());
      }
      if (!entry.has(REASON)) {
        throw usage("%s: %s gives no reason", origin, place);
      }
      Target target = targets.get(0);
      String id = plain(target, entry.get(target.code()).asText().strip());
      if (!target.fits(id)) {
        throw usage("%s: %s: %s takes %s, not %s", origin, place, target.code(), target.form, id);
      }
      if (action == Action.MUTE && !target.mutes) {
        throw usage(
            "%s: %s: a %s can be struck or confirmed, not muted", origin, place, target.code());
      }
      return new Ruling(action, target, id, entry.get(REASON).asText().strip());
    }

    /** The row that the id of one of the report's numbers names. */
    private static String plain(Target target, String id) {
      String[] parts = id.split(":", -1);
      if (target == Target.QUOTE && id.startsWith("n:quote:") && parts.length == 5) {
        return parts[2] + "/" + parts[3];
      }
      return target == Target.USE && id.startsWith("n:use-stories:") && parts.length == 4
          ? parts[2]
          : id;
    }

    private Target target(String key, String place) {
      List<String> known = new ArrayList<>(codes());
      known.add(REASON);
      return Arrays.stream(Target.values())
          .filter(target -> target.code().equals(key))
          .findFirst()
          .orElseThrow(() -> unknown(key, " in " + place, known));
    }

    private static List<String> codes() {
      return Arrays.stream(Target.values()).map(Target::code).toList();
    }

    private DailiesException unknown(String key, String place, Collection<String> known) {
      return usage(
          "%s: unknown key %s%s; the nearest is %s",
          origin, key, place, Nearest.to(key, known).orElseThrow());
    }

    private void once(List<Ruling> rulings) {
      Set<String> seen = new HashSet<>();
      for (Ruling ruling : rulings) {
        if (!seen.add(ruling.target() + " " + ruling.id())) {
          throw usage("%s: %s %s is named twice", origin, ruling.target().code(), ruling.id());
        }
      }
    }
  }
}
