package org.dailies.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is named in a Chinese text as a speaker: names that begin a clause and are followed by a verb
 * of saying, stand behind an office, or hold the dot of a foreign name. Immutable.
 */
final class ChineseNames {
  /** A name at its place. */
  record Place(int start, int end, String name, boolean person) {}

  private static final String SAYS =
      "表示|回答|反问|答|称|说|认为|指出|强调|回应|坦言|透露|写道|介绍|告诉|宣布|直言|解释|补充|警告|承认|否认|呼吁|预测|评论|澄清|声称|坦承|回忆|感慨|笑称|重申|直指|表态|喊道|怒斥|控诉|炮轰|批评|指责|提醒";
  private static final Pattern SAYING =
      Pattern.compile(
          "(?<![\\p{IsHan}\\w])(\\p{IsHan}{2,8}?)(?:也|还|则|曾|接着|同日|当日|随即|进一步|随后|日前|近日|再次|同时|公开|在[^，。]{1,16}?[上中时里]|[对向][^，。]{1,8}?|[0-9]{1,2}日)?(?:"
              + SAYS
              + ")");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:总统|总理|首相|部长|财长|外长|防长|国务卿|主席|议长|市长|州长|总检察长|检察长|经纪人|顾问|主管|负责人|行长|校长|院长|董事长|总经理|总裁|首席[\\p{IsHan}]{2,3}官|CEO|CFO|CTO|COO|创始人|分析师|经济学家|策略师|教授|导演|演员|编剧|制片人|发言人|研究员|律师|工程师|主任|记者|作家|歌手|书记|省长|教练|监制|摄影师|动画师|博主|馆长|理事长|幕僚长|司令(?!部)|局长|处长|所长|会长|社长|队长|署长|秘书长|大使|议员|法官|检察官|医生|总监|大臣|主播|店主|编辑)"
              + "(\\p{IsHan}{2,6}?)(?=都|也|还|则|曾|在|对|向|于|将|和|与|、|，|。|（|\\(|：|[0-9]|随后|随即|当天|当日|本周|近日|日前|此前|首次|再次|最近|现身|发布|出席|接受|展望|参加|一直|已经|特别|今年|去年|告诉|觉得|"
              + SAYS
              + ")");
  private static final Pattern DOTTED =
      Pattern.compile(
          "((?:\\p{IsHan}{1,6}+[·•・‧])?\\p{IsHan}{1,6}+)[·•・‧](\\p{IsHan}{1,6}?)(?=[^\\p{IsHan}·•・‧]|也|还|则|曾|在|对|将|就|是|于|"
              + SAYS
              + ")");
  private static final Pattern LATIN =
      Pattern.compile(
          "[A-Z][a-z]+(?:[ \\n][A-Z][a-z]+){1,2}(?=表示|笑称|坦言|直言|指出|强调|写道|介绍|补充|称|说|认为|在|对|则|也|，|）)");

  /** 和父亲詹姆斯 is 詹姆斯. */
  private static final Pattern JOINED =
      Pattern.compile(
          "^.*(?:[和与及对向由的是被了、]|看到|遭到|人物|人士|领袖|反对派|领导人|成员|男子|女子|公民|将军|父亲|母亲|丈夫|妻子|儿子|女儿|长子|次子|长女|次女|之子|哥哥|弟弟|姐姐|妹妹|孙子)");

  private static final Pattern KIN =
      Pattern.compile("父亲|母亲|丈夫|妻子|儿子|女儿|长子|次子|长女|次女|之子|哥哥|弟弟|姐姐|妹妹|孙子|兄弟");

  private static final Pattern NOBODY =
      Pattern.compile(
          "^(?:[按依]|去年|今年|昨天|今天|上月|本月|当时|只要|只有|只能|将来|上诉|急得|检索|老话|俗话|常言|本周|上周|周[一二三四五六日]|[他她它其我你这那此该]|有[人的]|据|在|对|向|从|以|但|而|如|并|因|当|所|不|可|也|还|就|都|则|又|再|更|最|正|已|曾|将|会|要|能|应|公开|报道|同时|此前|此外|最后|另外|随后|近日|日前|目前|其中|一[位名个]|多[位名]|数据显|事实|换句话|简单来|总的来|一般来|或者|所以|于是|什么|怎么|人们|大家|记者问|虽然|尽管|由于|文章|消息|发布|以下|爆料|随后|记者|这样|消息人士)"
              + "|^(?:尝试|看到|遭到|摇|点头|网传)|(?:报道|基金会|公司|集团|大学|学院|银行|消息|一直被|更是|摇摇头|点点头|公告|数据|研究|来|的|地|者|是|如此|可以)$");
  private static final Set<String> SURNAMES = surnames();
  private static final String PREPOSITIONS = "对向与和跟给被让问据同由把受";

  private final TreeMap<Integer, Place> places = new TreeMap<>();

  private ChineseNames() {}

  /** Reads the names of a text. */
  static ChineseNames of(String text) {
    Map<String, String> names = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    Matcher dotted = DOTTED.matcher(text);
    while (dotted.find() && names.size() < MOST) {
      String first = JOINED.matcher(withoutOffice(dotted.group(1))).replaceFirst("");
      if (NOBODY.matcher(dotted.group(2)).find()) {
        continue;
      }
      boolean kin = KIN.matcher(dotted.group(1)).find();
      names.putIfAbsent(dotted.group(2), kin ? dotted.group(2) : first + "·" + dotted.group(2));
      surnames.add(dotted.group(2));
      names.put(first + "·" + dotted.group(2), first + "·" + dotted.group(2));
    }
    Matcher latin = LATIN.matcher(text);
    while (latin.find() && names.size() < MOST) {
      if (latin.start() > 0 && "（(".indexOf(text.charAt(latin.start() - 1)) >= 0) {
        continue;
      }
      names.put(latin.group(), latin.group().replace('\n', ' '));
    }
    collect(OFFICE.matcher(text), names);
    collect(SAYING.matcher(text), names);
    names.keySet().removeIf(name -> isLonger(name, names));
    ChineseNames found = new ChineseNames();
    names.forEach((name, full) -> found.place(text, name, full, surnames.contains(full)));
    return found;
  }

  private static final Pattern VERB_LAST =
      Pattern.compile(
          "(?<=\\p{IsHan}{2})(?:出现|现身|来到|参加|出席|做客|走进|接受|主持|发文|发布|率队|带队|亲自|本人|当天|当日|今天|昨天|本周|近日|日前|此前|微笑着?|笑着|一行|等人|夫妇|先后|首次|首先)$");

  /** Names in one text, at most, so that time stays linear. */
  private static final int MOST = 120;

  /** 张军近期: a person's name with a word behind it. */
  private static boolean isLonger(String name, Map<String, String> names) {
    for (int length = 2; length <= 3 && length < name.length(); length++) {
      String shorter = name.substring(0, length);
      if (names.containsKey(shorter) && isPerson(shorter) && names.get(name).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static void collect(Matcher matcher, Map<String, String> names) {
    while (matcher.find() && names.size() < MOST) {
      String name = VERB_LAST.matcher(withoutOffice(matcher.group(1))).replaceFirst("");
      if (name.length() >= 2 && !NOBODY.matcher(name).find()) {
        names.putIfAbsent(name, name);
      }
    }
  }

  /** 理想创始人李想 is 李想. */
  private static String withoutOffice(String name) {
    Matcher office = OFFICE_INSIDE.matcher(name);
    return office.find() ? office.group(1) : name;
  }

  private static final Pattern OFFICE_INSIDE =
      Pattern.compile(
          "(?:总统|总理|首相|部长|财长|外长|国务卿|主席|议长|市长|行长|校长|院长|董事长|经理|总裁|官|创始人|分析师|学家|策略师|教授|导演|演员|编剧|发言人|研究员|律师|工程师|主任|评论员|博士|制片人|记者|作家|编剧|幕僚长|司令|局长|所长|会长|队长|大使|议员|总监|大臣|顾问|主管|高管|合伙人|的)([\\p{IsHan}·•・‧]{2,12})$");

  private void place(String text, String name, String full, boolean surname) {
    boolean person = surname || full.indexOf('·') > 0 || full.indexOf(' ') > 0 || isPerson(name);
    int at = text.indexOf(name);
    for (int n = 0; at >= 0 && n < MOST; n++) {
      Place known = places.get(at);
      if (known == null || known.end() < at + name.length()) {
        places.put(at, new Place(at, at + name.length(), full, person));
      }
      at = text.indexOf(name, at + name.length());
    }
  }

  private static boolean isPerson(String name) {
    boolean familiar = name.length() == 2 && "小老阿".indexOf(name.charAt(0)) >= 0;
    boolean doubled = name.length() == 2 && name.charAt(0) == name.charAt(1);
    return familiar || doubled || (name.length() <= 3 && SURNAMES.contains(name.substring(0, 1)));
  }

  /** Whether a name ends at {@code offset}. */
  boolean endsAt(int offset) {
    Map.Entry<Integer, Place> before = places.lowerEntry(offset);
    return before != null && before.getValue().end() == offset;
  }

  /** The first name in [from, to) that is no object, or null. */
  Place first(String text, int from, int to) {
    Place owning = null;
    for (Place place : places.subMap(from, to).values()) {
      boolean governed =
          place.start() > from && PREPOSITIONS.indexOf(text.charAt(place.start() - 1)) >= 0;
      if (place.end() <= to && !governed) {
        boolean owner = place.end() < to && text.charAt(place.end()) == '的';
        if (!owner) {
          return place;
        }
        owning = owning == null ? place : owning;
      }
    }
    return owning;
  }

  /** The last person before {@code offset} who begins a clause, else the last named at all. */
  Place personBefore(String text, int offset) {
    Place named = null;
    int seen = 0;
    for (Place place : places.headMap(offset, false).descendingMap().values()) {
      if (offset - place.start() > 400 || seen++ > 20) {
        break;
      }
      if (quoted(text, place.start(), offset)) {
        continue;
      }
      boolean begins =
          place.start() == 0
              || "，。！？；\n“”：、*".indexOf(text.charAt(place.start() - 1)) >= 0
              || opensClause(text, place);
      if (place.person() && begins) {
        return place;
      }
      named = named == null && place.person() ? place : named;
    }
    return named;
  }

  /** The last who stands behind an office before {@code offset}, by surname; or null. */
  String officerBefore(String text, int offset) {
    Matcher officer = OFFICER.matcher(text.substring(Math.max(0, offset - 300), offset));
    String name = null;
    while (officer.find()) {
      name = officer.group(1);
    }
    boolean verb =
        name != null && name.length() == 3 && "提表说称指强认介透坦回答在对".indexOf(name.charAt(2)) >= 0;
    return verb ? name.substring(0, 2) : name;
  }

  private static final Pattern OFFICER =
      Pattern.compile(
          "(?:总统|总理|首相|部长|书记|主席|议长|市长|省长|州长|局长|行长|校长|院长|董事长|经理|总裁|执行官|创始人|分析师|学家|教授|导演|演员|编剧|制片人|歌手|作家|发言人|研究员|律师|主任|所长|会长|大使|议员|总监|大臣|教练|队长|老板|店主)(["
              + ChineseClause.SURNAMES
              + "]\\p{IsHan}{1,2})");

  /** 众议员奇普·罗伊也表示: a name behind an office that speaks. */
  private static boolean opensClause(String text, Place place) {
    String before = text.substring(Math.max(0, place.start() - 4), place.start());
    String after = text.substring(place.end(), Math.min(text.length(), place.end() + 40));
    return OFFICE_LAST.matcher(before).find() && SPEAKS.matcher(after).find();
  }

  /** 崔丽丽对本刊解释: whether a verb of saying follows a name in its clause. */
  boolean speaks(String text, Place place) {
    String after = text.substring(place.end(), Math.min(text.length(), place.end() + 24));
    return FURTHER.matcher(after).find();
  }

  private static final Pattern FURTHER = Pattern.compile("^[^，。\\n]{0,14}?(?:" + SAYS + ")");

  private static final Pattern SPEAKS =
      Pattern.compile("^(?:[（(][^（()）]{0,30}[)）])?(?:也|还|则|随后|当天)?(?:" + SAYS + ")");

  private static final Pattern OFFICE_LAST =
      Pattern.compile(
          "(?:总统|总理|首相|部长|主席|议长|市长|州长|行长|校长|院长|董事长|经理|总裁|执行官|创始人|分析师|学家|教授|导演|演员|编剧|发言人|研究员|律师|主任|局长|所长|会长|大使|议员|总监|大臣)$");

  /** Whether a mark that opened before {@code at} closes between it and {@code offset}. */
  private static boolean quoted(String text, int at, int offset) {
    for (int i = at; i < offset; i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '「') {
        return false;
      }
      if (c == '”' || c == '」') {
        return true;
      }
    }
    return false;
  }

  private static Set<String> surnames() {
    return Set.copyOf(List.of(ChineseClause.SURNAMES.split("")));
  }
}
