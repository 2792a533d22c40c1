package org.dailies.report;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Locale;

/**
 * An SVG picture being drawn: escapes every text and attribute, and carries no style of its own, so
 * that the page's style sheet decides on colours.
 */
final class Svg implements Content {
  private final StringBuilder out = new StringBuilder();
  private boolean links;

  private Svg() {}

  /** An empty picture of the given size; label is what it shows, for those who can't see it. */
  static Svg of(String cssClass, double width, double height, String label) {
    Svg svg = new Svg();
    svg.out.append("<svg class=\"").append(escape(cssClass)).append("\" viewBox=\"0 0 ");
    svg.out.append(number(width)).append(' ').append(number(height)).append('"');
    if (label == null) {
      svg.out.append(" aria-hidden=\"true\"");
    } else {
      svg.out.append(" role=\"img\" aria-label=\"").append(escape(label)).append('"');
    }
    svg.out.append('>');
    return svg;
  }

  /** A picture that is stretched to the box it stands in; holds no text. */
  static Svg stretched(String cssClass, double width, double height) {
    Svg svg = of(cssClass, width, height, null);
    svg.out.setLength(svg.out.length() - 1);
    svg.out.append(" preserveAspectRatio=\"none\">");
    return svg;
  }

  Svg rect(String cssClass, double x, double y, double width, double height) {
    return shape("rect", cssClass, "x", x, "y", y, "width", width, "height", height);
  }

  Svg line(String cssClass, double x1, double y1, double x2, double y2) {
    return shape("line", cssClass, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
  }

  Svg circle(String cssClass, double x, double y, double r) {
    return shape("circle", cssClass, "cx", x, "cy", y, "r", r);
  }

  /** A path of the given data, which must be made of numbers and commands. */
  Svg path(String cssClass, CharSequence data) {
    out.append("<path class=\"").append(escape(cssClass)).append("\" d=\"");
    out.append(escape(data.toString())).append("\"/>");
    return this;
  }

  /** Text whose anchor is start, middle or end. */
  Svg text(String cssClass, double x, double y, String anchor, String text) {
    out.append("<text class=\"").append(escape(cssClass)).append("\" x=\"").append(number(x));
    out.append("\" y=\"")
        .append(number(y))
        .append("\" text-anchor=\"")
        .append(anchor)
        .append("\">");
    out.append(escape(text)).append("</text>");
    return this;
  }

  /** Opens a group with a tooltip, linked to a number's evidence if target isn't null. */
  Svg open(String target, String tip) {
    if (target == null) {
      out.append("<g class=\"pt\">");
    } else {
      links = true;
      out.append("<a class=\"n pt\" tabindex=\"-1\" href=\"#").append(escape(target)).append("\">");
    }
    out.append("<title>").append(escape(tip)).append("</title>");
    return this;
  }

  /** Closes what {@link #open} opened with the same target. */
  Svg close(String target) {
    out.append(target == null ? "</g>" : "</a>");
    return this;
  }

  /** The whole picture; one that holds links is a group, since links are lost within an image. */
  @Override
  public String toString() {
    String picture = out + "</svg>";
    return links ? picture.replaceFirst(" role=\"img\"", " role=\"group\"") : picture;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(toString());
  }

  /** At most two decimals. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }

  private Svg shape(String tag, String cssClass, Object... attributes) {
    out.append('<').append(tag).append(" class=\"").append(escape(cssClass)).append('"');
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(number((Double) attributes[i + 1])).append('"');
    }
    out.append("/>");
    return this;
  }

  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
    return escaped.toString();
  }
}
