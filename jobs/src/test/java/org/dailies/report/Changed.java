package org.dailies.report;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Copies of a record in which some components differ. */
public final class Changed {
  private Changed() {}

  /**
   * A copy in which one component has another value: the record's own, or else that of the first
   * record in it that has one of the name.
   *
   * @throws IllegalArgumentException where no record has such a component
   */
  public static <R extends Record> R with(R record, String component, Object value) {
    R changed = changed(record, component, value);
    if (changed == null) {
      throw new IllegalArgumentException(record.getClass() + " has no " + component);
    }
    return changed;
  }

  private static <R extends Record> R changed(R record, String component, Object value) {
    RecordComponent[] parts = record.getClass().getRecordComponents();
    Object[] values = Arrays.stream(parts).map(part -> value(part, record)).toArray();
    int own =
        IntStream.range(0, parts.length)
            .filter(i -> parts[i].getName().equals(component))
            .findFirst()
            .orElse(-1);
    if (own >= 0) {
      values[own] = value;
      return made(record, parts, values);
    }
    for (int i = 0; i < parts.length; i++) {
      Object within = values[i] instanceof Record r ? changed(r, component, value) : null;
      if (within != null) {
        values[i] = within;
        return made(record, parts, values);
      }
    }
    return null;
  }

  private static <R extends Record> R made(R record, RecordComponent[] parts, Object[] values) {
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      @SuppressWarnings("unchecked")
      Constructor<R> constructor = (Constructor<R>) record.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Cannot copy " + record.getClass(), e);
    }
  }

  private static Object value(RecordComponent part, Record record) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Cannot read " + part, e);
    }
  }
}
