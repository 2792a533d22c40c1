package org.dailies.nightly;

import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.article.Forgotten;
import org.dailies.source.HadoopInput;

/**
 * What is to be taken out for good, and why.
 *
 * @param reason in the words of who asks for it; it is kept
 */
public record Takedown(List<Target> targets, String reason) {
  /** One thing that is named. */
  public record Target(Forgotten.Kind kind, String name) {
    /**
     * Tells by its form what is named: 32 hexadecimal digits are an article, {@code http://} and
     * {@code https://} begin an address, what has a slash is an archive, and the rest an outlet.
     *
     * @throws DailiesException USAGE for an address without a host
     */
    public static Target of(String text) {
      String name = text.strip();
      if (name.matches("[0-9a-fA-F]{32}")) {
        return new Target(Forgotten.Kind.ARTICLE, name.toLowerCase(Locale.ROOT));
      }
      if (name.regionMatches(true, 0, "http://", 0, 7)
          || name.regionMatches(true, 0, "https://", 0, 8)) {
        if (Forgotten.Kind.ADDRESS.key(name) == null) {
          throw new DailiesException(Code.USAGE, "The address %s has no host", name);
        }
        return new Target(Forgotten.Kind.ADDRESS, name);
      }
      return name.contains("/") ? archive(name) : new Target(Forgotten.Kind.OUTLET, name);
    }

    /** An archive by its path or URI. */
    public static Target archive(String path) {
      Path file = InputFiles.path(path.strip());
      return new Target(Forgotten.Kind.ARCHIVE, HadoopInput.name(file));
    }
  }

  public Takedown {
    targets = List.copyOf(targets);
    if (reason.isBlank()) {
      throw new DailiesException(Code.USAGE, "A reason is needed: --reason TEXT");
    }
  }

  /** The names as keys. */
  Forgotten forgotten() {
    Forgotten forgotten = Forgotten.NOTHING;
    for (Target target : targets) {
      forgotten = forgotten.with(target.kind(), target.kind().key(target.name()));
    }
    return forgotten;
  }
}
