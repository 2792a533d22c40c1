package org.dailies.nightly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A small invented press, night by night: what a crawler would have left, as JSONL. */
public final class Press {
  /** The day of the first night. */
  public static final LocalDate FIRST = LocalDate.of(2025, 11, 3);

  /** How many nights {@link #write} can write. */
  public static final int NIGHTS = 4;

  /** The line, but for its number, that stands on every page of harbour-guide.example. */
  public static final String GUIDE_LINE =
      "Our 12 guides to the towns of Lionsgate and of generative AI tell you more.";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> WORDS =
      List.of(
          ("harbour market council evening window bridge garden valley morning station winter"
                  + " orchard ticket critic camera budget season curtain village engine paper"
                  + " summer letter painter river museum teacher doctor island forest tower queue"
                  + " lantern ferry violin carpet kettle meadow pigeon blanket")
              .split(" "));

  private Press() {}

  /** One document of a dump. */
  public record Item(String url, String title, String text, LocalDate date, String language) {
    private String line() {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("url", url);
      fields.put("title", title);
      fields.put("text", text);
      fields.put("date_publish", date + "T09:00:00Z");
      fields.put("language", language);
      try {
        return JSON.writeValueAsString(fields);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** A directory with the archives of the nights up to that one, the first being 1. */
  public static Path write(Path directory, int nights) {
    for (int night = 1; night <= nights; night++) {
      archive(directory, "night-" + night, FIRST.plusDays(night - 1), items(night));
    }
    if (nights >= 4) {
      archive(directory, "late", FIRST, List.of(wire("early-bird.example", FIRST)));
    }
    return directory;
  }

  /** Writes one archive with the sidecar that says when it was captured. */
  public static Path archive(Path directory, String name, LocalDate captured, List<Item> items) {
    try {
      Files.createDirectories(directory);
      Path archive = directory.resolve(name + ".jsonl");
      Files.writeString(
          directory.resolve(name + ".jsonl.meta.json"),
          "{\"captured\": \"" + captured + "T22:00:00Z\"}",
          StandardCharsets.UTF_8);
      Files.writeString(
          archive,
          items.stream().map(Item::line).collect(Collectors.joining("\n", "", "\n")),
          StandardCharsets.UTF_8);
      return archive;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the crawler brings on a night. The third brings a new version of a page of the first and a
   * capture of the second again; the fourth the fourth page of an outlet that prints the same line
   * on each. With it comes an archive of the first day that holds an older printing of the second
   * night's wire story.
   */
  static List<Item> items(int night) {
    LocalDate day = FIRST.plusDays(night - 1);
    Item english = netflix(night, day);
    Item french = french(night, day);
    Item sora = sora(night, day);
    Item plain = plain(night, day);
    Item guide = guide(night);
    return switch (night) {
      case 2 ->
          List.of(
              english,
              french,
              sora,
              plain,
              guide,
              wire("harbour-post.example", day),
              secondPrinting());
      case 3 ->
          List.of(english, french, sora, plain, guide, netflix(2, FIRST.plusDays(1)), newVersion());
      default -> List.of(english, french, sora, plain, guide);
    };
  }

  private static Item secondPrinting() {
    return wire("valley-times.example", FIRST.plusDays(1));
  }

  private static Item netflix(int night, LocalDate day) {
    return new Item(
        "https://harbour-post.example/netflix-" + night,
        "Netflix used generative AI for scene " + night,
        "Netflix said that it had used generative AI for a collapsing building in The Eternaut. "
            + filler(night, 30)
            + "\n\"We remain convinced that generative AI is a "
            + WORDS.get(night)
            + " of an opportunity for creators,\" said Ted Sarandos, co-chief executive of"
            + " Netflix.\n"
            + filler(100 + night, 60),
        day,
        "en");
  }

  private static Item newVersion() {
    return new Item(
        "https://harbour-post.example/netflix-1",
        "Netflix used generative AI for scene 1, and Disney did not",
        "Netflix corrected what it had said of generative AI in The Eternaut. "
            + filler(900, 40)
            + "\nWalt Disney Studios said that it had not used generative AI at all.\n"
            + filler(901, 50),
        FIRST,
        "en");
  }

  private static Item french(int night, LocalDate day) {
    return new Item(
        "https://courrier-du-port.example/ia-" + night,
        "Netflix et l'intelligence artificielle générative, épisode " + night,
        "Netflix a recours à l'intelligence artificielle générative pour les effets visuels"
            + " d'une série tournée à Buenos Aires. Le bâtiment nommé "
            + WORDS.get(night)
            + " s'effondre à l'écran en quelques secondes, et le public n'y voit que du feu.\n"
            + "« Cette technologie aide les créateurs de "
            + WORDS.get(night)
            + " », a déclaré Ted Sarandos, codirecteur général de Netflix.\n"
            + "Le syndicat des techniciens, lui, demande depuis "
            + (night + 10)
            + " mois que chaque plan ainsi fabriqué soit annoncé au générique.",
        day,
        "fr");
  }

  private static Item sora(int night, LocalDate day) {
    return new Item(
        "https://valley-times.example/sora-" + night,
        "Disney weighs Sora, report " + night,
        "Disney met OpenAI about its video model Sora, people in the room said. "
            + filler(200 + night, 50)
            + "\nThe union SAG-AFTRA warned of digital replicas made with generative AI. "
            + filler(300 + night, 40),
        day,
        "en");
  }

  private static Item plain(int night, LocalDate day) {
    return new Item(
        "https://valley-times.example/quarter-" + night,
        "Warner Bros. Discovery opens film number " + night,
        "Warner Bros. Discovery opened a film in " + (20 + night) + " cities. " + filler(night, 90),
        day,
        "en");
  }

  /**
   * A page of which nothing but its outlet's recurring line names a studio; each on its own day.
   */
  private static Item guide(int night) {
    return new Item(
        "https://harbour-guide.example/walk-" + night,
        "Walk number " + night + " along the river",
        filler(700 + night, 80)
            + "\n"
            + GUIDE_LINE.replace("12", Integer.toString(12 + night))
            + "\n"
            + filler(800 + night, 40),
        FIRST.minusDays(10L - night),
        "en");
  }

  private static Item wire(String outlet, LocalDate day) {
    return new Item(
        "https://" + outlet + "/wire-lionsgate",
        "Lionsgate trains a model with Runway",
        "Lionsgate trains a generative AI model with Runway on its own library. "
            + filler(500, 60)
            + "\nThe deal was signed at the harbour. "
            + filler(501, 60),
        day,
        "en");
  }

  static String filler(int seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      boolean first = i % 10 == 0;
      text.append(first && i > 0 ? ". " : i > 0 ? " " : "");
      text.append(first ? word.substring(0, 1).toUpperCase(Locale.ROOT) : word.charAt(0));
      text.append(word.substring(1));
    }
    return text.append('.').toString();
  }
}
