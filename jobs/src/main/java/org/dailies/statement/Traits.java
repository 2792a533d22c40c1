package org.dailies.statement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dailies.frame.Phrases;
import org.dailies.language.RoleClass;

/** What a sentence shows of what somebody named in it is: their trade, or the kind of body. */
final class Traits {
  /** Letters between a name and the trade behind it. */
  private static final int BEHIND = 40;

  private Traits() {}

  /** Codes of the trades at a name's side, and of the kind of body that it names. */
  static Set<String> of(Line line, Doer doer) {
    Set<String> traits = new HashSet<>();
    if (doer.mention() != null) {
      traits.add(doer.mention().kind().code());
    } else {
      for (String word : doer.surface().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
        if (line.words().isUnion(word)) {
          traits.add("union");
        } else if (line.words().isBody(word)) {
          traits.add("organisation");
        }
      }
    }
    for (Phrases.Hit<RoleClass> role : line.roles()) {
      if (isBefore(line, role, doer) || isBehind(line, role, doer)) {
        traits.add("role-" + role.value().code());
      }
    }
    return traits;
  }

  private static boolean isBefore(Line line, Phrases.Hit<RoleClass> role, Doer doer) {
    int gap = doer.start() - role.end();
    return gap >= 0 && gap <= 2 && !parts(line, role.end(), doer.start());
  }

  /** "X, the director of", "X (actress)"; behind another name it is that one's. */
  private static boolean isBehind(Line line, Phrases.Hit<RoleClass> role, Doer doer) {
    int gap = role.start() - doer.end();
    if (gap < 0 || gap > BEHIND || gap == 0) {
      return false;
    }
    char next = line.text().charAt(doer.end());
    if (next != ',' && next != '(' && next != '（') {
      return false;
    }
    for (Doer other : line.parties()) {
      if (other.type() == Doer.Type.NAME
          && other.start() >= doer.end()
          && other.end() <= role.start()) {
        return false;
      }
    }
    return !parts(line, doer.end() + 1, role.start());
  }

  private static boolean parts(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (".;:!?”»".indexOf(line.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
