package org.dailies.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.grammar.Grammar;
import org.dailies.grammar.ReadSentence;
import org.dailies.language.CoverageWords;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.text.Document;
import org.dailies.text.Span;

/** The signs of one article; its sentences are read when they are first asked for. */
final class ArticleSigns {
  private static final int TITLE = -1;

  /** Names in a sentence, or actors in an article, that make a row or a crowd. */
  private static final int ROW = 3;

  private static final int CROWD = 6;

  /** Mentions from which on a name, or generative AI, is the article's matter. */
  private static final int OFTEN = 4;

  /** Sentences at the head of a text that show whether it tells a story, and how many must. */
  private static final int TALE_SENTENCES = 12;

  private static final int TALE_PLOTS = 3;

  /** Where a name is one of these, what was found of its sentence is not said of it. */
  private static final Set<RoleSign> BYWORDS =
      Set.of(
          RoleSign.BYWORD,
          RoleSign.SIMILE,
          RoleSign.LIST,
          RoleSign.MEMBER,
          RoleSign.CREDIT,
          RoleSign.FORMER,
          RoleSign.TOLD);

  /** What somebody does who is no mere name in a row, no mere tale. */
  private static final Set<RoleSign> ACTS =
      Set.of(RoleSign.SUBJECT, RoleSign.PACT, RoleSign.QUOTED, RoleSign.STANCE, RoleSign.USE);

  private final Grammar grammar;
  private final Lexicon lexicon;
  private final Document document;
  private final Map<Integer, ReadSentence> read = new HashMap<>();
  private final Map<Integer, List<Mention>> terms = new HashMap<>();
  private final Map<Integer, Set<String>> studios = new HashMap<>();
  private final Set<Integer> paragraphs = new HashSet<>();
  private final List<Mention> houses = new ArrayList<>();
  private final Set<String> actors = new HashSet<>();
  private final Set<String> quoted = new HashSet<>();
  private final Set<String> speakers = new HashSet<>();
  private final Set<String> stances = new HashSet<>();
  private final Set<String> uses = new HashSet<>();
  private int genai;
  private boolean leadGenai;
  private boolean explicit;
  private Boolean tale;
  private List<Mention> referents;

  ArticleSigns(Grammar grammar, Lexicon lexicon, CoverageInput article) {
    this.grammar = grammar;
    this.lexicon = lexicon;
    this.document = article.document();
    article.mentions().forEach(this::place);
    article
        .quotes()
        .forEach(
            quote -> {
              Set<String> to = quote.aboutGenai() ? quoted : speakers;
              to.add(quote.speakerEntryId());
              to.add(quote.speakerStudioId());
            });
    article.stances().forEach(stance -> stances.add(stance.actorId()));
    article.uses().stream()
        .filter(use -> !use.status().equals("denied"))
        .forEach(use -> uses.add(use.studioId()));
  }

  private void place(Mention mention) {
    int at = mention.inTitle() ? TITLE : mention.sentence();
    if (mention.genai()) {
      terms.computeIfAbsent(at, key -> new ArrayList<>()).add(mention);
      genai++;
      leadGenai |= mention.salience().equals("lead");
      explicit |= lexicon.entry(mention.entryId()).explicit();
      if (!mention.inTitle()) {
        paragraphs.add(mention.paragraph());
      }
    }
    if (mention.accepted() && Referents.isHouse(mention) && !mention.inTitle()) {
      houses.add(mention);
    }
    if (mention.accepted() && mention.studioId() != null) {
      studios.computeIfAbsent(at, key -> new HashSet<>()).add(mention.studioId());
      actors.add(mention.studioId());
    }
  }

  /** How often generative AI is named. */
  int genai() {
    return genai;
  }

  /** Where an actor stands, by its mentions. */
  ActorPlaces places(String actor, Kind kind, List<Mention> own) {
    return ActorPlaces.of(actor, kind, own, this::nearness, this::isByword);
  }

  /** The mentions of an actor that are read, and the phrases that lead back to it. */
  List<Mention> read(ActorPlaces places) {
    if (referents == null) {
      referents =
          Referents.of(
              houses,
              terms.keySet(),
              document.layout().sentences(),
              document.text(),
              this::sentence);
    }
    List<Mention> read = new ArrayList<>(places.read());
    referents.stream()
        .filter(mention -> places.actor().equals(mention.studioId()))
        .forEach(read::add);
    return read;
  }

  /** Whether a name in the title is a byword there: the title is not about it. */
  private boolean isByword(Mention mention) {
    RoleSigns signs = new RoleSigns(mention);
    SignReader.read(document.title(), sentence(TITLE), mention, List.of(), signs);
    return BYWORDS.stream().anyMatch(signs::has);
  }

  private RoleSign distance(Mention mention) {
    int paragraph = mention.paragraph();
    if (mention.inTitle()) {
      return paragraphs.contains(0) ? RoleSign.NEXT_PARAGRAPH : RoleSign.FAR;
    }
    if (paragraphs.contains(paragraph)) {
      return RoleSign.SAME_PARAGRAPH;
    }
    boolean next =
        paragraphs.contains(paragraph - 1)
            || paragraphs.contains(paragraph + 1)
            || (paragraph == 0 && terms.containsKey(TITLE));
    return next ? RoleSign.NEXT_PARAGRAPH : RoleSign.FAR;
  }

  /** 0 where generative AI stands in the mention's sentence, 1 in its paragraph, 2 elsewhere. */
  private int nearness(Mention mention) {
    if (terms.containsKey(mention.inTitle() ? TITLE : mention.sentence())) {
      return 0;
    }
    return !mention.inTitle() && paragraphs.contains(mention.paragraph()) ? 1 : 2;
  }

  /** What speaks for and against an actor at one of its mentions. */
  RoleSigns signs(Mention mention, ActorPlaces own) {
    RoleSigns signs = new RoleSigns(mention);
    int at = mention.inTitle() ? TITLE : mention.sentence();
    List<Mention> here = terms.getOrDefault(at, List.of());
    SignReader.read(
        mention.inTitle() ? document.title() : document.text(),
        sentence(at),
        mention,
        nearest(here, mention),
        signs);
    if (here.isEmpty()) {
      signs.put(distance(mention), 1, null);
    }
    boolean named = own.inTitle();
    boolean title = terms.containsKey(TITLE);
    signs.putIf(named && title, RoleSign.HEADLINE_BOTH);
    signs.putIf(named && !title, RoleSign.HEADLINE_ACTOR);
    signs.putIf(title && !named, RoleSign.HEADLINE_GENAI);
    signs.putIf(leadGenai && own.inLead(), RoleSign.LEAD_BOTH);
    signs.putIf(own.count() >= OFTEN, RoleSign.OFTEN);
    signs.putIf(own.count() == 1, RoleSign.RARE);
    signs.putIf(genai >= OFTEN, RoleSign.GENAI_OFTEN);
    signs.putIf(genai == 1, RoleSign.GENAI_RARE);
    signs.putIf(!explicit, RoleSign.PLAIN);
    signs.putIf(own.kind() == Kind.UNION, RoleSign.BODY);
    signs.putIf(mention.kind() == Kind.PERSON, RoleSign.PERSON);
    if (mention.rule().equals(Referents.RULE)) {
      signs.put(RoleSign.REFERRED, 1, mention.surface());
    }
    signs.putIf(mention.kind() == Kind.TITLE, RoleSign.TITLE);
    signs.putIf(mention.kind() == Kind.BRAND, RoleSign.BRAND);
    signs.putIf(quoted.contains(own.actor()), RoleSign.QUOTED);
    signs.putIf(speakers.contains(own.actor()) && !quoted.contains(own.actor()), RoleSign.SPEAKER);
    boolean byword = BYWORDS.stream().anyMatch(signs::has);
    signs.putIf(!byword && stances.contains(own.actor()), RoleSign.STANCE);
    signs.putIf(!byword && uses.contains(own.actor()), RoleSign.USE);
    signs.putIf(
        own.kind() != Kind.UNION
            && studios.getOrDefault(at, Set.of()).size() >= ROW
            && ACTS.stream().noneMatch(signs::has),
        RoleSign.ROW);
    if (mention.kind() == Kind.TITLE && !here.isEmpty()) {
      signs.copy(RoleSign.HARM, RoleSign.COPIED);
    }
    signs.putIf(
        mention.kind() == Kind.TITLE
            && signs.has(RoleSign.PLOT)
            && !signs.has(RoleSign.HARM)
            && ACTS.stream().noneMatch(signs::has),
        RoleSign.FICTION);
    signs.putIf(actors.size() >= CROWD, RoleSign.CROWD);
    signs.putIf(sentence(TITLE).has(CoverageWords.PLOTS), RoleSign.STORY);
    signs.putIf(isTale(), RoleSign.TALE);
    signs.putIf(signs.has(RoleSign.LIST) && !here.isEmpty(), RoleSign.LIST_BESIDE);
    return signs;
  }

  /** Whether several sentences at the head of the text have words of a plot or review. */
  private boolean isTale() {
    if (tale == null) {
      int sentences = Math.min(TALE_SENTENCES, document.layout().sentences().size());
      int plots = 0;
      for (int at = 0; at < sentences; at++) {
        plots += sentence(at).has(CoverageWords.PLOTS) ? 1 : 0;
      }
      tale = plots >= TALE_PLOTS;
    }
    return tale;
  }

  private ReadSentence sentence(int at) {
    return read.computeIfAbsent(
        at,
        key -> {
          String text = key == TITLE ? document.title() : document.text();
          Span span =
              key == TITLE ? new Span(0, text.length()) : document.layout().sentences().get(key);
          return grammar.read(text, span, document.language());
        });
  }

  /** The last term before a mention and the first behind it: one of them is the nearest. */
  private static List<Mention> nearest(List<Mention> terms, Mention mention) {
    int low = 0;
    int high = terms.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (terms.get(middle).start() < mention.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return terms.subList(Math.max(0, low - 1), Math.min(terms.size(), low + 1));
  }
}
