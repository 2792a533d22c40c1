package org.dailies.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The commonest little words of each language, by which most texts give themselves away. */
final class FunctionWords {
  private static final String[][] LISTS = {
    {
      "en",
      "the of and to in is that it for was on are with as his they be at this have from or by but"
          + " what were we when your can said there an which their if will how about out then them"
          + " these would has more her who been its had not you he she after also into over than"
    },
    {
      "de",
      "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an"
          + " werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen"
          + " so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei sagte"
    },
    {
      "fr",
      "de la le les et des en un du une que est pour qui dans par plus pas au sur ne se ce il sont"
          + " avec son aux cette ont mais comme ou été leur elle sa ses nous vous être ces deux"
          + " fait après entre même aussi était"
    },
    {
      "es",
      "de la que el en y los del se las por un para con no una su al lo como más pero sus le ya"
          + " este sí porque esta entre cuando muy sin sobre también hasta hay donde desde todo nos"
          + " durante fue han ha según años está"
    },
    {
      "pt",
      "de a que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das"
          + " tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela"
          + " entre era depois sem mesmo aos são você segundo"
    },
    {
      "it",
      "di che e la il un a per in una non sono si da con i del le ha della nel è al dei lo più"
          + " alla anche come delle ma gli dal questo nella su essere stato ai era sua ad suo dalla"
          + " dopo perché hanno degli tra"
    },
    {
      "nl",
      "de van het een en in is dat op te zijn met die voor niet aan er om ook als dan maar bij of"
          + " uit nog naar heeft hij ze wordt door over deze worden zich hebben meer zo geen wel"
          + " kan was tot moet volgens haar"
    },
    {
      "sv",
      "och att det i en som på är av för med till den har de inte om ett han var men sig från så"
          + " kan jag vi när nu där också efter vid hon eller ska under sin år skulle hade säger"
    },
    {
      "no",
      "og i det er på som en til at av for med å har de ikke den om et var han men seg vi fra så"
          + " kan jeg etter også når hun skal da ble eller være blir sier mot hadde ved mer noe"
    },
    {
      "da",
      "og i det er på som en til at af for med har de ikke den om et var han men sig vi fra så kan"
          + " jeg efter også når hun skal der blev eller være bliver siger mod havde ved mere noget"
    },
    {
      "fi",
      "ja on ei se että oli hän mutta ovat kun kuin myös joka mukaan sen vuoden niin ole jo tai"
          + " ollut hänen kanssa sekä jos vain nyt mitä olisi sitä"
    },
    {
      "is",
      "og að í á er sem það til við um með af en fyrir var ekki hann því hefur hún þar frá segir"
          + " eru þess eftir verið þetta hafa þegar"
    },
    {
      "pl",
      "i w na z do się nie że to jest o jak po od przez za co dla są ale ma tym był oraz tego"
          + " roku może już być które który która ich tak czy jego także przed"
    },
    {
      "cs",
      "a v se na je že s z do o i to by pro za ve jsou ale jako který od po podle při které jeho"
          + " však bude jak už byl také není však nebo která aby roku"
    },
    {
      "sk",
      "a v sa na je že s z do o aj to by pre za vo sú ale ako ktorý od po podľa pri ktoré jeho"
          + " však bude už bol nie alebo ktorá aby roku"
    },
    {
      "hu",
      "a az és hogy nem is egy volt de meg ez már csak még el mint azt ha vagy ki lesz van amely"
          + " szerint után között minden kell lehet"
    },
    {
      "ro",
      "de și în a la cu pe nu o să din care că un pentru este al ale mai au fi fost prin sunt se"
          + " ar după au această lui sau dar"
    },
    {
      "tr",
      "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra ise en olduğu ne var her"
          + " ancak göre oldu o değil tarafından etti"
    },
    {
      "id",
      "yang dan di ini itu dengan untuk dari dalam tidak pada akan juga ke oleh ada karena sudah"
          + " adalah bisa mereka saat telah seperti lebih tersebut kata para"
    },
    {
      "ca",
      "de la que el i en els per a les un amb del una no al és ha dels però com més va són aquest"
          + " aquesta també seva han ser fins entre tot"
    },
    {
      "hr",
      "i je u na se da su za od s koji što iz ne o kako ili će bi koja bio to nije samo nakon"
          + " više prema koje također jer"
    },
    {
      "lt",
      "ir kad į iš su yra ne tai bet buvo o kaip jo už dėl taip pat apie po metų nuo kurie gali"
          + " iki jau tik savo pagal"
    },
    {
      "lv", "un ir ka no uz ar par kas arī gada bet lai pēc tika to ne kā bija tas tiek savu jau šo"
    },
    {
      "et",
      "ja on ei et see oli ka kui mis ning oma aga tema siis nagu või selle välja ole kes järgi"
    },
    {"vi", "của và là các có được cho trong một những không với người này khi đã đến về từ tại ra"},
  };

  /** Language bits by word. */
  private static final Map<String, Long> WORDS = new HashMap<>();

  static {
    for (int i = 0; i < LISTS.length; i++) {
      for (String word : LISTS[i][1].split(" ", -1)) {
        WORDS.merge(word, 1L << i, (a, b) -> a | b);
      }
    }
  }

  private FunctionWords() {}

  /**
   * The language whose words fill the text so clearly that nothing else needs asking, or {@link
   * Detected#UNKNOWN}.
   */
  static Detected vote(String text) {
    int[] hits = new int[LISTS.length];
    int words = count(text, hits);
    int best = 0;
    int second = -1;
    for (int k = 1; k < hits.length; k++) {
      if (hits[k] > hits[best]) {
        second = best;
        best = k;
      } else if (second < 0 || hits[k] > hits[second]) {
        second = k;
      }
    }
    boolean clear =
        hits[best] >= 4 && hits[best] * 5 >= words && hits[best] >= 1.35 * hits[second] + 1;
    return clear
        ? new Detected(LISTS[best][0], Math.min(0.99, 0.8 + 0.02 * (hits[best] - hits[second])))
        : Detected.UNKNOWN;
  }

  /** Whether the words of a language are in the text, and none of another in greater number. */
  static boolean support(String text, String language) {
    int[] hits = new int[LISTS.length];
    count(text, hits);
    int own = 0;
    int most = 0;
    for (int i = 0; i < hits.length; i++) {
      own = LISTS[i][0].equals(language) ? hits[i] : own;
      most = Math.max(most, hits[i]);
    }
    return own >= 3 && own == most;
  }

  /** Counts, per language, the words that are its own; returns how many words there are. */
  private static int count(String text, int[] hits) {
    int words = 0;
    int i = 0;
    int n = text.length();
    while (i < n) {
      while (i < n && !Character.isLetter(text.charAt(i))) {
        i++;
      }
      int start = i;
      while (i < n && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (i == start) {
        break;
      }
      words++;
      Long bits =
          i - start > 10 ? null : WORDS.get(text.substring(start, i).toLowerCase(Locale.ROOT));
      if (bits != null) {
        long rest = bits;
        while (rest != 0) {
          hits[Long.numberOfTrailingZeros(rest)]++;
          rest &= rest - 1;
        }
      }
    }
    return words;
  }
}
