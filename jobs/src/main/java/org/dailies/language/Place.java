package org.dailies.language;

import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;

/**
 * Where in a language file something stands, for messages.
 *
 * @param file the file's name or path
 * @param path the keys down to it
 */
record Place(String file, String path) {
  Place at(String key) {
    return new Place(file, path.isEmpty() ? key : path + "." + key);
  }

  DailiesException fault(String problem) {
    return new DailiesException(
        Code.USAGE, "%s: %s%s", file, path.isEmpty() ? "" : path + ": ", problem);
  }
}
