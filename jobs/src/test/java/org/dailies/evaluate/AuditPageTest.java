package org.dailies.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dailies.report.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

class AuditPageTest {
  @TempDir Path directory;

  @Test
  void aSampleIsJudgedByKeyboard() throws Exception {
    assumeTrue(Browser.installed());
    Path file = directory.resolve("audit.html");
    Files.writeString(file, AuditPage.html("run-1", List.of(item("a"), item("b"), item("c"))));
    try (Browser browser = Browser.start()) {
      ChromeDriver driver = browser.driver();
      driver.get(file.toUri().toString());
      WebElement body = driver.findElement(By.tagName("body"));
      assertThat(shown(driver)).containsExactly("Is a so?");
      body.sendKeys("y");
      body.sendKeys("n");
      assertThat(shown(driver)).containsExactly("Is c so?");
      assertThat(text(driver, "done")).isEqualTo("2");
      body.sendKeys(Keys.ARROW_LEFT);
      assertThat(text(driver, "verdict")).isEqualTo("no");
      body.sendKeys("u");
      driver.navigate().refresh();
      assertThat(shown(driver)).containsExactly("Is c so?");
      assertThat(text(driver, "done")).isEqualTo("2");
    }
  }

  private static List<String> shown(ChromeDriver driver) {
    return driver.findElements(By.cssSelector("article h2")).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  private static String text(ChromeDriver driver, String id) {
    return driver.findElement(By.id(id)).getText();
  }

  private static AuditItem item(String id) {
    return new AuditItem(
        id, "pairs", "acts", "disney", "en", true, 1, "Is " + id + " so?", "T", "Disney", 0, 6);
  }
}
