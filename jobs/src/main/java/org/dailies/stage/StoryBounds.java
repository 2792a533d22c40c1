package org.dailies.stage;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * How much was left out where a passage is printed so widely that not all its printings are
 * compared with all others. Filled while pairs are computed; a task that is run twice counts twice.
 *
 * @param keys passages of that kind
 * @param printings how often a printing was compared with a part of the others only
 */
public record StoryBounds(LongAccumulator keys, LongAccumulator printings) implements Serializable {

  public static StoryBounds in(SparkContext context) {
    return new StoryBounds(
        context.longAccumulator("popular passages"), context.longAccumulator("popular printings"));
  }
}
