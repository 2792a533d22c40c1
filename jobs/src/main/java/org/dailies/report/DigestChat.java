package org.dailies.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A digest as what the incoming webhooks of Slack and Teams take. Text goes into elements that know
 * no markup, so that crawled text can be none.
 */
final class DigestChat {
  /** Blocks that Slack takes in one message. */
  private static final int BLOCKS = 50;

  /** Characters that Slack takes in a header. */
  private static final int HEADING = 150;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Words words;

  DigestChat(Words words) {
    this.words = words;
  }

  /** A message of Slack's blocks. */
  String slack(Letter letter) {
    ObjectNode message = JSON.createObjectNode();
    message.put("text", slackText(letter.title() + ": " + letter.lead()));
    ArrayNode blocks = message.putArray("blocks");
    heading(blocks, letter.title());
    ArrayNode lead = richText(blocks, "rich_text_section");
    slackText(lead, letter.lead(), false);
    if (letter.address() != null) {
      slackText(lead, " ", false);
      slackLink(lead, letter.address(), words.say("digest.open"));
    }
    int room = (BLOCKS - blocks.size()) / 2;
    Letter fit = letter.sections().size() <= room ? letter : letter.first(room - 1, words);
    for (Letter.Section section : fit.sections()) {
      heading(blocks, section.heading());
      ArrayNode elements = blocks.addObject().put("type", "rich_text").putArray("elements");
      section.items().forEach(item -> slackItem(elements, item));
      if (section.more() != null || section.items().isEmpty()) {
        ArrayNode more = elements.addObject().put("type", "rich_text_section").putArray("elements");
        slackText(more, section.more() == null ? "–" : section.more(), false);
      }
    }
    return message.toPrettyString();
  }

  private static void heading(ArrayNode blocks, String text) {
    String shown = text.length() > HEADING ? text.substring(0, HEADING - 1) + "…" : text;
    blocks
        .addObject()
        .put("type", "header")
        .putObject("text")
        .put("type", "plain_text")
        .put("text", shown);
  }

  private static ArrayNode richText(ArrayNode blocks, String type) {
    return blocks
        .addObject()
        .put("type", "rich_text")
        .putArray("elements")
        .addObject()
        .put("type", type)
        .putArray("elements");
  }

  private static void slackItem(ArrayNode elements, Letter.Item item) {
    ArrayNode head = elements.addObject().put("type", "rich_text_section").putArray("elements");
    if (item.url() == null) {
      slackText(head, item.text(), true);
    } else {
      slackLink(head, item.url(), item.text());
    }
    if (!item.detail().isEmpty()) {
      slackText(head, "\n" + item.detail(), false);
    }
    if (item.quote() != null) {
      slackText(
          elements.addObject().put("type", "rich_text_quote").putArray("elements"),
          item.quote(),
          false);
    }
  }

  private static void slackText(ArrayNode elements, String text, boolean bold) {
    ObjectNode element = elements.addObject().put("type", "text").put("text", text);
    if (bold) {
      element.putObject("style").put("bold", true);
    }
  }

  private static void slackLink(ArrayNode elements, String url, String text) {
    elements.addObject().put("type", "link").put("url", url).put("text", text);
  }

  /** Text of a notice, in which Slack reads three characters as markup. */
  private static String slackText(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A message with an adaptive card, as Teams' workflows take it. */
  String teams(Letter letter) {
    ObjectNode message = JSON.createObjectNode();
    message.put("type", "message");
    ObjectNode card =
        message
            .putArray("attachments")
            .addObject()
            .put("contentType", "application/vnd.microsoft.card.adaptive")
            .putObject("content");
    card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
    card.put("type", "AdaptiveCard").put("version", "1.4");
    ArrayNode body = card.putArray("body");
    run(body, letter.title(), null).put("weight", "Bolder").put("size", "Large");
    run(body, letter.lead(), null);
    for (Letter.Section section : letter.sections()) {
      run(body, section.heading(), null).put("weight", "Bolder");
      for (Letter.Item item : section.items()) {
        run(body, item.text(), item.url());
        if (!item.detail().isEmpty()) {
          run(body, item.detail(), null).put("isSubtle", true);
        }
        if (item.quote() != null) {
          run(body, "“" + item.quote() + "”", null).put("italic", true);
        }
      }
      if (section.more() != null) {
        run(body, section.more(), null).put("isSubtle", true);
      }
    }
    if (letter.address() != null) {
      card.putArray("actions")
          .addObject()
          .put("type", "Action.OpenUrl")
          .put("title", words.say("digest.open"))
          .put("url", letter.address());
    }
    return message.toPrettyString();
  }

  private static ObjectNode run(ArrayNode body, String text, String url) {
    ObjectNode run =
        body.addObject()
            .put("type", "RichTextBlock")
            .putArray("inlines")
            .addObject()
            .put("type", "TextRun")
            .put("text", text);
    if (url != null) {
      run.putObject("selectAction").put("type", "Action.OpenUrl").put("url", url);
    }
    return run;
  }
}
