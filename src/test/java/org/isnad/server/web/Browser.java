package org.isnad.server.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that looks at one server. */
final class Browser implements AutoCloseable {

    private static final Path SHOTS = Path.of("target/shots");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Shown, and nothing under way. */
    private static final String SETTLED = "return document.documentElement.dataset.shown === location.pathname"
            + " && !document.querySelector('[aria-busy]')";

    private final ChromeDriver driver;
    private final String url;

    private Browser(ChromeDriver driver, String url) {
        this.driver = driver;
        this.url = url;
    }

    /** Starts; where there is no browser the tests are skipped with a line that says so, and fail in CI. */
    static Browser at(String url, Path profile) {
        Optional<Path> chromium = program("chromium").or(() -> program("google-chrome"));
        Optional<Path> chromedriver = program("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            String message = "the explorer is not tested: install chromium and chromium-driver";
            if (System.getenv("CI") != null) {
                throw new AssertionError(message);
            }
            System.err.println(message);
            Assumptions.abort(message);
        }
        Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options(chromium.get(), profile)), url);
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static ChromeOptions options(Path chromium, Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                // A test goes faster from page to page than a person.
                "--disable-ipc-flooding-protection",
                "--lang=en",
                "--window-size=1280,1000",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    /** Opens a page of the server and waits until all of it is there. */
    Browser open(String path) {
        return load(path).settle();
    }

    /** Opens a page of the server. */
    Browser load(String path) {
        driver.get(url + path.substring(1));
        return this;
    }

    /** Goes to a page as a link of the page shown would, without loading all anew. */
    Browser visit(String path) {
        script("delete document.documentElement.dataset.shown; history.pushState({}, '', arguments[0]);"
                + "dispatchEvent(new PopStateEvent('popstate'))", path);
        return settle();
    }

    Browser settle() {
        await("the page", () -> Boolean.TRUE.equals(script(SETTLED)) ? Optional.of(true) : Optional.empty());
        return this;
    }

    /** Language and colours for the pages opened after. */
    Browser prefer(String language, String theme) {
        if (!driver.getCurrentUrl().startsWith(url)) {
            driver.get(url + "queries.json");
        }
        script("localStorage.setItem('isnad.language', arguments[0]);"
                + "localStorage.setItem('isnad.theme', arguments[1])", language, theme);
        return this;
    }

    /** The width and height of the window, in CSS pixels. */
    Browser size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    WebElement find(String css) {
        return await(css, () -> shown(css));
    }

    private Optional<WebElement> shown(String css) {
        try {
            return all(css).stream().limit(1).filter(WebElement::isDisplayed).findFirst();
        } catch (StaleElementReferenceException e) {
            // It has gone between the two calls.
            return Optional.empty();
        }
    }

    private <T> T await(String what, Supplier<Optional<T>> seen) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<T> found = seen.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                shoot("missing");
                throw new AssertionError("waited in vain for " + what + " at " + driver.getCurrentUrl());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String text(String css) {
        return find(css).getText();
    }

    /** Clicks, and waits for the page that comes. */
    Browser click(String css) {
        find(css).click();
        return settle();
    }

    void keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses Tab until the focus is on what fits; so a person without a mouse gets there. */
    void tabTo(String css) {
        for (int i = 0; i < 80; i++) {
            keys(Keys.TAB);
            if (Boolean.TRUE.equals(script("return document.activeElement.matches(arguments[0])", css))) {
                return;
            }
        }
        throw new AssertionError("no Tab leads to " + css);
    }

    Object script(String javascript, Object... arguments) {
        return driver.executeScript(javascript, arguments);
    }

    /** The result of a function body that may await and import. */
    Object async(String javascript, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
        return driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);"
                        + "(async (...args) => {" + javascript + "})(...given).then(done,"
                        + " (fault) => done('FAULT ' + fault.message))",
                arguments);
    }

    String path() {
        return driver.getCurrentUrl().substring(url.length() - 1);
    }

    /** What the console has got since it was last asked, as errors and warnings. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("favicon.ico"))
                .toList();
    }

    /** Whatever the page has fetched from elsewhere. */
    Set<String> foreignRequests() {
        @SuppressWarnings("unchecked")
        List<String> names = (List<String>) script("return performance.getEntriesByType('resource').map(e => e.name)");
        return names.stream()
                .filter(name -> !name.startsWith(url) && !name.startsWith("data:") && !name.startsWith("blob:"))
                .collect(Collectors.toSet());
    }

    /** A picture for people, in {@code target/shots}. */
    Browser shoot(String name) {
        try {
            Files.createDirectories(SHOTS);
            Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
