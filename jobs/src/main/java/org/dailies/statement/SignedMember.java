package org.dailies.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dailies.text.Span;

/**
 * Somebody in a labelled text, or nobody, with their signs and labels.
 *
 * @param text the text's id
 * @param number their number in the text; -1 for nobody
 * @param stance as labelled, or {@code none}
 * @param use the status of the use as labelled, or {@code none}
 */
record SignedMember(String text, int number, String stance, String use, Set<String> signs) {
  private static final int NOBODY = -1;

  boolean isNobody() {
    return number == NOBODY;
  }

  /** Gathers the lines of sentences and of those whom they tell something of. */
  static List<SignedMember> read(List<String> rows) {
    Map<String, List<String[]>> byMember = new LinkedHashMap<>();
    String text = "";
    String shared = "";
    for (String row : rows) {
      String[] fields = row.split("\t", -1);
      if (fields[0].equals("s")) {
        text = fields[1];
        shared = fields[3];
        String[] nobody = {"t", Integer.toString(NOBODY), "nobody", "none", fields[2], shared};
        byMember.computeIfAbsent(text + '\t' + NOBODY, m -> new ArrayList<>()).add(nobody);
      } else {
        fields[5] = shared + ' ' + fields[5];
        byMember.computeIfAbsent(text + '\t' + fields[1], m -> new ArrayList<>()).add(fields);
      }
    }
    List<SignedMember> members = new ArrayList<>();
    byMember.forEach((key, ties) -> members.add(of(key.split("\t"), ties)));
    return members;
  }

  private static SignedMember of(String[] key, List<String[]> lines) {
    List<Tie> ties = new ArrayList<>();
    String stance = "none";
    String use = "none";
    for (String[] line : lines) {
      Tie.Bond bond = Tie.Bond.valueOf(line[2].toUpperCase(Locale.ROOT));
      Set<String> signs = new TreeSet<>(Arrays.asList(line[5].strip().split(" ")));
      ties.add(new Tie(null, bond, new Span(0, 0), signs, Tie.Told.NOTHING));
      stance = stance.equals("none") ? line[3] : stance;
      use = use.equals("none") ? line[4] : use;
    }
    int number = Integer.parseInt(key[1]);
    return new SignedMember(key[0], number, stance, use, new Standing(null, ties).signs());
  }
}
