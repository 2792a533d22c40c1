package org.dailies.cli;

import com.sun.security.auth.module.UnixSystem;
import org.apache.hadoop.security.UserGroupInformation;

/**
 * A user without an entry in the system's list, as containers have them, gets a name: Hadoop does
 * not start without one.
 */
final class UnnamedUser {
  private static final String NAME = "dailies";

  private UnnamedUser() {}

  /** Names the user of this process where the system has no name for it. */
  static void name() {
    if (!isNamed()) {
      System.setProperty("user.name", NAME);
      UserGroupInformation.setLoginUser(UserGroupInformation.createRemoteUser(NAME));
    }
  }

  private static boolean isNamed() {
    String told = System.getProperty("user.name", "?");
    if (!told.isBlank() && !told.equals("?")) {
      return true;
    }
    try {
      return new UnixSystem().getUsername() != null;
    } catch (UnsatisfiedLinkError e) {
      // Elsewhere than on Unix the system names every user.
      return true;
    }
  }
}
