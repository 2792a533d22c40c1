package org.dailies.bench;

import java.util.List;

/** Short news texts in many languages, invented for this, and the pages and records they make. */
final class BaseTexts {
  /** A text with its title. */
  record Text(String language, String title, String body) {}

  static final List<Text> ALL =
      List.of(
          new Text(
              "en",
              "Netflix used generative AI for a collapsing tower, its chief says",
              "LONDON (Reuters) - Netflix used generative AI to make a tower fall in \"El"
                  + " Eternauta\", co-chief executive Ted Sarandos said on Thursday.\n"
                  + "\"The creators were thrilled with the result,\" Sarandos told analysts. He"
                  + " said the shot was finished ten times faster than with usual visual effects.\n"
                  + "SAG-AFTRA warned that \"consent comes first\". Disney and Universal sued"
                  + " Midjourney in June, calling it \"a bottomless pit of plagiarism\".\n"
                  + "Photo: Ann Lee/Netflix"),
          new Text(
              "en",
              "Lionsgate has not used Runway's model for a trailer, studio says",
              "Lionsgate denied on Friday that it used a model by Runway for a trailer. \"We did"
                  + " not, and we would say so,\" a spokesperson said, according to trade papers at"
                  + " https://trades.example.com/film/2025/11/runway?id=7.\n"
                  + "Mr. Lee, who runs the U.S. unit, added: \"AI is a tool; people make films.\""
                  + " OpenAI's Sora 2 and Google's Veo 3 were not named in the contract of Nov. 21,"
                  + " 2025, which is worth $4.5 million.\n"
                  + "By Ann Lee and Tom Rowe"),
          new Text(
              "fr",
              "Canal+ mise sur l’intelligence artificielle générative",
              "« Nous utilisons l’IA générative pour préparer nos scènes », a déclaré Maxime Saada,"
                  + " président de Canal+, mardi à Paris.\n"
                  + "Selon lui, le groupe n’a remplacé personne. La Scam s’inquiète : « Les auteurs"
                  + " doivent être payés. » Warner Bros. et Disney ont porté plainte contre"
                  + " Midjourney, avec l’aide de leurs syndicats.\n"
                  + "Crédits photo : Luc Martin (avec AFP)"),
          new Text(
              "de",
              "Constantin Film setzt generative KI nur in der Vorbereitung ein",
              "„Wir nutzen generative KI für Entwürfe, aber nicht im fertigen Film“, sagte Martin"
                  + " Moszkowicz von Constantin Film der dpa.\n"
                  + "Der Verband der Synchronsprecher warnte, Netflix dürfe Stimmen nicht ohne"
                  + " Einwilligung klonen. Das Studio wies dies zurück: Man habe keine Stimme"
                  + " nachgebildet. (dpa)"),
          new Text(
              "es",
              "Disney demanda a Midjourney por usar sus personajes",
              "«Es piratería», dijo un portavoz de Disney en un comunicado del 11 de junio de"
                  + " 2025.\n"
                  + "Universal se sumó a la demanda. Según los estudios, la inteligencia artificial"
                  + " generativa de Midjourney copia a Darth Vader y a los Minions. La empresa no"
                  + " respondió. EFE"),
          new Text(
              "it",
              "Rai: «L’intelligenza artificiale non sostituirà i doppiatori»",
              "«Non useremo l’intelligenza artificiale generativa per le voci», ha detto un"
                  + " dirigente della Rai.\n"
                  + "I doppiatori hanno scioperato contro Netflix e Warner Bros., ha riferito"
                  + " l’ANSA. Secondo il sindacato, servono regole chiare."),
          new Text(
              "pt",
              "Globo testa IA generativa em novela",
              "“Usamos inteligência artificial generativa só na pesquisa de imagens”, afirmou o"
                  + " diretor da Globo.\n"
                  + "Segundo o sindicato, a Netflix também usou a Sora, da OpenAI, em testes. A"
                  + " empresa nega. Foto: Divulgação"),
          new Text(
              "ja",
              "東映、生成AIを映画制作に導入へ",
              "東映は21日、生成AIを絵コンテの作成に使うと発表した。\n"
                  + "「人の仕事を奪うものではない」と監督の山田太郎氏は述べた。ディズニーはミッドジャーニーを提訴している。"
                  + "日本俳優連合は「同意なき利用に反対する」と訴えた。ジェームズ・キャメロンは慎重だという。"),
          new Text(
              "zh",
              "迪士尼起诉生成式人工智能公司",
              "新华社北京11月21日电 迪士尼公司发言人表示：“这是盗版。”\n"
                  + "导演詹姆斯·卡梅隆对记者说，生成式人工智能不能代替编剧。奈飞联席首席执行官泰德·萨兰多斯认为，"
                  + "人工智能让特效更便宜。业内人士指出，版权问题仍未解决，《阿凡达》没有使用生成式人工智能。"),
          new Text(
              "ko",
              "CJ ENM, 생성형 AI로 만든 영화 공개",
              "CJ ENM은 21일 생성형 AI로 만든 단편을 공개했다.\n"
                  + "정창익 대표는 “배우를 대체하려는 것이 아니다”라고 말했다. 넷플릭스도 생성형 인공지능을 썼다고 밝혔다."
                  + " 노조 위원장인 박서연은 “동의가 먼저다”라고 강조했다. 사진: 연합뉴스"),
          new Text(
              "ar",
              "الذكاء الاصطناعي في السينما",
              "قالت شركة نتفليكس إنها استخدمت الذكاء الاصطناعي التوليدي في مسلسل جديد.\n"
                  + "وأضاف المتحدث: «لم نستبدل أحدا». وتقاضي ديزني شركة ميدجورني."),
          new Text(
              "ru",
              "Студии спорят о нейросетях",
              "«Мы не заменяем сценаристов», — сказал представитель Netflix 21 ноября.\n"
                  + "Disney и Universal подали в суд на Midjourney. Союз актёров против."));

  private BaseTexts() {}

  /** A page that prints a text, with what sites add to it. */
  static String page(String language, String title, String body) {
    StringBuilder page =
        new StringBuilder(
            "<!DOCTYPE html><html lang=\"" + language + "\"><head><meta charset=utf-8>");
    page.append("<title>").append(title).append(" | The Daily Example</title>");
    page.append("<meta property=\"article:published_time\" content=\"2025-11-21T08:00:00Z\">");
    page.append("<link rel=\"canonical\" href=\"https://news.example/2025/11/21/page\">");
    page.append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":")
        .append(json(title))
        .append(",\"author\":[{\"name\":\"Ann Lee\"}],\"datePublished\":\"2025-11-21\"}</script>");
    page.append("<style>.ad{display:none}</style></head><body><nav><a href=\"/\">Home</a></nav>");
    page.append("<article><h1>").append(title).append("</h1><p class=byline>By Ann Lee</p>");
    for (String line : body.split("\n", -1)) {
      page.append("<p>").append(line).append("</p>\n");
    }
    page.append("</article><aside><p>Read more</p></aside><footer><p>© 2025</p></footer>");
    return page.append("</body></html>").toString();
  }

  /** A string of JSON. */
  static String json(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
