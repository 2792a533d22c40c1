package org.dailies.quote;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dailies.language.GrammarWords;
import org.dailies.language.Language;
import org.dailies.language.NameWords;
import org.dailies.language.PronounKind;
import org.dailies.language.SpeakerWords;
import org.dailies.language.SpeechWords;

/** The word classes of Chinese as the patterns by which clauses are read; made once. */
final class ChineseWords {
  private static final String HAN = "\\p{IsHan}";
  private static final String DOT = "[·•・‧]";

  // Who speaks.
  final Pattern roleLast;
  final Pattern titled;
  final Pattern roleSays;
  final Pattern opens;
  final Pattern theFirm;
  final Pattern asks;
  final Pattern kin;

  // What stands around who speaks.
  final Pattern clauseAdverbs;
  final Pattern clauseOpeners;
  final Pattern goesOn;
  final Pattern hypothetical;
  final Pattern unnamed;
  final Pattern sighting;
  final Pattern somebody;

  // Names.
  final Pattern saying;
  final Pattern office;
  final Pattern officeInside;
  final Pattern officer;
  final Pattern officeLast;
  final Pattern dotted;
  final Pattern latin;
  final Pattern joined;
  final Pattern noName;
  final Pattern nameTail;
  final Pattern speaks;
  final Pattern speaksFurther;

  // Quotes.
  final Pattern source;
  final Pattern view;
  final Pattern newSentence;
  final Pattern spoken;
  final Pattern unsaid;
  final Pattern named;
  final Pattern termNoun;

  final String surnames;
  final String possessives;
  final String prepositions;
  final String passives;
  final String familiar;
  final String borders;
  final String verbBeginnings;
  final String cueSuffixes;

  ChineseWords(Language language) {
    Patterns any = new Patterns(language);
    String offices = any.patterns(SpeakerWords.OFFICES);
    String roles = Patterns.group(List.of(offices, any.words(SpeakerWords.PEOPLE)));
    Set<String> sayings = new TreeSet<>(language.get(SpeechWords.SAYING_FORMS));
    sayings.removeAll(language.get(SpeechWords.NOTION_FORMS));
    String says = Patterns.quoted(sayings);
    String adverbs = any.words(SpeechWords.CUE_ADVERBS) + "?";
    String between =
        Patterns.group(
                List.of(any.words(SpeechWords.CUE_ADVERBS), any.patterns(SpeechWords.CUE_PHRASES)))
            + "?";
    String follows = any.words(NameWords.NAME_FOLLOWERS) + "|" + says;
    Set<String> singular = new TreeSet<>();
    language
        .get(GrammarWords.PRONOUNS)
        .forEach(
            (word, kind) -> {
              if (kind == PronounKind.HE || kind == PronounKind.SHE) {
                singular.add(word);
              }
            });
    String person = Patterns.group(singular);
    surnames = characters(language.get(NameWords.SURNAMES));
    possessives = characters(language.get(GrammarWords.POSSESSIVES));
    prepositions = characters(language.get(GrammarWords.PREPOSITIONS));
    passives = characters(language.get(GrammarWords.PASSIVE_AUXILIARIES));
    familiar = characters(language.get(NameWords.FAMILIAR_PREFIXES));
    borders = characters(language.get(NameWords.NAME_BORDERS));
    verbBeginnings = characters(language.get(NameWords.VERB_BEGINNINGS));
    cueSuffixes = characters(language.get(SpeechWords.CUE_SUFFIXES));

    roleLast = Pattern.compile(roles + "$");
    titled = Pattern.compile(roles + "([" + HAN + "]{2,5})$");
    roleSays = Pattern.compile("(?:^|[，。\\n：；])([^，。\\n：；“”]{0,14}" + roles + ")" + adverbs + says);
    opens =
        Pattern.compile(
            "^(" + person + "|[^，。：；“”（）、]{2,12}?)" + adverbs + says + "(?:[^，。]{0,60})，");
    theFirm = Pattern.compile(any.patterns(SpeakerWords.THE_FIRM));
    asks =
        Pattern.compile(
            "^("
                + person
                + "|["
                + HAN
                + "·]{2,8})"
                + adverbs
                + any.words(SpeechWords.ASKING_FORMS));
    kin = Pattern.compile(any.words(SpeakerWords.KIN));

    clauseAdverbs = Pattern.compile(any.patterns(SpeechWords.CLAUSE_ADVERBS) + "$");
    clauseOpeners = Pattern.compile("^" + any.patterns(SpeechWords.CLAUSE_OPENERS));
    goesOn = Pattern.compile(any.words(GrammarWords.COORDINATORS) + "?");
    hypothetical = Pattern.compile(any.patterns(SpeechWords.HYPOTHETICALS));
    unnamed = Pattern.compile(any.patterns(SpeechWords.UNNAMED_CLAUSES));
    sighting = Pattern.compile(any.words(SpeakerWords.SIGHTINGS) + "([" + HAN + "]{2,8})$");
    somebody = Pattern.compile(any.patterns(SpeakerWords.SOMEBODY));

    saying = Pattern.compile("(?<![" + HAN + "\\w])(" + HAN + "{2,8}?)" + between + says);
    office = Pattern.compile(offices + "(" + HAN + "{2,6}?)(?=[、，。（(：0-9]|" + follows + ")");
    officeInside =
        Pattern.compile(
            Patterns.group(
                    List.of(
                        offices,
                        any.words(SpeakerWords.OFFICE_ENDS),
                        any.words(GrammarWords.POSSESSIVES)))
                + "(["
                + HAN
                + "·•・‧]{2,12})$");
    officer = Pattern.compile(offices + "([" + surnames + "]" + HAN + "{1,2})");
    officeLast = Pattern.compile(offices + "$");
    dotted =
        Pattern.compile(
            "((?:"
                + HAN
                + "{1,6}+"
                + DOT
                + ")?"
                + HAN
                + "{1,6}+)"
                + DOT
                + "("
                + HAN
                + "{1,6}?)(?=[^"
                + HAN
                + "·•・‧]|"
                + follows
                + ")");
    latin = Pattern.compile("[A-Z][a-z]+(?:[ \\n][A-Z][a-z]+){1,2}(?=[，）]|" + follows + ")");
    joined =
        Pattern.compile(
            "^.*"
                + Patterns.group(
                    List.of("、", any.words(NameWords.NAME_JOINTS), any.words(SpeakerWords.KIN))));
    noName =
        Pattern.compile(
            "^"
                + any.patterns(NameWords.NO_NAME_BEGINNINGS)
                + "|"
                + any.patterns(NameWords.NO_NAME_ENDS)
                + "$");
    nameTail = Pattern.compile("(?<=" + HAN + "{2})" + any.words(NameWords.NAME_TAILS) + "$");
    speaks = Pattern.compile("^(?:[（(][^（()）]{0,30}[)）])?" + adverbs + says);
    speaksFurther = Pattern.compile("^[^，。\\n]{0,14}?" + says);

    source =
        Pattern.compile(
            any.words(SpeechWords.SOURCES)
                + " ?([^，。]{2,24}?)"
                + any.words(GrammarWords.POSSESSIVES)
                + "?"
                + any.words(SpeechWords.ACCOUNTS)
                + "，?$");
    view = Pattern.compile("^" + any.patterns(SpeechWords.VIEWS) + "$");
    newSentence = Pattern.compile("^" + any.words(SpeechWords.NEW_SENTENCES));
    spoken = Pattern.compile(any.words(SpeechWords.SPOKEN_CHARACTERS));
    unsaid = Pattern.compile(any.patterns(SpeechWords.UNSAID));
    named = Pattern.compile(any.words(SpeechWords.TITLE_WORDS) + "$");
    termNoun = Pattern.compile("^" + any.patterns(SpeechWords.TERM_NOUNS));
  }

  private static String characters(Set<String> words) {
    return String.join("", words);
  }
}
