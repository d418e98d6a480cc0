package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A tablet in a leader's hands: Chromium of that size, sharpness and touch. */
final class Tablet implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Half a second, as Selenium has it, was most of what the tests waited for. */
    private static final Duration GLANCE = Duration.ofMillis(20);

    /** What comes in by degrees is there: until then its letters are pale. */
    private static final String STILL = """
            const done = arguments[0];
            const ends = (move) => move.effect.getComputedTiming().endTime !== Infinity;
            Promise.allSettled(document.getAnimations().filter(ends).map((move) => move.finished)).then(() => done());
            """;

    private static final String LETTERS = "const done = arguments[0]; document.fonts.ready.then(() => done());";
    private static final String DRAWN = "const [width, done] = arguments;"
            + "const look = () => requestAnimationFrame(() => innerWidth === width ? requestAnimationFrame(done) : look());"
            + "look();";

    private static final String FAULTS = Scripts.read("/page/faults.js");

    private static final String TOFU = Scripts.read("/page/tofu.js");

    private static final String PICTURES = System.getProperty("zhaoshang.screenshots", "target/screenshots");

    private final ChromeDriver driver;

    private Tablet(ChromeDriver driver) {
        this.driver = driver;
    }

    static Tablet of(int width, int height) {
        var driver = Browser.asIfNew();
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        return new Tablet(driver).turn(width, height);
    }

    ChromeDriver driver() {
        return driver;
    }

    Tablet open(String address) {
        driver.get(address);
        return settled();
    }

    Tablet settled() {
        waiting().until(page -> "true".equals(script("return document.body.dataset.ready")));
        return this;
    }

    Tablet tap(String id) {
        return with(id, WebElement::click);
    }

    Tablet type(String id, String text) {
        return with(id, field -> field.sendKeys(text));
    }

    /** Looked for anew where the page redraws it between the look and the touch. */
    private Tablet with(String id, Consumer<WebElement> touch) {
        waiting().until(page -> {
            touch.accept(page.findElement(named(id)));
            return true;
        });
        return this;
    }

    WebElement find(String id) {
        return waiting().until(page -> page.findElement(named(id)));
    }

    /** As a keyboard or a remote control does, wherever the focus is. */
    Tablet press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    /** As a date picker does, whose keys differ from country to country. */
    Tablet pick(String id, String day) {
        ((JavascriptExecutor) driver)
                .executeScript(
                        "arguments[0].value = arguments[1];"
                                + "for (const name of ['input', 'change']) arguments[0].dispatchEvent(new Event(name, {bubbles: true}));",
                        find(id),
                        day);
        return this;
    }

    boolean shows(String id) {
        return driver.findElements(named(id)).stream().anyMatch(WebElement::isDisplayed);
    }

    /** Looked for anew where the page redraws it between the look and the reading. */
    String text(String id) {
        return waiting().until(page -> page.findElement(named(id)).getText());
    }

    private static By named(String id) {
        return By.cssSelector("[data-testid='" + id + "']");
    }

    Object script(String script) {
        return ((JavascriptExecutor) driver).executeScript(script);
    }

    WebDriverWait waiting() {
        var wait = new WebDriverWait(driver, PATIENCE);
        wait.pollingEvery(GLANCE);
        wait.ignoring(StaleElementReferenceException.class); // the page redraws while we look
        return wait;
    }

    /** Nothing that anybody sees, nothing that the page complains of, and nothing that axe finds. */
    void isWithoutFault() {
        driver.executeAsyncScript(LETTERS); // until then nothing is as wide as it will be
        assertThat(faults()).isEmpty();
        assertThat(complaints()).isEmpty(); // before axe, whose own styles our policy refuses
        assertThat(violations()).isEmpty();
        complaints();
    }

    /** What anybody sees in what lies on top: cut or crowded letters, targets too small for a finger, but for what is not ours. */
    List<String> faults(String... foreign) {
        return Scripts.list(
                driver.executeScript(FAULTS, foreign.length == 0 ? "[hidden]" : String.join(", ", foreign)));
    }

    /** Those signs of a text that no font has here. */
    String tofu(String text) {
        return String.valueOf(driver.executeAsyncScript(TOFU, text));
    }

    /** What axe finds that keeps somebody from using the page, but for what is not ours. */
    List<String> violations(String... foreign) {
        driver.executeAsyncScript(STILL);
        return Axe.violations(driver, foreign);
    }

    /** Errors and warnings that the page wrote since it was last asked. */
    List<LogEntry> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .toList();
    }

    /** As somebody turns it round, until everything is drawn anew. */
    Tablet turn(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", false));
        driver.executeAsyncScript(DRAWN, width);
        return this;
    }

    /** Carries it to where there is no network, or back. */
    Tablet offline(boolean offline) {
        Browser.offline(driver, offline);
        return this;
    }

    void picture(String name) {
        try {
            var file = Path.of(PICTURES, name + ".png");
            Files.createDirectories(file.getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Browser.putBack();
    }
}
