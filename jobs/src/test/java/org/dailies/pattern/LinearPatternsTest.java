package org.dailies.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dailies.DailiesException;
import org.junit.jupiter.api.Test;

/** No page can slow or stop a run by a pattern: each of the program's reads any flood once. */
final class LinearPatternsTest {
  /**
   * Where expressions are computed, with the class whose static fields keep them. No expression is
   * made of what the lexicon, the codebook, a configuration or a page says.
   */
  private static final Map<String, String> COMPUTED =
      Map.of("org.dailies.story.WireOrigin#mark", "org.dailies.story.WireOrigin");

  private static final List<PatternSites.Site> SITES = PatternSites.in(classes());

  @Test
  void patternsAreFound() {
    assertThat(SITES).hasSizeGreaterThan(100);
  }

  @Test
  void noPatternIsMadeOfWhatIsRead() {
    Set<String> computed = new TreeSet<>();
    SITES.stream().filter(site -> site.text() == null).forEach(site -> computed.add(site.where()));
    assertThat(computed).isEqualTo(new TreeSet<>(COMPUTED.keySet()));
  }

  @Test
  void everyPatternIsLinearAndNeedsNoStack() throws ReflectiveOperationException {
    Map<String, PatternSites.Site> all = new LinkedHashMap<>();
    for (PatternSites.Site site : SITES) {
      if (site.text() != null) {
        add(site, all);
      }
    }
    for (String name : COMPUTED.values()) {
      List<Pattern> kept = kept(Class.forName(name));
      assertThat(kept).isNotEmpty();
      kept.forEach(p -> add(new PatternSites.Site(name, p.pattern(), p.flags(), false), all));
    }
    List<String> faults = new ArrayList<>();
    for (PatternSites.Site site : all.values()) {
      FloodCheck.fault(site.pattern(), site.whole())
          .ifPresent(fault -> faults.add(site.where() + " " + site.text() + " " + fault));
    }
    assertThat(faults).isEmpty();
  }

  /** Each expression once; one that is searched for anywhere is checked as such. */
  private static void add(PatternSites.Site site, Map<String, PatternSites.Site> all) {
    all.merge(site.flags() + " " + site.text(), site, (one, two) -> one.whole() ? two : one);
  }

  private static List<Pattern> kept(Class<?> type) throws ReflectiveOperationException {
    List<Pattern> patterns = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        gather(field.get(null), patterns);
      }
    }
    return patterns;
  }

  private static void gather(Object value, List<Pattern> into) throws ReflectiveOperationException {
    if (value instanceof Pattern pattern) {
      into.add(pattern);
    } else if (value instanceof Collection<?> several) {
      for (Object one : several) {
        gather(one, into);
      }
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        gather(component.getAccessor().invoke(value), into);
      }
    }
  }

  private static Path classes() {
    try {
      return Path.of(
          DailiesException.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
