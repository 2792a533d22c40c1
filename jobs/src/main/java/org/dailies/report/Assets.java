package org.dailies.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.dailies.Sha256;

/**
 * The page's style sheet and scripts, and the Content-Security-Policy that admits them by hash and
 * nothing else.
 *
 * @param style the style sheet
 * @param early the script of the head
 * @param script the script at the end
 * @param policy the value of the policy's meta element
 */
public record Assets(String style, String early, String script, String policy) {

  /** Marks the page as scripted before it is drawn, so that nothing jumps. */
  private static final String EARLY = "document.documentElement.classList.add('js')";

  /** Reads them from the class path. */
  static Assets load() {
    String style = resource("report.css");
    String script = resource("report.js");
    String policy =
        "default-src 'none'; style-src '"
            + hash(style)
            + "'; script-src '"
            + hash(EARLY)
            + "' '"
            + hash(script)
            + "'; img-src data:; base-uri 'none'; form-action 'none'";
    return new Assets(style, EARLY, script, policy);
  }

  private static String resource(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: org/dailies/report/" + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (text.contains("</s")) {
        throw new IllegalStateException("Would end its own element: " + name);
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text));
  }
}
