package org.dailies.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clause of Chinese tells of who speaks in it: roles, names, and what is neither. */
final class ChineseClause {
  static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";

  static final Pattern LATIN_NAME =
      Pattern.compile("[A-Z][\\p{L}'’.-]*(?:[ ·・][A-Z][\\p{L}'’.-]*){0,4}");

  static final Pattern DOTTED_NAME =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsKatakana}ー]{1,8}(?:[·•・‧\\-][\\p{IsHan}\\p{IsKatakana}ーA-Z.]{1,10}+)++");

  static final String ROLES =
      "首席执行官|首席[\\p{IsHan}]{2,3}官|联合创始人|创始人|CEO|CTO|COO|CFO|副总裁|总裁|董事长|总经理|经理|副教授|教授|院长|所长|主任|分析师|策略师|工程师|设计师|律师|研究员|负责人|发言人|经济学家|科学家|专家|作者|导演|编剧|演员|记者|博士|院士|主席|部长|总统|总理|主管|高管|高层|合伙人|投资人|投资者|老师|学者|秘书长|秘书|会长|店主|用户|网友|业内人士|知情人士|消费者|员工|家长|创业者|顾问|经纪人|店员|业主|村干部|村民|市民|家属|邻居|目击者|当事人|工作人员|客服|官员|人士|民警|警方|警官|司机|骑手|外卖员|护士|老板|商户|经销商|商家|居民|游客|乘客|学生|志愿者|制片人|监制|书记|市长|省长|州长|县长|镇长|局长|校长|厅长|处长|行长|议长|议员|外长|防长|财长|国务卿|大臣|大使|司令|教练|队长|球员|球星|运动员|歌手|摄影师|动画师|画师|画家|漫画家|作家|编辑|总编|主编|总监|主播|博主|网红|法官|检察官|检察长|医生|法师|馆长|店长|厂长|站长|董秘|理事长|理事|委员|代表|受访者|亲历者|粉丝|观众|买家|卖家|卖方|从业者|股东|基金经理|交易员|开发者|创作者|影迷|读者|车主|房东|租客|乘务员|保安|村长|村支书|伙计|老人|女子|男子|男孩|女孩|先生|女士|同学|妈妈|爸爸|母亲|父亲|丈夫|妻子|队友|同事|朋友|室友";

  static final Pattern ROLE_LAST = Pattern.compile("(?:" + ROLES + ")$");

  static final Pattern TITLED = Pattern.compile("(?:" + ROLES + ")([\\p{IsHan}]{2,5})$");

  static final Pattern GLOSS = Pattern.compile("[（(][^（()）]{0,40}[)）]$");

  static final Pattern ADVERBS =
      Pattern.compile(
          "(?:.{1,5}地|[做作给]出(?:了)?(?:这样|如下|以下|了)?的?|如是|如此|这么|不由|忍不住|不禁|首先|本周|上周|去年|今年|上月|本月|周[一二三四五六日]|准备|试图|想要|打算|更是|更|才|只是|一直|尝试|同日|同天|当日|接着|随即|并|(?:[0-9]{1,2}月)?[0-9]{1,2}[日号](?:晚|上午|下午)?|继而|又|进而|明确|则|也|还|曾|曾经|已|就|都|却|又|再次|再|同时|进一步|近日|此前|日前|当天|今日|昨日|公开|明确|多次|一再|特别|着重|随后|后来|左右|最近|之前|对此|在会上|会上|在?公开场合|均|向媒体|向记者|对记者|对媒体|告诉记者|在接受采访时|接受采访时|在采访中|在微博|在推特|在社交媒体上?|在一份声明中|在声明中|笑着|无奈地|坦率地|在X上|在文中|文中|郑重|最终|甚至|补充|继续|强烈|普遍|非常|在.{1,14}(?:上|中|时|里|后|内)|向.{1,12}|对.{1,14}|为.{1,6})$");

  /** What stands before a speaker and is no part of the name. */
  static final Pattern LEADING =
      Pattern.compile(
          "^(?:[但而就]?当(?![天日晚时年月选])|按照|根据|依据|按|据|还有|也有|有(?=投资人|网友|专家|学者|业内|员工|媒体|用户|分析)|有的?(?=[\\p{IsHan}]{3})|另有|就连|连|而|但|当|由)");

  static final Pattern NO_NAME =
      Pattern.compile(
          "^(?:据|有|在|从|以|为|因|当|如|被|将|会|要|并|而|但|也|还|这|那|该|其)|报$|报道|检索|发现|显示|老话|俗话|常言|追$|这样|爆料|写着|消息|文件|名为|所谓|重点$|次$|^[摇点]+头");

  /** 社交媒体上经常出现家长 speaks of 家长. */
  static final Pattern APPEARS = Pattern.compile("(?:出现|看到|听到)([\\p{IsHan}]{2,8})$");

  /** 此前有博主 speaks of 博主. */
  static final Pattern SOME =
      Pattern.compile("^(?:.{0,8}[^没仅])?有(?![关限些])(?=\\p{IsHan}{2,})|^.{0,6}了(?=[很不]|许多)");

  private ChineseClause() {}

  /** Who is named at the end of a clause that speaks of somebody unnamed. */
  static String tail(String clause) {
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

  /** A clause without the adverbs and the brackets behind who speaks. */
  static String stripped(String clause) {
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
  static String name(String clause) {
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
}
