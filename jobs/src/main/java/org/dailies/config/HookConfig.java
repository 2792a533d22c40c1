package org.dailies.config;

/**
 * A command of one's own that is run when a report is there.
 *
 * @param afterPublish the command line, given to {@code sh -c}; "" for none
 * @param seconds how long it may run before it is stopped, 1 or more
 */
public record HookConfig(String afterPublish, int seconds) {

  public HookConfig {
    if (seconds < 1) {
      throw new IllegalArgumentException("seconds must be at least 1: " + seconds);
    }
  }

  /** No command. */
  public static HookConfig defaults() {
    return new HookConfig("", 300);
  }
}
