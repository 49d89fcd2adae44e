package io.redress.simulator.report;

import static org.openqa.selenium.logging.LogType.BROWSER;
import static org.openqa.selenium.logging.LogType.PERFORMANCE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a window that reads pages from files, and notes what they ask for. */
public final class Browser implements AutoCloseable {

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts the Chromium of the machine.
   *
   * @throws IllegalStateException if there is none, or no driver for it
   */
  public static Browser start() {
    var logs = new LoggingPreferences();
    logs.enable(BROWSER, Level.ALL);
    logs.enable(PERFORMANCE, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(program("chromium"));
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--lang=en",
        "--window-size=1280,900");
    var service =
        new ChromeDriverService.Builder().usingDriverExecutable(program("chromedriver")).build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static File program(String name) {
    return Stream.of(path().split(File.pathSeparator, -1))
        .map(folder -> new File(folder, name))
        .filter(File::canExecute)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " is not on the PATH: install it"));
  }

  private static String path() {
    return Objects.requireNonNullElse(System.getenv("PATH"), "");
  }

  /** Opens a page. */
  public void open(Path folder, String html) {
    try {
      var page = Files.writeString(folder.resolve("page.html"), html);
      logged(PERFORMANCE);
      logged(BROWSER);
      driver.get(page.toUri().toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What the page asked for since it was opened, by address. */
  public List<String> requests() {
    return logged(PERFORMANCE)
        .filter(entry -> entry.getMessage().contains("\"Network.requestWillBeSent\""))
        .map(entry -> entry.getMessage().replaceAll("(?s).*\"documentURL\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /** What the page complained of since it was opened. */
  public List<String> complaints() {
    return logged(BROWSER).map(LogEntry::getMessage).toList();
  }

  private Stream<LogEntry> logged(String type) {
    return driver.manage().logs().get(type).getAll().stream();
  }

  /**
   * On what the page is shown.
   *
   * @param media screen or print
   * @param colours dark or light, as the reader wants them
   */
  public void media(String media, String colours) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
  }

  /** How wide the screen is, in pixels of style sheets. */
  public void width(int pixels) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
  }

  public void scripts(boolean run) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** The page on paper, as PDF in Base64. */
  public String printed() {
    return String.valueOf(
        driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true)).get("data"));
  }

  private void command(String name, Map<String, Object> parameters) {
    driver.executeCdpCommand(name, parameters);
  }

  public void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** What a script returns as text. */
  public String text(String script, Object... arguments) {
    return String.valueOf(result(script, arguments));
  }

  public long number(String script, Object... arguments) {
    return ((Number) result(script, arguments)).longValue();
  }

  /** Texts that a script returns. */
  public List<String> texts(String script, Object... arguments) {
    return ((List<?>) result(script, arguments)).stream().map(String::valueOf).toList();
  }

  /** Texts of the English edition with less contrast than 4.5 to 1. */
  public List<String> faint() {
    return texts(
        """
        const parts = colour => colour.match(/[0-9.]+/g).map(Number);
        const over = (top, below) => {
          const alpha = top.length > 3 ? top[3] : 1;
          return [0, 1, 2].map(at => top[at] * alpha + below[at] * (1 - alpha));
        };
        const behind = element => {
          if (element === null) return [255, 255, 255];
          const own = parts(getComputedStyle(element).backgroundColor);
          return own.length > 3 && own[3] === 0
            ? behind(element.parentElement) : over(own, behind(element.parentElement));
        };
        const light = colour => {
          const [r, g, b] = colour.map(each => each / 255)
            .map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const contrast = (one, two) =>
          (Math.max(light(one), light(two)) + 0.05) / (Math.min(light(one), light(two)) + 0.05);
        return Array.from(document.querySelectorAll('article[lang=en] *'))
          .filter(each => each.getClientRects().length
            && Array.from(each.childNodes).some(node => node.nodeType === 3 && node.data.trim()))
          .filter(each => {
            const style = getComputedStyle(each);
            const ink = each instanceof SVGElement ? style.fill : style.color;
            return contrast(parts(ink).slice(0, 3), behind(each)) < 4.5;
          })
          .map(each => each.tagName + ' ' + each.textContent.slice(0, 40))
        """);
  }

  private Object result(String script, Object... arguments) {
    return Objects.requireNonNullElse(driver.executeScript(script, arguments), "nothing");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
