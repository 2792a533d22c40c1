package org.dailies.coverage;

import java.util.Locale;

/**
 * What speaks for or against an actor's having to do with generative AI. Each has a weight; the
 * words say it to people, with {@code %s} where the cue of the text stands.
 */
enum RoleSign {
  BIAS("nothing else known"),
  // Where the actor and generative AI stand.
  SAME_CLAUSE("in one clause with generative AI"),
  SAME_SENTENCE("in one sentence with generative AI"),
  SAME_PARAGRAPH("in one paragraph with generative AI"),
  NEXT_PARAGRAPH("in the paragraph next to generative AI"),
  FAR("away from generative AI"),
  CLOSE("next to generative AI"),
  HEADLINE_BOTH("in the headline with generative AI"),
  HEADLINE_ACTOR("in the headline"),
  HEADLINE_GENAI("below a headline on generative AI"),
  LEAD_BOTH("at the head of the text, as generative AI is"),
  OFTEN("named again and again"),
  RARE("named once"),
  GENAI_OFTEN("in a text on generative AI"),
  GENAI_RARE("in a text that names generative AI once"),
  PLAIN("in a text that says only “AI”"),
  // What the sentence makes of it.
  SUBJECT("subject of “%s”"),
  DEED("beside “%s”"),
  PACT("party to “%s”"),
  HARM("beside “%s”"),
  GOODS("its “%s”"),
  COPIED("a work beside “%s”"),
  OFFICE("through its “%s”"),
  PRESENTER("through its “%s”"),
  AGENT("maker, behind “%s”"),
  PERSON("through a person of its own"),
  BODY("a body of the trade"),
  TITLE("through a title"),
  BRAND("through a brand"),
  REFERRED("as “%s”"),
  QUOTED("quoted on generative AI"),
  SPEAKER("quoted"),
  STANCE("takes a stance"),
  USE("a use is reported"),
  // What makes it a byword.
  BYWORD("before “%s”, as a byword"),
  SIMILE("behind “%s”, as a comparison"),
  LIST("an example, by “%s”"),
  LIST_BESIDE("an example in a sentence with generative AI"),
  EXAMPLE("one of several beside “%s”"),
  ROW("in a row of names"),
  MEMBER("one of those behind “%s”"),
  CREDIT("a credit, by “%s”"),
  FORMER("not any more, by “%s”"),
  TOLD("a medium, by “%s”"),
  RELEASE("where to watch, by “%s”"),
  STAGE("where it is shown, by “%s”"),
  COMPOUND("part of the word “%s”"),
  PLOT("in a plot or review, by “%s”"),
  FICTION("a title in its own plot, by “%s”"),
  PRODUCT("goods of another trade, by “%s”"),
  PRICE("in market news, by “%s”"),
  UNDONE("what it has not done, “%s”"),
  DENIAL("denied, by “%s”"),
  CROWD("among many actors"),
  STORY("in a text on stories that are told"),
  TALE("in a text that tells a story");

  private final String words;

  RoleSign(String words) {
    this.words = words;
  }

  /** Whether it is read from the sentence, not from how often or where an article names things. */
  boolean ofSentence() {
    return compareTo(SUBJECT) >= 0
        && compareTo(CROWD) < 0
        && this != BRAND
        && this != TITLE
        && this != DENIAL;
  }

  /** The code in tables and in the file of weights, in kebab-case. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reason in words, with the cue where one is wanted. */
  String words(String cue) {
    return words.replace("%s", cue == null ? "" : cue);
  }
}
