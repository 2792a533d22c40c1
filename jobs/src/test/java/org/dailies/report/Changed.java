package org.dailies.report;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Copies of a record in which some components differ. */
public final class Changed {
  private Changed() {}

  /**
   * A copy in which one component has another value.
   *
   * @throws IllegalArgumentException where the record has no such component
   */
  public static <R extends Record> R with(R record, String component, Object value) {
    RecordComponent[] parts = record.getClass().getRecordComponents();
    if (Arrays.stream(parts).noneMatch(part -> part.getName().equals(component))) {
      throw new IllegalArgumentException(record.getClass() + " has no " + component);
    }
    try {
      Object[] values = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] =
            parts[i].getName().equals(component) ? value : parts[i].getAccessor().invoke(record);
      }
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      @SuppressWarnings("unchecked")
      Constructor<R> constructor = (Constructor<R>) record.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Cannot copy " + record.getClass(), e);
    }
  }
}
