package org.dailies.coverage;

import java.util.EnumMap;
import java.util.Map;
import org.dailies.mention.Mention;

/** The signs of one mention, each with its strength and the words it was read from. */
final class RoleSigns {
  private final Mention mention;
  private final Map<RoleSign, Double> values = new EnumMap<>(RoleSign.class);
  private final Map<RoleSign, String> cues = new EnumMap<>(RoleSign.class);

  RoleSigns(Mention mention) {
    this.mention = mention;
    put(RoleSign.BIAS, 1, null);
  }

  Mention mention() {
    return mention;
  }

  void put(RoleSign sign, double value, String cue) {
    values.put(sign, value);
    if (cue != null) {
      cues.put(sign, cue);
    }
  }

  /** Adds a sign by the words of another, where that is there. */
  void copy(RoleSign from, RoleSign to) {
    if (has(from)) {
      put(to, 1, cues.get(from));
    }
  }

  void putIf(boolean holds, RoleSign sign) {
    if (holds) {
      put(sign, 1, null);
    }
  }

  boolean has(RoleSign sign) {
    return values.containsKey(sign);
  }

  Map<RoleSign, Double> values() {
    return values;
  }

  String words(RoleSign sign) {
    return sign.words(cues.get(sign == RoleSign.FICTION ? RoleSign.PLOT : sign));
  }
}
