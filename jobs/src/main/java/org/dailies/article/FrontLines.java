package org.dailies.article;

import java.util.HashMap;
import java.util.Map;
import org.dailies.archive.Capture;
import org.dailies.archive.Given;

/** What the front matter of a saved page says, if anybody wants to hear it. */
final class FrontLines {
  private FrontLines() {}

  /** The capture with what its front matter says where nothing else does. */
  static Capture told(Capture capture, boolean wanted) {
    if (!wanted || capture.given().keySet().stream().noneMatch(FrontLines::isFront)) {
      return capture;
    }
    Map<String, String> given = new HashMap<>(capture.given());
    capture
        .given()
        .forEach(
            (key, value) -> {
              String name = isFront(key) ? key.substring(Given.FRONT.length()) : key;
              if (isFront(key) && !name.equals("url")) {
                given.put(name, value);
              } else if (isFront(key) && given.putIfAbsent(name, value) == null) {
                given.put(Given.URL_FROM, Given.FRONT_MATTER);
              }
            });
    given.keySet().removeIf(FrontLines::isFront);
    return capture.withGiven(given);
  }

  private static boolean isFront(String key) {
    return key.startsWith(Given.FRONT);
  }
}
