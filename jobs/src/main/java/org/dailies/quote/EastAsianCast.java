package org.dailies.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;
import org.dailies.text.Document;

/** Finds speakers in clauses of Chinese, and mentions in them for its neighbours. */
final class EastAsianCast {
  private static final String CLAUSE =
      "\uff0c,\u3002\uff1b;\u3001\uff01\uff1f!?\n\u201d\u300d\uff1a:\uff08\uff09";

  static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";

  static final Pattern LATIN_NAME =
      Pattern.compile("[A-Z][\\p{L}'’.-]*(?:[ ·・][A-Z][\\p{L}'’.-]*){0,4}");

  private static final Pattern DOTTED_NAME =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsKatakana}ー]{1,8}(?:[·•・‧\\-][\\p{IsHan}\\p{IsKatakana}ーA-Z.]{1,10})+");

  private static final String ROLES =
      "首席执行官|首席[\\p{IsHan}]{2,3}官|联合创始人|创始人|CEO|CTO|COO|CFO|副总裁|总裁|董事长|总经理|经理|副教授|教授|院长|所长|主任|分析师|策略师|工程师|设计师|律师|研究员|负责人|发言人|经济学家|科学家|专家|作者|导演|编剧|演员|记者|博士|院士|主席|部长|总统|总理|主管|高管|高层|合伙人|投资人|投资者|老师|学者|秘书长|秘书|会长|店主|用户|网友|业内人士|知情人士|消费者|员工|家长|创业者|顾问|经纪人|店员|业主|村干部|村民|市民|家属|邻居|目击者|当事人|工作人员|客服|官员|人士|民警|警方|警官|司机|骑手|外卖员|护士|老板|商户|经销商|商家|居民|游客|乘客|学生|志愿者|制片人|监制|书记|市长|省长|州长|县长|镇长|局长|校长|厅长|处长|行长|议长|议员|外长|防长|财长|国务卿|大臣|大使|司令|教练|队长|球员|球星|运动员|歌手|摄影师|动画师|画师|画家|漫画家|作家|编辑|总编|主编|总监|主播|博主|网红|法官|检察官|检察长|医生|法师|馆长|店长|厂长|站长|董秘|理事长|理事|委员|代表|受访者|亲历者|粉丝|观众|买家|卖家|卖方|从业者|股东|基金经理|交易员|开发者|创作者|影迷|读者|车主|房东|租客|乘务员|保安|村长|村支书|伙计|老人|女子|男子|男孩|女孩|先生|女士|同学|妈妈|爸爸|母亲|父亲|丈夫|妻子|队友|同事|朋友|室友";

  private static final Pattern ROLE_LAST = Pattern.compile("(?:" + ROLES + ")$");

  private static final Pattern TITLED = Pattern.compile("(?:" + ROLES + ")([\\p{IsHan}]{2,5})$");

  /** "I", "you", "might", "would": words that somebody could say. */
  private static final Pattern HYPOTHETICAL =
      Pattern.compile(
          "[\u6211\u4f60]|\u53ef\u80fd|\u5982\u679c|\u5c31\u50cf|\u6bd4\u5982|(?:\u4f1a|\u80fd|\u5c31|\u6765|\u53bb|\u4e0d\u592a|\u8fd9\u6837\u7684|\u6709\u4eba)$");

  private static final Speaker NOBODY = new Speaker("", null, null, false, "");

  private static final Pattern GLOSS = Pattern.compile("[（(][^（()）]{0,40}[)）]$");

  private static final Set<String> LEAD_INS =
      Set.of(
          "对此", "因此", "此外", "同时", "最后", "其中", "但", "而", "并", "且", "不过", "随后", "近日", "日前", "目前",
          "此前", "当时", "接着", "然而", "另外", "于是");

  private static final Pattern ADVERBS =
      Pattern.compile(
          "(?:.{1,5}地|[做作给]出(?:了)?(?:这样|如下|以下|了)?的?|如是|如此|这么|不由|忍不住|不禁|首先|本周|上周|去年|今年|上月|本月|周[一二三四五六日]|准备|试图|想要|打算|更是|更|才|只是|一直|尝试|同日|同天|当日|接着|随即|并|(?:[0-9]{1,2}月)?[0-9]{1,2}[日号](?:晚|上午|下午)?|继而|又|进而|明确|则|也|还|曾|曾经|已|就|都|却|又|再次|再|同时|进一步|近日|此前|日前|当天|今日|昨日|公开|明确|多次|一再|特别|着重|随后|后来|左右|最近|之前|对此|在会上|会上|在?公开场合|均|向媒体|向记者|对记者|对媒体|告诉记者|在接受采访时|接受采访时|在采访中|在微博|在推特|在社交媒体上?|在一份声明中|在声明中|笑着|无奈地|坦率地|在X上|在文中|文中|郑重|最终|甚至|补充|继续|强烈|普遍|非常|在.{1,14}(?:上|中|时|里|后|内)|向.{1,12}|对.{1,14}|为.{1,6})$");

  /** What stands before a speaker and is no part of the name. */
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[但而就]?当(?![天日晚时年月选])|按照|根据|依据|按|据|还有|也有|有(?=投资人|网友|专家|学者|业内|员工|媒体|用户|分析)|有的?(?=[\\p{IsHan}]{3})|另有|就连|连|而|但|当|由)");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "^(?:据|有|在|从|以|为|因|当|如|被|将|会|要|并|而|但|也|还|这|那|该|其)|报$|报道|检索|发现|显示|老话|俗话|常言|追$|这样|爆料|写着|消息|文件|名为|所谓|重点$|次$|^[摇点]+头");

  /** 社交媒体上经常出现家长 speaks of 家长. */
  private static final Pattern APPEARS = Pattern.compile("(?:出现|看到|听到)([\\p{IsHan}]{2,8})$");

  /** 此前有博主 speaks of 博主. */
  private static final Pattern SOME =
      Pattern.compile("^(?:.{0,8}[^没仅])?有(?![关限些])(?=\\p{IsHan}{2,})|^.{0,6}了(?=[很不]|许多)");

  /** 上述老板还称: a role with a verb of saying. */
  private static final Pattern ROLE_SAYS =
      Pattern.compile(
          "(?:^|[，。\n：；])([^，。\n：；“”]{0,14}(?:"
              + ROLES
              + "))(?:还|也|则|又)?(?:表示|称|说|介绍|告诉|透露|回应|坦言)");

  private static final Pattern GOES_ON = Pattern.compile("(?:并|并且|且|同时|而且|还|也|又)?");

  /** A sentence that begins with who speaks. */
  private static final Pattern OPENS =
      Pattern.compile(
          "^([他她]|[^，。：；“”（）、]{2,12}?)(?:还|也|则|又|随后|曾|当天|同时|进一步)?(?:强调|表示|指出|认为|称|提到|介绍|坦言|透露|承认|警告|预测|猜测|推测)(?:[^，。]{0,60})，");

  private static final Pattern THE_FIRM = Pattern.compile("(?:该|这家)公司(?:方面)?|公司方面|公司");

  private static final int MOST_NAMES = 100;

  private static final int LONGEST_GLOSS = 48;

  private final Map<String, String> fullNames = new HashMap<>();

  private int said;

  private final String text;

  private final List<Mention> mentions;

  private final Speech speech;

  private final ChineseNames names;

  EastAsianCast(Document document, List<Mention> mentions, Speech speech) {
    this.text = document.text();
    this.mentions = mentions.stream().filter(m -> m.accepted() && !m.inTitle()).toList();
    this.speech = speech;
    this.names =
        document.language().equals("zh") ? ChineseNames.of(document.text()) : ChineseNames.of("");
  }

  /** Chinese: who is named in [start, end), right before a cue; or null. */
  Speaker before(int start, int end, Speaker last, int lastSaid) {
    said = lastSaid;
    int to = end;
    Speaker opening = opening(start, end, last);
    if (opening != null) {
      return opening.equals(NOBODY) ? null : opening;
    }
    for (int clause = 0; clause < 5 && to > start; clause++) {
      to = beforeGloss(start, to);
      int from = to;
      while (from > start && CLAUSE.indexOf(text.charAt(from - 1)) < 0) {
        from--;
      }
      from = beforeTitle(start, from, to);
      Speaker speaker = inClause(from, to, last, clause == 0);
      if (speaker != null) {
        return speaker.equals(NOBODY) ? null : speaker;
      }
      to = beforeMark(start, from);
    }
    return last;
  }

  /** 在《…》中指出: where the clause begins that a title in [from, to) ends in. */
  private int beforeTitle(int start, int from, int to) {
    int close = text.indexOf('》', from);
    int open = close < 0 || close >= to ? -1 : text.lastIndexOf('《', close);
    int at = from;
    if (open >= start && open < from) {
      at = open;
      while (at > start && CLAUSE.indexOf(text.charAt(at - 1)) < 0) {
        at--;
      }
    }
    return at;
  }

  /** 他还强调，…，并表示: where the cue has no subject beside it, the first clause's; or null. */
  private Speaker opening(int start, int end, Speaker last) {
    int from = end;
    while (from > start && CLAUSE.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    if (from <= start || !GOES_ON.matcher(stripped(text.substring(from, end))).matches()) {
      return null;
    }
    Matcher first = OPENS.matcher(text.substring(start, from));
    return first.find()
        ? inClause(start + first.start(1), start + first.end(1), last, false)
        : null;
  }

  /** Where the clause before {@code from} ends; words between marks or brackets are passed over. */
  private int beforeMark(int start, int from) {
    char mark = from > start ? text.charAt(from - 1) : ' ';
    if (mark == '）') {
      return from;
    }
    int open = mark == '”' ? text.lastIndexOf('“', from - 1) : -1;
    return open > start && from - open < LONGEST_GLOSS ? open : from - 1;
  }

  /** 普拉萨德（Eswar Prasad）: where the brackets that end at {@code to} open. */
  private int beforeGloss(int start, int to) {
    if (to <= start || (text.charAt(to - 1) != '）' && text.charAt(to - 1) != ')')) {
      return to;
    }
    for (int i = to - 2; i > start && to - i < LONGEST_GLOSS; i--) {
      if (text.charAt(i) == '（' || text.charAt(i) == '(') {
        return i;
      }
    }
    return to;
  }

  /**
   * Chinese: the person whose sentence a quote ends, or, where it begins one, of whom the text goes
   * on to speak; or null.
   */
  Speaker beside(int start, int open, int close) {
    ChineseNames.Place place =
        open > start
            ? names.first(text, start, open)
            : names.first(text, close, Math.min(text.length(), close + 40));
    return place == null || !place.person()
        ? null
        : new Speaker(place.name(), null, null, true, "");
  }

  /** Whether a name ends at {@code at}. */
  boolean named(int at) {
    return names.endsAt(at);
  }

  /**
   * The person whom a sentence in [start, end) speaks of first, at the head of a clause; or null.
   */
  Speaker subject(int start, int end) {
    ChineseNames.Place place = names.first(text, start, Math.max(start, end));
    boolean heads =
        place != null
            && place.person()
            && (place.start() == start || "，。\n".indexOf(text.charAt(place.start() - 1)) >= 0);
    return heads ? new Speaker(place.name(), null, null, true, "") : null;
  }

  /** Who is named right after a quote, as the subject of what follows; or null. */
  Speaker begins(int close) {
    int at = close;
    while (at < text.length() && "\n*_ ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    ChineseNames.Place place = names.first(text, at, Math.min(text.length(), at + 12));
    boolean begins = place != null && place.start() == at && place.person();
    boolean parted = text.substring(close, at).indexOf('\n') >= 0;
    return !begins || (parted && !names.speaks(text, place))
        ? null
        : new Speaker(place.name(), null, null, true, "");
  }

  private Speaker inClause(int from, int to, Speaker last, boolean nearest) {
    Mention mention = lastMention(from, to);
    if (mention != null && mention.kind() == Kind.PERSON) {
      return linked(mention);
    }
    ChineseNames.Place known = names.first(text, from, Math.max(from, to));
    if (known != null && (mention == null || known.person())) {
      String tail = text.substring(known.end(), Math.max(known.end(), to));
      if (!ROLE_LAST.matcher(stripped(tail)).find()) {
        return new Speaker(known.name(), null, null, known.person(), "");
      }
    }
    String clause =
        LEADING
            .matcher(stripped(beforeCue(text.substring(from, Math.max(from, to)))))
            .replaceFirst("");
    if (nearest && HYPOTHETICAL.matcher(clause.replace("自我", "")).find()) {
      return NOBODY;
    }
    if (clause.isEmpty() || LEAD_INS.contains(clause)) {
      return null;
    }
    if (THE_FIRM.matcher(clause).matches() || clause.startsWith("该公司")) {
      Mention firm = firmBefore(from);
      if (firm != null) {
        return linked(firm);
      }
    }
    for (String pronoun : speech.pronouns().keySet()) {
      if (clause.equals(pronoun)
          || (!nearest && clause.startsWith(pronoun))
          || (clause.startsWith(pronoun) && clause.length() <= 12)) {
        return pronoun(from, speech.pronouns().get(pronoun), last);
      }
    }
    if (ROLE_LAST.matcher(clause).find()) {
      return mention == null
          ? new Speaker(tail(clause), null, null, false, "")
          : new Speaker(tail(clause), mention.entryId(), mention.studioId(), false, "");
    }
    String name = name(clause);
    if (name != null) {
      return new Speaker(full(name), null, null, true, "");
    }
    if (mention != null) {
      return linked(mention);
    }
    for (String organisation : speech.set("organisations")) {
      if (clause.endsWith(organisation)) {
        return new Speaker(tail(clause), null, null, false, "");
      }
    }
    return nearest
            && clause.length() <= 8
            && clause.length() >= 2
            && !NO_NAME.matcher(clause).find()
        ? new Speaker(full(clause), null, null, false, "")
        : null;
  }

  private Mention firmBefore(int offset) {
    for (int m = firstFrom(offset) - 1; m >= 0; m--) {
      Mention mention = mentions.get(m);
      if (offset - mention.start() > 400) {
        return null;
      }
      if (mention.kind() == Kind.STUDIO || mention.kind() == Kind.VENDOR) {
        return mention;
      }
    }
    return null;
  }

  /** The clause up to its first cue: « 他感叹道 » speaks of 他. */
  private String beforeCue(String clause) {
    int end = clause.length();
    for (String cue : speech.cues().keySet()) {
      int at = cue.length() > 1 ? clause.indexOf(cue) : -1;
      boolean named =
          at > 0
              && (clause.startsWith("姓名", at + cue.length())
                  || clause.startsWith("身份", at + cue.length()));
      if (at > 0 && at < end && !named) {
        end = at;
      }
    }
    return clause.substring(0, end);
  }

  private static String tail(String clause) {
    Matcher some = SOME.matcher(clause);
    if (some.find()) {
      return tail(clause.substring(some.end()));
    }
    int of = clause.lastIndexOf('的');
    Matcher seen = APPEARS.matcher(clause);
    if (seen.find()) {
      return seen.group(1);
    }
    String tail =
        of > 0 && clause.length() - of > 3 && clause.length() > 16
            ? clause.substring(of + 1)
            : clause;
    return tail.length() > 20 ? tail.substring(tail.length() - 20) : tail;
  }

  private static String stripped(String clause) {
    String rest = GLOSS.matcher(clause.replace("*", "").replace("_", "").strip()).replaceFirst("");
    for (int k = 0; k < 4; k++) {
      Matcher adverb = ADVERBS.matcher(rest);
      if (!adverb.find()) {
        break;
      }
      rest = rest.substring(0, adverb.start()).strip();
    }
    return GLOSS.matcher(rest).replaceFirst("");
  }

  /** The name of a person at the end of a clause, or null. */
  private static String name(String clause) {
    Matcher dotted = DOTTED_NAME.matcher(clause);
    String found = null;
    while (dotted.find()) {
      found = dotted.end() == clause.length() ? dotted.group() : found;
    }
    if (found != null) {
      return found;
    }
    Matcher latin = LATIN_NAME.matcher(clause);
    while (latin.find()) {
      found = latin.end() == clause.length() ? latin.group() : found;
    }
    if (found != null) {
      return found;
    }
    Matcher titled = TITLED.matcher(clause);
    if (titled.find()) {
      return titled.group(1);
    }
    for (int length : new int[] {3, 2}) {
      int at = clause.length() - length;
      if (at >= 0
          && SURNAMES.indexOf(clause.charAt(at)) >= 0
          && isHan(clause, at)
          && startsName(clause, at)) {
        return clause.substring(at);
      }
    }
    return null;
  }

  /** Whether a name can begin at {@code at}: after nothing, a mark, letters or a particle. */
  private static boolean startsName(String clause, int at) {
    return at == 0
        || clause.charAt(at - 1) < 0x3100
        || "\u7684\u548c\u4e0e\u53ca\u7531\u8ba9\u4eba\u5458\u5e08\u957f"
                .indexOf(clause.charAt(at - 1))
            >= 0;
  }

  private static boolean isHan(String clause, int from) {
    return clause
        .substring(from)
        .chars()
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  /** The name with its first part, as in 桑达尔·皮查伊, where the text gives it; else as it is. */
  private String full(String name) {
    if (name.length() < 2 || name.length() > 6 || name.indexOf('·') >= 0) {
      return name;
    }
    return fullNames.size() < MOST_NAMES ? fullNames.computeIfAbsent(name, this::lookUp) : name;
  }

  private String lookUp(String name) {
    int at = text.indexOf("·" + name);
    if (at < 0) {
      return name;
    }
    int from = at;
    while (from > 0
        && at - from < 6
        && Character.UnicodeScript.of(text.charAt(from - 1)) == Character.UnicodeScript.HAN) {
      from--;
    }
    Matcher titled = TITLED.matcher(text.substring(from, at));
    return (titled.find() ? titled.group(1) : at - from <= 4 ? text.substring(from, at) : "")
            .isEmpty()
        ? name
        : (titled.reset().find() ? titled.group(1) : text.substring(from, at)) + "·" + name;
  }

  private Speaker pronoun(int at, String kind, Speaker last) {
    boolean person = kind.equals("he") || kind.equals("she");
    String teller = person ? teller(Math.max(said, at - 150), at) : null;
    if (teller != null) {
      return new Speaker(tail(teller), null, null, true, "");
    }
    ChineseNames.Place named = person ? names.personBefore(text, at) : null;
    boolean office = last != null && ROLE_LAST.matcher(last.surface()).find();
    boolean newer =
        named != null
            && (last == null || named.start() > said || !(last.person() || (person && office)));
    if (newer) {
      return new Speaker(named.name(), null, null, true, "");
    }
    if (last != null && (last.person() || !person || office)) {
      return last;
    }
    int nearest = firstFrom(at) - 1;
    for (int m = nearest; m >= 0 && nearest - m < 200; m--) {
      Mention mention = mentions.get(m);
      if ((mention.kind() == Kind.PERSON) == person && mention.kind().isActor()) {
        return linked(mention);
      }
    }
    if (last != null || !person) {
      return last;
    }
    String officer = names.officerBefore(text, at);
    return new Speaker(
        officer == null ? text.substring(at, at + 1) : officer, null, null, true, "");
  }

  /**
   * The last unnamed person who speaks in [from, to) outside of marks, if nobody named does later.
   */
  private String teller(int from, int to) {
    Matcher says = ROLE_SAYS.matcher(text.substring(Math.min(from, to), to));
    String teller = null;
    while (says.find()) {
      teller = LEADING.matcher(stripped(says.group(1))).replaceFirst("");
    }
    ChineseNames.Place named = teller == null ? null : names.first(text, Math.min(from, to), to);
    return named != null && named.person() ? null : teller;
  }

  Mention lastMention(int from, int to) {
    Mention best = null;
    for (int i = firstFrom(from); i < mentions.size() && mentions.get(i).start() < to; i++) {
      Mention m = mentions.get(i);
      if (m.end() <= to && m.kind() != Kind.AI_TERM && m.kind() != Kind.TITLE) {
        best = best != null && best.kind() == Kind.PERSON && m.kind() != Kind.PERSON ? best : m;
      }
    }
    return best;
  }

  /** The index of the first mention that begins at or after {@code offset}. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static Speaker linked(Mention mention) {
    return new Speaker(
        mention.surface(),
        mention.entryId(),
        mention.studioId(),
        mention.kind() == Kind.PERSON,
        "");
  }

  /** Chinese: a label such as “张三：”; or null. */
  Speaker label(int start, int end) {
    String label = text.substring(start, Math.max(start, end)).strip();
    if (label.length() < 2 || label.length() > 14 || label.indexOf('\uff0c') >= 0) {
      return null;
    }
    Mention mention = lastMention(start, end);
    if (mention != null) {
      return linked(mention);
    }
    String name = name(label);
    return name == null ? null : new Speaker(name, null, null, true, "");
  }
}
