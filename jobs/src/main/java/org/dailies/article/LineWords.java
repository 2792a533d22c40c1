package org.dailies.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The lines, and beginnings of lines, that pages put around articles, in the press's languages. */
final class LineWords {
  /** Whole lines, lower-cased, without punctuation at their ends. */
  static final Map<String, Line> WHOLE = new HashMap<>();

  /** Beginnings of short lines, by their first word. */
  static final Map<String, Line[]> BEGIN_KINDS = new HashMap<>();

  static final Map<String, String[]> BEGINS = new HashMap<>();

  static {
    whole(
        Line.SHARE,
        "share|share this|share this article|share this story|share this post|share on"
            + " facebook|share on twitter|share on x|share on linkedin|tweet|tweet this|email|email"
            + " this|email this article|print|print this|print this page|print article|copy"
            + " link|copy link to clipboard|link copied|save|save article|teilen mit|gefällt"
            + " mir|dela detta|like this|like loading|loading|wird"
            + " geladen|chargement|cargando|bookmark|follow us|follow"
            + "|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|instagram|x|share"
            + " via|sharing|listen to this article|listen|partager|partagez|partagez cet"
            + " article|partager cet article|partager l'article|partager sur facebook|partager sur"
            + " twitter|envoyer par mail|envoyer par e-mail|imprimer|imprimer"
            + " l'article|suivez-nous|écouter l'article|écouter cet article|copier le"
            + " lien|teilen|artikel teilen|diesen artikel teilen|drucken|artikel drucken|seite"
            + " drucken|merken|per mail teilen|auf facebook teilen|auf twitter teilen|per e-mail"
            + " teilen|per whatsapp teilen|link kopieren|vorlesen|artikel"
            + " anhören|empfehlen|weiterempfehlen|folgen sie uns|compartir|comparte|compartir en"
            + " facebook|compartir en twitter|compártelo|imprimir|enviar por correo|síguenos|copiar"
            + " enlace|compartilhar|compartilhe|compartilhe isso|compartilhar no"
            + " facebook|partilhar|partilhe|siga-nos|condividi|condividi l'articolo|condividi su"
            + " facebook|stampa|invia|seguici|delen|deel|deel dit artikel|deel dit|dela|dela"
            + " artikeln|del|del artikkel|del artiklen|jaa|udostępnij|podziel"
            + " się|drukuj|sdílet|paylaş|поделиться|поширити|シェア|シェアする|ツイート|印刷"
            + "|공유|공유하기|스크랩|프린트|分享|分享到|收藏|打印|bagikan");
    whole(
        Line.NAVIGATION,
        "home|menu|skip to content|skip to main content|back to top|top|back|next|previous"
            + "|previous article|next article|previous post|next post|prev|older posts|newer posts"
            + "|read more articles|more articles|all articles|search|close|contact|contact us"
            + "|about|about us|advertise|terms of use|privacy policy|cookie policy|accueil|article"
            + " précédent|article suivant|précédent|suivant|retour|retour en haut|retour à"
            + " l'accueil|rechercher|fermer|haut de page|lire plus d'articles|mentions légales"
            + "|startseite|zur startseite|vorheriger artikel|nächster artikel|zurück|weiter|nach"
            + " oben|zum inhalt springen|suche|schließen|impressum|datenschutz|kontakt|inicio"
            + "|artículo anterior|artículo siguiente|anterior|siguiente|volver|volver arriba|buscar"
            + "|cerrar|noticia anterior|siguiente noticia|entrada anterior|entrada siguiente|início"
            + "|artigo anterior|próximo artigo|próximo|voltar|voltar ao topo|matéria anterior"
            + "|próxima matéria|articolo precedente|articolo successivo|precedente|successivo"
            + "|torna su|indietro|chiudi|vorig artikel|volgend artikel|vorige|volgende|terug"
            + "|föregående|nästa|forrige|neste|næste|edellinen|seuraava|poprzedni|następny"
            + "|poprzedni artykuł|następny artykuł|předchozí|další|önceki|sonraki|önceki haber"
            + "|sonraki haber|назад|вперед|наверх|前の記事|次の記事|ホーム|トップへ戻る|이전기사|다음기사|이전|다음"
            + "|목록|上一篇|下一篇|返回|首页");
    whole(
        Line.COMMENTS,
        "comments|comment|leave a comment|leave a reply|post a comment|add a comment|add comment"
            + "|view comments|show comments|join the conversation|join the discussion|write a"
            + " comment|cancel reply|reply|replies|no comments|no comments yet|responses|laisser un"
            + " commentaire|laissez un commentaire|commentaires|commenter|ajouter un commentaire"
            + "|réagir|vos réactions|réactions|poster un commentaire|répondre|kommentare|kommentar"
            + "|kommentieren|kommentar schreiben|kommentar verfassen|schreibe einen kommentar"
            + "|schreiben sie einen kommentar|hinterlasse einen kommentar|hinterlasse eine antwort"
            + "|antworten|ihr kommentar|leserkommentare|diskutieren sie mit|comentarios|deja un"
            + " comentario|dejar un comentario|deja una respuesta|comentar|añadir comentario"
            + "|publicar un comentario|responder|comentários|deixe um comentário|deixe uma resposta"
            + "|deixe seu comentário|comente|commenti|lascia un commento|lascia una risposta"
            + "|scrivi un commento|commenta|reacties|reageer|geef een reactie|plaats een reactie"
            + "|kommentarer|kommentera|lämna ett svar|legg igjen en kommentar|skriv en kommentar"
            + "|kommentit|komentarze|dodaj komentarz|skomentuj|komentáře|přidat komentář|yorumlar"
            + "|yorum yap|yorum yaz|bir cevap yazın|комментарии|добавить комментарий|コメント"
            + "|コメントする|コメントを残す|댓글|댓글쓰기|댓글 쓰기|댓글 남기기|评论|发表评论|发表回复|留言");
    whole(
        Line.RELATED,
        "related|related articles|related stories|related posts|related news|related topics|related"
            + " content|related links|more on this story|more from|more stories|more news|read"
            + " also|also read|read more|see also|you may also like|you might also"
            + " like|recommended|recommended for you|recommended stories|most read|most"
            + " popular|trending|trending now|top stories|latest news|editor's picks|don't miss|up"
            + " next|what to read next|read next|keep reading|continue reading|à lire aussi|lire"
            + " aussi|a lire aussi|à lire|lire également|sur le même sujet|sur le même"
            + " thème|articles similaires|articles liés|voir aussi|vous aimerez aussi|les plus"
            + " lus|les plus lues|plus d'articles|nos derniers articles|en savoir plus|lire la"
            + " suite|pour aller plus loin|mehr zum thema|zum thema|lesen sie auch|lesen sie"
            + " mehr|mehr dazu|auch interessant|das könnte sie auch interessieren|das könnte dich"
            + " auch interessieren|weitere artikel|ähnliche artikel|ähnliche beiträge|verwandte"
            + " artikel|verwandte themen|mehr aus|meistgelesen|am meisten gelesen|weiterlesen|mehr"
            + " lesen|mehr erfahren|weiterführende links|themen|weitere themen|empfohlen|lea"
            + " también|lee también|leer más|te puede interesar|también te puede interesar|le puede"
            + " interesar|noticias relacionadas|artículos relacionados|relacionadas|relacionado|ver"
            + " también|más noticias|lo más leído|lo más visto|más leídas|más información|te"
            + " recomendamos|leia também|leia mais|veja também|notícias relacionadas|artigos"
            + " relacionados|mais lidas|saiba mais|veja mais|relacionados|leggi anche|leggi"
            + " tutto|articoli correlati|potrebbe interessarti|vedi anche|i più letti|lees ook|lees"
            + " meer|lees verder|meer over|meest gelezen|gerelateerde artikelen|läs också|läs"
            + " även|läs mer|les også|les mer|læs også|læs mere|mest lest|mest læst|mest läst|lue"
            + " myös|lue lisää|czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz"
            + " też|przeczytaj także|polecane|čtěte také|související|související články|ilgili"
            + " haberler|читайте также|по теме|читайте"
            + " також|関連記事|あわせて読みたい|おすすめ記事|関連ニュース|人気記事|관련기사|관련 기사|많이 본"
            + " 뉴스|인기기사|相关阅读|相关新闻|推荐阅读|热门|延伸阅读|baca juga|lesa meira");
    whole(
        Line.SUBSCRIBE,
        "subscribe|subscribe now|sign up|sign in|log in|login|register|newsletter|newsletters|sign"
            + " up for our newsletter|subscribe to our newsletter|get our newsletter|donate|support"
            + " us|join now|start your free trial|enter your email|s'abonner|je"
            + " m'abonne|abonnez-vous|s'inscrire|se connecter|connexion|inscription|je"
            + " m'inscris|déjà abonné|faire un don|abonnieren|jetzt abonnieren|anmelden|newsletter"
            + " abonnieren|registrieren|einloggen|jetzt anmelden|jetzt registrieren|jetzt"
            + " testen|suscríbete|suscribirse|suscribirme|iniciar"
            + " sesión|regístrate|boletín|assine|assinar|inscreva-se|entrar|cadastre-se|iscriviti|abbonati|accedi|iscriviti"
            + " alla newsletter|inschrijven|abonneer|aanmelden|prenumerera|logga in|abonner|logg"
            + " inn|tilaa|subskrybuj|zaloguj się|abone"
            + " ol|подписаться|подписывайтесь|登録|購読|会員登録|ログイン|구독|구독하기|로그인|订阅|登录");
    whole(
        Line.ADVERT,
        "advertisement|advert|ad|ads|sponsored|sponsored content|promoted|article continues below"
            + " advertisement|story continues below advertisement|article continues after"
            + " advertisement|scroll to continue|scroll to continue reading|advertisement"
            + " continue reading the main story|publicité|la suite après la publicité|la suite"
            + " après cette publicité|pub|annonce|sponsorisé|anzeige|werbung|reklame|annons"
            + "|publicidad|anuncio|publicidade|pubblicità|la pubblicità continua sotto|advertentie"
            + "|reklama|mainos|реклама|広告|スポンサーリンク|광고|广告|reklam|iklan|scroll to continue with"
            + " content");
    whole(
        Line.CREDIT,
        "photo|image|illustration|photos|video|vidéo|foto|bild|fotos|imagen|imagem|picture|getty"
            + " images|shutterstock|adobe stock|unsplash|istock|symbolbild|symbolfoto|file"
            + " photo|photo d'illustration|image d'illustration|foto de archivo|foto"
            + " d'archivio|archivbild|archivfoto|写真|사진|图片|image source, getty images|caption|image"
            + " caption|play video|bild vergrößern|enlarge this image|toggle caption|hide"
            + " caption|view image");
    whole(
        Line.LABEL,
        "tags|tag|topics|keywords|author|authors|about the author|about the authors|written"
            + " by|by|auteur|à propos de l'auteur|mots-clés|mots"
            + " clés|étiquettes|sujets|autor|autorin|über den autor|über die"
            + " autorin|schlagwörter|schlagworte|stichworte|etiquetas|sobre el autor|sobre o"
            + " autor|autore|sull'autore|argomenti|onderwerpen|tagi|temat|etiketler"
            + "|теги|タグ|キーワード|태그|标签|关键词|ämnen|emner|updated|published|veröffentlicht|quelle"
            + "|source|sources|fuente|fonte");

    begin(
        Line.SHARE,
        "like this:|gefällt mir:|gefällt mir wird geladen|like loading|j'aime ça|me gusta"
            + " esto:|curtir isso:|mi piace:|vind ik leuk:|share this|share on|follow us on|follow"
            + " us|partagez cet|partager cet|partagez sur|suivez-nous|artikel teilen|teilen"
            + " sie|folgen sie uns|folge uns|compartir en|comparte esta|síguenos en|siga-nos|siga"
            + " o|compartilhe no|condividi su|seguici su|volg ons|delen via|click to share|listen"
            + " to this|print this");
    begin(
        Line.COMMENTS,
        "your email address will not|votre adresse e-mail ne|votre adresse email ne|votre adresse"
            + " de messagerie|deine e-mail-adresse wird|ihre e-mail-adresse wird|tu dirección de"
            + " correo|su dirección de correo|o seu endereço de e-mail|o seu endereço de email|il"
            + " tuo indirizzo email|l'indirizzo email non|je e-mailadres wordt|twój adres"
            + " e-mail|required fields are|les champs obligatoires|erforderliche felder|los campos"
            + " obligatorios|you must be logged in|vous devez être connecté|du musst angemeldet|sie"
            + " müssen angemeldet|debes iniciar sesión|save my name, email|enregistrer mon"
            + " nom|meinen namen, e-mail|leave a comment|laisser un commentaire|schreibe einen"
            + " kommentar|deja un comentario|deixe um comentário|lascia un commento|メールアドレスが公開|이메일"
            + " 주소는|您的电子邮箱|您的邮箱地址不会");
    begin(
        Line.RELATED,
        "weitere informationen:|mehr themen:|weitere themen:|further information:|read also|also"
            + " read|read more:|read more about|read next|see"
            + " also|related:|recommended:|more:|watch:|more on|read:|à lire aussi|lire aussi|a"
            + " lire aussi|à lire :|lire :|lire également|voir aussi|à voir aussi|>> lire|lesen sie"
            + " auch|lesen sie hier|lesen sie dazu|lesen sie mehr|lies auch|mehr zum thema|lesen"
            + " sie außerdem|auch interessant|mehr dazu|mehr zu|siehe auch|lea también|lee"
            + " también|lea además|le puede interesar|te puede interesar|también te puede|le"
            + " recomendamos|ver más:|mira también|lea aquí|leia também|leia mais|veja também|leia"
            + " ainda|leggi anche|leggi pure|vedi anche|guarda anche|lees ook|bekijk ook|läs"
            + " också|läs även|läs mer:|les også|læs også|lue myös|czytaj także|czytaj też|czytaj"
            + " również|zobacz także|zobacz też|zobacz również|přečtěte si|čtěte také|читайте"
            + " также|читайте також|baca juga|【関連|関連記事|相关阅读|[관련기사|don't miss");
    begin(
        Line.SUBSCRIBE,
        "for the latest stories|for the latest news|if you're seeing this message|sign up for|sign"
            + " up to|subscribe to|subscribe now|to view the full story|if you're already"
            + " a|first-time subscribers|to continue reading|get the latest|get our|join"
            + " our|support our|become a member|inscrivez-vous|abonnez-vous|recevez|abonnieren"
            + " sie|melden sie sich|jetzt anmelden|newsletter:|suscríbete|suscríbase|recibe|assine"
            + " a|assine o|inscreva-se|receba|iscriviti|abbonati|ricevi|schrijf je in|meld je"
            + " aan|zapisz się|this article is for subscribers|already a subscriber|cet article est"
            + " réservé|il vous reste|déjà abonné|sie haben bereits|bereits abonnent|download our"
            + " app|download the app");
    begin(
        Line.CREDIT,
        "photo:|photo :|photo by|photos:|photos by|photo credit|photograph:|photograph by|image:"
            + "|image :|image by|images:|image credit|image source|image caption|illustration:"
            + "|illustration :|illustration by|illustration générée|image générée|credit:|credits:"
            + "|crédit|crédits|crédit photo|©|(c)|foto:|foto :|fotos:|foto von|bild:|bild :|bilder:"
            + "|bildquelle|bildnachweis|bildrechte|symbolbild|imagen:|imagen de|crédito|créditos"
            + "|imagem:|foto di|foto de|picture:|picture by|pictured:|kuva:|zdj.|fot.|zdjęcie:|写真:"
            + "|写真＝|（写真|사진=|사진 =|사진:|[사진|图片来源|图源|图:|ai-generated image|ai generated image"
            + "|image generated|this image was generated|ki-generiert|mit ki generiert|imagen"
            + " generada|imagem gerada|immagine generata|getty images|via getty|file photo|courtesy"
            + " of|quelle:");
    begin(
        Line.RIGHTS,
        "copyright|all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los"
            + " derechos|todos os direitos|tutti i diritti|riproduzione riservata|©"
            + " riproduzione|無断転載|저작권자|무단|ⓒ|<저작권자|版权所有|责任编辑|编辑：|this material may not"
            + " be|reproduction interdite|© 20|© 19|(c) 20");
    begin(
        Line.ADVERT,
        "advertisement|article continues|story continues|la suite après|anzeige:|publicidad:");
    begin(
        Line.LABEL,
        "this entry was posted|this entry was filed|dieser eintrag wurde|dieser beitrag wurde|der"
            + " beitrag wurde am|cette entrée a été publiée|esta entrada fue publicada|you can"
            + " follow any responses|you can leave a response|tags:|tags :|topics:|keywords:|filed"
            + " under|posted in|categories:|category:|mots-clés|étiquettes :|classé dans|publié"
            + " dans|schlagwörter|schlagworte|themen:|etiquetas:|archivado en|categoría|arquivado"
            + " em|published:|updated:|last updated|last modified|publié le|mis à"
            + " jour|veröffentlicht|aktualisiert|stand:|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|written"
            + " by|posted by|reading time|temps de lecture|lesezeit|lesedauer|tiempo de"
            + " lectura|tempo de leitura|tempo di lettura|leestijd|reporting by|writing"
            + " by|additional reporting|editing by|translated by|übersetzt von|übersetzung:|aus dem"
            + " englischen von|traduit par|traducción de|with files from|mit material von|avec"
            + " afp|(afp)|(reuters)");
  }

  private LineWords() {}

  private static void whole(Line kind, String lines) {
    for (String line : lines.split("\\|", -1)) {
      WHOLE.put(line, kind);
    }
  }

  private static void begin(Line kind, String lines) {
    for (String line : lines.split("\\|", -1)) {
      String key = key(line);
      String[] old = BEGINS.getOrDefault(key, new String[0]);
      Line[] oldKinds = BEGIN_KINDS.getOrDefault(key, new Line[0]);
      String[] next = Arrays.copyOf(old, old.length + 1);
      Line[] nextKinds = Arrays.copyOf(oldKinds, oldKinds.length + 1);
      next[old.length] = line;
      nextKinds[old.length] = kind;
      BEGINS.put(key, next);
      BEGIN_KINDS.put(key, nextKinds);
    }
  }

  /** The two characters by which beginnings are found. */
  private static String key(String line) {
    return line.substring(0, Math.min(2, line.length()));
  }
}
