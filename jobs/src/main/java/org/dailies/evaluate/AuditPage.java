package org.dailies.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.dailies.Sha256;

/**
 * The page on which a sample is judged: one file that loads nothing, worked by keyboard, which
 * gives its verdicts back as CSV. Which items the warehouse counts is not shown.
 */
public final class AuditPage {
  /** The columns of the CSV that the page gives back. */
  static final String HEADER = "run,id,what,kind,studio,language,counted,weight,verdict";

  private static final String STYLE =
      """
      body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
      article{display:none}article.on,.plain article{display:block}
      blockquote{white-space:pre-wrap;margin:1rem 0;padding:.5rem 1rem;border-left:3px solid #888}
      mark{background:#ffe58a}.source{color:#555}kbd{border:1px solid #888;padding:0 .3rem}
      """;

  private static final String SCRIPT =
      """
(function () {
  var items = Array.prototype.slice.call(document.querySelectorAll('article'));
  var key = 'dailies-audit-' + document.body.dataset.sample;
  var verdicts = {};
  var at = 0;
  document.body.classList.remove('plain');
  try { verdicts = JSON.parse(localStorage.getItem(key) || '{}'); } catch (e) { verdicts = {}; }
  function first() {
    for (var i = 0; i < items.length; i++) { if (!verdicts[i]) { return i; } }
    return items.length - 1;
  }
  function show() {
    items.forEach(function (item, i) { item.classList.toggle('on', i === at); });
    document.getElementById('verdict').textContent = verdicts[at] || 'not judged';
    document.getElementById('done').textContent = Object.keys(verdicts).length;
    document.getElementById('place').textContent = at + 1;
  }
  function judge(verdict) {
    verdicts[at] = verdict;
    try { localStorage.setItem(key, JSON.stringify(verdicts)); } catch (e) { }
    at = Math.min(at + 1, items.length - 1);
    show();
  }
  function save() {
    var rows = [document.body.dataset.header];
    items.forEach(function (item, i) {
      if (verdicts[i]) { rows.push(item.dataset.row + ',' + verdicts[i]); }
    });
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([rows.join('\\n') + '\\n'], {type: 'text/csv'}));
    link.download = 'audit-' + document.body.dataset.sample + '.csv';
    link.click();
  }
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (event.key === 'y') { judge('yes'); }
    else if (event.key === 'n') { judge('no'); }
    else if (event.key === 'u') { judge('unsure'); }
    else if (event.key === 'ArrowLeft') { at = Math.max(0, at - 1); show(); }
    else if (event.key === 'ArrowRight') { at = Math.min(items.length - 1, at + 1); show(); }
    else if (event.key === 's') { save(); }
  });
  document.getElementById('save').addEventListener('click', save);
  at = first();
  show();
})();
""";

  private AuditPage() {}

  /**
   * The page of a sample as HTML.
   *
   * @param run the run whose tables were drawn from
   */
  public static String html(String run, List<AuditItem> items) {
    StringBuilder page = new StringBuilder();
    String sample = Sha256.id(run, items.toString()).substring(0, 12);
    page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("style-src '" + hash(STYLE) + "'; script-src '" + hash(SCRIPT) + "'\">")
        .append("<title>Dailies audit</title><style>" + STYLE + "</style></head>\n")
        .append("<body class=\"plain\" data-sample=\"" + sample + "\" data-header=\"" + HEADER)
        .append("\"><h1>Audit</h1>\n<p>Item <b id=\"place\">1</b> of " + items.size())
        .append(", <b id=\"done\">0</b> judged; this one: <b id=\"verdict\">not judged</b>.</p>")
        .append("<p><kbd>y</kbd> yes <kbd>n</kbd> no <kbd>u</kbd> unsure <kbd>←</kbd> ")
        .append("<kbd>→</kbd> move <kbd>s</kbd> <button id=\"save\">save CSV</button></p>\n");
    items.forEach(item -> append(page, run, item.cut()));
    return page.append("<script>" + SCRIPT + "</script></body></html>\n").toString();
  }

  private static void append(StringBuilder page, String run, AuditItem item) {
    page.append("<article lang=\"" + escaped(item.language()) + "\" data-row=\"")
        .append(escaped(row(run, item)))
        .append("\"><h2 lang=\"en\">" + escaped(item.question()) + "</h2>\n<p class=\"source\">")
        .append(escaped(item.source()) + "</p>\n<blockquote>")
        .append(escaped(item.text().substring(0, item.start())) + "<mark>")
        .append(escaped(item.text().substring(item.start(), item.end())) + "</mark>")
        .append(escaped(item.text().substring(item.end())) + "</blockquote></article>\n");
  }

  private static String row(String run, AuditItem item) {
    return String.join(
        ",",
        cell(run),
        cell(item.id()),
        cell(item.what()),
        cell(item.kind()),
        cell(item.studio()),
        cell(item.language()),
        Boolean.toString(item.counted()),
        String.format(Locale.ROOT, "%.4f", item.weight()));
  }

  /** Codes and ids alone stand in cells; what would part or start a formula is left out. */
  private static String cell(String value) {
    return value.replaceAll("[\",;\\r\\n]", " ").replaceAll("^[=+@-]+", "");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\0", "");
  }

  private static String hash(String text) {
    return "sha256-"
        + Base64.getEncoder()
            .encodeToString(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
