package org.dailies.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dailies.config.TopicConfig;

/** Made-up stories of a few clear themes. */
final class Themes {
  static final String[][] WORDS = {
    {
      "strike",
      "union",
      "writer",
      "contract",
      "picket",
      "wage",
      "actor",
      "guild",
      "labour",
      "deal",
      "negotiation",
      "member"
    },
    {
      "copyright",
      "lawsuit",
      "court",
      "judge",
      "training",
      "infringement",
      "damages",
      "claim",
      "lawyer",
      "filing",
      "plaintiff",
      "verdict"
    },
    {
      "render",
      "shot",
      "scene",
      "animation",
      "pixel",
      "camera",
      "lighting",
      "texture",
      "compositing",
      "artist",
      "frame",
      "sequence"
    },
    {
      "subscriber",
      "revenue",
      "quarter",
      "earnings",
      "profit",
      "forecast",
      "analyst",
      "share",
      "price",
      "growth",
      "margin",
      "guidance"
    }
  };

  private Themes() {}

  /** The theme of a story, by its id. */
  static int of(String id, int themes) {
    return Integer.parseInt(id.substring(1)) % themes;
  }

  static List<Story> stories(int count, int themes) {
    List<Story> stories = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      String[] theme = WORDS[i % themes];
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 40; w++) {
        text.append(theme[random.nextInt(theme.length)]).append(w % 6 == 5 ? ". " : " ");
      }
      stories.add(new Story("a" + i, "a" + i, "en", "", text.toString()));
    }
    return stories;
  }

  static TopicConfig config(int k) {
    return TopicConfig.defaults().with("embed", k, 1);
  }

  static TopicModel model(List<Story> stories, TopicConfig config) {
    TopicFit.Outcome outcome =
        new TopicFit(config, new EmbedMethod(config))
            .fit(new LocalParts<>(stories), "en", java.util.Set.of());
    return ((TopicFit.Fitted) outcome).model();
  }
}
