package org.dailies.coverage;

import java.util.List;
import java.util.Set;
import org.dailies.grammar.Cue;
import org.dailies.grammar.ReadSentence;
import org.dailies.language.CoverageWords;
import org.dailies.language.WordClass;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;
import org.dailies.text.Span;

/** Reads what a sentence makes of a name in it. */
final class SignReader {
  /** Words of a list, or of what follows "represents", that may stand before a name. */
  private static final int LIST_WORDS = 14;

  /** Words of a list that may stand between a name and its end. */
  private static final int CLOSER_WORDS = 6;

  /** Words between a subject and its verb. */
  private static final int SUBJECT_WORDS = 10;

  /** Characters before a verb in which a denial denies it. */
  private static final int DENIED = 16;

  /** Words between a name and a deed, deal or harm beside it. */
  private static final int BESIDE_WORDS = 8;

  /** Words that tell what a maker is, between "by" and its name. */
  private static final int AGENT_WORDS = 5;

  /** Words between a name and an office, a credit or its goods. */
  private static final int NOUN_WORDS = 3;

  private final String text;
  private final ReadSentence sentence;
  private final Mention mention;
  private final RoleSigns signs;

  private SignReader(String text, ReadSentence sentence, Mention mention, RoleSigns signs) {
    this.text = text;
    this.sentence = sentence;
    this.mention = mention;
    this.signs = signs;
  }

  /**
   * Adds what a sentence says of a mention.
   *
   * @param text the title or text that offsets count in
   * @param terms the nearest mentions of generative AI in the sentence
   */
  static void read(
      String text, ReadSentence sentence, Mention mention, List<Mention> terms, RoleSigns signs) {
    SignReader reader = new SignReader(text, sentence, mention, signs);
    reader.place(terms);
    reader.bywords();
    reader.people();
    reader.deeds();
    reader.matters();
  }

  private void place(List<Mention> terms) {
    int fewest = Integer.MAX_VALUE;
    int words = Integer.MAX_VALUE;
    Span own = new Span(mention.start(), mention.end());
    for (Mention term : terms) {
      fewest = Math.min(fewest, sentence.borders(mention.start(), term.start()));
      words = Math.min(words, sentence.wordsBetween(own, new Span(term.start(), term.end())));
    }
    if (!terms.isEmpty()) {
      signs.put(fewest == 0 ? RoleSign.SAME_CLAUSE : RoleSign.SAME_SENTENCE, 1, null);
      signs.putIf(words <= NOUN_WORDS, RoleSign.CLOSE);
    }
  }

  private void bywords() {
    Cue byword = sentence.behind(mention.end(), CoverageWords.BYWORDS, 0, 0);
    if (byword != null && byword.start() - mention.end() <= 1) {
      put(RoleSign.BYWORD, byword);
    }
    Cue simile = sentence.before(mention.start(), CoverageWords.SIMILES, 2, 0);
    Cue opener = sentence.before(mention.start(), CoverageWords.LIST_OPENERS, LIST_WORDS, 4);
    boolean party =
        opener != null
            && sentence.before(opener.start(), CoverageWords.PACTS, BESIDE_WORDS, 1) != null;
    if (opener != null && !has(CoverageWords.DEEDS, opener.end(), mention.start())) {
      boolean harmed =
          mention.kind() == Kind.TITLE
              && sentence.before(opener.start(), CoverageWords.HARMS, BESIDE_WORDS, 0) != null;
      boolean heads = sentence.before(opener.start(), CoverageWords.DEEDS, BESIDE_WORDS, 0) == null;
      if (harmed || party) {
        put(RoleSign.EXAMPLE, opener);
      } else {
        list(opener, heads);
      }
    }
    Cue closer = sentence.behind(mention.end(), CoverageWords.LIST_CLOSERS, CLOSER_WORDS, 3);
    if (closer != null && !has(CoverageWords.DEEDS, mention.end(), closer.start())) {
      list(closer, true);
    }
    boolean list = signs.has(RoleSign.LIST) || signs.has(RoleSign.EXAMPLE);
    if (simile != null && !list && !sentence.afterPlural(simile.start())) {
      put(RoleSign.SIMILE, simile);
    }
    put(
        RoleSign.MEMBER,
        sentence.before(mention.start(), CoverageWords.MEMBERSHIPS, LIST_WORDS, 4));
    put(RoleSign.TOLD, sentence.before(mention.start(), CoverageWords.TOLD, 1, 0));
    put(RoleSign.RELEASE, sentence.before(mention.start(), CoverageWords.RELEASES, 2, 0));
    put(RoleSign.STAGE, sentence.before(mention.start(), CoverageWords.STAGES, 0, 0));
    compound();
    Cue product = sentence.behind(mention.end(), CoverageWords.PRODUCTS, 1, 0);
    if (product != null && product.start() - mention.end() <= 2) {
      put(RoleSign.PRODUCT, product);
    }
  }

  /** A name that a hyphen makes part of a word in small letters: the word is not about it. */
  private void compound() {
    int after = mention.end();
    if (after + 1 < text.length()
        && text.charAt(after) == '-'
        && Character.isLowerCase(text.charAt(after + 1))
        && !signs.has(RoleSign.BYWORD)) {
      int end = after + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      signs.put(RoleSign.COMPOUND, 1, text.substring(mention.start(), end));
    }
  }

  /** A list that heads its clause does what the clause says; each of it is an example of that. */
  private void list(Cue cue, boolean mayHead) {
    Cue deed =
        mayHead ? sentence.behind(mention.end(), CoverageWords.DEEDS, SUBJECT_WORDS, 3) : null;
    if (deed == null) {
      put(RoleSign.LIST, cue);
    } else {
      put(RoleSign.EXAMPLE, deed);
    }
  }

  private void people() {
    Cue office = either(CoverageWords.STAFF, NOUN_WORDS);
    Cue credit = sentence.before(mention.start(), CoverageWords.CREDITS, LIST_WORDS, 3);
    if (credit != null && has(CoverageWords.DEEDS, credit.end(), mention.start())) {
      credit = sentence.before(mention.start(), CoverageWords.CREDITS, NOUN_WORDS + 1, 0);
    }
    if (credit == null) {
      credit = sentence.behind(mention.end(), CoverageWords.CREDITS, 2, 0);
    }
    Cue presenter = office == null && house() ? either(CoverageWords.PRESENTERS, NOUN_WORDS) : null;
    put(RoleSign.OFFICE, office);
    put(RoleSign.PRESENTER, presenter);
    if (office == null && presenter == null && mention.kind() != Kind.UNION) {
      put(RoleSign.CREDIT, credit);
    }
    Cue former = sentence.before(mention.start(), CoverageWords.FORMERS, NOUN_WORDS, 0);
    put(RoleSign.FORMER, former == null ? post() : former);
  }

  private void deeds() {
    Cue undone = undone();
    if (undone != null) {
      put(RoleSign.UNDONE, undone);
      return;
    }
    Cue deed = sentence.behind(mention.end(), CoverageWords.DEEDS, SUBJECT_WORDS, 2);
    boolean owner = sentence.possessive(mention.end()) && !signs.has(RoleSign.OFFICE);
    // Of "Heat director sues" the subject is the director.
    boolean credit = mention.kind() == Kind.TITLE && signs.has(RoleSign.CREDIT);
    if (deed != null && !owner && !credit && !sentence.afterPreposition(mention.start())) {
      put(RoleSign.SUBJECT, deed);
    } else {
      put(
          RoleSign.DEED,
          deed != null
              ? deed
              : sentence.before(mention.start(), CoverageWords.DEEDS, BESIDE_WORDS, 1));
    }
    if (house()) {
      put(RoleSign.AGENT, agent());
    }
    put(RoleSign.PACT, either(CoverageWords.PACTS, BESIDE_WORDS));
    put(RoleSign.HARM, either(CoverageWords.HARMS, BESIDE_WORDS));
    Cue goods = sentence.behind(mention.end(), CoverageWords.GOODS, 2, 0);
    if (goods == null && sentence.afterPreposition(mention.start())) {
      goods = sentence.before(mention.start(), CoverageWords.GOODS, NOUN_WORDS, 0);
    }
    put(RoleSign.GOODS, goods);
  }

  /** "Has worked at A, B and C": the words before a list of former houses; or null. */
  private Cue post() {
    Cue post = sentence.before(mention.start(), CoverageWords.FORMERS, LIST_WORDS, 4);
    boolean row =
        post != null
            && text.substring(post.start(), post.end()).indexOf(' ') > 0
            && !has(CoverageWords.DEEDS, post.end(), mention.start());
    return house() && row ? post : null;
  }

  private boolean house() {
    return mention.kind() == Kind.STUDIO || mention.kind() == Kind.BRAND;
  }

  /** Of "created by the animators at Laika" the word "by", which a deed stands before; or null. */
  private Cue agent() {
    Cue by = sentence.before(mention.start(), CoverageWords.MADE_BY, AGENT_WORDS, 0);
    boolean made =
        by != null && sentence.before(by.start(), CoverageWords.DEEDS, NOUN_WORDS, 0) != null;
    return made ? by : null;
  }

  /** "Has not sued": a dealing behind the name with a denial right before it; or null. */
  private Cue undone() {
    Cue dealing = sentence.behind(mention.end(), CoverageWords.DEALINGS, SUBJECT_WORDS, 2);
    boolean denied =
        dealing != null
            && has(
                CoverageWords.DENIALS,
                Math.max(mention.end(), dealing.start() - DENIED),
                dealing.start());
    return denied ? dealing : null;
  }

  private void matters() {
    put(RoleSign.DENIAL, either(CoverageWords.DENIALS, NOUN_WORDS));
    for (Cue cue : sentence.cues()) {
      if (cue.of() == CoverageWords.PLOTS) {
        put(RoleSign.PLOT, cue);
      } else if (cue.of() == CoverageWords.PRICES) {
        put(RoleSign.PRICE, cue);
      }
    }
  }

  private Cue either(WordClass<Set<String>> words, int within) {
    Cue behind = sentence.behind(mention.end(), words, within, 1);
    return behind == null ? sentence.before(mention.start(), words, within, 1) : behind;
  }

  private boolean has(WordClass<Set<String>> words, int from, int until) {
    return sentence.cues().stream()
        .anyMatch(cue -> cue.of() == words && cue.start() >= from && cue.end() <= until);
  }

  private void put(RoleSign sign, Cue cue) {
    if (cue != null) {
      signs.put(sign, 1, text.substring(cue.start(), cue.end()));
    }
  }
}
