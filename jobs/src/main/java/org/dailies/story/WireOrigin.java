package org.dailies.story;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the news agency that a text says it comes from.
 *
 * <p>A mark counts in the first lines, as in {@code LONDON (Reuters) -}, {@code (AFP) –}, or {@code
 * (dpa)}, and in a credit that ends the text, as in « avec AFP », {@code © Reuters} or {@code
 * dpa/xy}; an agency that is merely quoted does not.
 */
public final class WireOrigin {
  private static final int FRONT = 240;
  private static final int BACK = 160;

  private record Mark(String agency, Pattern front, Pattern back) {}

  private static final List<Mark> MARKS =
      List.of(
          mark("reuters", "Reuters|ロイター|路透社?", "Thomson Reuters"),
          mark("ap", "AP|Associated Press", "The Associated Press"),
          mark("afp", "AFP|Agence France-Presse", "Agence France-Presse"),
          mark("dpa", "dpa(?:-[A-Za-z]+)?", "Deutsche Presse-Agentur"),
          mark("apa", "APA", "Austria Presse Agentur"),
          mark("sda", "SDA|Keystone-SDA|ATS|Keystone-ATS", "Keystone-SDA"),
          mark("efe", "EFE|Agencia EFE", "Agencia EFE"),
          mark("europa-press", "EUROPA ?PRESS|Europa Press", "Europa Press"),
          mark("ansa", "ANSA", "ANSA"),
          mark("lusa", "Lusa|LUSA", "Agência Lusa"),
          mark("belga", "Belga|BELGA", "Belga"),
          mark("pa", "PA|Press Association", "Press Association|PA Media"),
          mark("bloomberg", "Bloomberg|ブルームバーグ", "Bloomberg News"),
          mark("upi", "UPI", "United Press International"),
          mark("xinhua", "Xinhua|新华社|新華社", "Xinhua"),
          mark("yonhap", "Yonhap|연합뉴스", "Yonhap"),
          mark("kyodo", "Kyodo|共同通信|共同", "Kyodo News"),
          mark("jiji", "Jiji|時事通信|時事", "Jiji Press"));

  private WireOrigin() {}

  /** The agency's code, or empty where the text names none as its source. */
  public static Optional<String> of(String text) {
    String front = text.substring(0, Math.min(FRONT, text.length()));
    String back = text.substring(Math.max(0, text.length() - BACK));
    Mark found = null;
    int place = Integer.MAX_VALUE;
    for (Mark mark : MARKS) {
      Matcher matcher = mark.front().matcher(front);
      if (matcher.find() && matcher.start() < place) {
        place = matcher.start();
        found = mark;
      }
    }
    if (found == null) {
      for (Mark mark : MARKS) {
        if (mark.back().matcher(back).find()) {
          return Optional.of(mark.agency());
        }
      }
    }
    return Optional.ofNullable(found).map(Mark::agency);
  }

  private static Mark mark(String agency, String names, String full) {
    String front =
        "[(（\\[【](?:"
            + names
            + ")(?:[/ ,;-][^()（）\\[\\]]{0,30})?[)）\\]】]"
            + "|^(?:[^\\n]{0,60}[,–—-] ?)?(?:"
            + names
            + ") ?[–—]\\s"
            + "|^(?:"
            + names
            + ")(?:社)?[^。\\n]{0,24}(?:电|電)"
            + "|(?=[Aa])\\b[Aa]vec (?:l')?(?:"
            + names
            + ")\\b";
    String back =
        "(?=[\\p{L}©(])\\b(?:[Aa]vec|[Ss]ource ?:|[Qq]uelle ?:|[Ff]uente ?:|[Ff]onte ?:|©|\\(c\\))"
            + " ?(?:l')?(?:"
            + names
            + ")\\b(?:[^\\n.]{0,40})\\.?\\s*$"
            + "|[(（](?:"
            + names
            + ")[)）]\\.?\\s*$"
            + "|\\n(?:"
            + names
            + "|"
            + full
            + ")(?:/[a-z]{2,4})?\\.?\\s*$"
            + "|©\\s?(?:\\d{4} )?(?:"
            + full
            + ")";
    return new Mark(agency, Pattern.compile(front), Pattern.compile(back));
  }
}
