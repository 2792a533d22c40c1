package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page as a reader has it: opened in Chromium. */
class ReportPageTest {
  private static final Path PICTURES = Path.of("target", "report-pictures");

  @TempDir static Path directory;

  private static Browser browser;
  private static ChromeDriver driver;
  private static String page;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(Browser.installed(), "No Chromium here: apt-get install chromium chromium-driver");
    page = ReportFiles.write(ReportFixture.report(), directory).get(0).toUri().toString();
    browser = Browser.start();
    driver = browser.driver();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void fresh() {
    browser.screen(1280, 900, "light");
    driver.get("about:blank");
    browser.console();
    browser.requests();
    driver.get(page);
  }

  @Test
  void asksNothingOfAnyoneAndCompliesWithItsOwnPolicy() {
    click("#voice a.n");
    driver.findElement(By.id("drawer-close")).click();
    click("label[for=g-day]");
    assertThat(browser.requests()).containsExactly(page);
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void theBrowserRefusesWhatThePolicyForbids() {
    driver.executeScript(
        "var i = new Image(); i.src = 'https://elsewhere.example/pixel.gif';"
            + " var s = document.createElement('script'); s.textContent = 'document.title = 1';"
            + " document.body.append(i, s);");
    assertThat(driver.getTitle()).startsWith("Dailies");
    assertThat(browser.console()).anyMatch(line -> line.contains("Content Security Policy"));
  }

  @Test
  void aNumberOpensItsSentencesAndLeadsBack() {
    WebElement number = click("#studios tbody td a.n");
    WebElement drawer = driver.findElement(By.id("drawer"));
    assertThat(drawer.isDisplayed()).isTrue();
    assertThat(drawer.findElement(By.tagName("h2")).getText()).contains(number.getText());
    assertThat(drawer.findElements(By.tagName("blockquote"))).hasSizeBetween(1, 20);
    assertThat(drawer.findElements(By.cssSelector("mark.genai"))).isNotEmpty();
    assertThat(drawer.findElement(By.cssSelector("header a")).getDomAttribute("rel"))
        .isEqualTo("noopener noreferrer");
    drawer.findElement(By.cssSelector(".from summary")).click();
    assertThat(drawer.findElement(By.cssSelector(".origin")).getText())
        .contains(".warc.gz at byte");

    driver.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    until(() -> !drawer.isDisplayed());
    assertThat(driver.switchTo().activeElement()).isEqualTo(number);
  }

  @Test
  void aBarOfTheChartOpensItsSentences() {
    driver.executeScript(
        "document.querySelector('.panel-week .wide a.n')"
            + ".dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))");
    assertThat(driver.findElement(By.id("drawer")).isDisplayed()).isTrue();
  }

  @Test
  void anAddressThatNamesANumberOpensIt() {
    String id = driver.findElement(By.cssSelector("#frames a.n")).getDomAttribute("href");
    driver.get("about:blank");
    driver.get(page + id);
    until(() -> driver.findElement(By.id("drawer")).isDisplayed());
  }

  @Test
  void crawledTextIsTextAndNothingElse() {
    assertThat(driver.getTitle()).isNotEqualTo("owned");
    assertThat(driver.findElement(By.id("quotes")).getText())
        .contains(ReportFixture.SCRIPT_TITLE)
        .contains(ReportFixture.FORMULA_TITLE);
    assertThat(driver.findElements(By.cssSelector("a[href^='javascript' i]"))).isEmpty();
    assertThat(driver.findElements(By.cssSelector("body script"))).hasSize(1);
  }

  @Test
  void tablesSortAndListsFilter() {
    WebElement header =
        driver.findElements(By.cssSelector("#studios thead button")).stream()
            .filter(b -> b.getText().equals("Rate"))
            .findFirst()
            .orElseThrow();
    click(header);
    List<Double> rates =
        driver
            .findElements(By.cssSelector("#studios .body > .scroll tbody td:nth-child(8)"))
            .stream()
            .map(cell -> Double.valueOf(cell.getText().replace("%", "")))
            .toList();
    assertThat(rates).hasSize(12).isSortedAccordingTo((a, b) -> Double.compare(b, a));

    driver.findElement(By.cssSelector("#quotes input[type=search]")).sendKeys("Werkzeug");
    assertThat(driver.findElements(By.cssSelector("#quotes li")))
        .filteredOn(WebElement::isDisplayed)
        .singleElement()
        .satisfies(li -> assertThat(li.getText()).contains("Jonas Feld"));
  }

  @Test
  void filtersCountWhatTheTableHolds() {
    List<Pair> pairs = ReportFixture.report().recent().pairs();
    Set<String> studios = values(pairs, Pair::studioId);
    assertThat(studios).hasSizeGreaterThan(10);
    for (String studio : studios) {
      choose("a", "studio", studio);
      choose("b", "studio", studio);
      choose("b", "role", "acts");
      assertThat(number("stories", 1)).isEqualTo(stories(pairs, p -> p.studioId().equals(studio)));
      assertThat(number("stories", 2))
          .isEqualTo(stories(pairs, p -> p.studioId().equals(studio) && "acts".equals(p.role())));
      assertThat(number("fresh", 1))
          .isEqualTo(stories(pairs, p -> p.studioId().equals(studio) && p.fresh()));
      assertThat(number("base", 1)).isEqualTo(stories(pairs, p -> true));
    }
    choose("a", "studio", "");
    for (String language : values(pairs, Pair::language)) {
      choose("a", "language", language);
      assertThat(number("stories", 1))
          .isEqualTo(stories(pairs, p -> language.equals(p.language())));
    }
    choose("a", "language", "");
    choose("a", "country", "-");
    assertThat(number("stories", 1)).isEqualTo(stories(pairs, p -> p.country() == null));
  }

  @Test
  void aNumberIsCopiedAsSentenceFootnoteAndMarkdown() {
    driver.executeScript(
        "window.taken = []; Object.defineProperty(navigator, 'clipboard', {value:"
            + " {writeText: t => { window.taken.push(t); return Promise.resolve(); }}})");
    WebElement number = click("#studios tbody td a.n");
    String id = number.getDomAttribute("href").substring(1);
    for (WebElement button : driver.findElements(By.cssSelector("#drawer-copy button"))) {
      button.click();
    }
    List<?> taken = (List<?>) driver.executeScript("return window.taken");
    assertThat(taken).hasSize(3);
    assertThat((String) taken.get(0)).contains(": " + number.getText() + " (Dailies, 22 November");
    assertThat((String) taken.get(1))
        .contains("Number " + id + ".", "sentences in", page + "#" + id, "accessed");
    assertThat((String) taken.get(2)).contains("[**" + number.getText() + "**](<" + page);
    assertThat(taken.toString()).doesNotContainPattern("%[a-z]+%");
  }

  @Test
  void chartsAndTablesAreSavedWithTheirSource() {
    driver.executeScript(
        "window.saved = []; URL.createObjectURL = b => { b.text().then(t => window.saved.push(t));"
            + " return 'data:,'; }; URL.revokeObjectURL = () => {};");
    driver.executeScript("document.querySelector('.panel-week .save button').click()");
    driver.executeScript("document.querySelector('#studios .save button').click()");
    until(() -> ((List<?>) driver.executeScript("return window.saved")).size() == 2);
    List<?> saved = (List<?>) driver.executeScript("return window.saved");
    assertThat((String) saved.get(0))
        .startsWith("<svg")
        .contains("fill=\"rgb(", "Source: Dailies, report of 22 November 2025")
        .doesNotContain("href");
    assertThat((String) saved.get(1))
        .contains("\"Larkfield\",\"52\"", "\"Source: Dailies, report of 22 November 2025");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void aViewStandsInTheAddressAndComesBackFromIt() {
    choose("a", "studio", "larkfield");
    choose("b", "kind", "trade");
    String address = driver.getCurrentUrl();
    assertThat(address).endsWith("#view:a.studio=larkfield&b.kind=trade");
    String a = cell("stories", 1);
    String b = cell("stories", 2);
    driver.get("about:blank");
    driver.get(address);
    assertThat(List.of(cell("stories", 1), cell("stories", 2))).containsExactly(a, b);
  }

  private static Set<String> values(List<Pair> pairs, Function<Pair, String> of) {
    return pairs.stream()
        .map(of)
        .filter(v -> v != null)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long stories(List<Pair> pairs, Predicate<Pair> wanted) {
    return pairs.stream().filter(wanted).map(Pair::storyId).distinct().count();
  }

  private static void choose(String side, String column, String value) {
    driver.executeScript(
        "var s = document.querySelector('[data-side=' + arguments[0] + '] [data-column='"
            + " + arguments[1] + ']'); s.value = arguments[2];"
            + " s.dispatchEvent(new Event('change', {bubbles: true}))",
        side,
        column,
        value);
  }

  private static String cell(String number, int side) {
    return (String)
        driver.executeScript(
            "return document.querySelector('[data-number=' + arguments[0] + ']')"
                + ".cells[arguments[1]].textContent",
            number,
            side);
  }

  private static long number(String number, int side) {
    return Long.parseLong(cell(number, side).replace(",", ""));
  }

  @Test
  void withoutScriptEveryNumberStillLeadsToItsSentences() throws IOException {
    try (Browser plain = Browser.start()) {
      plain.withoutScript();
      plain.driver().get(page);
      WebElement number = plain.driver().findElement(By.cssSelector("#studios tbody td a.n"));
      String id = number.getDomAttribute("href").substring(1);
      plain.driver().get(page + "#" + id);
      WebElement entry = plain.driver().findElement(By.id(id));
      assertThat(entry.isDisplayed()).isTrue();
      WebElement ref = entry.findElement(By.cssSelector("ol a"));
      WebElement passage =
          plain.driver().findElement(By.id(ref.getDomAttribute("href").substring(1)));
      assertThat(passage.isDisplayed()).isTrue();
      assertThat(passage.getText()).isNotBlank();
    }
  }

  @Test
  void nothingIsWiderThanTheScreen() {
    for (int width : new int[] {1280, 800, 400, 320}) {
      browser.screen(width, 900, "light");
      assertThat(driver.executeScript("return document.documentElement.scrollWidth"))
          .as("at %d pixels", width)
          .isEqualTo((long) width);
    }
  }

  @Test
  void isReadableInLightAndDark() throws IOException {
    Files.createDirectories(PICTURES);
    for (String scheme : List.of("light", "dark")) {
      for (int width : new int[] {1280, 400}) {
        browser.screen(width, 900, scheme);
        browser.picture(PICTURES.resolve("report-" + width + "-" + scheme + ".png"));
      }
    }
    assertThat(background("light")).isNotEqualTo(background("dark"));
  }

  private static String background(String scheme) {
    browser.screen(1280, 900, scheme);
    return driver.findElement(By.tagName("body")).getCssValue("background-color");
  }

  private static WebElement click(String selector) {
    return click(driver.findElement(By.cssSelector(selector)));
  }

  private static WebElement click(WebElement element) {
    driver.executeScript(
        "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
    element.click();
    return element;
  }

  private static void until(BooleanSupplier reached) {
    new WebDriverWait(driver, Duration.ofSeconds(5)).until(d -> reached.getAsBoolean());
  }
}
