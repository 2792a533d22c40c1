package org.dailies.coverage;

import java.util.List;
import java.util.Set;
import org.dailies.grammar.Grammar;
import org.dailies.language.CoverageWords;
import org.dailies.language.Languages;
import org.dailies.language.WordClass;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;

/** Decides the role of an actor in an article. Thread-safe. */
final class RoleFinder {
  private static final List<WordClass<Set<String>>> CLASSES =
      List.of(
          CoverageWords.MADE_BY,
          CoverageWords.BYWORDS,
          CoverageWords.CREDITS,
          CoverageWords.DEALINGS,
          CoverageWords.DEEDS,
          CoverageWords.DENIALS,
          CoverageWords.FORMERS,
          CoverageWords.GOODS,
          CoverageWords.HARMS,
          CoverageWords.LIST_CLOSERS,
          CoverageWords.LIST_OPENERS,
          CoverageWords.MEMBERSHIPS,
          CoverageWords.PACTS,
          CoverageWords.PLOTS,
          CoverageWords.PRESENTERS,
          CoverageWords.PRICES,
          CoverageWords.PRODUCTS,
          CoverageWords.REFERENTS,
          CoverageWords.RELEASES,
          CoverageWords.SIMILES,
          CoverageWords.STAFF,
          CoverageWords.STAGES,
          CoverageWords.TOLD);

  /** How much more a sign of the sentence tells a reader than one of the whole article. */
  private static final double SENTENCE_FIRST = 5;

  /** Who is one of these does something, whatever is done to it. */
  private static final Set<RoleSign> ACTS =
      Set.of(
          RoleSign.SUBJECT,
          RoleSign.BODY,
          RoleSign.QUOTED,
          RoleSign.STANCE,
          RoleSign.USE,
          RoleSign.OFFICE);

  private final Lexicon lexicon;
  private final Grammar grammar;
  private final RoleWeights weights = RoleWeights.builtIn();

  private RoleFinder(Lexicon lexicon, Grammar grammar) {
    this.lexicon = lexicon;
    this.grammar = grammar;
  }

  /** A finder with the weights of the program. */
  static RoleFinder of(Lexicon lexicon, Languages languages) {
    return new RoleFinder(lexicon, Grammar.of(languages, CLASSES));
  }

  /** A reader of one article. */
  ArticleSigns reader(CoverageInput article) {
    return new ArticleSigns(grammar, lexicon, article);
  }

  /** The role of an actor by its mentions, of which there is at least one. */
  RoleVerdict verdict(String actor, List<Mention> own, ArticleSigns article) {
    Kind kind = lexicon.entry(actor).kind();
    if (kind == Kind.VENDOR || kind == Kind.TOOL) {
      return new RoleVerdict(Role.ACTS, "maker", 1, "makes or is generative AI", own.get(0));
    }
    RoleSigns best = best(actor, own, article);
    double score = weights.score(best);
    boolean counts = score >= 0;
    Role role = counts ? counted(best) : refused(best);
    RoleSign rule = rule(best, counts);
    return new RoleVerdict(
        role, rule.code(), 1 / (1 + Math.exp(-Math.abs(score))), best.words(rule), best.mention());
  }

  /** The signs of the mention that says most for the pair; the first of equal ones. */
  RoleSigns best(String actor, List<Mention> own, ArticleSigns article) {
    RoleSigns best = null;
    double most = 0;
    ActorPlaces places = article.places(actor, lexicon.entry(actor).kind(), own);
    for (Mention mention : article.read(places)) {
      RoleSigns signs = article.signs(mention, places);
      double score = weights.score(signs);
      if (best == null || score > most) {
        best = signs;
        most = score;
      }
    }
    return best;
  }

  /** What speaks for and against an actor at each of its mentions that is read. */
  List<RoleSigns> all(String actor, List<Mention> own, ArticleSigns article) {
    ActorPlaces places = article.places(actor, lexicon.entry(actor).kind(), own);
    return article.read(places).stream().map(mention -> article.signs(mention, places)).toList();
  }

  private static Role counted(RoleSigns signs) {
    boolean victim = signs.has(RoleSign.HARM) && signs.has(RoleSign.GOODS);
    boolean acts = ACTS.stream().anyMatch(signs::has) || (signs.has(RoleSign.PACT) && !victim);
    boolean suffers = signs.has(RoleSign.HARM) || signs.has(RoleSign.GOODS);
    return acts || !suffers ? Role.ACTS : Role.ACTED_ON;
  }

  private static Role refused(RoleSigns signs) {
    boolean listed = signs.has(RoleSign.LIST) || signs.has(RoleSign.EXAMPLE);
    boolean nearby = signs.has(RoleSign.LIST_BESIDE) || signs.has(RoleSign.SAME_PARAGRAPH);
    if (signs.has(RoleSign.FORMER)) {
      return Role.PASSING;
    }
    boolean named = signs.has(RoleSign.MEMBER) || (listed && nearby) || signs.has(RoleSign.ROW);
    return named ? Role.NAMED : Role.PASSING;
  }

  /** The sign that weighs most on the side of the verdict. */
  private RoleSign rule(RoleSigns signs, boolean counts) {
    RoleSign rule = RoleSign.BIAS;
    double most = 0;
    for (RoleSign sign : signs.values().keySet()) {
      double weight = weights.of(sign) * signs.values().get(sign) * (counts ? 1 : -1);
      double told = sign.ofSentence() ? weight * SENTENCE_FIRST : weight;
      if (sign != RoleSign.BIAS && told > most) {
        rule = sign;
        most = told;
      }
    }
    return rule;
  }
}
