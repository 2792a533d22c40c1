package org.dailies.pattern;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The patterns that objects of the program hold, however deep, by the class that holds them. */
final class HeldPatterns {
  private static final String OWN = "org.dailies.";

  private final Map<String, List<Pattern>> found = new TreeMap<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private HeldPatterns() {}

  /**
   * What is held below some roots.
   *
   * @param roots objects; of a class its static fields are read
   */
  static Map<String, List<Pattern>> in(List<Object> roots) {
    HeldPatterns held = new HeldPatterns();
    for (Object root : roots) {
      held.read(root, "");
    }
    return held.found;
  }

  private void read(Object value, String holder) {
    if (value instanceof Pattern pattern) {
      found.computeIfAbsent(holder, name -> new ArrayList<>()).add(pattern);
    } else if (value == null || value instanceof Enum || !seen.add(value)) {
      return;
    } else if (value instanceof Class<?> type) {
      if (type.getName().startsWith(OWN)) {
        fields(type, null);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> read(key, holder));
      map.values().forEach(one -> read(one, holder));
    } else if (value instanceof Iterable<?> several && !(value instanceof Path)) {
      several.forEach(one -> read(one, holder));
    } else if (value.getClass().getName().startsWith(OWN)) {
      fields(value.getClass(), value);
    }
  }

  private void fields(Class<?> type, Object object) {
    String holder = type.getName().replaceFirst("[$].*", "");
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) == (object == null)
          && !field.getType().isPrimitive()) {
        field.setAccessible(true);
        try {
          read(field.get(object), holder);
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }
}
