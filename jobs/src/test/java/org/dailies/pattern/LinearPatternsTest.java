package org.dailies.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
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
import org.dailies.language.Language;
import org.dailies.language.Languages;
import org.dailies.story.WireOrigin;
import org.junit.jupiter.api.Test;

/** No page can slow or stop a run by a pattern: each of the program's reads any flood once. */
final class LinearPatternsTest {
  /** Where patterns that are computed are kept. */
  private interface Kept {
    List<Pattern> patterns() throws ReflectiveOperationException;
  }

  /**
   * Where expressions are computed, and what they come to. None is made of what the lexicon, the
   * codebook, a configuration or a page says; those of the language files are held against the
   * verbs of the same files alone.
   */
  private static final Map<String, Kept> COMPUTED =
      Map.of(
          "org.dailies.story.WireOrigin#mark", LinearPatternsTest::ofAgencies,
          "org.dailies.quote.Conjugation#of", LinearPatternsTest::ofVerbs);

  private static final List<PatternSites.Site> SITES = PatternSites.in(classes());

  @Test
  void patternsAreFound() {
    assertThat(SITES).hasSizeGreaterThan(100);
  }

  @Test
  void noPatternIsMadeOfWhatIsRead() {
    Set<String> computed = new TreeSet<>();
    SITES.stream().filter(site -> site.text() == null).forEach(site -> computed.add(method(site)));
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
    for (Map.Entry<String, Kept> place : COMPUTED.entrySet()) {
      List<Pattern> kept = place.getValue().patterns();
      assertThat(kept).isNotEmpty();
      kept.forEach(
          p -> add(new PatternSites.Site(place.getKey(), p.pattern(), p.flags(), false), all));
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

  /** The class and method of a site, whether or not it stands in a lambda. */
  private static String method(PatternSites.Site site) {
    return site.where().replaceAll("#lambda\\$(\\w+)\\$\\d+$", "#$1");
  }

  private static List<Pattern> ofAgencies() throws ReflectiveOperationException {
    List<Pattern> patterns = new ArrayList<>();
    for (Field field : WireOrigin.class.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        gather(field.get(null), patterns);
      }
    }
    return patterns;
  }

  private static List<Pattern> ofVerbs() throws ReflectiveOperationException {
    Class<?> type = Class.forName("org.dailies.quote.Conjugation");
    Method of = type.getDeclaredMethod("of", Language.class);
    of.setAccessible(true);
    List<Pattern> patterns = new ArrayList<>();
    for (Language language : Languages.builtIn().all()) {
      Object conjugation = of.invoke(null, language);
      for (Field field : type.getDeclaredFields()) {
        field.setAccessible(true);
        gather(field.get(conjugation), patterns);
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
    } else if (value instanceof Map<?, ?> map) {
      gather(map.keySet(), into);
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
