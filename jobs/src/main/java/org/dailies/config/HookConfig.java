package org.dailies.config;

/**
 * Commands of one's own, each given to {@code sh -c}, "" for none.
 *
 * @param afterPublish run when a report is there
 * @param onFailure run when a run has failed
 * @param onWarning run when a run was published with warnings
 * @param seconds how long each may run before it is stopped, 1 or more
 */
public record HookConfig(String afterPublish, String onFailure, String onWarning, int seconds) {

  public HookConfig {
    if (seconds < 1) {
      throw new IllegalArgumentException("seconds must be at least 1: " + seconds);
    }
  }

  /** No command. */
  public static HookConfig defaults() {
    return new HookConfig("", "", "", 300);
  }
}
