package org.dailies.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;
import org.dailies.text.Document;
import org.dailies.text.Span;

/**
 * Who and what an article has named so far: what "the studio", "she" and "the series" lead back to.
 */
final class Scene {
  private final Map<String, Maker> surnames = new HashMap<>();
  private Maker body;
  private Maker person;
  private Mention title;
  private boolean machine;
  private Maker studio;

  /** What the headline names, where the text has named nothing yet. */
  static Scene of(Document document, List<Mention> mentions) {
    Scene scene = new Scene();
    scene.studio = only(mentions);
    List<Mention> inTitle = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.inTitle() && (mention.accepted() || mention.kind() == Kind.AI_TERM)) {
        inTitle.add(mention);
      }
    }
    inTitle.sort(Comparator.comparingInt(Mention::start).reversed());
    for (Mention mention : inTitle) {
      scene.name(mention, new Span(0, 0));
    }
    return scene;
  }

  private static Maker only(List<Mention> mentions) {
    Maker only = null;
    for (Mention mention : mentions) {
      if (mention.accepted() && (mention.kind() == Kind.STUDIO || mention.kind() == Kind.BRAND)) {
        Maker maker = maker(mention, new Span(0, 0));
        if (only != null && !maker.id().equals(only.id())) {
          return null;
        }
        only = maker;
      }
    }
    return only;
  }

  private void name(Mention mention, Span span) {
    switch (mention.kind()) {
      case STUDIO, BRAND, UNION -> body = maker(mention, span);
      case PERSON -> person = maker(mention, span);
      case TITLE -> title = mention;
      default -> machine = true;
    }
  }

  /** Takes up what a sentence named; of several bodies the first, which is mostly its subject. */
  void pass(Line line, Subjects subjects) {
    Doer first = null;
    for (Doer doer : line.parties()) {
      if (doer.type() == Doer.Type.BODY && (first == null || !subjects.free(first))) {
        first = subjects.free(doer) || first == null ? doer : first;
      }
      if (doer.type() == Doer.Type.PERSON || isPerson(doer)) {
        person = full(maker(doer, line));
        int space = doer.surface().lastIndexOf(' ');
        if (space > 0) {
          surnames.putIfAbsent(doer.surface().substring(space + 1), person);
        }
      }
    }
    if (first != null) {
      body = maker(first, line);
    }
    for (Mention mention : line.mentions()) {
      if (mention.kind() == Kind.TITLE) {
        title = mention;
      }
    }
    machine |= !line.machines().isEmpty();
  }

  /** Whether somebody of this surname was named in full before. */
  boolean knows(String surname) {
    return surnames.containsKey(surname);
  }

  /** Who a surname means; others as they are. */
  Maker full(Maker maker) {
    Maker named = surnames.get(maker.surface());
    return maker.id() != null || named == null
        ? maker
        : new Maker(named.id(), named.studioId(), named.surface(), named.kind(), maker.span());
  }

  private boolean isPerson(Doer doer) {
    return doer.type() == Doer.Type.NAME
        && (doer.surface().indexOf(' ') > 0 || knows(doer.surface()));
  }

  /** The one studio that the article names, or null where it names several or none. */
  Maker studio() {
    return studio;
  }

  Maker body() {
    return body;
  }

  Maker person() {
    return person;
  }

  Mention title() {
    return title;
  }

  /** Whether generative AI was named before. */
  boolean machine() {
    return machine;
  }

  /** The maker that a name in a sentence is. */
  static Maker maker(Doer doer, Line line) {
    Span span = line.absolute(doer.start(), doer.end());
    return doer.mention() == null
        ? new Maker(
            null,
            null,
            doer.surface(),
            doer.type() == Doer.Type.NOUN ? Maker.Kind.GROUP : Maker.Kind.NAME,
            span)
        : maker(doer.mention(), span);
  }

  /** Whether entries of a kind can act. */
  static boolean canAct(Kind kind) {
    return switch (kind) {
      case STUDIO, BRAND, UNION, PERSON, VENDOR -> true;
      default -> false;
    };
  }

  /** The maker that a mention is. */
  static Maker maker(Mention mention, Span span) {
    String studio =
        mention.studioId() == null && mention.kind() == Kind.STUDIO
            ? mention.entryId()
            : mention.studioId();
    boolean person = mention.kind() == Kind.PERSON;
    return new Maker(
        mention.kind() == Kind.BRAND && studio != null ? studio : mention.entryId(),
        studio,
        mention.surface(),
        person ? Maker.Kind.PERSON : Maker.Kind.BODY,
        span);
  }
}
